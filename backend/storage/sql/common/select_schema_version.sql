-- The newest migration that was applied; no row in an empty database.
SELECT max(version) FROM schema_migrations;
