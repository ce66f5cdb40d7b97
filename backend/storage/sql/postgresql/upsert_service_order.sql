-- What an administrator wants of a service, whether it is registered or not.
INSERT INTO service_orders (tenant_id, plugin_id, service_name, state, reason, author, since, ends_at, revision)
SELECT r.tenant_id, r.plugin_id, r.service_name, r.state, r.reason, r.author, r.since, r.ends_at, $2
  FROM jsonb_to_recordset($1) AS r(
    tenant_id text, plugin_id text, service_name text, state text, reason text, author text, since bigint,
    ends_at bigint)
ON CONFLICT (tenant_id, plugin_id, service_name) DO UPDATE SET
    state = excluded.state,
    reason = excluded.reason,
    author = excluded.author,
    since = excluded.since,
    ends_at = excluded.ends_at,
    revision = excluded.revision;
