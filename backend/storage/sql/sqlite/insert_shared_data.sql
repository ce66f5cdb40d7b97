-- Writes an entry that begins anew: there must be none, or one whose time has come. Its version is the revision, so that none
-- that was ever deleted comes back.
INSERT INTO shared_data (tenant_id, namespace, key, value, owner_id, version, created_at, updated_at, expires_at,
    revision)
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
    revision = excluded.revision
 WHERE shared_data.expires_at <= excluded.updated_at;
