-- Registered dependencies from an export, in the place of that plugin's.
INSERT INTO plugin_dependencies (tenant_id, plugin_id, dependencies, updated_at, revision)
SELECT r.tenant_id, r.plugin_id, r.dependencies, r.updated_at, $2
  FROM jsonb_to_recordset($1) AS r(tenant_id text, plugin_id text, dependencies text, updated_at bigint)
ON CONFLICT (tenant_id, plugin_id) DO UPDATE SET
    dependencies = excluded.dependencies,
    updated_at = excluded.updated_at,
    revision = excluded.revision;
