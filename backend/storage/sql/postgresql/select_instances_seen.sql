-- When instances were seen that have been seen since a time ($1), by whichever node.
SELECT revision, service_id, instance_id, last_seen_at FROM service_instances WHERE last_seen_at > $1;
