-- Keys above a revision, for the change feed; the revision first, then as in select_api_keys.
SELECT revision, id, kind, name, role, tenant_id, plugin_id, permissions, hash, previous_hash, previous_until, created_at,
       expires_at, revoked_at, last_used_at
  FROM api_keys
 WHERE revision > $1;
