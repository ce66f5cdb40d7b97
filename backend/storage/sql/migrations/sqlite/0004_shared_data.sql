-- Shared data. Values are JSON text, so that numbers keep theirs.
CREATE TABLE shared_data (
    tenant_id TEXT NOT NULL,
    namespace TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    expires_at INTEGER NULL, -- never, if NULL
    revision INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, namespace, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_data_expires_at_idx ON shared_data (expires_at) WHERE expires_at IS NOT NULL;
-- No index on the revision: only nodes of one PostgreSQL follow each other by it.
