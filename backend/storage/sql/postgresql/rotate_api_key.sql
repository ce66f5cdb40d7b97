-- Another secret for a key that is in force and has the secret `expected` still.
UPDATE api_keys k
   SET hash = r.hash,
       previous_hash = r.previous_hash,
       previous_until = r.previous_until,
       revision = $2
  FROM jsonb_to_recordset($1) AS r(id text, hash text, previous_hash text, previous_until bigint, expected text)
 WHERE k.id = r.id
   AND k.hash = r.expected
   AND k.revoked_at IS NULL;
