-- An instance of a service from an export.
INSERT INTO service_instances (service_id, instance_id, base_url, observed_status, reported_status, status, last_seen_at, registered_at,
    status_changed_at, revision)
VALUES (:service_id, :instance_id, :base_url, :observed_status, :reported_status, :status, :last_seen_at, :registered_at,
    :status_changed_at, :revision);
