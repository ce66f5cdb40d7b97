-- The epoch, if it is newer than a revision, for the change feed.
SELECT revision, epoch FROM watch_epoch WHERE revision > $1;
