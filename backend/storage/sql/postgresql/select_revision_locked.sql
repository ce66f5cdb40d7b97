-- The same, after every transaction that may still commit a batch has ended.
SELECT revision, token FROM change_counter WHERE id = 1 FOR UPDATE;
