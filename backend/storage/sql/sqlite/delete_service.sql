-- Removes a service with its instances and leaves a tombstone for the readers of the change feed.
INSERT INTO tombstones (kind, key, revision, at, tenant_id, plugin_id, service_name)
SELECT 'service', s.id, :revision, CAST(strftime('%s', 'now') AS INTEGER) * 1000, s.tenant_id, s.plugin_id, s.service_name
  FROM services s
 WHERE s.id = :id
ON CONFLICT (kind, key) DO UPDATE SET revision = excluded.revision, at = excluded.at;
DELETE FROM services WHERE id = :id;
