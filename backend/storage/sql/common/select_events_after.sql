-- Events above an id, oldest first, for streams that resume. $1 tenant (NULL: all), $2 the id, $3 at most.
SELECT id, tenant_id, type, subject, actor, cause, request_id, before, after, details, at, revision
  FROM events
 WHERE id > CAST($2 AS bigint)
   AND (CAST($1 AS text) IS NULL OR tenant_id = $1)
 ORDER BY id
 LIMIT $3;
