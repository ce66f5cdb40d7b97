-- Shared data written after revision $1, for the change feed. Texts as bytes.
SELECT revision, CAST(tenant_id AS BLOB), CAST(namespace AS BLOB), CAST(key AS BLOB), CAST(value AS BLOB), CAST(owner_id AS BLOB), version, created_at, updated_at, expires_at
  FROM shared_data
 WHERE revision > $1;
