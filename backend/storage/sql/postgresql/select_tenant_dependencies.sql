-- The dependencies that plugins of tenant $1 registered, for export, in the same order whatever the database's collation.
SELECT plugin_id, dependencies, updated_at
  FROM plugin_dependencies
 WHERE tenant_id = $1
 ORDER BY plugin_id COLLATE "C";
