-- 1 if the schema stands, 0 if it has to be made. Other programs' tables may be there too.
SELECT CASE WHEN to_regclass('schema_migrations') IS NULL THEN 0 ELSE 1 END;
