-- The node gives the id (time, node, sequence), so that a stream can be resumed by it; NULL: the database does.
INSERT INTO events (id, tenant_id, type, subject, actor, cause, request_id, before, after, details, at, revision)
VALUES (:id, :tenant_id, :type, :subject, :actor, :cause, :request_id, :before, :after, :details, :at, :revision);
