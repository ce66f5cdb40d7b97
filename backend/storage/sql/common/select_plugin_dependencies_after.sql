-- Registered dependencies above a revision, for the change feed; the revision first, then as in
-- select_plugin_dependencies.
SELECT revision, tenant_id, plugin_id, dependencies, updated_at FROM plugin_dependencies WHERE revision > $1;
