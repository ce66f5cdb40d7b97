-- The whole row of an installation. Its aggregate is the plugin's id, so that its version is in the catalogue first.
INSERT INTO plugin_installations (tenant_id, plugin_id, version, active, configuration, installed_at, updated_at, grants,
    revision)
VALUES (:tenant_id, :plugin_id, :version, :active, :configuration, :installed_at, :updated_at, :grants,
    :revision)
ON CONFLICT (tenant_id, plugin_id) DO UPDATE SET
    version = excluded.version,
    active = excluded.active,
    configuration = excluded.configuration,
    installed_at = excluded.installed_at,
    updated_at = excluded.updated_at,
    grants = excluded.grants,
    revision = excluded.revision;
