-- The newest committed revision and the token of its batch.
SELECT revision, token FROM change_counter WHERE id = 1;
