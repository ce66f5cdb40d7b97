-- Writes what this node ($2) saw of pairs in minutes ($1, a JSON array of arrays, each the whole of its minute), and answers
-- what other nodes have written since $3 of minutes from $4 on. It is not waited for to be on disk.
WITH at AS (
    SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint) AS now, c.revision,
           set_config('synchronous_commit', 'off', true) AS quick
      FROM change_counter c
     WHERE c.id = 1
), said AS (
    INSERT INTO gateway_traffic (tenant_id, caller_plugin_id, target_plugin_id, service_name, minute, writer, calls, errors,
                                 latency, last_call_at, bytes_in, bytes_out, revision, written_at)
    SELECT r.e ->> 0, r.e ->> 1, r.e ->> 2, r.e ->> 3, CAST(r.e ->> 4 AS bigint), CAST($2 AS text),
           CAST(r.e ->> 5 AS bigint), CAST(r.e ->> 6 AS bigint), r.e ->> 7, CAST(r.e ->> 8 AS bigint),
           CAST(r.e ->> 9 AS bigint), CAST(r.e ->> 10 AS bigint), at.revision, at.now
      FROM jsonb_array_elements(CAST($1 AS jsonb)) AS r(e)
     CROSS JOIN at
    ON CONFLICT (tenant_id, caller_plugin_id, target_plugin_id, service_name, minute, writer) DO UPDATE SET
        calls = excluded.calls,
        errors = excluded.errors,
        latency = excluded.latency,
        last_call_at = excluded.last_call_at,
        bytes_in = excluded.bytes_in,
        bytes_out = excluded.bytes_out,
        revision = excluded.revision,
        written_at = excluded.written_at
)
SELECT t.tenant_id, t.caller_plugin_id, t.target_plugin_id, t.service_name, t.minute, t.calls, t.errors, t.latency,
       t.last_call_at, t.writer, t.bytes_in, t.bytes_out, at.now, at.quick
  FROM at
  LEFT JOIN gateway_traffic t
    ON t.minute >= CAST($4 AS bigint)
   AND t.written_at > CAST($3 AS bigint)
   AND t.writer <> CAST($2 AS text);
