-- Installations above a revision, for the change feed; the revision first, then as in select_plugin_installations.
SELECT revision, tenant_id, plugin_id, version, active, configuration, installed_at, updated_at,
       NULL AS unused, grants
  FROM plugin_installations
 WHERE revision > $1;
