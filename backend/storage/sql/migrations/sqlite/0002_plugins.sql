-- Plugins: the catalogue, what each tenant has installed, and dependencies that were registered without a manifest.

-- A version is kept without build metadata, which does not count in comparisons: 1.0.0+a and 1.0.0+b are one.
CREATE TABLE plugins (
    plugin_id TEXT NOT NULL,
    version TEXT NOT NULL,
    manifest TEXT NOT NULL, -- JSON, as it was given
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (plugin_id, version)
) STRICT;
CREATE INDEX plugins_revision_idx ON plugins (revision);

-- The reference keeps a version in the catalogue while a tenant has it.
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
CREATE INDEX plugin_installations_plugin_idx ON plugin_installations (plugin_id, version);
CREATE INDEX plugin_installations_revision_idx ON plugin_installations (revision);

CREATE TABLE plugin_dependencies (
    tenant_id TEXT NOT NULL,
    plugin_id TEXT NOT NULL,
    dependencies TEXT NOT NULL, -- JSON, in the form of POST /api/plugin-gateway/dependencies
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, plugin_id)
) STRICT;
CREATE INDEX plugin_dependencies_revision_idx ON plugin_dependencies (revision);
