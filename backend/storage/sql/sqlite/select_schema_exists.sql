-- 1 if this is one of our databases, 0 if it is empty, -1 if it holds another program's tables.
SELECT CASE
           WHEN count(*) = 0 THEN 0
           WHEN sum(name = 'schema_migrations') > 0 THEN 1
           ELSE -1
       END
  FROM sqlite_schema;
