-- Registered dependencies from an export, in the place of that plugin's.
INSERT INTO plugin_dependencies (tenant_id, plugin_id, dependencies, updated_at, revision)
VALUES (:tenant_id, :plugin_id, :dependencies, :updated_at, :revision)
ON CONFLICT (tenant_id, plugin_id) DO UPDATE SET
    dependencies = excluded.dependencies,
    updated_at = excluded.updated_at,
    revision = excluded.revision;
