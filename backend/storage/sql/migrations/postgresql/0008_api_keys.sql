-- API keys, and client certificates that count as such. Of a secret only its SHA-256 is known. A key that was revoked stays,
-- so that a certificate which comes again finds itself refused.
CREATE TABLE api_keys (
    id text PRIMARY KEY,
    kind text NOT NULL, -- 'secret' or 'certificate'
    name text NOT NULL,
    role text NOT NULL,
    tenant_id text NULL, -- all, if NULL
    plugin_id text NULL,
    permissions text NOT NULL, -- a JSON array
    hash text NOT NULL,        -- of the secret or the certificate, hexadecimal
    previous_hash text NULL,   -- of the secret before it …
    previous_until bigint NULL, -- … which is good so long
    created_at bigint NOT NULL,
    expires_at bigint NULL,
    revoked_at bigint NULL,
    last_used_at bigint NULL,
    revision bigint NOT NULL
);
CREATE INDEX api_keys_revision_idx ON api_keys (revision);

-- What stands in for a key once, for one path. The ticket itself is not kept, but its SHA-256.
CREATE TABLE access_tickets (
    hash text PRIMARY KEY,
    key_id text NOT NULL,
    credential text NOT NULL, -- the hash of the secret that asked for it
    path text NOT NULL,
    expires_at bigint NOT NULL
);
CREATE INDEX access_tickets_expires_at_idx ON access_tickets (expires_at);

-- The permissions that a tenant granted a plugin, as a JSON array; NULL: those of its configuration or, without wildcards, of
-- its manifest.
ALTER TABLE plugin_installations ADD COLUMN grants text NULL;
