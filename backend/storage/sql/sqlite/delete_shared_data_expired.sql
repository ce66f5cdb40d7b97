-- Removes entries whose time has come, the earliest first, at most `chunk_limit`, so that no transaction gets long. No
-- tombstones: every node drops them by its own clock.
DELETE FROM shared_data
 WHERE (tenant_id, namespace, key) IN (SELECT s.tenant_id, s.namespace, s.key
                                         FROM shared_data s
                                        WHERE s.expires_at <= :at
                                        ORDER BY s.expires_at
                                        LIMIT :chunk_limit);
