-- Removes an instance, and with the last one its service. Leaves tombstones: the instance's key is "service id/instance
-- id".
WITH gone AS (
    DELETE FROM service_instances i
     USING jsonb_to_recordset($1) AS r(service_id text, instance_id text)
     WHERE i.service_id = r.service_id
       AND i.instance_id = r.instance_id
    RETURNING i.service_id, i.instance_id
), deserted AS (
    DELETE FROM services s
     WHERE s.id IN (SELECT gone.service_id FROM gone)
       AND NOT EXISTS (SELECT 1
                         FROM service_instances i
                        WHERE i.service_id = s.id
                          AND NOT EXISTS (SELECT 1
                                            FROM gone
                                           WHERE gone.service_id = i.service_id
                                             AND gone.instance_id = i.instance_id))
    RETURNING s.id, s.tenant_id, s.plugin_id, s.service_name
)
INSERT INTO tombstones (kind, key, revision, at, tenant_id, plugin_id, service_name)
SELECT 'instance', gone.service_id || '/' || gone.instance_id, CAST($2 AS bigint), (extract(epoch FROM now()) * 1000)::bigint,
       NULL, NULL, NULL
  FROM gone
UNION ALL
SELECT 'service', deserted.id, CAST($2 AS bigint), (extract(epoch FROM now()) * 1000)::bigint,
       deserted.tenant_id, deserted.plugin_id, deserted.service_name
  FROM deserted
ON CONFLICT (kind, key) DO UPDATE SET revision = excluded.revision, at = excluded.at;
