-- Names the history of commits: a file has one, until another is put in its place, and that begins another epoch itself.
SELECT '';
