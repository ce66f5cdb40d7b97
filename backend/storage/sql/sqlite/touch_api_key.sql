-- When a key was used last. Its revision stays, as that of a heartbeat does.
UPDATE api_keys
   SET last_used_at = max(coalesce(last_used_at, 0), :last_used_at)
 WHERE id = :id;
