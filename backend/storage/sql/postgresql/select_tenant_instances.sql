-- The instances of tenant $1's services, for export, in the same order whatever the database's collation.
SELECT i.service_id, i.instance_id, i.base_url, i.observed_status, i.reported_status, i.status, i.last_seen_at,
       i.registered_at, i.status_changed_at, i.observed_reason
  FROM service_instances i
  JOIN services s ON s.id = i.service_id
 WHERE s.tenant_id = $1
 ORDER BY i.service_id COLLATE "C", i.instance_id COLLATE "C";
