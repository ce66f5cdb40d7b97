-- Services above a revision, for the change feed; the revision first, then as in select_services.
SELECT revision, id, tenant_id, plugin_id, service_name, version, description, health_path, endpoints, endpoints_given,
       metadata, admin_state, admin_reason, admin_until, registered_at, updated_at
  FROM services
 WHERE revision > $1;
