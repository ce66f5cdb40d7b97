-- A service from an export; one of its name was deleted before.
INSERT INTO services (id, tenant_id, plugin_id, service_name, version, description, health_path, endpoints, endpoints_given, metadata,
    admin_state, admin_reason, admin_until, registered_at, updated_at, revision)
VALUES (:id, :tenant_id, :plugin_id, :service_name, :version, :description, :health_path, :endpoints, :endpoints_given,
    :metadata, :admin_state, :admin_reason, :admin_until, :registered_at, :updated_at, :revision);
