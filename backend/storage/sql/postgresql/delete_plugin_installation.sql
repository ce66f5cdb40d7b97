-- Removes an installation and leaves a tombstone whose key is "tenant/plugin id".
WITH gone AS (
    DELETE FROM plugin_installations i
     USING jsonb_to_recordset($1) AS r(tenant_id text, plugin_id text)
     WHERE i.tenant_id = r.tenant_id
       AND i.plugin_id = r.plugin_id
    RETURNING i.tenant_id, i.plugin_id
)
INSERT INTO tombstones (kind, key, revision, at)
SELECT 'plugin_installation', gone.tenant_id || '/' || gone.plugin_id, $2, (extract(epoch FROM now()) * 1000)::bigint
  FROM gone
ON CONFLICT (kind, key) DO UPDATE SET revision = excluded.revision, at = excluded.at;
