-- Retention of what nodes told of their calls.
DELETE FROM gateway_calls
 WHERE ended_at < (SELECT max(w.ended_at) FROM jsonb_to_recordset($1) AS w(ended_at bigint));
