-- Schema 12 as it was shipped, with rows: sqlite3 FILE .dump
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE schema_migrations (version INTEGER PRIMARY KEY, applied_at INTEGER NOT NULL) STRICT;
INSERT INTO schema_migrations VALUES(1,1760000000000);
INSERT INTO schema_migrations VALUES(2,1760000000100);
CREATE TABLE change_counter (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL, -- of the newest committed batch
    token INTEGER NOT NULL     -- names that batch, to find out whether a commit of unknown outcome took place
) STRICT;
INSERT INTO change_counter VALUES(1,7,42);
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
INSERT INTO services VALUES('old-1','acme','plugin-inventory','inventory.products','1.2.0','Products ü','/health','[{"method":"GET","path":"/products","n":1.10}]',1,'{"team":"a"}','ACTIVE','',NULL,1760000000000,1760000000001,2);
INSERT INTO services VALUES('old-2','acme','plugin-crm','crm.contacts','2.0.0','','','[]',0,'{}','DRAINING','update',1760003600000,1760000000002,1760000000003,5);
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
INSERT INTO service_instances VALUES('old-1','a','http://10.0.0.1:4000','HEALTHY',NULL,'HEALTHY',1760000000010,1760000000000,1760000000000,7);
INSERT INTO service_instances VALUES('old-1','b',NULL,'UNAVAILABLE',NULL,'UNAVAILABLE',NULL,1760000000000,1760000000005,3);
INSERT INTO service_instances VALUES('old-2','a','http://10.0.0.2:4000','DEGRADED','DEGRADED','DEGRADED',1760000000011,1760000000002,1760000000006,5);
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
INSERT INTO events VALUES(1,'acme','service.registered','old-1','anonymous','register','req-1',NULL,'{"version":"1.2.0"}',NULL,1760000000000,2);
INSERT INTO events VALUES(2,'acme','service.deregistered','old-0','anonymous','deregister','req-2','{"version":"0.1.0"}',NULL,'{}',1760000000001,6);
CREATE TABLE tombstones (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    revision INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;
INSERT INTO tombstones VALUES('service','old-0',6,1760000000001);
CREATE TABLE plugins (
    plugin_id TEXT NOT NULL,
    version TEXT NOT NULL,
    manifest TEXT NOT NULL, -- JSON, as it was given
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (plugin_id, version)
) STRICT;
INSERT INTO plugins VALUES('plugin-inventory','1.2.0','{"id":"plugin-inventory","name":"Inventory","version":"1.2.0","description":"Stock"}',1760000000020,6);
CREATE TABLE plugin_installations (
    tenant_id TEXT NOT NULL,
    plugin_id TEXT NOT NULL,
    version TEXT NOT NULL,
    active INTEGER NOT NULL,
    configuration TEXT NULL, -- a JSON object
    installed_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, plugin_id),
    CONSTRAINT plugin_installations_plugin_fkey FOREIGN KEY (plugin_id, version) REFERENCES plugins (plugin_id, version)
) STRICT;
INSERT INTO plugin_installations VALUES('acme','plugin-inventory','1.2.0',1,'{"n":1.10}',1760000000021,1760000000022,6);
CREATE TABLE plugin_dependencies (
    tenant_id TEXT NOT NULL,
    plugin_id TEXT NOT NULL,
    dependencies TEXT NOT NULL, -- JSON, in the form of POST /api/plugin-gateway/dependencies
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, plugin_id)
) STRICT;
INSERT INTO plugin_dependencies VALUES('acme','plugin-crm','{"dependencies":[]}',1760000000023,6);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('events',2);
CREATE UNIQUE INDEX services_tenant_service_name_key ON services (tenant_id, service_name);
CREATE INDEX services_tenant_plugin_idx ON services (tenant_id, plugin_id);
CREATE INDEX services_revision_idx ON services (revision);
CREATE INDEX service_instances_revision_idx ON service_instances (revision);
CREATE INDEX events_tenant_id_idx ON events (tenant_id, id);
CREATE INDEX events_at_idx ON events (at);
CREATE INDEX events_tenant_type_idx ON events (tenant_id, type, id);
CREATE INDEX events_tenant_subject_idx ON events (tenant_id, subject, id);
CREATE INDEX tombstones_revision_idx ON tombstones (revision);
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
CREATE INDEX plugins_revision_idx ON plugins (revision);
CREATE INDEX plugin_installations_plugin_idx ON plugin_installations (plugin_id, version);
CREATE INDEX plugin_installations_revision_idx ON plugin_installations (revision);
CREATE INDEX plugin_dependencies_revision_idx ON plugin_dependencies (revision);
COMMIT;

-- What nodes need that follow each other.

-- Tombstones up to this revision may have been dropped: a node that has not read as far has to read everything.
CREATE TABLE tombstone_horizon (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL
) STRICT;
INSERT INTO tombstone_horizon (id, revision) VALUES (1, 0);

CREATE INDEX events_revision_idx ON events (revision);

-- The newest revision at which a tenant's installations or registered dependencies changed. A change that was decided on
-- an older one is refused: two installs, each right alone, may be wrong together.
CREATE TABLE plugin_tenants (
    tenant_id TEXT PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX plugin_tenants_revision_idx ON plugin_tenants (revision);
INSERT INTO schema_migrations VALUES (3, 1760000002000);

-- Shared data. Values are JSON text, so that numbers keep theirs.
CREATE TABLE shared_data (
    tenant_id TEXT NOT NULL,
    namespace TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    expires_at INTEGER NULL, -- never, if NULL
    revision INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, namespace, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_data_expires_at_idx ON shared_data (expires_at) WHERE expires_at IS NOT NULL;
-- No index on the revision: only nodes of one PostgreSQL follow each other by it.
INSERT INTO schema_migrations VALUES (4, 1760000003000);

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
INSERT INTO schema_migrations VALUES (5, 1760000004000);

-- Why an instance is observed as it is, as a JSON object with at least `kind`; NULL: it is HEALTHY, or it became what it is
-- before this was kept.
ALTER TABLE service_instances ADD COLUMN observed_reason TEXT NULL;
INSERT INTO schema_migrations VALUES (6, 1760000005000);

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
INSERT INTO schema_migrations VALUES (7, 1760000006000);

-- API keys, and client certificates that count as such. Of a secret only its SHA-256 is known. A key that was revoked stays,
-- so that a certificate which comes again finds itself refused.
CREATE TABLE api_keys (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL, -- 'secret' or 'certificate'
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    tenant_id TEXT NULL, -- all, if NULL
    plugin_id TEXT NULL,
    permissions TEXT NOT NULL, -- a JSON array
    hash TEXT NOT NULL,        -- of the secret or the certificate, hexadecimal
    previous_hash TEXT NULL,   -- of the secret before it …
    previous_until INTEGER NULL, -- … which is good so long
    created_at INTEGER NOT NULL,
    expires_at INTEGER NULL,
    revoked_at INTEGER NULL,
    last_used_at INTEGER NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX api_keys_revision_idx ON api_keys (revision);

-- What stands in for a key once, for one path. The ticket itself is not kept, but its SHA-256.
CREATE TABLE access_tickets (
    hash TEXT PRIMARY KEY NOT NULL,
    key_id TEXT NOT NULL,
    credential TEXT NOT NULL, -- the hash of the secret that asked for it
    path TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX access_tickets_expires_at_idx ON access_tickets (expires_at);

-- The permissions that a tenant granted a plugin, as a JSON array; NULL: those of its configuration or, without wildcards, of
-- its manifest.
ALTER TABLE plugin_installations ADD COLUMN grants TEXT NULL;
INSERT INTO schema_migrations VALUES (8, 1760000007000);

-- The nodes of this database as they say they are, once in a second or less (GET /api/nodes). Only PostgreSQL has several;
-- nothing here takes a revision, and nobody is told.
CREATE TABLE nodes (
    id TEXT PRIMARY KEY, -- of one process
    name TEXT NOT NULL,
    addresses TEXT NOT NULL, -- a JSON array
    version TEXT NOT NULL,
    role TEXT NOT NULL, -- 'full' or 'observer'
    started_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL, -- by the database's clock
    lost_at INTEGER NULL, -- somebody found it silent
    sweeper INTEGER NOT NULL, -- 0 or 1
    revision INTEGER NOT NULL, -- up to which it knows what others wrote …
    behind INTEGER NOT NULL, -- … and how many there were beyond
    clock_offset_ms INTEGER NOT NULL, -- ahead of the database's, if positive
    requests_per_second REAL NOT NULL,
    calls_per_second REAL NOT NULL,
    connections INTEGER NOT NULL,
    watchers INTEGER NOT NULL,
    loop_lag_ms REAL NOT NULL,
    resident_bytes INTEGER NOT NULL
) STRICT;

-- What each node tells the others of what it alone knows, a bounded document of each kind in place of the one before.
CREATE TABLE node_reports (
    node_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    document TEXT NOT NULL,
    written_at INTEGER NOT NULL, -- by the database's clock
    PRIMARY KEY (node_id, kind)
) STRICT;

-- When what one process saw of a minute was written last, by the database's clock: others read what is new.
ALTER TABLE gateway_traffic ADD COLUMN written_at INTEGER NOT NULL DEFAULT 0;
INSERT INTO schema_migrations VALUES (9, 1760000008000);

-- A file has one node, which tells nobody of its calls: nothing changes.
INSERT INTO schema_migrations VALUES (10, 1760000009000);

-- What watches need that resume: whose a deleted service was, and which history of commits revisions belong to.
ALTER TABLE tombstones ADD COLUMN tenant_id TEXT NULL;
ALTER TABLE tombstones ADD COLUMN plugin_id TEXT NULL;
ALTER TABLE tombstones ADD COLUMN service_name TEXT NULL;
-- Those that are there do not say it.
UPDATE tombstone_horizon SET revision = (SELECT c.revision FROM change_counter c WHERE c.id = 1) WHERE id = 1;

CREATE TABLE watch_epoch (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    epoch TEXT NOT NULL,   -- new whenever commits may have been lost
    history TEXT NOT NULL, -- what the epoch is of, by select_watch_history
    revision INTEGER NOT NULL
) STRICT;
INSERT INTO watch_epoch (id, epoch, history, revision)
SELECT 1, lower(hex(randomblob(4))), '', c.revision
  FROM change_counter c
 WHERE c.id = 1;
INSERT INTO schema_migrations VALUES (11, 1760000010000);

-- How far each webhook has come in the audit log: all events up to `event_id` of `event_revision` were sent to it.
CREATE TABLE webhook_positions (
    name TEXT PRIMARY KEY NOT NULL,
    event_revision INTEGER NOT NULL,
    event_id INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO schema_migrations VALUES (12, 1760000011000);
