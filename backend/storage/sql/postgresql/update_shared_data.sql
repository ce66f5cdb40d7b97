-- Writes entries whose version is `expected`. LIMIT keeps the planner to one look into the primary key a row, whatever
-- it believes of the table's size: the statement is planned once, maybe while the table is empty.
UPDATE shared_data d
   SET value = r.value,
       owner_id = r.owner_id,
       version = r.version,
       created_at = r.created_at,
       updated_at = r.updated_at,
       expires_at = r.expires_at,
       revision = $2
  FROM jsonb_to_recordset($1) AS r(
    tenant_id text, namespace text, key text, value text, owner_id text, version bigint, created_at bigint,
    updated_at bigint, expires_at bigint, expected bigint)
 CROSS JOIN LATERAL (SELECT s.ctid
                       FROM shared_data s
                      WHERE s.tenant_id = r.tenant_id
                        AND s.namespace = r.namespace
                        AND s.key = r.key
                        AND s.version = r.expected
                      LIMIT 1) AS found
 WHERE d.ctid = found.ctid;
