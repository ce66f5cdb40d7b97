-- Adds a version to the catalogue. Refused by plugins_pkey if it is there.
INSERT INTO plugins (plugin_id, version, manifest, created_at, revision)
SELECT r.plugin_id, r.version, r.manifest, r.created_at, $2
  FROM jsonb_to_recordset($1) AS r(plugin_id text, version text, manifest text, created_at bigint);
