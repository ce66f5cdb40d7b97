-- All services, for the start of a node.
SELECT id, tenant_id, plugin_id, service_name, version, description, health_path, endpoints, endpoints_given,
       metadata, admin_state, admin_reason, admin_until, registered_at, updated_at, revision
  FROM services
 ORDER BY id;
