-- Ends an order, and leaves a tombstone whose key is "tenant/plugin id/service name".
WITH gone AS (
    DELETE FROM service_orders o
     USING jsonb_to_recordset($1) AS r(tenant_id text, plugin_id text, service_name text)
     WHERE o.tenant_id = r.tenant_id
       AND o.plugin_id = r.plugin_id
       AND o.service_name = r.service_name
    RETURNING o.tenant_id, o.plugin_id, o.service_name
)
INSERT INTO tombstones (kind, key, revision, at)
SELECT 'service_order', gone.tenant_id || '/' || gone.plugin_id || '/' || gone.service_name, $2,
       (extract(epoch FROM now()) * 1000)::bigint
  FROM gone
ON CONFLICT (kind, key) DO UPDATE SET revision = excluded.revision, at = excluded.at;
