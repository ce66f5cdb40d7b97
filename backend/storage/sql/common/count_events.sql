-- How many events there are, at most 100,000. $1 tenant, $2 type, $3 subject, $4 since, $5 until (at); any may be NULL.
-- One branch a combination of filters, as in select_events.
SELECT count(*)
  FROM (
  SELECT 1
    FROM events
   WHERE CAST($1 AS text) IS NOT NULL AND CAST($3 AS text) IS NOT NULL
     AND tenant_id = $1
     AND subject = $3
     AND (CAST($2 AS text) IS NULL OR type = $2)
     AND (CAST($4 AS bigint) IS NULL OR at >= $4)
     AND (CAST($5 AS bigint) IS NULL OR at <= $5)
  UNION ALL
  SELECT 1
    FROM events
   WHERE CAST($1 AS text) IS NOT NULL AND CAST($3 AS text) IS NULL AND CAST($2 AS text) IS NOT NULL
     AND tenant_id = $1
     AND type = $2
     AND (CAST($4 AS bigint) IS NULL OR at >= $4)
     AND (CAST($5 AS bigint) IS NULL OR at <= $5)
  UNION ALL
  SELECT 1
    FROM events
   WHERE CAST($1 AS text) IS NOT NULL AND CAST($3 AS text) IS NULL AND CAST($2 AS text) IS NULL
     AND tenant_id = $1
     AND (CAST($4 AS bigint) IS NULL OR at >= $4)
     AND (CAST($5 AS bigint) IS NULL OR at <= $5)
  UNION ALL
  SELECT 1
    FROM events
   WHERE CAST($1 AS text) IS NULL
     AND (CAST($2 AS text) IS NULL OR type = $2)
     AND (CAST($3 AS text) IS NULL OR subject = $3)
     AND (CAST($4 AS bigint) IS NULL OR at >= $4)
     AND (CAST($5 AS bigint) IS NULL OR at <= $5)
   LIMIT 100000
  ) AS found;
