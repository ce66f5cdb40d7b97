-- Adds a version to the catalogue. Refused by plugins_pkey if it is there.
INSERT INTO plugins (plugin_id, version, manifest, created_at, revision)
VALUES (:plugin_id, :version, :manifest, :created_at, :revision);
