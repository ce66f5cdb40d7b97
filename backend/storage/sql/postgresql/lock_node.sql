-- Announces a node, as long as this session lives. The lock's number holds the table's, as several installations may
-- share a database in schemas of their own.
SELECT pg_advisory_lock_shared((CAST(7370 AS bigint) << 48) | CAST(CAST(CAST('change_counter' AS regclass) AS oid) AS bigint));
