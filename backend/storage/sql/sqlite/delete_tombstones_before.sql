-- Drops tombstones older than `at`, at most `chunk_limit`, and notes up to which revision some are missing.
UPDATE tombstone_horizon
   SET revision = max(revision, coalesce((SELECT max(old.revision)
                                            FROM (SELECT t.revision
                                                    FROM tombstones t
                                                   WHERE t.at < :at
                                                   ORDER BY t.revision
                                                   LIMIT :chunk_limit) AS old), 0))
 WHERE id = 1;
DELETE FROM tombstones
 WHERE (kind, key) IN (SELECT t.kind, t.key FROM tombstones t WHERE t.at < :at ORDER BY t.revision LIMIT :chunk_limit);
