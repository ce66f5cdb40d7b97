-- Removes what a plugin registered and leaves a tombstone whose key is "tenant/plugin id".
DELETE FROM plugin_dependencies WHERE tenant_id = :tenant_id AND plugin_id = :plugin_id;
INSERT INTO tombstones (kind, key, revision, at)
VALUES ('plugin_dependencies', :tenant_id || '/' || :plugin_id, :revision, CAST(strftime('%s', 'now') AS INTEGER) * 1000)
ON CONFLICT (kind, key) DO UPDATE SET revision = excluded.revision, at = excluded.at;
