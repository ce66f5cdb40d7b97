-- What was observed and reported of an instance. One that is gone stays so.
UPDATE service_instances
   SET observed_status = :observed_status,
       reported_status = :reported_status,
       status = :status,
       last_seen_at = max(coalesce(last_seen_at, 0), :last_seen_at),
       status_changed_at = :status_changed_at,
       observed_reason = :observed_reason,
       revision = :revision
 WHERE service_id = :service_id
   AND instance_id = :instance_id;
