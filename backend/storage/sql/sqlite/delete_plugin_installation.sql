-- Removes an installation and leaves a tombstone whose key is "tenant/plugin id".
DELETE FROM plugin_installations WHERE tenant_id = :tenant_id AND plugin_id = :plugin_id;
INSERT INTO tombstones (kind, key, revision, at)
VALUES ('plugin_installation', :tenant_id || '/' || :plugin_id, :revision, CAST(strftime('%s', 'now') AS INTEGER) * 1000)
ON CONFLICT (kind, key) DO UPDATE SET revision = excluded.revision, at = excluded.at;
