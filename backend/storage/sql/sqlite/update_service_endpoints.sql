-- The endpoints of a service that has its manifest's. For people with an SQL prompt: nodes take them from the manifest, so
-- its revision stays.
UPDATE services SET endpoints = :endpoints WHERE id = :id;
