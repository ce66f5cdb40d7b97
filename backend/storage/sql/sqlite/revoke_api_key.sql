-- A key that is in force ends. With `keep_admin` one that administers as much as it did must be left, for
-- another day at least or as long as it would have.
UPDATE api_keys
   SET revoked_at = :revoked_at,
       revision = :revision
 WHERE id = :id
   AND revoked_at IS NULL
   AND (:keep_admin = 0
        OR role <> 'admin'
        OR EXISTS (SELECT 1
                     FROM api_keys o
                    WHERE o.id <> api_keys.id
                      AND o.role = 'admin'
                      AND o.revoked_at IS NULL
                      AND (o.expires_at IS NULL
                           OR o.expires_at >= :revoked_at + 86400000
                           OR (o.expires_at > :revoked_at AND o.expires_at >= api_keys.expires_at))
                      AND (o.tenant_id IS NULL OR o.tenant_id = api_keys.tenant_id)));
