-- Takes a ticket: of all who try, one does.
DELETE FROM access_tickets
 WHERE hash = :hash;
