-- How many sessions hold the lock of lock_node, and the server's clock in milliseconds since 1970.
SELECT count(*), CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)
  FROM pg_locks
 WHERE locktype = 'advisory'
   AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
   AND mode = 'ShareLock'
   AND granted
   AND objsubid = 1
   AND CAST(classid AS bigint) = CAST(7370 AS bigint) << 16
   AND objid = CAST(CAST('change_counter' AS regclass) AS oid);
