-- Removes an instance and leaves a tombstone whose key is "service id/instance id".
DELETE FROM service_instances WHERE service_id = :service_id AND instance_id = :instance_id;
INSERT INTO tombstones (kind, key, revision, at)
VALUES ('instance', :service_id || '/' || :instance_id, :revision, CAST(strftime('%s', 'now') AS INTEGER) * 1000)
ON CONFLICT (kind, key) DO UPDATE SET revision = excluded.revision, at = excluded.at;
