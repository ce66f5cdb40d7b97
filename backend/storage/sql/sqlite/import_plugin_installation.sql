-- An installation from an export, in the place of one of that plugin.
INSERT INTO plugin_installations (tenant_id, plugin_id, version, active, configuration, installed_at, updated_at, revision)
VALUES (:tenant_id, :plugin_id, :version, :active, :configuration, :installed_at, :updated_at, :revision)
ON CONFLICT (tenant_id, plugin_id) DO UPDATE SET
    version = excluded.version,
    active = excluded.active,
    configuration = excluded.configuration,
    installed_at = excluded.installed_at,
    updated_at = excluded.updated_at,
    revision = excluded.revision;
