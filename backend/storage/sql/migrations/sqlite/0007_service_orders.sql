-- What administrators want of services (DRAINING, OFFLINE): it outlives a deregistration.
CREATE TABLE service_orders (
    tenant_id TEXT NOT NULL,
    plugin_id TEXT NOT NULL,
    service_name TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NULL,
    author TEXT NULL, -- not known, if NULL or empty
    since INTEGER NOT NULL,
    ends_at INTEGER NULL, -- by itself; never, if NULL
    revision INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, plugin_id, service_name)
) STRICT;
CREATE INDEX service_orders_revision_idx ON service_orders (revision);
INSERT INTO service_orders (tenant_id, plugin_id, service_name, state, reason, author, since, ends_at, revision)
SELECT tenant_id, plugin_id, service_name, admin_state, admin_reason, NULL, updated_at, admin_until, revision
  FROM services
 WHERE admin_state IN ('DRAINING', 'OFFLINE');
