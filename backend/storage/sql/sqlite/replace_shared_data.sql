-- An entry, whatever stands there under its key.
INSERT INTO shared_data (tenant_id, namespace, key, value, owner_id, version, created_at, updated_at, expires_at, revision)
VALUES (:tenant_id, :namespace, :key, :value, :owner_id, :version, :created_at, :updated_at, :expires_at, :revision)
ON CONFLICT (tenant_id, namespace, key) DO UPDATE SET
    value = excluded.value,
    owner_id = excluded.owner_id,
    version = excluded.version,
    created_at = excluded.created_at,
    updated_at = excluded.updated_at,
    expires_at = excluded.expires_at,
    revision = excluded.revision;
