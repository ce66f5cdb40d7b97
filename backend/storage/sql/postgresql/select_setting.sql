-- A server or session setting by name, for diagnosis.
SELECT current_setting($1, true);
