-- Retention, oldest first, at most `chunk_limit` events, so that no transaction gets long.
WITH r AS (
    SELECT max(w.at) AS at, max(w.chunk_limit) AS chunk_limit
      FROM jsonb_to_recordset($1) AS w(at bigint, chunk_limit bigint)
)
DELETE FROM events
 WHERE id IN (SELECT e.id
                FROM events e
               WHERE e.at < (SELECT r.at FROM r)
               ORDER BY e.at
               LIMIT (SELECT r.chunk_limit FROM r));
