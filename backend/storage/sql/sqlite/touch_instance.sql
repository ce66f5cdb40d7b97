-- A heartbeat. It may come late. Its revision stays, as that of PostgreSQL's does.
UPDATE service_instances
   SET last_seen_at = max(coalesce(last_seen_at, 0), :last_seen_at)
 WHERE service_id = :service_id
   AND instance_id = :instance_id;
