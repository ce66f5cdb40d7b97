-- What a node tells of a call. It may have been told before, when somebody looked.
INSERT INTO gateway_calls (trace_id, span_id, node_id, ended_at, document, revision)
SELECT r.trace_id, r.span_id, r.node_id, r.ended_at, r.document, $2
  FROM jsonb_to_recordset($1) AS r(trace_id text, span_id text, node_id text, ended_at bigint, document text)
ON CONFLICT (trace_id, span_id) DO NOTHING;
