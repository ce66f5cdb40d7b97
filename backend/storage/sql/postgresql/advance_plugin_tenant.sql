-- Notes that what a tenant has of plugins changes in this batch. Touches no row if it has changed since the revision that
-- the change was decided on (0: never).
WITH r AS (
    SELECT w.tenant_id, w.decided_on FROM jsonb_to_recordset($1) AS w(tenant_id text, decided_on bigint)
), advanced AS (
    UPDATE plugin_tenants t
       SET revision = $2
      FROM r
     WHERE t.tenant_id = r.tenant_id
       AND t.revision = r.decided_on
    RETURNING t.tenant_id
), created AS (
    INSERT INTO plugin_tenants (tenant_id, revision)
    SELECT r.tenant_id, $2 FROM r WHERE r.decided_on = 0
    ON CONFLICT (tenant_id) DO NOTHING
    RETURNING tenant_id
)
SELECT tenant_id FROM advanced
UNION ALL
SELECT tenant_id FROM created;
