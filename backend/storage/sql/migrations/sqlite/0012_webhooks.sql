-- How far each webhook has come in the audit log: all events up to `event_id` of `event_revision` were sent to it.
CREATE TABLE webhook_positions (
    name TEXT PRIMARY KEY NOT NULL,
    event_revision INTEGER NOT NULL,
    event_id INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
