-- How many events retention has still to remove: older than $1.
SELECT count(*) FROM events WHERE at < $1;
