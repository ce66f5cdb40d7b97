-- The first schema. Times are milliseconds since 1970 UTC. JSON is kept as text, so that numbers keep theirs.
CREATE TABLE change_counter (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL, -- of the newest committed batch
    token INTEGER NOT NULL     -- names that batch, to find out whether a commit of unknown outcome took place
) STRICT;
INSERT INTO change_counter (id, revision, token) VALUES (1, 0, 0);

CREATE TABLE services (
    id TEXT PRIMARY KEY NOT NULL,
    tenant_id TEXT NOT NULL,
    plugin_id TEXT NOT NULL,
    service_name TEXT NOT NULL,
    version TEXT NOT NULL,
    description TEXT NULL,
    health_path TEXT NULL,
    endpoints TEXT NULL,
    endpoints_given INTEGER NOT NULL DEFAULT 0,
    metadata TEXT NULL,
    admin_state TEXT NULL,
    admin_reason TEXT NULL,
    admin_until INTEGER NULL,
    registered_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX services_tenant_service_name_key ON services (tenant_id, service_name);
CREATE INDEX services_tenant_plugin_idx ON services (tenant_id, plugin_id);
CREATE INDEX services_revision_idx ON services (revision);

CREATE TABLE service_instances (
    service_id TEXT NOT NULL REFERENCES services (id) ON DELETE CASCADE,
    instance_id TEXT NOT NULL,
    base_url TEXT NULL,
    observed_status TEXT NULL,
    reported_status TEXT NULL,
    status TEXT NOT NULL,
    last_seen_at INTEGER NULL,
    registered_at INTEGER NOT NULL,
    status_changed_at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (service_id, instance_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX service_instances_revision_idx ON service_instances (revision);

-- AUTOINCREMENT: an id is never given twice, even after retention removed the newest events.
CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id TEXT NOT NULL,
    type TEXT NOT NULL,
    subject TEXT NULL,
    actor TEXT NULL,
    cause TEXT NULL,
    request_id TEXT NULL,
    before TEXT NULL,
    after TEXT NULL,
    details TEXT NULL,
    at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX events_tenant_id_idx ON events (tenant_id, id);
CREATE INDEX events_at_idx ON events (at);
CREATE INDEX events_tenant_type_idx ON events (tenant_id, type, id);
CREATE INDEX events_tenant_subject_idx ON events (tenant_id, subject, id);

-- What was deleted, for readers of the change feed. A key that exists again beats its tombstone.
CREATE TABLE tombstones (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    revision INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX tombstones_revision_idx ON tombstones (revision);

-- For people with an SQL prompt: one line a service, as the plugin guide's queries want it.
CREATE VIEW plugin_services AS
WITH ranked AS (
    SELECT service_id, base_url, status,
           max(last_seen_at) OVER (PARTITION BY service_id) AS newest,
           row_number() OVER (
               PARTITION BY service_id
               ORDER BY CASE status WHEN 'HEALTHY' THEN 0 WHEN 'DEGRADED' THEN 1 ELSE 2 END, last_seen_at DESC) AS place
      FROM service_instances
)
SELECT s.id, s.tenant_id, s.plugin_id, s.service_name, s.version, s.description, i.base_url,
       coalesce(i.status, 'UNAVAILABLE') AS status, s.admin_state, s.endpoints, s.metadata,
       strftime('%Y-%m-%dT%H:%M:%S', i.newest / 1000, 'unixepoch') || printf('.%03dZ', i.newest % 1000) AS last_seen_at,
       strftime('%Y-%m-%dT%H:%M:%S', s.registered_at / 1000, 'unixepoch') || printf('.%03dZ', s.registered_at % 1000) AS registered_at,
       strftime('%Y-%m-%dT%H:%M:%S', s.updated_at / 1000, 'unixepoch') || printf('.%03dZ', s.updated_at % 1000) AS updated_at
  FROM services s
  LEFT JOIN ranked i ON i.service_id = s.id AND i.place = 1;
