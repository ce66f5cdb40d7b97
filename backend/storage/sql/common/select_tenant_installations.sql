-- The installations of tenant $1, for export.
SELECT plugin_id, version, active, configuration, installed_at, updated_at, grants
  FROM plugin_installations
 WHERE tenant_id = $1
 ORDER BY plugin_id;
