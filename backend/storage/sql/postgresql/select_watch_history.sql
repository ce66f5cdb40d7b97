-- Names the history of commits: as select_history does, and besides the table in which they are counted, which is another
-- one after a dump was restored.
SELECT system_identifier || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8) || '/' ||
       (SELECT d.oid FROM pg_database d WHERE d.datname = current_database()) || '/' ||
       pg_relation_filenode('change_counter') ||
       CASE WHEN current_setting('synchronous_commit') = 'off' OR current_setting('fsync') = 'off'
            THEN '/' || extract(epoch FROM pg_postmaster_start_time()) ELSE '' END
  FROM pg_control_system();
