-- What an administrator wants of a service.
UPDATE services
   SET admin_state = :admin_state,
       admin_reason = :admin_reason,
       admin_until = :admin_until,
       updated_at = :updated_at,
       revision = :revision
 WHERE id = :id;
