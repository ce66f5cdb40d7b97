-- All registered dependencies, for the start of a node.
SELECT tenant_id, plugin_id, dependencies, updated_at, revision
  FROM plugin_dependencies
 ORDER BY tenant_id, plugin_id;
