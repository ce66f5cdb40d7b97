-- Somebody looks at calls at a node.
INSERT INTO gateway_lookers (node_id, looks_until, revision)
SELECT r.node_id, r.looks_until, $2
  FROM jsonb_to_recordset($1) AS r(node_id text, looks_until bigint)
ON CONFLICT (node_id) DO UPDATE SET looks_until = excluded.looks_until, revision = excluded.revision;
