-- A heartbeat. It may wait for a second while newer changes of the instance are committed: then its older
-- status must not come back, which status_changed_at tells. Its revision stays: readers of the change feed would get
-- every heartbeat otherwise.
UPDATE service_instances i
   SET observed_status = r.observed_status,
       status = r.status,
       last_seen_at = r.last_seen_at,
       status_changed_at = r.status_changed_at
  FROM jsonb_to_recordset($1) AS r(
    service_id text, instance_id text, observed_status text, status text, last_seen_at bigint,
    status_changed_at bigint)
 WHERE i.service_id = r.service_id
   AND i.instance_id = r.instance_id
   AND i.status_changed_at <= r.status_changed_at;
