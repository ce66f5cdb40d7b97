-- A node is lost, unless somebody else has said so or it was heard meanwhile.
UPDATE nodes n
   SET lost_at = r.lost_at
  FROM jsonb_to_recordset($1) AS r(id text, last_seen_at bigint, lost_at bigint)
 WHERE n.id = r.id
   AND n.lost_at IS NULL
   AND n.last_seen_at = r.last_seen_at;
