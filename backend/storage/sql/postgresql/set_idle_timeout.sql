-- The server ends a session that says nothing for this long, with its locks. PostgreSQL 14 and newer have it.
SELECT set_config('idle_session_timeout', $1, false)
 WHERE CAST(current_setting('server_version_num') AS integer) >= 140000;
