-- The endpoints of a service that has its manifest's. For people with an SQL prompt: nodes take them from the manifest, so
-- its revision stays.
UPDATE services s
   SET endpoints = r.endpoints
  FROM jsonb_to_recordset($1) AS r(id text, endpoints text)
 WHERE s.id = r.id;
