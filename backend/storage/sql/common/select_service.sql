-- What the database has now of the service of a name ($2) of a tenant ($1): the newest revision, the service, an instance; one
-- row an instance. A row without a service if there is none.
SELECT c.revision,
       s.id, s.tenant_id, s.plugin_id, s.service_name, s.version, s.description, s.health_path, s.endpoints,
       s.endpoints_given, s.metadata, s.admin_state, s.admin_reason, s.admin_until, s.registered_at, s.updated_at,
       s.revision,
       i.service_id, i.instance_id, i.base_url, i.observed_status, i.reported_status, i.status, i.last_seen_at,
       i.registered_at, i.status_changed_at, i.observed_reason, i.revision
  FROM change_counter c
  LEFT JOIN services s ON s.tenant_id = $1 AND s.service_name = $2
  LEFT JOIN service_instances i ON i.service_id = s.id
 WHERE c.id = 1;
