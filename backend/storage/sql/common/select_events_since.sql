-- Events of a tenant (NULL: of all) behind a revision and, of that, an id, in the order in which they were committed.
SELECT id, tenant_id, type, subject, actor, cause, request_id, before, after, details, at, revision
  FROM events
 WHERE (revision, id) > (CAST($2 AS bigint), CAST($3 AS bigint))
   AND (CAST($1 AS text) IS NULL OR tenant_id = $1)
 ORDER BY revision, id
 LIMIT $4;
