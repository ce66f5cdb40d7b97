-- Unique indexes by the columns that SQLite's message names ("table.column, table.column"), since it does not name the
-- index itself. Primary keys get the name that PostgreSQL gives them.
SELECT group_concat(t.name || '.' || c.name, ', ') AS columns,
       CASE l.origin WHEN 'pk' THEN t.name || '_pkey' ELSE l.name END AS name
  FROM sqlite_schema t
  JOIN pragma_index_list(t.name) l
  JOIN pragma_index_info(l.name) c
 WHERE t.type = 'table' AND l."unique"
 GROUP BY t.name, l.name;
