-- A new key. There must be none of that id.
INSERT INTO api_keys (id, kind, name, role, tenant_id, plugin_id, permissions, hash, created_at, expires_at, last_used_at,
    revision)
VALUES (:id, :kind, :name, :role, :tenant_id, :plugin_id, :permissions, :hash, :created_at, :expires_at, :last_used_at,
    :revision);
