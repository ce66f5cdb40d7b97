-- Begins another epoch if the one that is known is still the newest, or is of another history.
UPDATE watch_epoch w
   SET epoch = r.epoch, history = r.history, revision = $2
  FROM jsonb_to_recordset($1) AS r(known text, epoch text, history text)
 WHERE w.id = 1
   AND (w.epoch = r.known OR w.history <> r.history);
