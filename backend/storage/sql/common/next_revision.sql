-- Begins a batch: locks the counter until the end of the transaction, which makes revision order commit order.
UPDATE change_counter SET revision = revision + 1, token = $1 WHERE id = 1 RETURNING revision;
