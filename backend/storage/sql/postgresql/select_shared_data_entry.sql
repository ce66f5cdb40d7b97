-- One entry, expired or not, beside the newest revision; NULLs if there is none. Texts as bytes.
SELECT convert_to(s.tenant_id, 'UTF8'), convert_to(s.namespace, 'UTF8'), convert_to(s.key, 'UTF8'), convert_to(s.value, 'UTF8'), convert_to(s.owner_id, 'UTF8'), s.version, s.created_at, s.updated_at,
       s.expires_at, s.revision, c.revision
  FROM change_counter c
  LEFT JOIN shared_data s ON s.tenant_id = $1 AND s.namespace = $2 AND s.key = $3
 WHERE c.id = 1;
