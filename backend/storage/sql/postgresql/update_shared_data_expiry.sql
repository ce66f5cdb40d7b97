-- Changes or removes the times of entries that are still there at `at`, of any version if `expected` is NULL.
UPDATE shared_data d
   SET expires_at = r.expires_at,
       revision = $2
  FROM jsonb_to_recordset($1) AS r(tenant_id text, namespace text, key text, expires_at bigint, at bigint, expected bigint)
 CROSS JOIN LATERAL (SELECT s.ctid
                       FROM shared_data s
                      WHERE s.tenant_id = r.tenant_id
                        AND s.namespace = r.namespace
                        AND s.key = r.key
                        AND s.version = coalesce(r.expected, s.version)
                        AND coalesce(s.expires_at, 9223372036854775807) > r.at
                      LIMIT 1) AS found
 WHERE d.ctid = found.ctid;
