-- Removes a version from the catalogue and leaves a tombstone whose key is "plugin id/version". Refused by the
-- reference of plugin_installations while a tenant has it.
WITH gone AS (
    DELETE FROM plugins p
     USING jsonb_to_recordset($1) AS r(plugin_id text, version text)
     WHERE p.plugin_id = r.plugin_id
       AND p.version = r.version
    RETURNING p.plugin_id, p.version
)
INSERT INTO tombstones (kind, key, revision, at)
SELECT 'plugin', gone.plugin_id || '/' || gone.version, $2, (extract(epoch FROM now()) * 1000)::bigint
  FROM gone
ON CONFLICT (kind, key) DO UPDATE SET revision = excluded.revision, at = excluded.at;
