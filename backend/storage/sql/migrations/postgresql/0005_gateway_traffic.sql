-- What went through the gateway, added up by pair and minute. Each process writes rows of its own (writer), so that
-- nodes do not have to agree, and a row may be written again with what was added.
CREATE TABLE gateway_traffic (
    tenant_id text NOT NULL,
    caller_plugin_id text NOT NULL,
    target_plugin_id text NOT NULL,
    service_name text NOT NULL,
    minute bigint NOT NULL, -- its begin
    writer text NOT NULL,
    calls bigint NOT NULL,
    errors bigint NOT NULL,
    latency text NOT NULL, -- counts by bucket: "3:17,4:2"
    last_call_at bigint NOT NULL,
    revision bigint NOT NULL,
    PRIMARY KEY (tenant_id, caller_plugin_id, target_plugin_id, service_name, minute, writer)
);
CREATE INDEX gateway_traffic_minute_idx ON gateway_traffic (minute);
