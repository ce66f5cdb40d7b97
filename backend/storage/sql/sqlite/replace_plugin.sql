-- A version in the catalogue, whatever stands there under its name.
INSERT INTO plugins (plugin_id, version, manifest, created_at, revision)
VALUES (:plugin_id, :version, :manifest, :created_at, :revision)
ON CONFLICT (plugin_id, version) DO UPDATE SET
    manifest = excluded.manifest,
    created_at = excluded.created_at,
    revision = excluded.revision;
