-- What was deleted above a revision, and whose it was, for watches that resume.
SELECT revision, kind, key, tenant_id, plugin_id, service_name FROM tombstones WHERE revision > CAST($1 AS bigint);
