-- The whole catalogue, for the start of a node.
SELECT plugin_id, version, manifest, created_at, revision
  FROM plugins
 ORDER BY plugin_id, version;
