-- The whole row of an instance. Its aggregate is the service's id, so that the service is written first.
INSERT INTO service_instances (service_id, instance_id, base_url, observed_status, reported_status, status, last_seen_at, registered_at,
    status_changed_at, observed_reason, revision)
VALUES (:service_id, :instance_id, :base_url, :observed_status, :reported_status, :status, :last_seen_at,
    :registered_at, :status_changed_at, :observed_reason, :revision)
ON CONFLICT (service_id, instance_id) DO UPDATE SET
    base_url = excluded.base_url,
    observed_status = excluded.observed_status,
    reported_status = excluded.reported_status,
    status = excluded.status,
    last_seen_at = max(coalesce(service_instances.last_seen_at, 0), excluded.last_seen_at),
    registered_at = excluded.registered_at,
    status_changed_at = excluded.status_changed_at,
    observed_reason = excluded.observed_reason,
    revision = excluded.revision;
