-- The epoch of revisions, and the history that it is of.
SELECT epoch, history, revision FROM watch_epoch WHERE id = 1;
