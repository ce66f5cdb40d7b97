-- Removes entries, of any version if `expected` is NULL, and leaves tombstones for the readers of the change feed.
WITH gone AS (
    DELETE FROM shared_data d
     USING jsonb_to_recordset($1) AS r(tenant_id text, namespace text, key text, expected bigint, tombstone text)
     CROSS JOIN LATERAL (SELECT s.ctid
                           FROM shared_data s
                          WHERE s.tenant_id = r.tenant_id
                            AND s.namespace = r.namespace
                            AND s.key = r.key
                            AND s.version = coalesce(r.expected, s.version)
                          LIMIT 1) AS found
     WHERE d.ctid = found.ctid
    RETURNING r.tombstone
)
INSERT INTO tombstones (kind, key, revision, at)
SELECT 'shared_data', gone.tombstone, $2, (extract(epoch FROM now()) * 1000)::bigint
  FROM gone
ON CONFLICT (kind, key) DO UPDATE SET revision = excluded.revision, at = excluded.at;
