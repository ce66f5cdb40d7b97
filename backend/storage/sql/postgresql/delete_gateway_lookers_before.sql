-- Nodes at which nobody looks any more.
DELETE FROM gateway_lookers
 WHERE looks_until < (SELECT max(w.looks_until) FROM jsonb_to_recordset($1) AS w(looks_until bigint));
