-- A raw look-up by a primary key.
CREATE TABLE raw_listing AS
	SELECT subject::text AS id, since, until, case_no, court FROM credit.listing;
ALTER TABLE raw_listing ADD PRIMARY KEY (id);
