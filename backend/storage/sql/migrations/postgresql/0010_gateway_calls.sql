-- Calls that one node tells the others of, while somebody looks, for ten minutes: nothing that must outlive a crash. Rows of
-- newer revisions are the newer ones.
CREATE UNLOGGED TABLE gateway_calls (
    trace_id text NOT NULL,
    span_id text NOT NULL,
    node_id text NOT NULL,
    ended_at bigint NOT NULL,
    document text NOT NULL, -- JSON
    revision bigint NOT NULL,
    PRIMARY KEY (trace_id, span_id)
);
CREATE INDEX gateway_calls_revision_idx ON gateway_calls (revision);

-- Nodes at which somebody looks at calls, and until when that counts.
CREATE UNLOGGED TABLE gateway_lookers (
    node_id text PRIMARY KEY NOT NULL,
    looks_until bigint NOT NULL,
    revision bigint NOT NULL
);
