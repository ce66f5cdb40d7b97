-- Another secret for a key that is in force and has the secret `expected` still.
UPDATE api_keys
   SET hash = :hash,
       previous_hash = :previous_hash,
       previous_until = :previous_until,
       revision = :revision
 WHERE id = :id
   AND hash = :expected
   AND revoked_at IS NULL;
