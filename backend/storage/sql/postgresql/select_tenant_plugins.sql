-- The catalogue entries that tenant $1 has installed, for export, in the same order whatever the database's collation.
SELECT p.plugin_id, p.version, p.manifest, p.created_at
  FROM plugins p
  JOIN plugin_installations i ON i.plugin_id = p.plugin_id AND i.version = p.version
 WHERE i.tenant_id = $1
 ORDER BY p.plugin_id COLLATE "C", p.version COLLATE "C";
