-- Orders above a revision, for the change feed; the revision first, then as in select_service_orders.
SELECT revision, tenant_id, plugin_id, service_name, state, reason, author, since, ends_at
  FROM service_orders
 WHERE revision > $1;
