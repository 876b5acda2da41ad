-- The list and who applies, by a 16-byte value of the server's own.
CREATE TABLE list_uuid (id uuid PRIMARY KEY, since timestamptz NOT NULL, until timestamptz);
CREATE TABLE applicant_uuid (id bigint GENERATED ALWAYS AS IDENTITY, subject uuid NOT NULL);
CREATE TEMP TABLE random_uuid (id uuid);
\set path :folder '/uuid.txt'
COPY random_uuid FROM :'path';
INSERT INTO list_uuid SELECT id, '2026-01-01', NULL FROM random_uuid;
\set path :folder '/applicant_uuid.txt'
COPY applicant_uuid (subject) FROM :'path';
