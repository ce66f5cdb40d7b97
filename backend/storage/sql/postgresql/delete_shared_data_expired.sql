-- Removes entries whose time has come, the earliest first, at most `chunk_limit`, so that no transaction gets long. No
-- tombstones: every node drops them by its own clock.
WITH r AS (
    SELECT max(w.at) AS at, max(w.chunk_limit) AS chunk_limit
      FROM jsonb_to_recordset($1) AS w(at bigint, chunk_limit bigint)
)
DELETE FROM shared_data
 WHERE ctid = ANY (ARRAY(SELECT s.ctid
                           FROM shared_data s
                          WHERE s.expires_at <= (SELECT r.at FROM r)
                          ORDER BY s.expires_at
                          LIMIT (SELECT r.chunk_limit FROM r)));
