-- Changes nothing, but its commit waits for what the newest batch's commit waited for (synchronous standbys).
UPDATE change_counter SET token = token WHERE id = 1;
