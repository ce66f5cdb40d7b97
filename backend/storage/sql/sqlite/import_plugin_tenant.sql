-- The tenant's plugins changed by an import.
INSERT INTO plugin_tenants (tenant_id, revision)
VALUES (:tenant_id, :revision)
ON CONFLICT (tenant_id) DO UPDATE SET
    revision = excluded.revision;
