-- Events, newest first. $1 tenant, $2 type, $3 subject, $4 since (at), $5 ids below, $6 at most; all but the last may
-- be NULL. One branch a combination of filters, so that each walks the index made for it; only one branch runs.
SELECT id, tenant_id, type, subject, actor, cause, request_id, before, after, details, at, revision
  FROM events
 WHERE CAST($1 AS text) IS NOT NULL AND CAST($3 AS text) IS NOT NULL
   AND tenant_id = $1
   AND subject = $3
   AND (CAST($2 AS text) IS NULL OR type = $2)
   AND (CAST($4 AS bigint) IS NULL OR at >= $4)
   AND id < coalesce(CAST($5 AS bigint), 9223372036854775807)
UNION ALL
SELECT id, tenant_id, type, subject, actor, cause, request_id, before, after, details, at, revision
  FROM events
 WHERE CAST($1 AS text) IS NOT NULL AND CAST($3 AS text) IS NULL AND CAST($2 AS text) IS NOT NULL
   AND tenant_id = $1
   AND type = $2
   AND (CAST($4 AS bigint) IS NULL OR at >= $4)
   AND id < coalesce(CAST($5 AS bigint), 9223372036854775807)
UNION ALL
SELECT id, tenant_id, type, subject, actor, cause, request_id, before, after, details, at, revision
  FROM events
 WHERE CAST($1 AS text) IS NOT NULL AND CAST($3 AS text) IS NULL AND CAST($2 AS text) IS NULL
   AND tenant_id = $1
   AND (CAST($4 AS bigint) IS NULL OR at >= $4)
   AND id < coalesce(CAST($5 AS bigint), 9223372036854775807)
UNION ALL
SELECT id, tenant_id, type, subject, actor, cause, request_id, before, after, details, at, revision
  FROM events
 WHERE CAST($1 AS text) IS NULL
   AND (CAST($2 AS text) IS NULL OR type = $2)
   AND (CAST($3 AS text) IS NULL OR subject = $3)
   AND (CAST($4 AS bigint) IS NULL OR at >= $4)
   AND id < coalesce(CAST($5 AS bigint), 9223372036854775807)
 ORDER BY id DESC
 LIMIT $6;
