-- The first statement of every script: all that the script names without a
-- schema is the server's own.  PostgreSQL's manual calls it best practice
-- ("Security Considerations for Extension Scripts").  What is made names its
-- schema, or it would land in pg_catalog; a test says that nothing does.
SET LOCAL search_path TO pg_catalog, pg_temp;
-- The script itself reads the same either way (sql/build.pl).  This is for the
-- statements that it puts together, so that nobody is warned of them.
SET LOCAL standard_conforming_strings TO on;
