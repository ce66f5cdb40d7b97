-- A ticket by its hash ($1).
SELECT key_id, credential, path, expires_at
  FROM access_tickets
 WHERE hash = $1;
