-- What was deleted above a revision.
SELECT revision, kind, key FROM tombstones WHERE revision > $1;
