-- Every entry that has not expired by $1, in the order of keys. Texts as bytes, which is how memory holds them.
SELECT convert_to(tenant_id, 'UTF8'), convert_to(namespace, 'UTF8'), convert_to(key, 'UTF8'), convert_to(value, 'UTF8'), convert_to(owner_id, 'UTF8'), version, created_at, updated_at, expires_at, revision
  FROM shared_data
 WHERE expires_at IS NULL OR expires_at > $1
 ORDER BY tenant_id, namespace, key;
