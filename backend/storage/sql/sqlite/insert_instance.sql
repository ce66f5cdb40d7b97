-- The row of an instance that begins; none if it is there already. Its aggregate is the service's id, so that the service is
-- written first.
INSERT INTO service_instances (service_id, instance_id, base_url, observed_status, reported_status, status, last_seen_at, registered_at,
    status_changed_at, observed_reason, revision)
VALUES (:service_id, :instance_id, :base_url, :observed_status, :reported_status, :status, :last_seen_at,
    :registered_at, :status_changed_at, :observed_reason, :revision)
ON CONFLICT (service_id, instance_id) DO NOTHING;
