-- The instance is there and is this change's: of two nodes that remove it at once one does, and what another node
-- has removed is not updated.
UPDATE service_instances SET revision = :revision WHERE service_id = :service_id AND instance_id = :instance_id;
