-- Instances above a revision, for the change feed; the revision first, then as in select_instances.
SELECT revision, service_id, instance_id, base_url, observed_status, reported_status, status, last_seen_at,
       registered_at, status_changed_at, observed_reason
  FROM service_instances
 WHERE revision > $1;
