-- Who applies, by identifier.
CREATE TABLE applicant (id bigint GENERATED ALWAYS AS IDENTITY, subject credit.subject NOT NULL);
\set path :folder '/applicant.txt'
COPY applicant (subject) FROM :'path';
