-- A webhook has come further in the audit log.
INSERT INTO webhook_positions (name, event_revision, event_id, revision)
SELECT r.name, r.event_revision, r.event_id, $2
  FROM jsonb_to_recordset($1) AS r(name text, event_revision bigint, event_id bigint)
ON CONFLICT (name) DO UPDATE SET
    event_revision = excluded.event_revision,
    event_id = excluded.event_id,
    revision = excluded.revision;
