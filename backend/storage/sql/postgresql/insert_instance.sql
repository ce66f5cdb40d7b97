-- The row of an instance that begins; none if it is there already. Its aggregate is the service's id, so that the service is
-- written first.
INSERT INTO service_instances (service_id, instance_id, base_url, observed_status, reported_status, status, last_seen_at, registered_at,
    status_changed_at, observed_reason, revision)
SELECT r.service_id, r.instance_id, r.base_url, r.observed_status, r.reported_status, r.status, r.last_seen_at,
    r.registered_at, r.status_changed_at, r.observed_reason, $2
  FROM jsonb_to_recordset($1) AS r(
    service_id text, instance_id text, base_url text, observed_status text, reported_status text, status text,
    last_seen_at bigint, registered_at bigint, status_changed_at bigint, observed_reason text)
ON CONFLICT (service_id, instance_id) DO NOTHING;
