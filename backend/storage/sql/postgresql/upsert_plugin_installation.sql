-- The whole row of an installation. Its aggregate is the plugin's id, so that its version is in the catalogue first.
INSERT INTO plugin_installations (tenant_id, plugin_id, version, active, configuration, installed_at, updated_at, grants,
    revision)
SELECT r.tenant_id, r.plugin_id, r.version, r.active, r.configuration, r.installed_at, r.updated_at, r.grants,
       $2
  FROM jsonb_to_recordset($1) AS r(
    tenant_id text, plugin_id text, version text, active integer, configuration text, installed_at bigint,
    updated_at bigint, grants text)
ON CONFLICT (tenant_id, plugin_id) DO UPDATE SET
    version = excluded.version,
    active = excluded.active,
    configuration = excluded.configuration,
    installed_at = excluded.installed_at,
    updated_at = excluded.updated_at,
    grants = excluded.grants,
    revision = excluded.revision;
