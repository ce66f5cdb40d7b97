-- Begins another epoch if the one that is known is still the newest, or is of another history.
UPDATE watch_epoch
   SET epoch = :epoch, history = :history, revision = :revision
 WHERE id = 1
   AND (epoch = :known OR history <> :history);
