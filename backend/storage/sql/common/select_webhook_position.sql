-- How far a webhook has come in the audit log. $1 its name.
SELECT event_revision, event_id
  FROM webhook_positions
 WHERE name = $1;
