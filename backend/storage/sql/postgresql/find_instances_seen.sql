-- When the instances of a list ($1, JSON: [{"s": service id, "i": instance id}]) were seen last, by whichever node.
SELECT i.service_id, i.instance_id, i.last_seen_at
  FROM jsonb_to_recordset(CAST($1 AS jsonb)) AS r(s text, i text)
  JOIN service_instances i ON i.service_id = r.s AND i.instance_id = r.i;
