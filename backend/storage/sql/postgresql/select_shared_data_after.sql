-- Shared data written after revision $1, for the change feed. Texts as bytes.
SELECT revision, convert_to(tenant_id, 'UTF8'), convert_to(namespace, 'UTF8'), convert_to(key, 'UTF8'),
       convert_to(value, 'UTF8'), convert_to(owner_id, 'UTF8'), version, created_at, updated_at, expires_at
  FROM shared_data
 WHERE revision > $1;
