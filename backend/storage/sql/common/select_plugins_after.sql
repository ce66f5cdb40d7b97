-- The catalogue above a revision, for the change feed; the revision first, then as in select_plugins.
SELECT revision, plugin_id, version, manifest, created_at FROM plugins WHERE revision > $1;
