-- Notes that what a tenant has of plugins changes in this batch. (SQLite has one process, whose memory is never behind:
-- `decided_on` is not looked at.)
INSERT INTO plugin_tenants (tenant_id, revision)
SELECT :tenant_id, :revision WHERE :decided_on IS NOT NULL
ON CONFLICT (tenant_id) DO UPDATE SET revision = excluded.revision;
