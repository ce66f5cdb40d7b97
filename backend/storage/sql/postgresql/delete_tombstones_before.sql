-- Drops tombstones older than `at`, at most `chunk_limit`, and notes up to which revision some are missing.
WITH r AS (
    SELECT max(w.at) AS at, max(w.chunk_limit) AS chunk_limit
      FROM jsonb_to_recordset($1) AS w(at bigint, chunk_limit bigint)
), gone AS (
    DELETE FROM tombstones
     WHERE (kind, key) IN (SELECT t.kind, t.key
                             FROM tombstones t
                            WHERE t.at < (SELECT r.at FROM r)
                            ORDER BY t.revision
                            LIMIT (SELECT r.chunk_limit FROM r))
    RETURNING revision
)
UPDATE tombstone_horizon
   SET revision = greatest(revision, (SELECT max(gone.revision) FROM gone))
 WHERE id = 1
   AND EXISTS (SELECT 1 FROM gone);
