-- Tickets that nobody has used in time.
DELETE FROM access_tickets
 WHERE expires_at < (SELECT max(r.at) FROM jsonb_to_recordset($1) AS r(at bigint));
