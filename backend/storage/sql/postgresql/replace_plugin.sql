-- A version in the catalogue, whatever stands there under its name.
INSERT INTO plugins (plugin_id, version, manifest, created_at, revision)
SELECT r.plugin_id, r.version, r.manifest, r.created_at, $2
  FROM jsonb_to_recordset($1) AS r(plugin_id text, version text, manifest text, created_at bigint)
ON CONFLICT (plugin_id, version) DO UPDATE SET
    manifest = excluded.manifest,
    created_at = excluded.created_at,
    revision = excluded.revision;
