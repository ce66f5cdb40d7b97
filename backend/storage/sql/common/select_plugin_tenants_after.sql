-- Tenants whose plugins changed above a revision.
SELECT revision, tenant_id FROM plugin_tenants WHERE revision > $1;
