-- When a key was used last. Its revision stays, as that of a heartbeat does.
UPDATE api_keys k
   SET last_used_at = greatest(k.last_used_at, r.last_used_at)
  FROM jsonb_to_recordset($1) AS r(id text, last_used_at bigint)
 WHERE k.id = r.id;
