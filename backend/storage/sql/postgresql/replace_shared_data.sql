-- An entry, whatever stands there under its key. Its version is the revision, so that none that was ever there comes back.
INSERT INTO shared_data (tenant_id, namespace, key, value, owner_id, version, created_at, updated_at, expires_at, revision)
SELECT r.tenant_id, r.namespace, r.key, r.value, r.owner_id, $2, r.created_at, r.updated_at, r.expires_at, $2
  FROM jsonb_to_recordset($1) AS r(tenant_id text, namespace text, key text, value text, owner_id text, created_at bigint,
    updated_at bigint, expires_at bigint)
ON CONFLICT (tenant_id, namespace, key) DO UPDATE SET
    value = excluded.value,
    owner_id = excluded.owner_id,
    version = excluded.version,
    created_at = excluded.created_at,
    updated_at = excluded.updated_at,
    expires_at = excluded.expires_at,
    revision = excluded.revision;
