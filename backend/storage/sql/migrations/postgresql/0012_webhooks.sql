-- How far each webhook has come in the audit log: all events up to `event_id` of `event_revision` were sent to it.
CREATE TABLE webhook_positions (
    name text PRIMARY KEY,
    event_revision bigint NOT NULL,
    event_id bigint NOT NULL,
    revision bigint NOT NULL
);
