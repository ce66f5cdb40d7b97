-- What an administrator wants of a service.
UPDATE services s
   SET admin_state = r.admin_state,
       admin_reason = r.admin_reason,
       admin_until = r.admin_until,
       updated_at = r.updated_at,
       revision = $2
  FROM jsonb_to_recordset($1) AS r(id text, admin_state text, admin_reason text, admin_until bigint,
    updated_at bigint)
 WHERE s.id = r.id;
