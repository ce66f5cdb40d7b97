-- Changes or removes the time of an entry that is still there at `at`, of any version if `expected` is NULL.
UPDATE shared_data
   SET expires_at = :expires_at,
       revision = :revision
 WHERE tenant_id = :tenant_id
   AND namespace = :namespace
   AND key = :key
   AND version = coalesce(:expected, version)
   AND coalesce(shared_data.expires_at, 9223372036854775807) > :at;
