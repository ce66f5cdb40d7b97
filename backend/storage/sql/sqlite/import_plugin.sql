-- A catalogue entry from an export, in the place of one of that version.
INSERT INTO plugins (plugin_id, version, manifest, created_at, revision)
VALUES (:plugin_id, :version, :manifest, :created_at, :revision)
ON CONFLICT (plugin_id, version) DO UPDATE SET
    manifest = excluded.manifest,
    created_at = excluded.created_at,
    revision = excluded.revision;
