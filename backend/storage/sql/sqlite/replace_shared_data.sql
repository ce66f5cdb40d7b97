-- An entry, whatever stands there under its key. Its version is the revision, so that none that was ever there comes back.
INSERT INTO shared_data (tenant_id, namespace, key, value, owner_id, version, created_at, updated_at, expires_at, revision)
SELECT :tenant_id, :namespace, :key, :value, :owner_id, r.revision, :created_at, :updated_at, :expires_at, r.revision
  FROM (SELECT :revision AS revision) AS r
 WHERE true
ON CONFLICT (tenant_id, namespace, key) DO UPDATE SET
    value = excluded.value,
    owner_id = excluded.owner_id,
    version = excluded.version,
    created_at = excluded.created_at,
    updated_at = excluded.updated_at,
    expires_at = excluded.expires_at,
    revision = excluded.revision;
