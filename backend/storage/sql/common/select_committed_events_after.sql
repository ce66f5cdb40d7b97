-- Events that were committed above a revision, for the change feed, in the order in which they happened; the revision
-- first, then as in select_events. At most 1,000, the newest: a node that was away is asked for the others.
SELECT newest.*
  FROM (SELECT revision, id, tenant_id, type, subject, actor, cause, request_id, before, after, details, at
          FROM events
         WHERE revision > $1
         ORDER BY revision DESC, id DESC
         LIMIT 1000) AS newest
 ORDER BY newest.revision, newest.id;
