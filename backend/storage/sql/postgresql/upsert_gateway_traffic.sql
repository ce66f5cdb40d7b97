-- The whole of what one process saw of a pair in a minute, in place of what it wrote before.
INSERT INTO gateway_traffic (tenant_id, caller_plugin_id, target_plugin_id, service_name, minute, writer, calls, errors,
                             latency, last_call_at, bytes_in, bytes_out, revision, written_at)
SELECT r.tenant_id, r.caller_plugin_id, r.target_plugin_id, r.service_name, r.minute, r.writer, r.calls, r.errors,
       r.latency, r.last_call_at, r.bytes_in, r.bytes_out, $2, CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)
  FROM jsonb_to_recordset($1) AS r(
    tenant_id text, caller_plugin_id text, target_plugin_id text, service_name text, minute bigint, writer text,
    calls bigint, errors bigint, latency text, last_call_at bigint, bytes_in bigint, bytes_out bigint)
ON CONFLICT (tenant_id, caller_plugin_id, target_plugin_id, service_name, minute, writer) DO UPDATE SET
    calls = excluded.calls,
    errors = excluded.errors,
    latency = excluded.latency,
    last_call_at = excluded.last_call_at,
    bytes_in = excluded.bytes_in,
    bytes_out = excluded.bytes_out,
    revision = excluded.revision,
    written_at = excluded.written_at;
