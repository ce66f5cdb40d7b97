-- The whole row of a service as it registers; what an administrator set of one that is there stays. Refused by
-- services_tenant_service_name_key if another one has the name.
INSERT INTO services (id, tenant_id, plugin_id, service_name, version, description, health_path, endpoints, endpoints_given,
    metadata, admin_state, admin_reason, admin_until, registered_at, updated_at, revision)
SELECT r.id, r.tenant_id, r.plugin_id, r.service_name, r.version, r.description, r.health_path, r.endpoints,
    r.endpoints_given, r.metadata, r.admin_state, r.admin_reason, r.admin_until, r.registered_at,
    r.updated_at, $2
  FROM jsonb_to_recordset($1) AS r(
    id text, tenant_id text, plugin_id text, service_name text, version text, description text, health_path text,
    endpoints text, endpoints_given integer, metadata text, admin_state text, admin_reason text, admin_until
    bigint, registered_at bigint, updated_at bigint)
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
