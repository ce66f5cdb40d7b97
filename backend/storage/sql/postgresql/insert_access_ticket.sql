INSERT INTO access_tickets (hash, key_id, credential, path, expires_at)
SELECT r.hash, r.key_id, r.credential, r.path, r.expires_at
  FROM jsonb_to_recordset($1) AS r(hash text, key_id text, credential text, path text, expires_at bigint);
