-- What administrators want of services, for the start of a node.
SELECT tenant_id, plugin_id, service_name, state, reason, author, since, ends_at, revision
  FROM service_orders
 ORDER BY tenant_id, plugin_id, service_name;
