-- What went through the gateway since a minute, oldest first. $1 its begin.
SELECT tenant_id, caller_plugin_id, target_plugin_id, service_name, minute, calls, errors, latency, last_call_at, writer,
       bytes_in, bytes_out
  FROM gateway_traffic
 WHERE minute >= CAST($1 AS bigint)
 ORDER BY minute;
