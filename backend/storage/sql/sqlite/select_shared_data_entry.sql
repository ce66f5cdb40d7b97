-- One entry, expired or not, beside the newest revision; NULLs if there is none. Texts as bytes.
SELECT CAST(s.tenant_id AS BLOB), CAST(s.namespace AS BLOB), CAST(s.key AS BLOB), CAST(s.value AS BLOB), CAST(s.owner_id AS BLOB), s.version, s.created_at, s.updated_at,
       s.expires_at, s.revision, c.revision
  FROM change_counter c
  LEFT JOIN shared_data s ON s.tenant_id = $1 AND s.namespace = $2 AND s.key = $3
 WHERE c.id = 1;
