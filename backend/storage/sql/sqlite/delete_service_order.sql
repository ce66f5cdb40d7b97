-- Ends an order, and leaves a tombstone whose key is "tenant/plugin id/service name".
DELETE FROM service_orders
 WHERE tenant_id = :tenant_id AND plugin_id = :plugin_id AND service_name = :service_name;
INSERT INTO tombstones (kind, key, revision, at)
VALUES ('service_order', :tenant_id || '/' || :plugin_id || '/' || :service_name, :revision,
    CAST(strftime('%s', 'now') AS INTEGER) * 1000)
ON CONFLICT (kind, key) DO UPDATE SET revision = excluded.revision, at = excluded.at;
