-- One node at a time migrates; the others wait until its transaction ends. The number is "plexica" as ASCII.
SELECT pg_advisory_xact_lock(31645511640837985);
