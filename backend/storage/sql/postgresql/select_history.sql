-- Names the history of commits this session sees: cluster and timeline, and where commits may be lost in a crash the
-- server's start too.
SELECT system_identifier || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8) ||
       CASE WHEN current_setting('synchronous_commit') = 'off' OR current_setting('fsync') = 'off'
            THEN '/' || extract(epoch FROM pg_postmaster_start_time()) ELSE '' END
  FROM pg_control_system();
