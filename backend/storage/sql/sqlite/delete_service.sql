-- Removes a service with its instances and leaves a tombstone for the readers of the change feed.
DELETE FROM services WHERE id = :id;
INSERT INTO tombstones (kind, key, revision, at)
VALUES ('service', :id, :revision, CAST(strftime('%s', 'now') AS INTEGER) * 1000)
ON CONFLICT (kind, key) DO UPDATE SET revision = excluded.revision, at = excluded.at;
