-- The shared data of tenant $1, for export; texts as bytes.
SELECT convert_to(namespace, 'UTF8'), convert_to(key, 'UTF8'), convert_to(value, 'UTF8'),
       convert_to(owner_id, 'UTF8'), version, created_at, updated_at, expires_at
  FROM shared_data
 WHERE tenant_id = $1
 ORDER BY namespace, key;
