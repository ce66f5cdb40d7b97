-- Writes this node's report of a kind (unless $3 is NULL) and answers those of the other nodes that were heard within ten
-- seconds: the text only if it is newer than $4. $1 node, $2 kind.
WITH at AS (
    SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint) AS now,
           set_config('synchronous_commit', 'off', true) AS quick
), said AS (
    INSERT INTO node_reports (node_id, kind, document, written_at)
    SELECT CAST($1 AS text), CAST($2 AS text), CAST($3 AS text), at.now
      FROM at
     WHERE CAST($3 AS text) IS NOT NULL
    ON CONFLICT (node_id, kind) DO UPDATE SET
        document = excluded.document,
        written_at = excluded.written_at
)
SELECT at.now, at.quick, p.node_id, CASE WHEN p.written_at > CAST($4 AS bigint) THEN p.document END
  FROM at
  LEFT JOIN (node_reports p JOIN nodes n ON n.id = p.node_id)
    ON p.kind = CAST($2 AS text)
   AND p.node_id <> CAST($1 AS text)
   AND n.last_seen_at > at.now - 10000;
