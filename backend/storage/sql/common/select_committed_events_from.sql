-- Events in the order of commits, the revision first, then as in select_events. $1 revision, $2 the id within it after which to
-- begin, $3 at most.
SELECT revision, id, tenant_id, type, subject, actor, cause, request_id, before, after, details, at
  FROM events
 WHERE revision >= $1
   AND (revision > $1 OR id > $2)
 ORDER BY revision, id
 LIMIT $3;
