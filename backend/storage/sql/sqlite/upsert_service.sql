-- The whole row of a service as it registers; what an administrator set of one that is there stays. Refused by
-- services_tenant_service_name_key if another one has the name.
INSERT INTO services (id, tenant_id, plugin_id, service_name, version, description, health_path, endpoints, endpoints_given,
    metadata, admin_state, admin_reason, admin_until, registered_at, updated_at, revision)
VALUES (:id, :tenant_id, :plugin_id, :service_name, :version, :description, :health_path, :endpoints,
    :endpoints_given, :metadata, :admin_state, :admin_reason, :admin_until, :registered_at, :updated_at,
    :revision)
ON CONFLICT (id) DO UPDATE SET
    tenant_id = excluded.tenant_id,
    plugin_id = excluded.plugin_id,
    service_name = excluded.service_name,
    version = excluded.version,
    description = excluded.description,
    health_path = excluded.health_path,
    endpoints = excluded.endpoints,
    endpoints_given = excluded.endpoints_given,
    metadata = excluded.metadata,
    registered_at = excluded.registered_at,
    updated_at = excluded.updated_at,
    revision = excluded.revision;
