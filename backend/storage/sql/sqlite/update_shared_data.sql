-- Writes an entry whose version is `expected`.
UPDATE shared_data
   SET value = :value,
       owner_id = :owner_id,
       version = :version,
       created_at = :created_at,
       updated_at = :updated_at,
       expires_at = :expires_at,
       revision = :revision
 WHERE tenant_id = :tenant_id
   AND namespace = :namespace
   AND key = :key
   AND version = :expected;
