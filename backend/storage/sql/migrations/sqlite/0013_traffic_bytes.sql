-- Bytes beside calls: of the bodies of requests and of answers. Rows of before have none.
ALTER TABLE gateway_traffic ADD COLUMN bytes_in INTEGER NOT NULL DEFAULT 0;
ALTER TABLE gateway_traffic ADD COLUMN bytes_out INTEGER NOT NULL DEFAULT 0;
