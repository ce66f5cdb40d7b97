-- Begins a batch: locks the counter until the end of the transaction, which makes revision order commit order, and tells
-- the other nodes of it when it is committed.
WITH next AS (
    UPDATE change_counter SET revision = revision + 1, token = $1 WHERE id = 1 RETURNING revision
)
SELECT next.revision, pg_notify('plexica_changes', CAST(next.revision AS text)) FROM next;
