INSERT INTO access_tickets (hash, key_id, credential, path, expires_at)
VALUES (:hash, :key_id, :credential, :path, :expires_at);
