-- The nodes of this database as they say they are, once in a second or less (GET /api/nodes). Only PostgreSQL has several;
-- nothing here takes a revision, and nobody is told.
CREATE TABLE nodes (
    id text PRIMARY KEY, -- of one process
    name text NOT NULL,
    addresses text NOT NULL, -- a JSON array
    version text NOT NULL,
    role text NOT NULL, -- 'full' or 'observer'
    started_at bigint NOT NULL,
    last_seen_at bigint NOT NULL, -- by the database's clock
    lost_at bigint NULL, -- somebody found it silent
    sweeper bigint NOT NULL, -- 0 or 1
    revision bigint NOT NULL, -- up to which it knows what others wrote …
    behind bigint NOT NULL, -- … and how many there were beyond
    clock_offset_ms bigint NOT NULL, -- ahead of the database's, if positive
    requests_per_second double precision NOT NULL,
    calls_per_second double precision NOT NULL,
    connections bigint NOT NULL,
    watchers bigint NOT NULL,
    loop_lag_ms double precision NOT NULL,
    resident_bytes bigint NOT NULL
);

-- What each node tells the others of what it alone knows, a bounded document of each kind in place of the one before.
CREATE UNLOGGED TABLE node_reports (
    node_id text NOT NULL,
    kind text NOT NULL,
    document text NOT NULL,
    written_at bigint NOT NULL, -- by the database's clock
    PRIMARY KEY (node_id, kind)
);

-- When what one process saw of a minute was written last, by the database's clock: others read what is new.
ALTER TABLE gateway_traffic ADD COLUMN written_at bigint NOT NULL DEFAULT 0;
