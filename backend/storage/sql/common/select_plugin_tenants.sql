-- At which revision each tenant's plugins changed last, for the start of a node.
SELECT tenant_id, revision FROM plugin_tenants;
