-- Drops tombstones older than `at`, at most `chunk_limit`. SQLite has one process, so nobody reads them.
DELETE FROM tombstones
 WHERE (kind, key) IN (SELECT t.kind, t.key FROM tombstones t WHERE t.at < :at ORDER BY t.revision LIMIT :chunk_limit);
