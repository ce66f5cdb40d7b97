-- All instances, for the start of a node.
SELECT service_id, instance_id, base_url, observed_status, reported_status, status, last_seen_at, registered_at,
       status_changed_at, observed_reason, revision
  FROM service_instances
 ORDER BY service_id, instance_id;
