-- The tenant's plugins changed by an import.
INSERT INTO plugin_tenants (tenant_id, revision)
SELECT r.tenant_id, $2
  FROM jsonb_to_recordset($1) AS r(tenant_id text)
ON CONFLICT (tenant_id) DO UPDATE SET
    revision = excluded.revision;
