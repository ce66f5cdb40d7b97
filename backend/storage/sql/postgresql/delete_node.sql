-- A node that stops takes itself off the list, with what it told the others.
WITH r AS (
    SELECT w.id FROM jsonb_to_recordset($1) AS w(id text)
), reports AS (
    DELETE FROM node_reports p USING r WHERE p.node_id = r.id
)
DELETE FROM nodes n USING r WHERE n.id = r.id;
