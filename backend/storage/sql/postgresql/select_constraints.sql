-- Names that an error message may quote; QPSQL passes the message only.
SELECT c.relname
  FROM pg_catalog.pg_index i
  JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
 WHERE i.indisunique AND pg_catalog.pg_table_is_visible(c.oid) AND c.relnamespace <> 'pg_catalog'::regnamespace
UNION
SELECT conname
  FROM pg_catalog.pg_constraint
 WHERE connamespace <> 'pg_catalog'::regnamespace;
