-- Nodes that were heard last before `at`, and what nobody stands behind any more.
WITH r AS (
    SELECT max(w.at) AS at FROM jsonb_to_recordset($1) AS w(at bigint)
), reports AS (
    DELETE FROM node_reports p
     WHERE p.written_at < (SELECT r.at FROM r)
       AND NOT EXISTS (SELECT FROM nodes n WHERE n.id = p.node_id AND n.last_seen_at >= (SELECT r.at FROM r))
)
DELETE FROM nodes n WHERE n.last_seen_at < (SELECT r.at FROM r);
