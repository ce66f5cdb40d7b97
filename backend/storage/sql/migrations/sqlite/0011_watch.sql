-- What watches need that resume: whose a deleted service was, and which history of commits revisions belong to.
ALTER TABLE tombstones ADD COLUMN tenant_id TEXT NULL;
ALTER TABLE tombstones ADD COLUMN plugin_id TEXT NULL;
ALTER TABLE tombstones ADD COLUMN service_name TEXT NULL;
-- Those that are there do not say it.
UPDATE tombstone_horizon SET revision = (SELECT c.revision FROM change_counter c WHERE c.id = 1) WHERE id = 1;

CREATE TABLE watch_epoch (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    epoch TEXT NOT NULL,   -- new whenever commits may have been lost
    history TEXT NOT NULL, -- what the epoch is of, by select_watch_history
    revision INTEGER NOT NULL
) STRICT;
INSERT INTO watch_epoch (id, epoch, history, revision)
SELECT 1, lower(hex(randomblob(4))), '', c.revision
  FROM change_counter c
 WHERE c.id = 1;
