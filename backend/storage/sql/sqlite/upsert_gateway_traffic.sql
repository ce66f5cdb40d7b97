-- The whole of what one process saw of a pair in a minute, in place of what it wrote before.
INSERT INTO gateway_traffic (tenant_id, caller_plugin_id, target_plugin_id, service_name, minute, writer, calls, errors,
                             latency, last_call_at, bytes_in, bytes_out, revision)
VALUES (:tenant_id, :caller_plugin_id, :target_plugin_id, :service_name, :minute, :writer, :calls, :errors, :latency,
        :last_call_at, :bytes_in, :bytes_out, :revision)
ON CONFLICT (tenant_id, caller_plugin_id, target_plugin_id, service_name, minute, writer) DO UPDATE SET
    calls = excluded.calls,
    errors = excluded.errors,
    latency = excluded.latency,
    last_call_at = excluded.last_call_at,
    bytes_in = excluded.bytes_in,
    bytes_out = excluded.bytes_out,
    revision = excluded.revision;
