-- Answers stored ready-made for a sample of the listed, and an index.
CREATE TEMP TABLE sample (id text);
\set path :folder '/sample.txt'
COPY sample FROM :'path';
CREATE TABLE stored_measure AS
	SELECT s.id AS subject, m.measure, m.title, m.effect, m.verdict, m.departments, m.condition, m.via,
		   m.case_no, m.since, m.until
	FROM sample s, credit_measures(s.id::credit.subject) m
	ORDER BY s.id, m.measure;
CREATE INDEX ON stored_measure (subject);
