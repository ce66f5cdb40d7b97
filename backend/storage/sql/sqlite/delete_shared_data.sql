-- Removes an entry, of any version if `expected` is NULL, and leaves a tombstone for the readers of the change feed.
DELETE FROM shared_data
 WHERE tenant_id = :tenant_id
   AND namespace = :namespace
   AND key = :key
   AND version = coalesce(:expected, version);
INSERT INTO tombstones (kind, key, revision, at)
VALUES ('shared_data', :tombstone, :revision, CAST(strftime('%s', 'now') AS INTEGER) * 1000)
ON CONFLICT (kind, key) DO UPDATE SET revision = excluded.revision, at = excluded.at;
