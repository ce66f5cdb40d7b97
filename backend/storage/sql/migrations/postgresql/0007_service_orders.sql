-- What administrators want of services (DRAINING, OFFLINE): it outlives a deregistration.
CREATE TABLE service_orders (
    tenant_id text NOT NULL,
    plugin_id text NOT NULL,
    service_name text NOT NULL,
    state text NOT NULL,
    reason text NULL,
    author text NULL, -- not known, if NULL or empty
    since bigint NOT NULL,
    ends_at bigint NULL, -- by itself; never, if NULL
    revision bigint NOT NULL,
    PRIMARY KEY (tenant_id, plugin_id, service_name)
);
CREATE INDEX service_orders_revision_idx ON service_orders (revision);
INSERT INTO service_orders (tenant_id, plugin_id, service_name, state, reason, author, since, ends_at, revision)
SELECT tenant_id, plugin_id, service_name, admin_state, admin_reason, NULL, updated_at, admin_until, revision
  FROM services
 WHERE admin_state IN ('DRAINING', 'OFFLINE');
