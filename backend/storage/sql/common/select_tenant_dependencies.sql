-- The dependencies that plugins of tenant $1 registered, for export.
SELECT plugin_id, dependencies, updated_at
  FROM plugin_dependencies
 WHERE tenant_id = $1
 ORDER BY plugin_id;
