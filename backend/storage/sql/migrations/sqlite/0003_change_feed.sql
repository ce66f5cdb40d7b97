-- What nodes need that follow each other.

-- Tombstones up to this revision may have been dropped: a node that has not read as far has to read everything.
CREATE TABLE tombstone_horizon (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL
) STRICT;
INSERT INTO tombstone_horizon (id, revision) VALUES (1, 0);

CREATE INDEX events_revision_idx ON events (revision);

-- The newest revision at which a tenant's installations or registered dependencies changed. A change that was decided on
-- an older one is refused: two installs, each right alone, may be wrong together.
CREATE TABLE plugin_tenants (
    tenant_id TEXT PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX plugin_tenants_revision_idx ON plugin_tenants (revision);
