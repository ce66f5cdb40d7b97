-- Removes an instance, and with the last one its service. Leaves tombstones: the instance's key is "service id/instance
-- id".
DELETE FROM service_instances WHERE service_id = :service_id AND instance_id = :instance_id;
INSERT INTO tombstones (kind, key, revision, at)
VALUES ('instance', :service_id || '/' || :instance_id, :revision, CAST(strftime('%s', 'now') AS INTEGER) * 1000)
ON CONFLICT (kind, key) DO UPDATE SET revision = excluded.revision, at = excluded.at;
INSERT INTO tombstones (kind, key, revision, at, tenant_id, plugin_id, service_name)
SELECT 'service', s.id, :revision, CAST(strftime('%s', 'now') AS INTEGER) * 1000, s.tenant_id, s.plugin_id, s.service_name
  FROM services s
 WHERE s.id = :service_id
   AND NOT EXISTS (SELECT 1 FROM service_instances i WHERE i.service_id = s.id)
ON CONFLICT (kind, key) DO UPDATE SET revision = excluded.revision, at = excluded.at;
DELETE FROM services
 WHERE id = :service_id
   AND NOT EXISTS (SELECT 1 FROM service_instances i WHERE i.service_id = :service_id);
