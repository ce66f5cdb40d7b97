-- A webhook has come further in the audit log.
INSERT INTO webhook_positions (name, event_revision, event_id, revision)
VALUES (:name, :event_revision, :event_id, :revision)
ON CONFLICT (name) DO UPDATE SET
    event_revision = excluded.event_revision,
    event_id = excluded.event_id,
    revision = excluded.revision;
