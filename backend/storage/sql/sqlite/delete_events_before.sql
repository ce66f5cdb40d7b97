-- Retention, oldest first, at most `chunk_limit` events, so that no transaction gets long.
DELETE FROM events
 WHERE id IN (SELECT e.id FROM events e WHERE e.at < :at ORDER BY e.at LIMIT :chunk_limit);
