-- The nodes of this database as they say they are, once in a second or less (GET /api/nodes). Only PostgreSQL has several;
-- nothing here takes a revision, and nobody is told.
CREATE TABLE nodes (
    id TEXT PRIMARY KEY, -- of one process
    name TEXT NOT NULL,
    addresses TEXT NOT NULL, -- a JSON array
    version TEXT NOT NULL,
    role TEXT NOT NULL, -- 'full' or 'observer'
    started_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL, -- by the database's clock
    lost_at INTEGER NULL, -- somebody found it silent
    sweeper INTEGER NOT NULL, -- 0 or 1
    revision INTEGER NOT NULL, -- up to which it knows what others wrote …
    behind INTEGER NOT NULL, -- … and how many there were beyond
    clock_offset_ms INTEGER NOT NULL, -- ahead of the database's, if positive
    requests_per_second REAL NOT NULL,
    calls_per_second REAL NOT NULL,
    connections INTEGER NOT NULL,
    watchers INTEGER NOT NULL,
    loop_lag_ms REAL NOT NULL,
    resident_bytes INTEGER NOT NULL
) STRICT;

-- What each node tells the others of what it alone knows, a bounded document of each kind in place of the one before.
CREATE TABLE node_reports (
    node_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    document TEXT NOT NULL,
    written_at INTEGER NOT NULL, -- by the database's clock
    PRIMARY KEY (node_id, kind)
) STRICT;

-- When what one process saw of a minute was written last, by the database's clock: others read what is new.
ALTER TABLE gateway_traffic ADD COLUMN written_at INTEGER NOT NULL DEFAULT 0;
