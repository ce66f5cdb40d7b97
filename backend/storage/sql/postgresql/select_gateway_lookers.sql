-- How many other nodes than $2 somebody looks at at time $1.
SELECT count(*) FROM gateway_lookers WHERE looks_until > CAST($1 AS bigint) AND node_id <> CAST($2 AS text);
