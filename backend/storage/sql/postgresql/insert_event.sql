-- The node gives the id, rising with time; NULL lets the database give it.
INSERT INTO events (id, tenant_id, type, subject, actor, cause, request_id, before, after, details, at, revision)
SELECT coalesce(r.id, nextval(pg_get_serial_sequence('events', 'id'))), r.tenant_id, r.type, r.subject, r.actor,
       r.cause, r.request_id, r.before, r.after, r.details, r.at, $2
  FROM jsonb_to_recordset($1) AS r(
    id bigint, tenant_id text, type text, subject text, actor text, cause text, request_id text, before text,
    after text, details text, at bigint);
