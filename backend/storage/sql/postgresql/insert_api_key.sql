-- A new key. There must be none of that id.
INSERT INTO api_keys (id, kind, name, role, tenant_id, plugin_id, permissions, hash, created_at, expires_at, last_used_at,
    revision)
SELECT r.id, r.kind, r.name, r.role, r.tenant_id, r.plugin_id, r.permissions, r.hash, r.created_at, r.expires_at,
       r.last_used_at, $2
  FROM jsonb_to_recordset($1) AS r(
    id text, kind text, name text, role text, tenant_id text, plugin_id text, permissions text, hash text,
    created_at bigint, expires_at bigint, last_used_at bigint);
