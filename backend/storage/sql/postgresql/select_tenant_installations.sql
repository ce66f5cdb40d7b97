-- The installations of tenant $1, for export, in the same order whatever the database's collation.
SELECT plugin_id, version, active, configuration, installed_at, updated_at, grants
  FROM plugin_installations
 WHERE tenant_id = $1
 ORDER BY plugin_id COLLATE "C";
