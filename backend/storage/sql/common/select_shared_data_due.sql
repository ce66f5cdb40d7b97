-- Whether entries that had expired by $1 still stand in the table: one row, or none.
SELECT 1 FROM shared_data WHERE expires_at <= $1 LIMIT 1;
