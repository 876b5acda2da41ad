-- Listings as a plain table with text keys.
CREATE TABLE plain_listing AS
	SELECT subject::text AS subject, exit_ban, since, until, case_no FROM credit.listing;
CREATE INDEX ON plain_listing (subject);
