-- Takes a ticket: of all who try, one does.
DELETE FROM access_tickets t
 USING jsonb_to_recordset($1) AS r(hash text)
 WHERE t.hash = r.hash;
