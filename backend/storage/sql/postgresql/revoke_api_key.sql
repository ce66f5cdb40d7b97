-- Keys that are in force end. With `keep_admin` one that administers as much as they did must be left, for
-- another day at least or as long as they would have.
UPDATE api_keys k
   SET revoked_at = r.revoked_at,
       revision = $2
  FROM jsonb_to_recordset($1) AS r(id text, revoked_at bigint, keep_admin bigint)
 WHERE k.id = r.id
   AND k.revoked_at IS NULL
   AND (r.keep_admin = 0
        OR k.role <> 'admin'
        OR EXISTS (SELECT 1
                     FROM api_keys o
                    WHERE o.id <> k.id
                      AND o.role = 'admin'
                      AND o.revoked_at IS NULL
                      AND (o.expires_at IS NULL
                           OR o.expires_at >= r.revoked_at + 86400000
                           OR (o.expires_at > r.revoked_at AND o.expires_at >= k.expires_at))
                      AND (o.tenant_id IS NULL OR o.tenant_id = k.tenant_id)));
