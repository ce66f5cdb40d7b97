-- Removes a service with its instances and leaves a tombstone for the readers of the change feed.
WITH gone AS (
    DELETE FROM services s
     USING jsonb_to_recordset($1) AS r(id text)
     WHERE s.id = r.id
    RETURNING s.id, s.tenant_id, s.plugin_id, s.service_name
)
INSERT INTO tombstones (kind, key, revision, at, tenant_id, plugin_id, service_name)
SELECT 'service', gone.id, $2, (extract(epoch FROM now()) * 1000)::bigint, gone.tenant_id, gone.plugin_id, gone.service_name
  FROM gone
ON CONFLICT (kind, key) DO UPDATE SET revision = excluded.revision, at = excluded.at;
