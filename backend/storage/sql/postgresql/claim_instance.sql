-- The instance is there and is this change's: of two nodes that remove it at once one does, and what another node
-- has removed is not updated.
UPDATE service_instances i
   SET revision = $2
  FROM jsonb_to_recordset($1) AS r(service_id text, instance_id text)
 WHERE i.service_id = r.service_id
   AND i.instance_id = r.instance_id;
