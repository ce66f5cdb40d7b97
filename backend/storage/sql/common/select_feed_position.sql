-- The newest committed revision, and up to which one tombstones may have been dropped.
SELECT c.revision, h.revision
  FROM change_counter c
 CROSS JOIN tombstone_horizon h
 WHERE c.id = 1;
