-- Shared data. Byte order for the keys, so that the database sorts as the nodes do. Values are JSON text, so that
-- numbers keep theirs.
CREATE TABLE shared_data (
    tenant_id text COLLATE "C" NOT NULL,
    namespace text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    value text NOT NULL,
    owner_id text NOT NULL,
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    expires_at bigint NULL, -- never, if NULL
    revision bigint NOT NULL,
    PRIMARY KEY (tenant_id, namespace, key)
);
CREATE INDEX shared_data_expires_at_idx ON shared_data (expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX shared_data_revision_idx ON shared_data (revision);
