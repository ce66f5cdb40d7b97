-- All installations, for the start of a node.
SELECT tenant_id, plugin_id, version, active, configuration, installed_at, updated_at, revision, grants
  FROM plugin_installations
 ORDER BY tenant_id, plugin_id;
