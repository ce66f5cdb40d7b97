-- Makes this session's node the sweeper unless another one is.
SELECT CASE WHEN pg_try_advisory_lock((CAST(7369 AS bigint) << 48) |
                                      CAST(CAST(CAST('change_counter' AS regclass) AS oid) AS bigint))
            THEN 1 ELSE 0 END;
