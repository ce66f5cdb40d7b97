-- The shared data of tenant $1, for export; texts as bytes.
SELECT CAST(namespace AS BLOB), CAST(key AS BLOB), CAST(value AS BLOB),
       CAST(owner_id AS BLOB), version, created_at, updated_at, expires_at
  FROM shared_data
 WHERE tenant_id = $1
 ORDER BY namespace, key;
