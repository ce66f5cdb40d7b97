-- Removes a version from the catalogue and leaves a tombstone whose key is "plugin id/version". Refused by the
-- reference of plugin_installations while a tenant has it.
DELETE FROM plugins WHERE plugin_id = :plugin_id AND version = :version;
INSERT INTO tombstones (kind, key, revision, at)
VALUES ('plugin', :plugin_id || '/' || :version, :revision, CAST(strftime('%s', 'now') AS INTEGER) * 1000)
ON CONFLICT (kind, key) DO UPDATE SET revision = excluded.revision, at = excluded.at;
