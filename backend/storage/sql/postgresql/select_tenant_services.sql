-- The services of tenant $1, for export, in the same order whatever the database's collation.
SELECT id, plugin_id, service_name, version, description, health_path, endpoints, endpoints_given, metadata, admin_state,
       admin_reason, admin_until, registered_at, updated_at
  FROM services
 WHERE tenant_id = $1
 ORDER BY service_name COLLATE "C";
