-- Tickets that nobody has used in time.
DELETE FROM access_tickets
 WHERE expires_at < :at;
