-- Calls of other nodes than $2 that were told of after revision $1 and ended since $3, about $4 of them, the
-- longest told first; of one revision all.
SELECT revision, node_id, document
  FROM gateway_calls
 WHERE revision > CAST($1 AS bigint)
   AND node_id <> CAST($2 AS text)
   AND ended_at >= CAST($3 AS bigint)
 ORDER BY revision
 FETCH FIRST (CAST($4 AS bigint)) ROWS WITH TIES;
