-- A heartbeat. It may wait for a second while newer changes of the instance are committed: then its older
-- status must not come back, which status_changed_at tells. Its revision stays: readers of the change feed would get
-- every heartbeat otherwise.
UPDATE service_instances
   SET observed_status = :observed_status,
       status = :status,
       last_seen_at = :last_seen_at,
       status_changed_at = :status_changed_at
 WHERE service_id = :service_id
   AND instance_id = :instance_id
   AND status_changed_at <= :status_changed_at;
