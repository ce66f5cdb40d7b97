-- Removes an instance and leaves a tombstone whose key is "service id/instance id".
WITH gone AS (
    DELETE FROM service_instances i
     USING jsonb_to_recordset($1) AS r(service_id text, instance_id text)
     WHERE i.service_id = r.service_id
       AND i.instance_id = r.instance_id
    RETURNING i.service_id, i.instance_id
)
INSERT INTO tombstones (kind, key, revision, at)
SELECT 'instance', gone.service_id || '/' || gone.instance_id, $2, (extract(epoch FROM now()) * 1000)::bigint
  FROM gone
ON CONFLICT (kind, key) DO UPDATE SET revision = excluded.revision, at = excluded.at;
