-- A heartbeat. It may come late and after a newer one of another node. Its revision stays: readers of the change feed would
-- get every heartbeat otherwise.
UPDATE service_instances i
   SET last_seen_at = greatest(i.last_seen_at, r.last_seen_at)
  FROM jsonb_to_recordset($1) AS r(service_id text, instance_id text, last_seen_at bigint)
 WHERE i.service_id = r.service_id
   AND i.instance_id = r.instance_id;
