-- Removes what a plugin registered and leaves a tombstone whose key is "tenant/plugin id".
WITH gone AS (
    DELETE FROM plugin_dependencies d
     USING jsonb_to_recordset($1) AS r(tenant_id text, plugin_id text)
     WHERE d.tenant_id = r.tenant_id
       AND d.plugin_id = r.plugin_id
    RETURNING d.tenant_id, d.plugin_id
)
INSERT INTO tombstones (kind, key, revision, at)
SELECT 'plugin_dependencies', gone.tenant_id || '/' || gone.plugin_id, $2, (extract(epoch FROM now()) * 1000)::bigint
  FROM gone
ON CONFLICT (kind, key) DO UPDATE SET revision = excluded.revision, at = excluded.at;
