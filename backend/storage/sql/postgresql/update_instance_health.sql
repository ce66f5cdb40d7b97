-- What was observed and reported of an instance. One that is gone stays so.
UPDATE service_instances i
   SET observed_status = r.observed_status,
       reported_status = r.reported_status,
       status = r.status,
       last_seen_at = greatest(i.last_seen_at, r.last_seen_at),
       status_changed_at = r.status_changed_at,
       observed_reason = r.observed_reason,
       revision = $2
  FROM jsonb_to_recordset($1) AS r(
    service_id text, instance_id text, observed_status text, reported_status text, status text, last_seen_at bigint,
    status_changed_at bigint, observed_reason text)
 WHERE i.service_id = r.service_id
   AND i.instance_id = r.instance_id;
