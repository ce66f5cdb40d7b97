-- The database gives the id; ids rise in commit order.
INSERT INTO events (tenant_id, type, subject, actor, cause, request_id, before, after, details, at, revision)
VALUES (:tenant_id, :type, :subject, :actor, :cause, :request_id, :before, :after, :details, :at, :revision);
