-- Why an instance is observed as it is, as a JSON object with at least `kind`; NULL: it is HEALTHY, or it became what it is
-- before this was kept.
ALTER TABLE service_instances ADD COLUMN observed_reason text NULL;
