-- Retention, oldest first, at most `chunk_limit` rows, so that no transaction gets long.
DELETE FROM gateway_traffic
 WHERE rowid IN (SELECT t.rowid FROM gateway_traffic t WHERE t.minute < :minute ORDER BY t.minute LIMIT :chunk_limit);
