-- API keys, and client certificates that count as such. Of a secret only its SHA-256 is known. A key that was revoked stays,
-- so that a certificate which comes again finds itself refused.
CREATE TABLE api_keys (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL, -- 'secret' or 'certificate'
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    tenant_id TEXT NULL, -- all, if NULL
    plugin_id TEXT NULL,
    permissions TEXT NOT NULL, -- a JSON array
    hash TEXT NOT NULL,        -- of the secret or the certificate, hexadecimal
    previous_hash TEXT NULL,   -- of the secret before it …
    previous_until INTEGER NULL, -- … which is good so long
    created_at INTEGER NOT NULL,
    expires_at INTEGER NULL,
    revoked_at INTEGER NULL,
    last_used_at INTEGER NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX api_keys_revision_idx ON api_keys (revision);

-- What stands in for a key once, for one path. The ticket itself is not kept, but its SHA-256.
CREATE TABLE access_tickets (
    hash TEXT PRIMARY KEY NOT NULL,
    key_id TEXT NOT NULL,
    credential TEXT NOT NULL, -- the hash of the secret that asked for it
    path TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX access_tickets_expires_at_idx ON access_tickets (expires_at);

-- The permissions that a tenant granted a plugin, as a JSON array; NULL: those of its configuration or, without wildcards, of
-- its manifest.
ALTER TABLE plugin_installations ADD COLUMN grants TEXT NULL;
