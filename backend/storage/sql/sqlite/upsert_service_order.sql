-- What an administrator wants of a service, whether it is registered or not.
INSERT INTO service_orders (tenant_id, plugin_id, service_name, state, reason, author, since, ends_at, revision)
VALUES (:tenant_id, :plugin_id, :service_name, :state, :reason, :author, :since, :ends_at, :revision)
ON CONFLICT (tenant_id, plugin_id, service_name) DO UPDATE SET
    state = excluded.state,
    reason = excluded.reason,
    author = excluded.author,
    since = excluded.since,
    ends_at = excluded.ends_at,
    revision = excluded.revision;
