-- What went through the gateway, added up by pair and minute. Each process writes rows of its own (writer), so that
-- nodes do not have to agree, and a row may be written again with what was added.
CREATE TABLE gateway_traffic (
    tenant_id TEXT NOT NULL,
    caller_plugin_id TEXT NOT NULL,
    target_plugin_id TEXT NOT NULL,
    service_name TEXT NOT NULL,
    minute INTEGER NOT NULL, -- its begin
    writer TEXT NOT NULL,
    calls INTEGER NOT NULL,
    errors INTEGER NOT NULL,
    latency TEXT NOT NULL, -- counts by bucket: "3:17,4:2"
    last_call_at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, caller_plugin_id, target_plugin_id, service_name, minute, writer)
) STRICT;
CREATE INDEX gateway_traffic_minute_idx ON gateway_traffic (minute);
