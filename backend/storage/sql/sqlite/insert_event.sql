-- The node gives the id, rising with time; NULL lets the database give it.
INSERT INTO events (id, tenant_id, type, subject, actor, cause, request_id, before, after, details, at, revision)
VALUES (:id, :tenant_id, :type, :subject, :actor, :cause, :request_id, :before, :after, :details, :at, :revision);
