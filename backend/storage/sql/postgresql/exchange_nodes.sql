-- A node's beat: writes what it says of itself ($1, a JSON object) and answers all nodes of the last hour as they were before,
-- with the database's clock and newest revision. It is not waited for to be on disk.
WITH at AS (
    SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint) AS now, c.revision,
           set_config('synchronous_commit', 'off', true) AS quick
      FROM change_counter c
     WHERE c.id = 1
), beat AS (
    INSERT INTO nodes AS n (id, name, addresses, version, role, started_at, last_seen_at, lost_at, sweeper, revision, behind,
                            clock_offset_ms, requests_per_second, calls_per_second, connections, watchers, loop_lag_ms,
                            resident_bytes)
    SELECT r.id, r.name, r.addresses, r.version, r.role, r.started_at, at.now, NULL, r.sweeper, r.revision,
           greatest(0, at.revision - r.revision), r.clock_offset_ms, r.requests_per_second, r.calls_per_second,
           r.connections, r.watchers, r.loop_lag_ms, r.resident_bytes
      FROM jsonb_to_record(CAST($1 AS jsonb)) AS r(
        id text, name text, addresses text, version text, role text, started_at bigint, sweeper bigint, revision bigint,
        clock_offset_ms bigint, requests_per_second double precision, calls_per_second double precision,
        connections bigint, watchers bigint, loop_lag_ms double precision, resident_bytes bigint)
     CROSS JOIN at
    ON CONFLICT (id) DO UPDATE SET
        role = excluded.role,
        addresses = excluded.addresses,
        last_seen_at = excluded.last_seen_at,
        lost_at = NULL,
        sweeper = excluded.sweeper,
        revision = excluded.revision,
        behind = excluded.behind,
        clock_offset_ms = excluded.clock_offset_ms,
        requests_per_second = excluded.requests_per_second,
        calls_per_second = excluded.calls_per_second,
        connections = excluded.connections,
        watchers = excluded.watchers,
        loop_lag_ms = excluded.loop_lag_ms,
        resident_bytes = excluded.resident_bytes
)
SELECT at.now, at.revision, at.quick, n.id, n.name, n.addresses, n.version, n.role, n.started_at, n.last_seen_at, n.lost_at,
       n.sweeper, n.revision, n.behind, n.clock_offset_ms, n.requests_per_second, n.calls_per_second, n.connections,
       n.watchers, n.loop_lag_ms, n.resident_bytes
  FROM at
  LEFT JOIN nodes n ON n.last_seen_at > at.now - 3600000;
