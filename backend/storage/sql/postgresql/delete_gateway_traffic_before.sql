-- Retention, oldest first, at most `chunk_limit` rows, so that no transaction gets long.
WITH r AS (
    SELECT max(w.minute) AS minute, max(w.chunk_limit) AS chunk_limit
      FROM jsonb_to_recordset($1) AS w(minute bigint, chunk_limit bigint)
)
DELETE FROM gateway_traffic
 WHERE ctid IN (SELECT t.ctid
                  FROM gateway_traffic t
                 WHERE t.minute < (SELECT r.minute FROM r)
                 ORDER BY t.minute
                 LIMIT (SELECT r.chunk_limit FROM r));
