-- What watches need that resume: whose a deleted service was, and which history of commits revisions belong to.
ALTER TABLE tombstones ADD COLUMN tenant_id text NULL;
ALTER TABLE tombstones ADD COLUMN plugin_id text NULL;
ALTER TABLE tombstones ADD COLUMN service_name text NULL;
-- Those that are there do not say it.
UPDATE tombstone_horizon SET revision = (SELECT c.revision FROM change_counter c WHERE c.id = 1) WHERE id = 1;

CREATE TABLE watch_epoch (
    id integer PRIMARY KEY CHECK (id = 1),
    epoch text NOT NULL,   -- new whenever commits may have been lost
    history text NOT NULL, -- what the epoch is of, by select_watch_history
    revision bigint NOT NULL
);
INSERT INTO watch_epoch (id, epoch, history, revision)
SELECT 1, lpad(to_hex(floor(random() * 4294967296)::bigint), 8, '0'), '', c.revision
  FROM change_counter c
 WHERE c.id = 1;
