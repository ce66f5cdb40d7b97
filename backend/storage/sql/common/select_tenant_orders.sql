-- What administrators want of services of tenant $1, for export.
SELECT plugin_id, service_name, state, reason, author, since, ends_at
  FROM service_orders
 WHERE tenant_id = $1
 ORDER BY plugin_id, service_name;
