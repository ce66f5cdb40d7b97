-- Every entry that has not expired by $1, in the order of keys. Texts as bytes, which is how memory holds them.
SELECT CAST(tenant_id AS BLOB), CAST(namespace AS BLOB), CAST(key AS BLOB), CAST(value AS BLOB), CAST(owner_id AS BLOB), version, created_at, updated_at, expires_at, revision
  FROM shared_data
 WHERE expires_at IS NULL OR expires_at > $1
 ORDER BY tenant_id, namespace, key;
