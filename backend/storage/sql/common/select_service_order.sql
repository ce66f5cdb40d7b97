-- What an administrator wants of the services of a name ($2) of a tenant ($1), as in select_service_orders.
SELECT tenant_id, plugin_id, service_name, state, reason, author, since, ends_at, revision
  FROM service_orders
 WHERE tenant_id = $1 AND service_name = $2;
