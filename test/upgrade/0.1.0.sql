-- What a database of version 0.1.0 held.  Made by test/upgrade/make.sh, loaded by
-- test/upgrade/load.sh; every name and number in it is made up.
DO $$BEGIN CREATE ROLE upgrade_auditor LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END$$;
DO $$BEGIN CREATE ROLE upgrade_bidding LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END$$;
DO $$BEGIN CREATE ROLE upgrade_civil LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END$$;
DO $$BEGIN CREATE ROLE upgrade_clerk LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END$$;
DO $$BEGIN CREATE ROLE upgrade_court LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END$$;
DO $$BEGIN CREATE ROLE upgrade_court_2 LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END$$;
DO $$BEGIN CREATE ROLE upgrade_finance LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END$$;
DO $$BEGIN CREATE ROLE upgrade_former LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END$$;
DO $$BEGIN CREATE ROLE upgrade_housing LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END$$;
DO $$BEGIN CREATE ROLE upgrade_office LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END$$;
DO $$BEGIN CREATE ROLE upgrade_official LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END$$;
DO $$BEGIN CREATE ROLE upgrade_reader LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END$$;
GRANT credit_auditor TO upgrade_auditor;
GRANT credit_court TO upgrade_court;
GRANT credit_court TO upgrade_court_2;
GRANT credit_department TO upgrade_civil;
GRANT credit_department TO upgrade_finance;
GRANT credit_department TO upgrade_housing;
GRANT credit_department TO upgrade_official;
GRANT credit_office TO upgrade_office;
GRANT credit_reader TO upgrade_reader;
GRANT upgrade_court TO upgrade_clerk;
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA upgrade_app;
ALTER SCHEMA upgrade_app OWNER TO upgrade_finance;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE credit.access_log_2026_11 (
    id bigint DEFAULT nextval('credit.access_log_id_seq'::regclass) NOT NULL,
    checked_at timestamp with time zone NOT NULL,
    subject credit.subject NOT NULL,
    measure credit.measure,
    purpose text NOT NULL,
    note text,
    verdict credit.verdict,
    version bigint,
    list_as_of timestamp with time zone,
    session_role name NOT NULL,
    asking_role name NOT NULL,
    application text NOT NULL,
    department text,
    transaction xid8 DEFAULT pg_current_xact_id() NOT NULL,
    CONSTRAINT access_log_check CHECK (((measure IS NULL) = (verdict IS NULL)))
);
ALTER TABLE ONLY credit.access_log_2026_11 FORCE ROW LEVEL SECURITY;
ALTER TABLE credit.access_log_2026_11 OWNER TO postgres;
CREATE TABLE credit.access_log_2026_12 (
    id bigint DEFAULT nextval('credit.access_log_id_seq'::regclass) NOT NULL,
    checked_at timestamp with time zone NOT NULL,
    subject credit.subject NOT NULL,
    measure credit.measure,
    purpose text NOT NULL,
    note text,
    verdict credit.verdict,
    version bigint,
    list_as_of timestamp with time zone,
    session_role name NOT NULL,
    asking_role name NOT NULL,
    application text NOT NULL,
    department text,
    transaction xid8 DEFAULT pg_current_xact_id() NOT NULL,
    CONSTRAINT access_log_check CHECK (((measure IS NULL) = (verdict IS NULL)))
);
ALTER TABLE ONLY credit.access_log_2026_12 FORCE ROW LEVEL SECURITY;
ALTER TABLE credit.access_log_2026_12 OWNER TO postgres;
CREATE TABLE upgrade_app.bid (
    id integer NOT NULL,
    bidder credit.subject,
    measure credit.measure DEFAULT 'laiwu/4'::credit.measure,
    price numeric
);
ALTER TABLE upgrade_app.bid OWNER TO upgrade_finance;
CREATE TABLE upgrade_app.grant_request (
    id integer NOT NULL,
    applicant credit.subject,
    decision text
);
ALTER TABLE upgrade_app.grant_request OWNER TO upgrade_finance;
CREATE TABLE upgrade_app.loan (
    id integer NOT NULL,
    borrower credit.subject,
    why text
);
ALTER TABLE upgrade_app.loan OWNER TO upgrade_finance;
CREATE TABLE upgrade_app.tender (
    id integer NOT NULL,
    who credit.subject
);
ALTER TABLE upgrade_app.tender OWNER TO upgrade_finance;
ALTER TABLE ONLY credit.access_log ATTACH PARTITION credit.access_log_2026_11 FOR VALUES FROM ('2026-11-01 00:00:00+08') TO ('2026-12-01 00:00:00+08');
ALTER TABLE ONLY credit.access_log ATTACH PARTITION credit.access_log_2026_12 FOR VALUES FROM ('2026-12-01 00:00:00+08') TO ('2027-01-01 00:00:00+08');
COPY credit.access_log_2026_11 (id, checked_at, subject, measure, purpose, note, verdict, version, list_as_of, session_role, asking_role, application, department, transaction) FROM stdin;
54	2026-11-02 05:59:53.931416+08	379999196002079016	laiwu/4	procurement	\N	restricted	319	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
55	2026-11-02 05:59:53.931416+08	379999196003159026	laiwu/4	procurement	\N	clear	\N	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
56	2026-11-02 05:59:53.931416+08	379999196004219035	laiwu/4	procurement	\N	restricted	384	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
57	2026-11-02 05:59:53.931416+08	379999196005289043	laiwu/4	procurement	\N	restricted	559	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
58	2026-11-02 05:59:53.931416+08	379999196007049051	laiwu/4	procurement	\N	clear	\N	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
59	2026-11-02 05:59:53.931416+08	379999196008109060	laiwu/4	procurement	\N	clear	\N	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
60	2026-11-02 05:59:53.931416+08	379999196009169073	laiwu/4	procurement	\N	clear	\N	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
61	2026-11-02 05:59:53.931416+08	379999196010239083	laiwu/4	procurement	\N	restricted	305	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
62	2026-11-02 05:59:53.931416+08	379999196011299096	laiwu/4	procurement	\N	restricted	306	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
63	2026-11-02 05:59:53.931416+08	379999196101059109	laiwu/4	procurement	\N	restricted	387	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
64	2026-11-02 05:59:53.931416+08	379999196102119118	laiwu/4	procurement	\N	restricted	306	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
65	2026-11-02 05:59:53.931416+08	379999196103209123	laiwu/4	procurement	\N	restricted	308	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
66	2026-11-02 05:59:53.931416+08	379999196104269136	laiwu/4	procurement	\N	restricted	309	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
67	2026-11-02 05:59:53.931416+08	379999196106029144	laiwu/4	procurement	\N	clear	\N	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
68	2026-11-02 05:59:53.931416+08	379999196107099152	laiwu/4	procurement	\N	clear	\N	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
69	2026-11-02 05:59:53.931416+08	379999196108159161	laiwu/4	procurement	\N	clear	\N	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
70	2026-11-02 05:59:53.931416+08	379999196109219170	laiwu/4	procurement	\N	clear	\N	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
71	2026-11-02 05:59:53.931416+08	379999196110289184	laiwu/4	procurement	\N	clear	\N	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
72	2026-11-02 05:59:53.931416+08	379999196112049192	laiwu/4	procurement	\N	clear	\N	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
73	2026-11-02 05:59:53.931416+08	379999196201109206	laiwu/4	procurement	\N	clear	\N	2026-11-02 05:59:53.798199+08	upgrade_finance	upgrade_finance	psql	区财政局	881
74	2026-11-02 05:59:53.983411+08	379999196002079016	laiwu/13	property	\N	restricted	319	2026-11-02 05:59:53.798199+08	upgrade_housing	upgrade_housing	psql	区住建局	886
75	2026-11-02 05:59:53.983411+08	379999196003159026	laiwu/13	property	\N	clear	\N	2026-11-02 05:59:53.798199+08	upgrade_housing	upgrade_housing	psql	区住建局	886
76	2026-11-02 05:59:53.983411+08	379999196004219035	laiwu/13	property	\N	restricted	384	2026-11-02 05:59:53.798199+08	upgrade_housing	upgrade_housing	psql	区住建局	886
77	2026-11-02 05:59:53.983411+08	379999196005289043	laiwu/13	property	\N	restricted	559	2026-11-02 05:59:53.798199+08	upgrade_housing	upgrade_housing	psql	区住建局	886
78	2026-11-02 05:59:53.983411+08	379999196007049051	laiwu/13	property	\N	clear	\N	2026-11-02 05:59:53.798199+08	upgrade_housing	upgrade_housing	psql	区住建局	886
79	2026-11-02 05:59:53.983411+08	379999196008109060	laiwu/13	property	\N	clear	\N	2026-11-02 05:59:53.798199+08	upgrade_housing	upgrade_housing	psql	区住建局	886
80	2026-11-02 05:59:53.983411+08	379999196009169073	laiwu/13	property	\N	clear	\N	2026-11-02 05:59:53.798199+08	upgrade_housing	upgrade_housing	psql	区住建局	886
81	2026-11-02 05:59:53.983411+08	379999196010239083	laiwu/13	property	\N	exempt	305	2026-11-02 05:59:53.798199+08	upgrade_housing	upgrade_housing	psql	区住建局	886
82	2026-11-02 05:59:53.983411+08	379999196011299096	laiwu/13	property	\N	restricted	306	2026-11-02 05:59:53.798199+08	upgrade_housing	upgrade_housing	psql	区住建局	886
83	2026-11-02 05:59:53.983411+08	379999196101059109	laiwu/13	property	\N	restricted	387	2026-11-02 05:59:53.798199+08	upgrade_housing	upgrade_housing	psql	区住建局	886
84	2026-11-02 05:59:53.983411+08	379999196102119118	laiwu/13	property	\N	restricted	306	2026-11-02 05:59:53.798199+08	upgrade_housing	upgrade_housing	psql	区住建局	886
85	2026-11-02 05:59:53.983411+08	379999196103209123	laiwu/13	property	\N	restricted	308	2026-11-02 05:59:53.798199+08	upgrade_housing	upgrade_housing	psql	区住建局	886
86	2026-11-02 05:59:53.983411+08	379999196104269136	laiwu/13	property	\N	restricted	309	2026-11-02 05:59:53.798199+08	upgrade_housing	upgrade_housing	psql	区住建局	886
87	2026-11-02 05:59:53.983411+08	379999196106029144	laiwu/13	property	\N	clear	\N	2026-11-02 05:59:53.798199+08	upgrade_housing	upgrade_housing	psql	区住建局	886
88	2026-11-27 05:59:54.633335+08	379999196002079016	laiwu/4	procurement	\N	restricted	319	2026-11-16 05:59:54.405562+08	upgrade_finance	upgrade_finance	psql	区财政局	901
89	2026-11-27 05:59:54.633335+08	379999196003159026	laiwu/4	procurement	\N	clear	\N	2026-11-16 05:59:54.405562+08	upgrade_finance	upgrade_finance	psql	区财政局	901
90	2026-11-27 05:59:54.633335+08	379999196004219035	laiwu/4	procurement	\N	restricted	384	2026-11-16 05:59:54.405562+08	upgrade_finance	upgrade_finance	psql	区财政局	901
91	2026-11-27 05:59:54.633335+08	379999196005289043	laiwu/4	procurement	\N	restricted	559	2026-11-16 05:59:54.405562+08	upgrade_finance	upgrade_finance	psql	区财政局	901
92	2026-11-27 05:59:54.633335+08	379999196007049051	laiwu/4	procurement	\N	clear	\N	2026-11-16 05:59:54.405562+08	upgrade_finance	upgrade_finance	psql	区财政局	901
93	2026-11-27 05:59:54.633335+08	379999196008109060	laiwu/4	procurement	\N	clear	\N	2026-11-16 05:59:54.405562+08	upgrade_finance	upgrade_finance	psql	区财政局	901
94	2026-11-27 05:59:56.691575+08	91379999MA3B000103	laiwu/5	funding	\N	restricted	377	2026-11-16 05:59:54.405562+08	upgrade_bidding	upgrade_bidding	psql	区财政局	906
95	2026-11-27 05:59:56.691575+08	379999196003159026	laiwu/5	funding	\N	clear	\N	2026-11-16 05:59:54.405562+08	upgrade_bidding	upgrade_bidding	psql	区财政局	906
96	2026-11-27 05:59:56.691575+08	37999919800405900X	laiwu/5	funding	\N	clear	\N	2026-11-16 05:59:54.405562+08	upgrade_bidding	upgrade_bidding	psql	区财政局	906
\.
COPY credit.access_log_2026_12 (id, checked_at, subject, measure, purpose, note, verdict, version, list_as_of, session_role, asking_role, application, department, transaction) FROM stdin;
\.
COPY credit.access_log_rest (id, checked_at, subject, measure, purpose, note, verdict, version, list_as_of, session_role, asking_role, application, department, transaction) FROM stdin;
1	2026-09-21 05:59:51.399421+08	379999196002079016	laiwu/4	procurement	第1号	restricted	298	2026-09-21 05:59:51.055177+08	upgrade_finance	upgrade_finance	psql	区财政局	787
2	2026-09-21 05:59:51.399421+08	91379999MA3B000103	jia/1	subsidy	\N	restricted	303	2026-09-21 05:59:51.055177+08	upgrade_finance	upgrade_finance	psql	区财政局	787
3	2026-09-21 05:59:51.399421+08	379999196003159026	laiwu/4	procurement	第2号	restricted	299	2026-09-21 05:59:51.055177+08	upgrade_finance	upgrade_finance	psql	区财政局	787
4	2026-09-21 05:59:51.399421+08	91379999MA3B000290	jia/1	subsidy	\N	restricted	304	2026-09-21 05:59:51.055177+08	upgrade_finance	upgrade_finance	psql	区财政局	787
5	2026-09-21 05:59:51.399421+08	379999196004219035	laiwu/4	procurement	第3号	restricted	300	2026-09-21 05:59:51.055177+08	upgrade_finance	upgrade_finance	psql	区财政局	787
6	2026-09-21 05:59:51.399421+08	91379999MA3B00037T	jia/1	subsidy	\N	restricted	307	2026-09-21 05:59:51.055177+08	upgrade_finance	upgrade_finance	psql	区财政局	787
7	2026-09-21 05:59:51.399421+08	379999196005289043	laiwu/4	procurement	第4号	clear	\N	2026-09-21 05:59:51.055177+08	upgrade_finance	upgrade_finance	psql	区财政局	787
8	2026-09-21 05:59:51.399421+08	91379999MA3B00045M	jia/1	subsidy	\N	clear	\N	2026-09-21 05:59:51.055177+08	upgrade_finance	upgrade_finance	psql	区财政局	787
9	2026-09-21 05:59:51.399421+08	379999196007049051	laiwu/4	procurement	第5号	restricted	302	2026-09-21 05:59:51.055177+08	upgrade_finance	upgrade_finance	psql	区财政局	787
10	2026-09-21 05:59:51.399421+08	91379999MA3B00053G	jia/1	subsidy	\N	clear	\N	2026-09-21 05:59:51.055177+08	upgrade_finance	upgrade_finance	psql	区财政局	787
11	2026-09-21 05:59:51.399421+08	379999196008109060	laiwu/4	procurement	第6号	clear	\N	2026-09-21 05:59:51.055177+08	upgrade_finance	upgrade_finance	psql	区财政局	787
12	2026-09-21 05:59:51.399421+08	91379999MA3B00061B	jia/1	subsidy	\N	clear	\N	2026-09-21 05:59:51.055177+08	upgrade_finance	upgrade_finance	psql	区财政局	787
13	2026-09-21 05:59:51.399421+08	379999196009169073	laiwu/4	procurement	第7号	clear	\N	2026-09-21 05:59:51.055177+08	upgrade_finance	upgrade_finance	psql	区财政局	787
14	2026-09-21 05:59:51.399421+08	91379999MA3B0007X3	jia/1	subsidy	\N	clear	\N	2026-09-21 05:59:51.055177+08	upgrade_finance	upgrade_finance	psql	区财政局	787
15	2026-09-21 05:59:51.399421+08	379999196010239083	laiwu/4	procurement	第8号	restricted	305	2026-09-21 05:59:51.055177+08	upgrade_finance	upgrade_finance	psql	区财政局	787
16	2026-09-21 05:59:51.399421+08	91379999MA3B000883	jia/1	subsidy	\N	clear	\N	2026-09-21 05:59:51.055177+08	upgrade_finance	upgrade_finance	psql	区财政局	787
17	2026-09-21 05:59:51.399421+08	379999196011299096	laiwu/4	procurement	第9号	restricted	306	2026-09-21 05:59:51.055177+08	upgrade_finance	upgrade_finance	psql	区财政局	787
18	2026-09-21 05:59:51.399421+08	91379999MA3B00096X	jia/1	subsidy	\N	clear	\N	2026-09-21 05:59:51.055177+08	upgrade_finance	upgrade_finance	psql	区财政局	787
19	2026-09-21 05:59:51.451439+08	379999196008109060	laiwu/30	honour	\N	restricted	303	2026-09-21 05:59:51.055177+08	upgrade_civil	upgrade_civil	psql	区民政局	791
20	2026-09-21 05:59:51.451439+08	379999196009169073	laiwu/30	honour	\N	restricted	303	2026-09-21 05:59:51.055177+08	upgrade_civil	upgrade_civil	psql	区民政局	791
21	2026-09-21 05:59:51.507381+08	91379999MA3B000103	laiwu/4	bidding	\N	restricted	303	2026-09-21 05:59:51.055177+08	upgrade_bidding	upgrade_bidding	psql	区财政局	795
22	2026-09-21 05:59:51.507381+08	91379999MA3B000290	laiwu/4	bidding	\N	restricted	304	2026-09-21 05:59:51.055177+08	upgrade_bidding	upgrade_bidding	psql	区财政局	795
23	2026-09-21 05:59:51.507381+08	37999919800405900X	laiwu/4	bidding	\N	clear	\N	2026-09-21 05:59:51.055177+08	upgrade_bidding	upgrade_bidding	psql	区财政局	795
24	2026-09-21 05:59:51.507381+08	379999196106029144	laiwu/4	bidding	\N	restricted	310	2026-09-21 05:59:51.055177+08	upgrade_bidding	upgrade_bidding	psql	区财政局	795
25	2026-09-21 05:59:51.547415+08	379999196002079016	laiwu/8	project	\N	restricted	298	2026-09-21 05:59:51.055177+08	upgrade_former	upgrade_former	psql	区科技局	796
26	2026-09-21 05:59:51.547415+08	379999196003159026	laiwu/8	project	\N	restricted	299	2026-09-21 05:59:51.055177+08	upgrade_former	upgrade_former	psql	区科技局	796
27	2026-09-21 05:59:51.547415+08	379999196004219035	laiwu/8	project	\N	restricted	300	2026-09-21 05:59:51.055177+08	upgrade_former	upgrade_former	psql	区科技局	796
28	2026-09-21 05:59:51.547415+08	379999196005289043	laiwu/8	project	\N	clear	\N	2026-09-21 05:59:51.055177+08	upgrade_former	upgrade_former	psql	区科技局	796
29	2026-09-21 05:59:51.547415+08	379999196007049051	laiwu/8	project	\N	restricted	302	2026-09-21 05:59:51.055177+08	upgrade_former	upgrade_former	psql	区科技局	796
30	2026-09-21 05:59:51.547415+08	379999196008109060	laiwu/8	project	\N	clear	\N	2026-09-21 05:59:51.055177+08	upgrade_former	upgrade_former	psql	区科技局	796
31	2026-09-21 05:59:51.547415+08	379999196009169073	laiwu/8	project	\N	clear	\N	2026-09-21 05:59:51.055177+08	upgrade_former	upgrade_former	psql	区科技局	796
32	2026-09-21 05:59:51.547415+08	379999196010239083	laiwu/8	project	\N	restricted	305	2026-09-21 05:59:51.055177+08	upgrade_former	upgrade_former	psql	区科技局	796
33	2026-10-12 05:59:52.579844+08	379999196003159026	laiwu/32	subsidy	table loan, recorded	restricted	299	2026-10-12 05:59:52.209775+08	upgrade_finance	upgrade_finance	psql	区财政局	847
34	2026-10-12 05:59:52.579844+08	379999196004219035	laiwu/32	funding	贷款; table loan, recorded	restricted	384	2026-10-12 05:59:52.209775+08	upgrade_finance	upgrade_finance	psql	区财政局	847
35	2026-10-12 05:59:52.579844+08	379999196005289043	laiwu/32	subsidy	table loan, recorded	clear	\N	2026-10-12 05:59:52.209775+08	upgrade_finance	upgrade_finance	psql	区财政局	847
36	2026-10-12 05:59:52.579844+08	379999196007049051	laiwu/32	funding	贷款; table loan, recorded	restricted	302	2026-10-12 05:59:52.209775+08	upgrade_finance	upgrade_finance	psql	区财政局	847
37	2026-10-12 05:59:52.579844+08	379999196008109060	laiwu/32	subsidy	table loan, recorded	clear	\N	2026-10-12 05:59:52.209775+08	upgrade_finance	upgrade_finance	psql	区财政局	847
38	2026-10-12 05:59:52.579844+08	379999196009169073	laiwu/32	funding	贷款; table loan, recorded	clear	\N	2026-10-12 05:59:52.209775+08	upgrade_finance	upgrade_finance	psql	区财政局	847
39	2026-10-12 05:59:52.579844+08	379999196010239083	laiwu/32	subsidy	table loan, recorded	restricted	305	2026-10-12 05:59:52.209775+08	upgrade_finance	upgrade_finance	psql	区财政局	847
40	2026-10-12 05:59:52.579844+08	379999196011299096	laiwu/32	funding	贷款; table loan, recorded	restricted	306	2026-10-12 05:59:52.209775+08	upgrade_finance	upgrade_finance	psql	区财政局	847
41	2026-10-12 05:59:52.579844+08	379999196101059109	laiwu/32	subsidy	table loan, recorded	restricted	387	2026-10-12 05:59:52.209775+08	upgrade_finance	upgrade_finance	psql	区财政局	847
42	2026-10-12 05:59:52.579844+08	379999196102119118	laiwu/32	funding	贷款; table loan, recorded	restricted	306	2026-10-12 05:59:52.209775+08	upgrade_finance	upgrade_finance	psql	区财政局	847
43	2026-10-12 05:59:52.579844+08	379999196103209123	laiwu/32	subsidy	table loan, recorded	restricted	308	2026-10-12 05:59:52.209775+08	upgrade_finance	upgrade_finance	psql	区财政局	847
44	2026-10-12 05:59:52.582238+08	379999196004219035	laiwu/5	enforcement	table tender, warned	restricted	384	2026-10-12 05:59:52.209775+08	upgrade_finance	upgrade_finance	psql	区财政局	848
45	2026-10-12 05:59:52.643413+08	91379999MA3B000103	laiwu/4	enforcement	table bid, override 1	restricted	377	2026-10-12 05:59:52.209775+08	upgrade_official	upgrade_official	psql	区财政局	855
46	2026-10-12 05:59:52.687406+08	379999196004219035	laiwu/3	licensing	\N	restricted	384	2026-10-12 05:59:52.209775+08	upgrade_civil	upgrade_civil	psql	区民政局	857
47	2026-10-12 05:59:52.687406+08	379999196007049051	laiwu/3	licensing	\N	restricted	302	2026-10-12 05:59:52.209775+08	upgrade_civil	upgrade_civil	psql	区民政局	857
48	2026-10-12 05:59:52.687406+08	379999196010239083	laiwu/3	licensing	\N	restricted	305	2026-10-12 05:59:52.209775+08	upgrade_civil	upgrade_civil	psql	区民政局	857
49	2026-10-12 05:59:52.687406+08	379999196101059109	laiwu/3	licensing	\N	restricted	387	2026-10-12 05:59:52.209775+08	upgrade_civil	upgrade_civil	psql	区民政局	857
50	2026-10-12 05:59:52.687406+08	379999196103209123	laiwu/3	licensing	\N	restricted	308	2026-10-12 05:59:52.209775+08	upgrade_civil	upgrade_civil	psql	区民政局	857
51	2026-10-12 05:59:52.687406+08	379999196104269136	laiwu/3	licensing	\N	restricted	309	2026-10-12 05:59:52.209775+08	upgrade_civil	upgrade_civil	psql	区民政局	857
52	2026-10-12 05:59:52.687406+08	379999196106029144	laiwu/3	licensing	\N	restricted	386	2026-10-12 05:59:52.209775+08	upgrade_civil	upgrade_civil	psql	区民政局	857
53	2026-10-12 05:59:52.847105+08	379999196002079016	\N	self	\N	\N	\N	\N	postgres	postgres	psql	\N	861
\.
COPY credit.court (name, last_push, last_push_no, last_push_at, last_event) FROM stdin;
济南市莱芜区人民法院	52	2026-008	2026-11-16 05:59:54.405562+08	48
济南市钢城区人民法院	48	B-3	2026-11-02 05:59:53.516151+08	49
甲县人民法院	51	2	2026-11-02 05:59:53.798199+08	\N
\.
COPY credit.typical_case (id, court, listing, recipient, at, by_role) FROM stdin;
1	济南市莱芜区人民法院	303	区发改局	2026-11-16 05:59:54.167892+08	upgrade_court
2	济南市莱芜区人民法院	305	区发改局	2026-11-16 05:59:54.172406+08	upgrade_court
3	济南市莱芜区人民法院	298	区发改局	2026-11-16 05:59:54.174772+08	upgrade_court
4	济南市莱芜区人民法院	308	区发改局	2026-11-16 05:59:54.180864+08	upgrade_court
\.
COPY credit.case_version (typical_case, version, title, body, at, by_role) FROM stdin;
1	1	砚甲有限公司失信联合惩戒案	## 一、基本情况\n\n被执行人砚甲有限公司，因有履行能力而拒不履行生效法律文书确定的义务，济南市莱芜区人民法院于2026年1月决定将其纳入失信被执行人名单，案号为（2025）鲁0116执××号。\n\n## 二、联合惩戒\n\n纳入名单后，依照行动计划适用惩戒措施29项。各部门实施情况：\n\n- 区财政局：纳入重点检查，加强检查（2026年9月）\n- 区民政局：对失信生产经营单位法定代表人、主要负责人和直接责任人，不得授予五一劳动奖章荣誉称号，已获得五一劳动奖章荣誉称号的予以撤销，停止发放（2026年9月）\n- 区财政局：依法依规限制、暂停或取消政策性资金、政府补贴性资金和社会保障资金支持，不予批准（2026年10月）\n\n## 三、效果\n\n该被执行人仍在名单中。\n\n## 四、典型意义\n\n（由执行法院撰写。）\n	2026-11-16 05:59:54.168719+08	upgrade_court
1	2	某建设公司失信联合惩戒案	## 一、基本情况\n\n某公司拒不履行。\n	2026-11-16 05:59:54.18304+08	upgrade_court
2	1	一起购房豁免案	## 一、基本情况\n\n被执行人庚某（自然人），因有履行能力而拒不履行生效法律文书确定的义务，济南市莱芜区人民法院于2026年4月决定将其纳入失信被执行人名单，案号为（2026）鲁0116执××号。\n\n## 二、联合惩戒\n\n纳入名单后，依照行动计划适用惩戒措施31项。各部门实施情况：\n\n- 区民政局：协助区人民法院查询、控制，已协助（2026年9月）\n\n## 三、效果\n\n该被执行人仍在名单中。\n\n## 四、典型意义\n\n（由执行法院撰写。）\n	2026-11-16 05:59:54.172632+08	upgrade_court
2	2	一起购房豁免案	庚某一案。	2026-11-16 05:59:54.183877+08	upgrade_court
3	1	甲某失信联合惩戒案	## 一、基本情况\n\n被执行人甲某（自然人），因有履行能力而拒不履行生效法律文书确定的义务，济南市莱芜区人民法院于2026年3月决定将其纳入失信被执行人名单，案号为（2026）鲁0116执××号。\n\n## 二、联合惩戒\n\n纳入名单后，依照行动计划适用惩戒措施30项。各部门实施情况：\n\n- 区财政局：依法依规限制、暂停或取消政策性资金、政府补贴性资金和社会保障资金支持，不予批准，涉及金额1400元（2026年9月）\n\n## 三、效果\n\n该被执行人已于2026年9月移出名单（已履行或者已执行完毕）。\n\n## 四、典型意义\n\n（由执行法院撰写。）\n	2026-11-16 05:59:54.174942+08	upgrade_court
4	1	癸某失信联合惩戒案	## 一、基本情况\n\n被执行人癸某（自然人），因有履行能力而拒不履行生效法律文书确定的义务，济南市莱芜区人民法院于2026年4月决定将其纳入失信被执行人名单，案号为（2026）鲁0116执××号。\n\n## 二、联合惩戒\n\n纳入名单后，依照行动计划适用惩戒措施32项。截至整理时尚无部门反馈。\n\n## 三、效果\n\n该被执行人仍在名单中。\n\n## 四、典型意义\n\n（由执行法院撰写。）\n	2026-11-16 05:59:54.180953+08	upgrade_court
\.
COPY credit.case_step (id, typical_case, step, version, document_no, day, reason, at, by_role) FROM stdin;
1	1	approved	2	莱法审〔2026〕1号	2026-11-03	\N	2026-11-16 05:59:54.185163+08	upgrade_court
2	2	approved	2	莱法审〔2026〕2号	2026-11-03	\N	2026-11-16 05:59:54.186153+08	upgrade_court
3	3	approved	1	莱法审〔2026〕3号	2026-11-04	\N	2026-11-16 05:59:54.187006+08	upgrade_court
4	1	forwarded	2	莱法函〔2026〕1号	2026-11-05	\N	2026-11-16 05:59:54.192273+08	upgrade_court
5	2	forwarded	2	莱法函〔2026〕2号	2026-11-05	\N	2026-11-16 05:59:54.192723+08	upgrade_court
6	2	withdrawn	2	\N	2026-11-06	需要补充	2026-11-16 05:59:54.194135+08	upgrade_court
7	1	received	2	莱发改收1号	2026-11-09	\N	2026-11-16 05:59:54.228694+08	upgrade_housing
\.
COPY credit.figure_month (month, taken_at) FROM stdin;
2026-09-01	2026-11-27 05:59:55.53622+08
2026-10-01	2026-11-27 05:59:55.538444+08
\.
COPY credit.check_month (month, department, measure, purpose, verdict, checks) FROM stdin;
2026-09-01	区民政局	\N	\N	\N	2
2026-09-01	区科技局	\N	\N	\N	8
2026-09-01	区财政局	\N	\N	clear	10
2026-09-01	区财政局	\N	\N	restricted	12
2026-10-01	区民政局	laiwu/3	licensing	restricted	7
2026-10-01	区财政局	\N	\N	\N	13
\.
COPY credit.court_event (id, court, action, listing, document_no, decided_on, fact_on, reason, detail, at, by_role, session_role) FROM stdin;
1	济南市莱芜区人民法院	list	\N	（2026）鲁0116执1号决定	2026-03-02	2026-03-02	\N	{}	2026-09-21 05:59:51.147948+08	upgrade_court	upgrade_court
2	济南市莱芜区人民法院	list	\N	（2026）鲁0116执2号决定	2026-03-03	2026-03-02	\N	{}	2026-09-21 05:59:51.162983+08	upgrade_court	upgrade_court
3	济南市莱芜区人民法院	list	\N	（2025）鲁0116执3号决定	2026-02-02	2026-02-02	\N	{}	2026-09-21 05:59:51.178432+08	upgrade_court	upgrade_court
4	济南市莱芜区人民法院	list	\N	（2024）鲁0116执4号决定	2024-03-11	2024-03-11	\N	{}	2026-09-21 05:59:51.187951+08	upgrade_court	upgrade_court
5	济南市莱芜区人民法院	list	\N	（2025）鲁0116执5号决定	2026-01-12	2026-01-12	\N	{}	2026-09-21 05:59:51.199986+08	upgrade_court	upgrade_court
6	济南市莱芜区人民法院	list	\N	（2025）鲁0116执6号决定	2026-01-13	2026-01-13	\N	{}	2026-09-21 05:59:51.213473+08	upgrade_court	upgrade_court
7	济南市莱芜区人民法院	list	\N	（2025）鲁0116执7号决定	2026-01-14	2026-01-14	\N	{}	2026-09-21 05:59:51.220745+08	upgrade_court	upgrade_court
8	济南市莱芜区人民法院	list	\N	（2026）鲁0116执8号决定	2026-04-01	2026-04-01	\N	{}	2026-09-21 05:59:51.22784+08	upgrade_court	upgrade_court
9	济南市莱芜区人民法院	list	\N	（2026）鲁0116执9号决定	2026-04-02	2026-04-02	\N	{}	2026-09-21 05:59:51.235987+08	upgrade_court	upgrade_court
10	济南市莱芜区人民法院	list	\N	（2026）鲁0116执10号决定	2026-04-03	2026-04-03	\N	{}	2026-09-21 05:59:51.244576+08	upgrade_court	upgrade_court
11	济南市莱芜区人民法院	list	\N	（2026）鲁0116执12号决定	2026-04-07	2026-04-07	\N	{}	2026-09-21 05:59:51.251987+08	upgrade_court	upgrade_court
12	济南市莱芜区人民法院	list	\N	（2026）鲁0116执13号决定	2026-04-08	2026-04-08	\N	{}	2026-09-21 05:59:51.254983+08	upgrade_court	upgrade_court
13	济南市莱芜区人民法院	list	\N	（2026）鲁0116执14号决定	2026-04-09	2026-04-09	\N	{}	2026-09-21 05:59:51.263929+08	upgrade_court	upgrade_court
14	济南市莱芜区人民法院	list	\N	（2012）鲁0116执15号决定	2013-10-08	2013-10-08	\N	{}	2026-09-21 05:59:51.266821+08	upgrade_court	upgrade_court
15	济南市莱芜区人民法院	list	\N	（2026）鲁0116执16号决定	2026-04-10	2026-04-10	\N	{}	2026-09-21 05:59:51.271765+08	upgrade_court	upgrade_court
16	济南市莱芜区人民法院	list	\N	（2026）鲁0116执17号决定	2026-04-13	2026-04-13	\N	{}	2026-09-21 05:59:51.279695+08	upgrade_court	upgrade_court
17	济南市莱芜区人民法院	list	\N	（2026）鲁0116执18号决定	2026-04-13	2026-04-13	\N	{}	2026-09-21 05:59:51.282287+08	upgrade_court	upgrade_court
18	济南市莱芜区人民法院	list	\N	（2026）鲁0116执19号决定	2026-04-13	2026-04-13	\N	{}	2026-09-21 05:59:51.287641+08	upgrade_court	upgrade_court
19	济南市莱芜区人民法院	list	\N	（2026）鲁0116执20号决定	2026-04-14	2026-04-14	\N	{}	2026-09-21 05:59:51.292048+08	upgrade_court	upgrade_court
21	济南市莱芜区人民法院	bind	303	登记1号	2026-02-03	\N	principal	{}	2026-09-21 05:59:51.308421+08	upgrade_court	upgrade_court
22	济南市莱芜区人民法院	bind	303	登记2号	2026-02-03	\N	actual_controller	{}	2026-09-21 05:59:51.311847+08	upgrade_court	upgrade_court
23	济南市钢城区人民法院	list	\N	（2026）鲁0117执1号决定	2026-05-06	2026-05-06	\N	{}	2026-09-21 05:59:51.34607+08	upgrade_court_2	upgrade_court_2
24	济南市钢城区人民法院	list	\N	（2026）鲁0117执2号决定	2026-05-06	2026-05-06	\N	{}	2026-09-21 05:59:51.377767+08	upgrade_court_2	upgrade_court_2
25	济南市莱芜区人民法院	remove	298	（2026）鲁0116执1号删	2026-09-29	2026-09-28	performed	{}	2026-10-12 05:59:51.91166+08	upgrade_court	upgrade_court
27	济南市莱芜区人民法院	expire	301	（2024）鲁0116执4号满	2026-03-13	\N	\N	{}	2026-10-12 05:59:51.928672+08	upgrade_court	upgrade_court
28	济南市莱芜区人民法院	expire	311	（2012）鲁0116执15号满	2015-10-12	\N	\N	{}	2026-10-12 05:59:51.935664+08	upgrade_court	upgrade_court
29	济南市莱芜区人民法院	correct	300	更正1号	2026-06-12	2026-06-10	漏记一项	{"grounds": [1, 4, 5], "obligation": null, "performed_part": "1000元"}	2026-10-12 05:59:51.960064+08	upgrade_court	upgrade_court
30	济南市莱芜区人民法院	stay	310	再1号	2026-06-01	\N	retrial	{}	2026-10-12 05:59:51.979685+08	upgrade_court	upgrade_court
31	济南市莱芜区人民法院	end_stay	310	再1号终	2026-08-03	\N	retrial	{}	2026-10-12 05:59:51.987943+08	upgrade_court	upgrade_court
32	济南市莱芜区人民法院	list	\N	（2026）鲁0116执11号决定	2026-09-01	2026-09-01	\N	{}	2026-10-12 05:59:51.996807+08	upgrade_court	upgrade_court
33	济南市莱芜区人民法院	exempt	\N	批准1号	2026-05-06	\N	购买自住用房一套	{"measure": "laiwu/13", "exemption": 1}	2026-10-12 05:59:52.012592+08	upgrade_court	upgrade_court
34	济南市莱芜区人民法院	exempt	\N	批准2号	2026-05-06	\N	子女就读公立学校	{"measure": "laiwu/22", "exemption": 2}	2026-10-12 05:59:52.020176+08	upgrade_court	upgrade_court
35	济南市莱芜区人民法院	exempt	\N	批准3号	2026-05-06	\N	子女就读	{"measure": "laiwu/22", "exemption": 3}	2026-10-12 05:59:52.023996+08	upgrade_court	upgrade_court
36	济南市莱芜区人民法院	remove	312	（2026）鲁0116执16号删	2026-09-11	2026-09-10	applicant_request	{"requested_on": "2026-09-09"}	2026-10-12 05:59:52.031918+08	upgrade_court	upgrade_court
38	济南市莱芜区人民法院	change_identifier	\N	证明1号	2026-07-08	\N	\N	{}	2026-10-12 05:59:52.040063+08	upgrade_court	upgrade_court
39	济南市莱芜区人民法院	stay	304	破1号	2026-08-10	\N	bankruptcy	{}	2026-10-12 05:59:52.342594+08	postgres	postgres
40	济南市钢城区人民法院	stay	318	破1号	2026-08-10	\N	bankruptcy	{}	2026-10-12 05:59:52.383443+08	postgres	postgres
41	济南市莱芜区人民法院	revoke	299	（2026）鲁0116执2号撤	2026-10-29	2026-10-28	主体有误	{}	2026-11-02 05:59:52.907586+08	upgrade_clerk	upgrade_clerk
42	济南市莱芜区人民法院	remove_early	302	（2025）鲁0116执5号提前删	2026-10-30	\N	active_performance	{}	2026-11-02 05:59:52.944011+08	upgrade_clerk	upgrade_clerk
43	济南市莱芜区人民法院	release	303	登记3号	2026-10-21	\N	principal	{}	2026-11-02 05:59:52.96438+08	upgrade_clerk	upgrade_clerk
44	济南市莱芜区人民法院	end_exemption	\N	终止1号	2026-10-26	\N	\N	{"exemption": 3}	2026-11-02 05:59:52.96784+08	upgrade_clerk	upgrade_clerk
45	济南市莱芜区人民法院	link_successor	\N	登记4号	2026-10-22	\N	\N	{}	2026-11-02 05:59:52.97325+08	upgrade_clerk	upgrade_clerk
46	济南市莱芜区人民法院	stay	310	再2号	2026-10-27	\N	retrial	{}	2026-11-02 05:59:52.980463+08	upgrade_clerk	upgrade_clerk
47	济南市莱芜区人民法院	list	\N	（2026）鲁0116执22号决定	2026-10-28	2026-10-28	\N	{}	2026-11-02 05:59:52.996323+08	upgrade_clerk	upgrade_clerk
48	济南市莱芜区人民法院	end_stay	304	破1号终	2026-10-26	\N	bankruptcy	{}	2026-11-02 05:59:53.688788+08	postgres	postgres
49	济南市钢城区人民法院	end_stay	318	破1号终	2026-10-26	\N	bankruptcy	{}	2026-11-02 05:59:53.716691+08	postgres	postgres
\.
COPY credit.plan (id, code) FROM stdin;
1000	jia
\.
COPY credit.plan_edition (id, plan, edition, title, document_no, issuer, issued_on, valid_from, valid_until, target, mechanism, loaded_at, loaded_by) FROM stdin;
1000	1000	2020	jia措施清单2020	甲信办〔2020〕1号	甲县信用办	2020-01-01	2020-01-01	\N	失信被执行人	逐季反馈	2026-09-21 05:59:50.21511+08	upgrade_office
1001	1000	2018	jia措施清单2018	甲信办〔2018〕1号	甲县信用办	2018-01-01	2018-01-01	2019-07-01	失信被执行人	逐季反馈	2026-09-21 05:59:50.263404+08	upgrade_office
1002	1000	2026	jia措施清单2026	甲信办〔2026〕1号	甲县信用办	2026-10-01	2026-10-01	\N	失信被执行人	逐季反馈	2026-10-12 05:59:52.427421+08	upgrade_office
1003	1	2035	laiwu措施清单2035	甲信办〔2035〕1号	甲县信用办	2035-01-01	2035-01-01	\N	失信被执行人	逐季反馈	2026-10-12 05:59:52.463424+08	upgrade_office
\.
COPY credit.department (edition, name) FROM stdin;
1000	区财政局
1000	甲县教育局
1001	甲县教育局
1002	区财政局
1002	甲县教育局
1003	区财政局
\.
COPY credit.department_name (edition, written, department, same, reason) FROM stdin;
1000	区税务局	区财政局	f	两个部门
1000	财政局	区财政局	t	简称
\.
COPY credit.division (code, name, built_in) FROM stdin;
379900	甲市	f
379999	甲县	f
\.
COPY credit.effect_document (first_day, last_day, page, markdown, made_at) FROM stdin;
2026-09-01	2026-09-30	<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"/><title>失信被执行人联合惩戒效果通报</title><style>@page{size:A4;margin:22mm 20mm}body{font-family:FangSong,STFangsong,"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;max-width:760px;margin:32px auto;padding:0 24px;color:#1c1c1c;line-height:1.75;font-size:16px}.issuer{font-family:"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;color:#c00000;font-size:25px;font-weight:700;text-align:center;letter-spacing:2px}.no{text-align:center;margin:10px 0 0}.rule{border:0;border-top:2px solid #c00000;margin:10px 0 26px}h1{font-family:"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;font-size:25px;text-align:center;letter-spacing:1px;margin:0 0 4px;font-weight:700}.period{text-align:center;margin-bottom:22px;color:#444}h2{font-family:SimHei,"Noto Sans CJK SC","Source Han Sans SC",sans-serif;font-size:17px;margin:28px 0 8px;font-weight:600;break-after:avoid}p{text-indent:2em;margin:6px 0;text-align:justify}.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:10px;margin:16px 0}.tile{border:1px solid #ddd;border-top:3px solid #c00000;padding:8px 12px;display:flex;flex-direction:column;break-inside:avoid}.tile b{font-size:24px;line-height:1.25;font-variant-numeric:tabular-nums}.tile span{font-size:14px}.tile small{color:#666;font-size:12px}figure{margin:14px 0;break-inside:avoid}figcaption{font-size:14px;color:#444;margin-bottom:4px}svg{width:100%;height:auto;font-size:13px}svg text{fill:#1c1c1c}.now{fill:#b02020}.before{fill:#dcc8c8}.line{fill:none;stroke:#b02020;stroke-width:2}.axis{stroke:#888}.grid{stroke:#ddd;stroke-dasharray:3 3}.figure{font-variant-numeric:tabular-nums}table{border-collapse:collapse;width:100%;font-size:14px;margin:12px 0 18px;line-height:1.45}thead{display:table-header-group}tr{break-inside:avoid}th,td{border-bottom:1px solid #ddd;padding:5px 8px;text-align:left;vertical-align:top}th{border-bottom:1.5px solid #666;border-top:1.5px solid #666;white-space:nowrap}td:first-child{white-space:nowrap}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.note{font-size:12px;color:#666;text-indent:0;margin-top:28px}.sign{text-align:right;margin:44px 24px 0 0;line-height:2;break-inside:avoid}</style></head><body><div class="no">〔2026〕　　号</div><hr class="rule"/><h1>失信被执行人联合惩戒效果通报</h1><div class="period">（2026年9月1日至2026年9月30日）</div><h2>一、总体情况</h2><p>本期法院推送名单4批，新纳入失信被执行人252件次，移出67件次（其中期满64件次），其中因履行义务移出2件次（自然人2件次、单位0件次）；撤销0件次。期末在册自然人111人、单位61家。</p><p>法院和各部门依法查询32次，其中应予限制19次，经授权放行0次。各部门反馈5件，涉及5项措施、3个部门，涉及金额1,400.00元。报送典型案例0件。</p><div class="tiles"><div class="tile"><b>4</b><span>推送批次</span><small>上期为0</small></div><div class="tile"><b>160</b><span>新纳入自然人</span><small>上期为0</small></div><div class="tile"><b>92</b><span>新纳入单位</span><small>上期为0</small></div><div class="tile"><b>2</b><span>履行后移出</span><small>上期为0</small></div><div class="tile"><b>5</b><span>部门反馈</span><small>上期为0</small></div><div class="tile"><b>4</b><span>反馈涉及主体</span><small>上期为0</small></div><div class="tile"><b>32</b><span>依法查询</span><small>上期为0</small></div><div class="tile"><b>19</b><span>其中应予限制</span><small>上期为0</small></div></div><h2>二、措施实施情况</h2><figure><figcaption>各部门反馈件数（浅色为上期）</figcaption><svg viewBox="0 0 720 102" role="img" aria-label="各部门反馈件数（浅色为上期）"><text x="176" y="24" text-anchor="end">区民政局</text><rect x="186" y="23" width="0.0" height="9" class="before"/><rect x="186" y="11" width="460.0" height="12" class="now"/><text x="654.0" y="24" class="figure">2</text><text x="176" y="54" text-anchor="end">区财政局</text><rect x="186" y="53" width="0.0" height="9" class="before"/><rect x="186" y="41" width="460.0" height="12" class="now"/><text x="654.0" y="54" class="figure">2</text><text x="176" y="84" text-anchor="end">区科技局</text><rect x="186" y="83" width="0.0" height="9" class="before"/><rect x="186" y="71" width="230.0" height="12" class="now"/><text x="424.0" y="84" class="figure">1</text></svg></figure><figure><figcaption>按办理结果（浅色为上期）</figcaption><svg viewBox="0 0 720 162" role="img" aria-label="按办理结果（浅色为上期）"><text x="176" y="24" text-anchor="end">不予批准</text><rect x="186" y="23" width="0.0" height="9" class="before"/><rect x="186" y="11" width="460.0" height="12" class="now"/><text x="654.0" y="24" class="figure">1</text><text x="176" y="54" text-anchor="end">停止发放</text><rect x="186" y="53" width="0.0" height="9" class="before"/><rect x="186" y="41" width="460.0" height="12" class="now"/><text x="654.0" y="54" class="figure">1</text><text x="176" y="84" text-anchor="end">加强检查</text><rect x="186" y="83" width="0.0" height="9" class="before"/><rect x="186" y="71" width="460.0" height="12" class="now"/><text x="654.0" y="84" class="figure">1</text><text x="176" y="114" text-anchor="end">已协助</text><rect x="186" y="113" width="0.0" height="9" class="before"/><rect x="186" y="101" width="460.0" height="12" class="now"/><text x="654.0" y="114" class="figure">1</text><text x="176" y="144" text-anchor="end">不适用</text><rect x="186" y="143" width="0.0" height="9" class="before"/><rect x="186" y="131" width="460.0" height="12" class="now"/><text x="654.0" y="144" class="figure">1</text></svg></figure><table><thead><tr><th>部门</th><th>办理结果</th><th class="n">本期</th><th class="n">上期</th></tr></thead><tbody><tr><td>区民政局</td><td>停止发放</td><td class="n">1</td><td class="n">0</td></tr><tr><td>区民政局</td><td>已协助</td><td class="n">1</td><td class="n">0</td></tr><tr><td>区科技局</td><td>不适用</td><td class="n">1</td><td class="n">0</td></tr><tr><td>区财政局</td><td>不予批准</td><td class="n">1</td><td class="n">0</td></tr><tr><td>区财政局</td><td>加强检查</td><td class="n">1</td><td class="n">0</td></tr></tbody></table><table><thead><tr><th>措施</th><th>名称</th><th class="n">期末生效</th><th class="n">本期反馈</th><th class="n">上期反馈</th></tr></thead><tbody><tr><td>jia/2</td><td>纳入重点检查</td><td class="n">232</td><td class="n">1</td><td class="n">0</td></tr><tr><td>laiwu/5</td><td>依法依规限制、暂停或取消政策性资金、政府补贴性资金和社会保障资金支持。</td><td class="n">185</td><td class="n">1</td><td class="n">0</td></tr><tr><td>laiwu/8</td><td>依法禁止申报区级以上科技计划项目</td><td class="n">185</td><td class="n">1</td><td class="n">0</td></tr><tr><td>laiwu/30</td><td>对失信生产经营单位法定代表人、主要负责人和直接责任人，不得授予五一劳动奖章荣誉称号，已获得五一劳动奖章荣誉称号的予以撤销。</td><td class="n">50</td><td class="n">1</td><td class="n">0</td></tr><tr><td>laiwu/35</td><td>协助区人民法院查询、控制。</td><td class="n">185</td><td class="n">1</td><td class="n">0</td></tr></tbody></table><h2>三、反馈率和及时率</h2><p>本期内期限届满的反馈和签收；反馈率、签收率为已完成数占应完成数，及时率为期限内完成数占应完成数。</p><table><thead><tr><th>部门</th><th class="n">应反馈</th><th class="n">已反馈</th><th class="n">反馈率</th><th class="n">及时率</th><th class="n">应签收</th><th class="n">已签收</th><th class="n">签收率</th><th class="n">及时率</th></tr></thead><tbody><tr><td>区人力资源社会保障局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区住建局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区公安分局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区农业局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区卫健局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区发改局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区司法局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区城乡交通运输局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区城乡建设局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区城乡水务局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区城管局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区委组织部</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区委编办</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区市场监管局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区总工会</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区教育局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区文明办</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区检察院</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区民政局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">1</td><td class="n">25.0%</td><td class="n">25.0%</td></tr><tr><td>区法院</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区环保局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区科技局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区税务局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区经济和信息化局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区自然资源局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区行政审批局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区财政局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">3</td><td class="n">75.0%</td><td class="n">0.0%</td></tr><tr><td>区金融工作服务中心</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>甲县教育局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>莱芜海关</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">4</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>合计</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">120</td><td class="n">4</td><td class="n">3.3%</td><td class="n">0.8%</td></tr></tbody></table><h2>四、逾期事项</h2><p>截至本期末没有逾期事项，或者本期早于今日，逾期情况不再统计。</p><p class="note">本通报只有汇总数，不含任何主体的姓名、名称或者号码；上期为本期之前天数相同的一段时间。各数与 credit_effect_report 一致。</p><div class="sign">（印章）<br/>2026年11月27日</div></body></html>	# 失信被执行人联合惩戒效果通报\n\n2026年9月1日至2026年9月30日\n\n## 一、总体情况\n\n本期法院推送名单4批，新纳入失信被执行人252件次，移出67件次（其中期满64件次），其中因履行义务移出2件次（自然人2件次、单位0件次）；撤销0件次。期末在册自然人111人、单位61家。\n\n法院和各部门依法查询32次，其中应予限制19次，经授权放行0次。各部门反馈5件，涉及5项措施、3个部门，涉及金额1,400.00元。报送典型案例0件。\n\n| 指标 | 本期 | 与上期比 |\n|---|---:|---|\n| 推送批次 | 4 | 上期为0 |\n| 新纳入自然人 | 160 | 上期为0 |\n| 新纳入单位 | 92 | 上期为0 |\n| 履行后移出 | 2 | 上期为0 |\n| 部门反馈 | 5 | 上期为0 |\n| 反馈涉及主体 | 4 | 上期为0 |\n| 依法查询 | 32 | 上期为0 |\n| 其中应予限制 | 19 | 上期为0 |\n\n## 二、措施实施情况\n\n| 部门 | 办理结果 | 本期 | 上期 |\n|---|---|---:|---:|\n| 区民政局 | 停止发放 | 1 | 0 |\n| 区民政局 | 已协助 | 1 | 0 |\n| 区科技局 | 不适用 | 1 | 0 |\n| 区财政局 | 不予批准 | 1 | 0 |\n| 区财政局 | 加强检查 | 1 | 0 |\n\n| 措施 | 名称 | 期末生效 | 本期反馈 | 上期反馈 |\n|---|---|---:|---:|---:|\n| jia/2 | 纳入重点检查 | 232 | 1 | 0 |\n| laiwu/5 | 依法依规限制、暂停或取消政策性资金、政府补贴性资金和社会保障资金支持。 | 185 | 1 | 0 |\n| laiwu/8 | 依法禁止申报区级以上科技计划项目 | 185 | 1 | 0 |\n| laiwu/30 | 对失信生产经营单位法定代表人、主要负责人和直接责任人，不得授予五一劳动奖章荣誉称号，已获得五一劳动奖章荣誉称号的予以撤销。 | 50 | 1 | 0 |\n| laiwu/35 | 协助区人民法院查询、控制。 | 185 | 1 | 0 |\n\n## 三、反馈率和及时率\n\n本期内期限届满的反馈和签收；反馈率、签收率为已完成数占应完成数，及时率为期限内完成数占应完成数。\n\n| 部门 | 应反馈 | 已反馈 | 反馈率 | 及时率 | 应签收 | 已签收 | 签收率 | 及时率 |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n| 区人力资源社会保障局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区住建局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区公安分局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区农业局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区卫健局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区发改局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区司法局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区城乡交通运输局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区城乡建设局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区城乡水务局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区城管局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区委组织部 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区委编办 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区市场监管局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区总工会 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区教育局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区文明办 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区检察院 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区民政局 | 0 | 0 | — | — | 4 | 1 | 25.0% | 25.0% |\n| 区法院 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区环保局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区科技局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区税务局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区经济和信息化局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区自然资源局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区行政审批局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 区财政局 | 0 | 0 | — | — | 4 | 3 | 75.0% | 0.0% |\n| 区金融工作服务中心 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 甲县教育局 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 莱芜海关 | 0 | 0 | — | — | 4 | 0 | 0.0% | 0.0% |\n| 合计 | 0 | 0 | — | — | 120 | 4 | 3.3% | 0.8% |\n\n## 四、逾期事项\n\n截至本期末没有逾期事项，或者本期早于今日，逾期情况不再统计。\n\n本通报只有汇总数，不含任何主体的姓名、名称或者号码；上期为本期之前天数相同的一段时间。各数与 credit\\_effect\\_report 一致。\n\n（印章），2026年11月27日\n	2026-11-27 05:59:55.114041+08
2026-10-01	2026-10-31	<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"/><title>失信被执行人联合惩戒效果通报</title><style>@page{size:A4;margin:22mm 20mm}body{font-family:FangSong,STFangsong,"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;max-width:760px;margin:32px auto;padding:0 24px;color:#1c1c1c;line-height:1.75;font-size:16px}.issuer{font-family:"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;color:#c00000;font-size:25px;font-weight:700;text-align:center;letter-spacing:2px}.no{text-align:center;margin:10px 0 0}.rule{border:0;border-top:2px solid #c00000;margin:10px 0 26px}h1{font-family:"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;font-size:25px;text-align:center;letter-spacing:1px;margin:0 0 4px;font-weight:700}.period{text-align:center;margin-bottom:22px;color:#444}h2{font-family:SimHei,"Noto Sans CJK SC","Source Han Sans SC",sans-serif;font-size:17px;margin:28px 0 8px;font-weight:600;break-after:avoid}p{text-indent:2em;margin:6px 0;text-align:justify}.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:10px;margin:16px 0}.tile{border:1px solid #ddd;border-top:3px solid #c00000;padding:8px 12px;display:flex;flex-direction:column;break-inside:avoid}.tile b{font-size:24px;line-height:1.25;font-variant-numeric:tabular-nums}.tile span{font-size:14px}.tile small{color:#666;font-size:12px}figure{margin:14px 0;break-inside:avoid}figcaption{font-size:14px;color:#444;margin-bottom:4px}svg{width:100%;height:auto;font-size:13px}svg text{fill:#1c1c1c}.now{fill:#b02020}.before{fill:#dcc8c8}.line{fill:none;stroke:#b02020;stroke-width:2}.axis{stroke:#888}.grid{stroke:#ddd;stroke-dasharray:3 3}.figure{font-variant-numeric:tabular-nums}table{border-collapse:collapse;width:100%;font-size:14px;margin:12px 0 18px;line-height:1.45}thead{display:table-header-group}tr{break-inside:avoid}th,td{border-bottom:1px solid #ddd;padding:5px 8px;text-align:left;vertical-align:top}th{border-bottom:1.5px solid #666;border-top:1.5px solid #666;white-space:nowrap}td:first-child{white-space:nowrap}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.note{font-size:12px;color:#666;text-indent:0;margin-top:28px}.sign{text-align:right;margin:44px 24px 0 0;line-height:2;break-inside:avoid}</style></head><body><div class="no">〔2026〕　　号</div><hr class="rule"/><h1>失信被执行人联合惩戒效果通报</h1><div class="period">（2026年10月1日至2026年10月31日）</div><h2>一、总体情况</h2><p>本期法院推送名单3批，新纳入失信被执行人18件次，移出9件次（其中期满1件次），其中因履行义务移出2件次（自然人2件次、单位0件次）；撤销0件次。期末在册自然人116人、单位67家。</p><p>法院和各部门依法查询20次，其中应予限制17次，经授权放行1次。各部门反馈3件，涉及2项措施、1个部门，涉及金额0.00元。报送典型案例0件。</p><div class="tiles"><div class="tile"><b>3</b><span>推送批次</span><small>较上期减少25.0%</small></div><div class="tile"><b>11</b><span>新纳入自然人</span><small>较上期减少93.1%</small></div><div class="tile"><b>7</b><span>新纳入单位</span><small>较上期减少92.4%</small></div><div class="tile"><b>2</b><span>履行后移出</span><small>与上期持平</small></div><div class="tile"><b>3</b><span>部门反馈</span><small>较上期减少40.0%</small></div><div class="tile"><b>3</b><span>反馈涉及主体</span><small>较上期减少25.0%</small></div><div class="tile"><b>20</b><span>依法查询</span><small>较上期减少37.5%</small></div><div class="tile"><b>17</b><span>其中应予限制</span><small>较上期减少10.5%</small></div></div><h2>二、措施实施情况</h2><figure><figcaption>各部门反馈件数（浅色为上期）</figcaption><svg viewBox="0 0 720 102" role="img" aria-label="各部门反馈件数（浅色为上期）"><text x="176" y="24" text-anchor="end">区财政局</text><rect x="186" y="23" width="306.7" height="9" class="before"/><rect x="186" y="11" width="460.0" height="12" class="now"/><text x="654.0" y="24" class="figure">3</text><text x="176" y="54" text-anchor="end">区民政局</text><rect x="186" y="53" width="306.7" height="9" class="before"/><rect x="186" y="41" width="0.0" height="12" class="now"/><text x="500.7" y="54" class="figure">0</text><text x="176" y="84" text-anchor="end">区科技局</text><rect x="186" y="83" width="153.3" height="9" class="before"/><rect x="186" y="71" width="0.0" height="12" class="now"/><text x="347.3" y="84" class="figure">0</text></svg></figure><figure><figcaption>按办理结果（浅色为上期）</figcaption><svg viewBox="0 0 720 162" role="img" aria-label="按办理结果（浅色为上期）"><text x="176" y="24" text-anchor="end">不予批准</text><rect x="186" y="23" width="230.0" height="9" class="before"/><rect x="186" y="11" width="460.0" height="12" class="now"/><text x="654.0" y="24" class="figure">2</text><text x="176" y="54" text-anchor="end">停止发放</text><rect x="186" y="53" width="230.0" height="9" class="before"/><rect x="186" y="41" width="230.0" height="12" class="now"/><text x="424.0" y="54" class="figure">1</text><text x="176" y="84" text-anchor="end">加强检查</text><rect x="186" y="83" width="230.0" height="9" class="before"/><rect x="186" y="71" width="0.0" height="12" class="now"/><text x="424.0" y="84" class="figure">0</text><text x="176" y="114" text-anchor="end">已协助</text><rect x="186" y="113" width="230.0" height="9" class="before"/><rect x="186" y="101" width="0.0" height="12" class="now"/><text x="424.0" y="114" class="figure">0</text><text x="176" y="144" text-anchor="end">不适用</text><rect x="186" y="143" width="230.0" height="9" class="before"/><rect x="186" y="131" width="0.0" height="12" class="now"/><text x="424.0" y="144" class="figure">0</text></svg></figure><table><thead><tr><th>部门</th><th>办理结果</th><th class="n">本期</th><th class="n">上期</th></tr></thead><tbody><tr><td>区民政局</td><td>停止发放</td><td class="n">0</td><td class="n">1</td></tr><tr><td>区民政局</td><td>已协助</td><td class="n">0</td><td class="n">1</td></tr><tr><td>区科技局</td><td>不适用</td><td class="n">0</td><td class="n">1</td></tr><tr><td>区财政局</td><td>不予批准</td><td class="n">2</td><td class="n">1</td></tr><tr><td>区财政局</td><td>停止发放</td><td class="n">1</td><td class="n">0</td></tr><tr><td>区财政局</td><td>加强检查</td><td class="n">0</td><td class="n">1</td></tr></tbody></table><table><thead><tr><th>措施</th><th>名称</th><th class="n">期末生效</th><th class="n">本期反馈</th><th class="n">上期反馈</th></tr></thead><tbody><tr><td>jia/2</td><td>纳入重点检查</td><td class="n">248</td><td class="n">0</td><td class="n">1</td></tr><tr><td>laiwu/4</td><td>限制参加政府采购活动（新）</td><td class="n">192</td><td class="n">1</td><td class="n">0</td></tr><tr><td>laiwu/5</td><td>依法依规限制、暂停或取消政策性资金、政府补贴性资金和社会保障资金支持。</td><td class="n">192</td><td class="n">2</td><td class="n">1</td></tr><tr><td>laiwu/8</td><td>依法禁止申报区级以上科技计划项目</td><td class="n">192</td><td class="n">0</td><td class="n">1</td></tr><tr><td>laiwu/30</td><td>对失信生产经营单位法定代表人、主要负责人和直接责任人，不得授予五一劳动奖章荣誉称号，已获得五一劳动奖章荣誉称号的予以撤销。</td><td class="n">54</td><td class="n">0</td><td class="n">1</td></tr><tr><td>laiwu/35</td><td>协助区人民法院查询、控制。</td><td class="n">192</td><td class="n">0</td><td class="n">1</td></tr></tbody></table><h2>三、反馈率和及时率</h2><p>本期内期限届满的反馈和签收；反馈率、签收率为已完成数占应完成数，及时率为期限内完成数占应完成数。</p><table><thead><tr><th>部门</th><th class="n">应反馈</th><th class="n">已反馈</th><th class="n">反馈率</th><th class="n">及时率</th><th class="n">应签收</th><th class="n">已签收</th><th class="n">签收率</th><th class="n">及时率</th></tr></thead><tbody><tr><td>区人力资源社会保障局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区住建局</td><td class="n">390</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区公安分局</td><td class="n">165</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区农业局</td><td class="n">165</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区卫健局</td><td class="n">165</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区发改局</td><td class="n">330</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区司法局</td><td class="n">165</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区城乡交通运输局</td><td class="n">225</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区城乡建设局</td><td class="n">60</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区城乡水务局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区城管局</td><td class="n">165</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区委组织部</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区委编办</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区市场监管局</td><td class="n">330</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区总工会</td><td class="n">44</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区教育局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区文明办</td><td class="n">104</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区检察院</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区民政局</td><td class="n">209</td><td class="n">2</td><td class="n">1.0%</td><td class="n">1.0%</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区法院</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区环保局</td><td class="n">165</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区科技局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区税务局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区经济和信息化局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区自然资源局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区行政审批局</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>区财政局</td><td class="n">885</td><td class="n">5</td><td class="n">0.6%</td><td class="n">0.6%</td><td class="n">2</td><td class="n">1</td><td class="n">50.0%</td><td class="n">0.0%</td></tr><tr><td>区金融工作服务中心</td><td class="n">0</td><td class="n">0</td><td class="n">—</td><td class="n">—</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>甲县教育局</td><td class="n">209</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>莱芜海关</td><td class="n">165</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td><td class="n">2</td><td class="n">0</td><td class="n">0.0%</td><td class="n">0.0%</td></tr><tr><td>合计</td><td class="n">3941</td><td class="n">7</td><td class="n">0.2%</td><td class="n">0.2%</td><td class="n">60</td><td class="n">1</td><td class="n">1.7%</td><td class="n">0.0%</td></tr></tbody></table><h2>四、逾期事项</h2><p>截至本期末没有逾期事项，或者本期早于今日，逾期情况不再统计。</p><p class="note">本通报只有汇总数，不含任何主体的姓名、名称或者号码；上期为本期之前天数相同的一段时间。各数与 credit_effect_report 一致。</p><div class="sign">（印章）<br/>2026年11月27日</div></body></html>	# 失信被执行人联合惩戒效果通报\n\n2026年10月1日至2026年10月31日\n\n## 一、总体情况\n\n本期法院推送名单3批，新纳入失信被执行人18件次，移出9件次（其中期满1件次），其中因履行义务移出2件次（自然人2件次、单位0件次）；撤销0件次。期末在册自然人116人、单位67家。\n\n法院和各部门依法查询20次，其中应予限制17次，经授权放行1次。各部门反馈3件，涉及2项措施、1个部门，涉及金额0.00元。报送典型案例0件。\n\n| 指标 | 本期 | 与上期比 |\n|---|---:|---|\n| 推送批次 | 3 | 较上期减少25.0% |\n| 新纳入自然人 | 11 | 较上期减少93.1% |\n| 新纳入单位 | 7 | 较上期减少92.4% |\n| 履行后移出 | 2 | 与上期持平 |\n| 部门反馈 | 3 | 较上期减少40.0% |\n| 反馈涉及主体 | 3 | 较上期减少25.0% |\n| 依法查询 | 20 | 较上期减少37.5% |\n| 其中应予限制 | 17 | 较上期减少10.5% |\n\n## 二、措施实施情况\n\n| 部门 | 办理结果 | 本期 | 上期 |\n|---|---|---:|---:|\n| 区民政局 | 停止发放 | 0 | 1 |\n| 区民政局 | 已协助 | 0 | 1 |\n| 区科技局 | 不适用 | 0 | 1 |\n| 区财政局 | 不予批准 | 2 | 1 |\n| 区财政局 | 停止发放 | 1 | 0 |\n| 区财政局 | 加强检查 | 0 | 1 |\n\n| 措施 | 名称 | 期末生效 | 本期反馈 | 上期反馈 |\n|---|---|---:|---:|---:|\n| jia/2 | 纳入重点检查 | 248 | 0 | 1 |\n| laiwu/4 | 限制参加政府采购活动（新） | 192 | 1 | 0 |\n| laiwu/5 | 依法依规限制、暂停或取消政策性资金、政府补贴性资金和社会保障资金支持。 | 192 | 2 | 1 |\n| laiwu/8 | 依法禁止申报区级以上科技计划项目 | 192 | 0 | 1 |\n| laiwu/30 | 对失信生产经营单位法定代表人、主要负责人和直接责任人，不得授予五一劳动奖章荣誉称号，已获得五一劳动奖章荣誉称号的予以撤销。 | 54 | 0 | 1 |\n| laiwu/35 | 协助区人民法院查询、控制。 | 192 | 0 | 1 |\n\n## 三、反馈率和及时率\n\n本期内期限届满的反馈和签收；反馈率、签收率为已完成数占应完成数，及时率为期限内完成数占应完成数。\n\n| 部门 | 应反馈 | 已反馈 | 反馈率 | 及时率 | 应签收 | 已签收 | 签收率 | 及时率 |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n| 区人力资源社会保障局 | 0 | 0 | — | — | 2 | 0 | 0.0% | 0.0% |\n| 区住建局 | 390 | 0 | 0.0% | 0.0% | 2 | 0 | 0.0% | 0.0% |\n| 区公安分局 | 165 | 0 | 0.0% | 0.0% | 2 | 0 | 0.0% | 0.0% |\n| 区农业局 | 165 | 0 | 0.0% | 0.0% | 2 | 0 | 0.0% | 0.0% |\n| 区卫健局 | 165 | 0 | 0.0% | 0.0% | 2 | 0 | 0.0% | 0.0% |\n| 区发改局 | 330 | 0 | 0.0% | 0.0% | 2 | 0 | 0.0% | 0.0% |\n| 区司法局 | 165 | 0 | 0.0% | 0.0% | 2 | 0 | 0.0% | 0.0% |\n| 区城乡交通运输局 | 225 | 0 | 0.0% | 0.0% | 2 | 0 | 0.0% | 0.0% |\n| 区城乡建设局 | 60 | 0 | 0.0% | 0.0% | 2 | 0 | 0.0% | 0.0% |\n| 区城乡水务局 | 0 | 0 | — | — | 2 | 0 | 0.0% | 0.0% |\n| 区城管局 | 165 | 0 | 0.0% | 0.0% | 2 | 0 | 0.0% | 0.0% |\n| 区委组织部 | 0 | 0 | — | — | 2 | 0 | 0.0% | 0.0% |\n| 区委编办 | 0 | 0 | — | — | 2 | 0 | 0.0% | 0.0% |\n| 区市场监管局 | 330 | 0 | 0.0% | 0.0% | 2 | 0 | 0.0% | 0.0% |\n| 区总工会 | 44 | 0 | 0.0% | 0.0% | 2 | 0 | 0.0% | 0.0% |\n| 区教育局 | 0 | 0 | — | — | 2 | 0 | 0.0% | 0.0% |\n| 区文明办 | 104 | 0 | 0.0% | 0.0% | 2 | 0 | 0.0% | 0.0% |\n| 区检察院 | 0 | 0 | — | — | 2 | 0 | 0.0% | 0.0% |\n| 区民政局 | 209 | 2 | 1.0% | 1.0% | 2 | 0 | 0.0% | 0.0% |\n| 区法院 | 0 | 0 | — | — | 2 | 0 | 0.0% | 0.0% |\n| 区环保局 | 165 | 0 | 0.0% | 0.0% | 2 | 0 | 0.0% | 0.0% |\n| 区科技局 | 0 | 0 | — | — | 2 | 0 | 0.0% | 0.0% |\n| 区税务局 | 0 | 0 | — | — | 2 | 0 | 0.0% | 0.0% |\n| 区经济和信息化局 | 0 | 0 | — | — | 2 | 0 | 0.0% | 0.0% |\n| 区自然资源局 | 0 | 0 | — | — | 2 | 0 | 0.0% | 0.0% |\n| 区行政审批局 | 0 | 0 | — | — | 2 | 0 | 0.0% | 0.0% |\n| 区财政局 | 885 | 5 | 0.6% | 0.6% | 2 | 1 | 50.0% | 0.0% |\n| 区金融工作服务中心 | 0 | 0 | — | — | 2 | 0 | 0.0% | 0.0% |\n| 甲县教育局 | 209 | 0 | 0.0% | 0.0% | 2 | 0 | 0.0% | 0.0% |\n| 莱芜海关 | 165 | 0 | 0.0% | 0.0% | 2 | 0 | 0.0% | 0.0% |\n| 合计 | 3941 | 7 | 0.2% | 0.2% | 60 | 1 | 1.7% | 0.0% |\n\n## 四、逾期事项\n\n截至本期末没有逾期事项，或者本期早于今日，逾期情况不再统计。\n\n本通报只有汇总数，不含任何主体的姓名、名称或者号码；上期为本期之前天数相同的一段时间。各数与 credit\\_effect\\_report 一致。\n\n（印章），2026年11月27日\n	2026-11-27 05:59:55.431316+08
\.
COPY credit.exemption (id, subject, measure, since, until, known_from, known_until, exemption, scope, approval_no, court, event) FROM stdin;
1	379999196010239083	laiwu/13	2026-05-07 00:00:00+08	2100-01-01 00:00:00+08	2026-10-12 05:59:52.012592+08	infinity	1	购买自住用房一套	批准1号	济南市莱芜区人民法院	33
2	379999196010239083	laiwu/22	2026-05-07 00:00:00+08	2026-10-01 00:00:00+08	2026-10-12 05:59:52.020176+08	infinity	2	子女就读公立学校	批准2号	济南市莱芜区人民法院	34
3	379999196103209123	laiwu/22	2026-05-07 00:00:00+08	2100-01-01 00:00:00+08	2026-10-12 05:59:52.023996+08	2026-11-02 05:59:52.96784+08	3	子女就读	批准3号	济南市莱芜区人民法院	35
4	379999196103209123	laiwu/22	2026-05-07 00:00:00+08	2026-10-26 00:00:00+08	2026-11-02 05:59:52.96784+08	infinity	3	子女就读	批准3号	济南市莱芜区人民法院	44
\.
COPY credit.feedback_log (id, feedback, action, at, session_role, acting_role, application, before, after) FROM stdin;
1	1	insert	2026-09-21 05:59:51.438482+08	upgrade_finance	upgrade_finance	psql	\N	{"id": 1, "court": "济南市莱芜区人民法院", "amount": "50000.50", "detail": {"amount": 50000.50, "decided_on": "2026-05-11", "document_no": "莱财采〔2026〕1号"}, "source": null, "measure": "laiwu/4", "outcome": "refused", "subject": "379999196003159026", "version": 299, "corrects": null, "correction": null, "decided_on": "2026-05-11", "department": "区财政局", "document_no": "莱财采〔2026〕1号", "last_change": null, "recorded_at": "2026-09-21T05:59:51.435003+08:00", "recorded_by": "upgrade_finance", "evidence_uri": null, "session_role": "upgrade_finance", "evidence_sha256": null}
2	2	insert	2026-09-21 05:59:51.439726+08	upgrade_finance	upgrade_finance	psql	\N	{"id": 2, "court": "济南市莱芜区人民法院", "amount": "1200", "detail": {"amount": 1200, "evidence": {"uri": "https://example.invalid/1.pdf", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}, "source": null, "measure": "laiwu/5", "outcome": "withheld", "subject": "379999196002079016", "version": 298, "corrects": null, "correction": null, "decided_on": "2026-09-21", "department": "区财政局", "document_no": null, "last_change": null, "recorded_at": "2026-09-21T05:59:51.439627+08:00", "recorded_by": "upgrade_finance", "evidence_uri": "https://example.invalid/1.pdf", "session_role": "upgrade_finance", "evidence_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
3	3	insert	2026-09-21 05:59:51.444063+08	upgrade_finance	upgrade_finance	psql	\N	{"id": 3, "court": "济南市莱芜区人民法院", "amount": null, "detail": {}, "source": null, "measure": "jia/2", "outcome": "inspected", "subject": "91379999MA3B000103", "version": 303, "corrects": null, "correction": null, "decided_on": "2026-09-21", "department": "区财政局", "document_no": null, "last_change": null, "recorded_at": "2026-09-21T05:59:51.443995+08:00", "recorded_by": "upgrade_finance", "evidence_uri": null, "session_role": "upgrade_finance", "evidence_sha256": null}
4	4	insert	2026-09-21 05:59:51.482131+08	upgrade_civil	upgrade_civil	psql	\N	{"id": 4, "court": "济南市莱芜区人民法院", "amount": null, "detail": {}, "source": null, "measure": "laiwu/30", "outcome": "withheld", "subject": "379999196008109060", "version": 303, "corrects": null, "correction": null, "decided_on": "2026-09-21", "department": "区民政局", "document_no": null, "last_change": null, "recorded_at": "2026-09-21T05:59:51.481799+08:00", "recorded_by": "upgrade_civil", "evidence_uri": null, "session_role": "upgrade_civil", "evidence_sha256": null}
5	5	insert	2026-09-21 05:59:51.488346+08	upgrade_civil	upgrade_civil	psql	\N	{"id": 5, "court": "济南市莱芜区人民法院", "amount": null, "detail": {"note": "查询婚姻登记"}, "source": null, "measure": "laiwu/35", "outcome": "assisted", "subject": "379999196010239083", "version": 305, "corrects": null, "correction": null, "decided_on": "2026-09-21", "department": "区民政局", "document_no": null, "last_change": null, "recorded_at": "2026-09-21T05:59:51.488228+08:00", "recorded_by": "upgrade_civil", "evidence_uri": null, "session_role": "upgrade_civil", "evidence_sha256": null}
6	6	insert	2026-09-21 05:59:51.573988+08	upgrade_former	upgrade_former	psql	\N	{"id": 6, "court": "济南市莱芜区人民法院", "amount": null, "detail": {}, "source": null, "measure": "laiwu/8", "outcome": "not_applicable", "subject": "379999196002079016", "version": 298, "corrects": null, "correction": null, "decided_on": "2026-09-21", "department": "区科技局", "document_no": null, "last_change": null, "recorded_at": "2026-09-21T05:59:51.573645+08:00", "recorded_by": "upgrade_former", "evidence_uri": null, "session_role": "upgrade_former", "evidence_sha256": null}
7	7	insert	2026-10-12 05:59:52.590617+08	upgrade_finance	upgrade_finance	psql	\N	{"id": 7, "court": "济南市莱芜区人民法院", "amount": null, "detail": {}, "source": "upgrade_app.grant_request", "measure": "laiwu/5", "outcome": "refused", "subject": "91379999MA3B000103", "version": 377, "corrects": null, "correction": null, "decided_on": "2026-10-12", "department": "区财政局", "document_no": null, "last_change": null, "recorded_at": "2026-10-12T05:59:52.590338+08:00", "recorded_by": "upgrade_finance", "evidence_uri": null, "session_role": "upgrade_finance", "evidence_sha256": null}
8	8	insert	2026-10-12 05:59:52.591204+08	upgrade_finance	upgrade_finance	psql	\N	{"id": 8, "court": "济南市莱芜区人民法院", "amount": null, "detail": {}, "source": "upgrade_app.grant_request", "measure": "laiwu/5", "outcome": "withheld", "subject": "379999196004219035", "version": 384, "corrects": null, "correction": null, "decided_on": "2026-10-12", "department": "区财政局", "document_no": null, "last_change": null, "recorded_at": "2026-10-12T05:59:52.591143+08:00", "recorded_by": "upgrade_finance", "evidence_uri": null, "session_role": "upgrade_finance", "evidence_sha256": null}
9	9	insert	2026-10-12 05:59:52.597989+08	upgrade_finance	upgrade_finance	psql	\N	{"id": 9, "court": "济南市莱芜区人民法院", "amount": "1300", "detail": {"amount": 1300, "document_no": "莱财〔2026〕2号"}, "source": null, "measure": "laiwu/5", "outcome": "refused", "subject": "379999196002079016", "version": 298, "corrects": 2, "correction": "金额有误", "decided_on": "2026-09-21", "department": "区财政局", "document_no": "莱财〔2026〕2号", "last_change": null, "recorded_at": "2026-10-12T05:59:52.597823+08:00", "recorded_by": "upgrade_finance", "evidence_uri": null, "session_role": "upgrade_finance", "evidence_sha256": null}
10	10	insert	2026-10-12 05:59:52.600969+08	upgrade_finance	upgrade_finance	psql	\N	{"id": 10, "court": "济南市莱芜区人民法院", "amount": null, "detail": {"document_no": "莱财〔2026〕3号"}, "source": null, "measure": "laiwu/4", "outcome": "refused", "subject": "91379999MA3B00037T", "version": 307, "corrects": null, "correction": null, "decided_on": "2026-10-12", "department": "区财政局", "document_no": "莱财〔2026〕3号", "last_change": null, "recorded_at": "2026-10-12T05:59:52.600887+08:00", "recorded_by": "upgrade_finance", "evidence_uri": null, "session_role": "upgrade_finance", "evidence_sha256": null}
11	11	insert	2026-11-02 05:59:53.928867+08	upgrade_finance	upgrade_finance	psql	\N	{"id": 11, "court": "济南市莱芜区人民法院", "amount": null, "detail": {"document_no": "莱财〔2026〕4号"}, "source": null, "measure": "laiwu/4", "outcome": "lifted", "subject": "379999196003159026", "version": 299, "corrects": 1, "correction": "列入决定已撤销", "decided_on": "2026-05-11", "department": "区财政局", "document_no": "莱财〔2026〕4号", "last_change": null, "recorded_at": "2026-11-02T05:59:53.928441+08:00", "recorded_by": "upgrade_finance", "evidence_uri": null, "session_role": "upgrade_finance", "evidence_sha256": null}
12	12	insert	2026-11-02 05:59:53.948794+08	upgrade_finance	upgrade_finance	psql	\N	{"id": 12, "court": "济南市莱芜区人民法院", "amount": "1400", "detail": {"amount": 1400}, "source": null, "measure": "laiwu/5", "outcome": "refused", "subject": "379999196002079016", "version": 298, "corrects": 9, "correction": "再次更正", "decided_on": "2026-09-21", "department": "区财政局", "document_no": null, "last_change": null, "recorded_at": "2026-11-02T05:59:53.948645+08:00", "recorded_by": "upgrade_finance", "evidence_uri": null, "session_role": "upgrade_finance", "evidence_sha256": null}
13	13	insert	2026-11-02 05:59:53.979761+08	upgrade_housing	upgrade_housing	psql	\N	{"id": 13, "court": "济南市莱芜区人民法院", "amount": null, "detail": {}, "source": null, "measure": "laiwu/12", "outcome": "inspected", "subject": "91379999MA3B000290", "version": 625, "corrects": null, "correction": null, "decided_on": "2026-11-02", "department": "区住建局", "document_no": null, "last_change": null, "recorded_at": "2026-11-02T05:59:53.975229+08:00", "recorded_by": "upgrade_housing", "evidence_uri": null, "session_role": "upgrade_housing", "evidence_sha256": null}
14	14	insert	2026-11-02 05:59:53.981344+08	upgrade_housing	upgrade_housing	psql	\N	{"id": 14, "court": "济南市莱芜区人民法院", "amount": "99", "detail": {"amount": 99}, "source": null, "measure": "laiwu/17", "outcome": "refused", "subject": "379999196004219035", "version": 384, "corrects": null, "correction": null, "decided_on": "2026-11-02", "department": "区发改局", "document_no": null, "last_change": null, "recorded_at": "2026-11-02T05:59:53.98125+08:00", "recorded_by": "upgrade_housing", "evidence_uri": null, "session_role": "upgrade_housing", "evidence_sha256": null}
15	14	update	2026-11-27 05:59:56.734142+08	postgres	postgres	psql	{"id": 14, "court": "济南市莱芜区人民法院", "amount": "99", "detail": {"amount": 99}, "source": null, "measure": "laiwu/17", "outcome": "refused", "subject": "379999196004219035", "version": 384, "corrects": null, "correction": null, "decided_on": "2026-11-02", "department": "区发改局", "document_no": null, "last_change": null, "recorded_at": "2026-11-02T05:59:53.98125+08:00", "recorded_by": "upgrade_housing", "evidence_uri": null, "session_role": "upgrade_housing", "evidence_sha256": null}	{"id": 14, "court": "济南市莱芜区人民法院", "amount": "99", "detail": {"note": "更正文号", "amount": 99}, "source": null, "measure": "laiwu/17", "outcome": "refused", "subject": "379999196004219035", "version": 384, "corrects": null, "correction": null, "decided_on": "2026-11-02", "department": "区发改局", "document_no": null, "last_change": 15, "recorded_at": "2026-11-02T05:59:53.98125+08:00", "recorded_by": "upgrade_housing", "evidence_uri": null, "session_role": "upgrade_housing", "evidence_sha256": null}
16	6	delete	2026-11-27 05:59:56.73991+08	postgres	postgres	psql	{"id": 6, "court": "济南市莱芜区人民法院", "amount": null, "detail": {}, "source": null, "measure": "laiwu/8", "outcome": "not_applicable", "subject": "379999196002079016", "version": 298, "corrects": null, "correction": null, "decided_on": "2026-09-21", "department": "区科技局", "document_no": null, "last_change": null, "recorded_at": "2026-09-21T05:59:51.573645+08:00", "recorded_by": "upgrade_former", "evidence_uri": null, "session_role": "upgrade_former", "evidence_sha256": null}	\N
\.
COPY credit.feedback (id, last_change, subject, measure, outcome, detail, department, version, recorded_at, recorded_by, session_role, source, court, amount, document_no, decided_on, evidence_uri, evidence_sha256, corrects, correction) FROM stdin;
1	\N	379999196003159026	laiwu/4	refused	{"amount": 50000.50, "decided_on": "2026-05-11", "document_no": "莱财采〔2026〕1号"}	区财政局	299	2026-09-21 05:59:51.435003+08	upgrade_finance	upgrade_finance	\N	济南市莱芜区人民法院	50000.50	莱财采〔2026〕1号	2026-05-11	\N	\N	\N	\N
2	\N	379999196002079016	laiwu/5	withheld	{"amount": 1200, "evidence": {"uri": "https://example.invalid/1.pdf", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}	区财政局	298	2026-09-21 05:59:51.439627+08	upgrade_finance	upgrade_finance	\N	济南市莱芜区人民法院	1200	\N	2026-09-21	https://example.invalid/1.pdf	e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	\N	\N
3	\N	91379999MA3B000103	jia/2	inspected	{}	区财政局	303	2026-09-21 05:59:51.443995+08	upgrade_finance	upgrade_finance	\N	济南市莱芜区人民法院	\N	\N	2026-09-21	\N	\N	\N	\N
4	\N	379999196008109060	laiwu/30	withheld	{}	区民政局	303	2026-09-21 05:59:51.481799+08	upgrade_civil	upgrade_civil	\N	济南市莱芜区人民法院	\N	\N	2026-09-21	\N	\N	\N	\N
5	\N	379999196010239083	laiwu/35	assisted	{"note": "查询婚姻登记"}	区民政局	305	2026-09-21 05:59:51.488228+08	upgrade_civil	upgrade_civil	\N	济南市莱芜区人民法院	\N	\N	2026-09-21	\N	\N	\N	\N
7	\N	91379999MA3B000103	laiwu/5	refused	{}	区财政局	377	2026-10-12 05:59:52.590338+08	upgrade_finance	upgrade_finance	upgrade_app.grant_request	济南市莱芜区人民法院	\N	\N	2026-10-12	\N	\N	\N	\N
8	\N	379999196004219035	laiwu/5	withheld	{}	区财政局	384	2026-10-12 05:59:52.591143+08	upgrade_finance	upgrade_finance	upgrade_app.grant_request	济南市莱芜区人民法院	\N	\N	2026-10-12	\N	\N	\N	\N
9	\N	379999196002079016	laiwu/5	refused	{"amount": 1300, "document_no": "莱财〔2026〕2号"}	区财政局	298	2026-10-12 05:59:52.597823+08	upgrade_finance	upgrade_finance	\N	济南市莱芜区人民法院	1300	莱财〔2026〕2号	2026-09-21	\N	\N	2	金额有误
10	\N	91379999MA3B00037T	laiwu/4	refused	{"document_no": "莱财〔2026〕3号"}	区财政局	307	2026-10-12 05:59:52.600887+08	upgrade_finance	upgrade_finance	\N	济南市莱芜区人民法院	\N	莱财〔2026〕3号	2026-10-12	\N	\N	\N	\N
11	\N	379999196003159026	laiwu/4	lifted	{"document_no": "莱财〔2026〕4号"}	区财政局	299	2026-11-02 05:59:53.928441+08	upgrade_finance	upgrade_finance	\N	济南市莱芜区人民法院	\N	莱财〔2026〕4号	2026-05-11	\N	\N	1	列入决定已撤销
12	\N	379999196002079016	laiwu/5	refused	{"amount": 1400}	区财政局	298	2026-11-02 05:59:53.948645+08	upgrade_finance	upgrade_finance	\N	济南市莱芜区人民法院	1400	\N	2026-09-21	\N	\N	9	再次更正
13	\N	91379999MA3B000290	laiwu/12	inspected	{}	区住建局	625	2026-11-02 05:59:53.975229+08	upgrade_housing	upgrade_housing	\N	济南市莱芜区人民法院	\N	\N	2026-11-02	\N	\N	\N	\N
14	15	379999196004219035	laiwu/17	refused	{"note": "更正文号", "amount": 99}	区发改局	384	2026-11-02 05:59:53.98125+08	upgrade_housing	upgrade_housing	\N	济南市莱芜区人民法院	99	\N	2026-11-02	\N	\N	\N	\N
\.
COPY credit.feedback_reject (id, subject, measure, outcome, detail, code, reason, at, loaded_by) FROM stdin;
1	91379999MA3B00037T	laiwu/4	inspected	{"amount": 1}	22023	outcome "inspected" does not fit measure "laiwu/4"	2026-10-12 05:59:52.60146+08	upgrade_finance
2	3799**********0198	laiwu/4	refused	\N	22P02	invalid input for type credit.subject: identifier is masked at character 5 and identifies nobody	2026-10-12 05:59:52.601738+08	upgrade_finance
3	379999198006189027	laiwu/4	refused	\N	CR002	measure "laiwu/4" was not in force for subject 379999************	2026-10-12 05:59:52.601813+08	upgrade_finance
4	91379999MA3B00037T	laiwu/8	refused	\N	42501	role "upgrade_finance" may not ask about measure "laiwu/8"	2026-10-12 05:59:52.601834+08	upgrade_finance
\.
COPY credit.figure_day (day, taken_at) FROM stdin;
2026-09-21	2026-11-27 05:59:55.435652+08
2026-09-22	2026-11-27 05:59:55.475244+08
2026-09-23	2026-11-27 05:59:55.49794+08
2026-09-24	2026-11-27 05:59:55.513745+08
\.
COPY credit.holiday_year (year, source, url, built_in) FROM stdin;
2006	甲通知2005	\N	f
2027	甲通知2026	\N	f
\.
COPY credit.holiday (day, year, name, working) FROM stdin;
2005-12-31	2006	元旦	t
2006-01-01	2006	元旦	f
2006-01-28	2006	春节	t
2006-01-29	2006	春节	f
2026-12-31	2027	元旦	f
2027-01-01	2027	元旦	f
2027-01-02	2027	元旦	t
\.
COPY credit.inbox (record, line, loaded_by, push) FROM stdin;
no JSON at all	777	upgrade_court_2	0
{"iname": "后到的", "cardNum": "379999"}	776	upgrade_court_2	0
\.
COPY credit.push (id, court, push_no, mode, base_push, applied_at, pushed_by, records, digest, added, changed, removed, unchanged, rejected, unchecked, touches) FROM stdin;
1	济南市莱芜区人民法院	2026-001	full	\N	2026-09-21 05:59:50.442316+08	upgrade_court	118	1591215139672306927	118	0	0	0	0	0	{marked,organization,person}
2	济南市钢城区人民法院	B-1	full	\N	2026-09-21 05:59:50.668799+08	upgrade_court_2	72	-8841268908283054191	72	0	0	0	0	0	{marked,organization,person}
3	甲县人民法院	1	full	\N	2026-09-21 05:59:50.853382+08	postgres	34	-8532859910924821882	33	0	0	0	1	0	{organization,person}
4	济南市莱芜区人民法院	2026-002	delta	2026-001	2026-09-21 05:59:51.055177+08	upgrade_court	73	3016493044833281971	8	54	3	0	8	0	{marked,organization,person}
27	济南市莱芜区人民法院	2026-003	delta	\N	2026-10-12 05:59:51.665776+08	upgrade_court	0	0	0	0	0	0	0	0	{}
28	济南市莱芜区人民法院	2026-004	full	\N	2026-10-12 05:59:51.823741+08	upgrade_court	145	6564490764197011962	8	50	3	87	0	0	{marked,organization,person}
38	济南市钢城区人民法院	B-2	delta	\N	2026-10-12 05:59:52.209775+08	upgrade_court_2	72	-6789611379961411751	9	52	3	0	8	0	{marked,organization,person}
45	济南市莱芜区人民法院	2026-005	delta	2026-004	2026-11-02 05:59:53.126706+08	upgrade_clerk	89	7582744287039202948	8	69	4	0	8	0	{marked,organization,person}
46	济南市莱芜区人民法院	2026-006	delta	\N	2026-11-02 05:59:53.244345+08	upgrade_clerk	2	690819060369167591	0	0	0	0	2	0	{}
47	济南市莱芜区人民法院	2026-007	delta	\N	2026-11-02 05:59:53.265774+08	upgrade_clerk	2	1075500707718807350	2	0	0	0	0	1	{organization,person}
48	济南市钢城区人民法院	B-3	delta	\N	2026-11-02 05:59:53.516151+08	upgrade_court_2	64	-8400256357168687087	9	53	2	0	0	0	{marked,organization,person}
51	甲县人民法院	2	delta	1	2026-11-02 05:59:53.798199+08	postgres	44	-1758706859625214872	6	29	0	0	9	0	{marked,organization,person}
52	济南市莱芜区人民法院	2026-008	delta	\N	2026-11-16 05:59:54.405562+08	upgrade_court	60	-4256571007710341386	8	49	2	1	0	0	{marked,organization,person}
\.
COPY credit.listing (id, listing, subject, exit_ban, not_public, since, known_from, known_until, until, ended, stays, case_no, case_key, court, push, event, end_reason, source_digest, fact_digest) FROM stdin;
1	1	91379999MA3A0001XA	f	f	2018-09-24 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2020-09-24 00:00:00+08	\N	\N	（2017）鲁0116执1001号	(2017)鲁0116执1001号	济南市莱芜区人民法院	1	\N	\N	13dfb374-d9c7-5f05-6638-9852dc613dd1	36f1aa1a-2e0d-5713-1ca1-3cffc00ccbfe
2	2	379999198705170480	f	f	2022-04-19 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2021）鲁0116执1002号	(2021)鲁0116执1002号	济南市莱芜区人民法院	1	\N	\N	19350548-4984-d249-4ea0-eb0e76d38e56	e818e35d-fada-8ff7-2a8c-69b568c1134a
3	3	379999198705170480	f	f	2024-02-24 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2026-01-16 00:00:00+08	\N	\N	（2023）鲁0116执1003号	(2023)鲁0116执1003号	济南市莱芜区人民法院	1	\N	\N	4e4a774a-ba96-5367-a71e-339c8596736c	ec4c82b6-7068-b227-ee11-696f66e2a2e9
4	4	91379999MA3A0001XA	f	f	2026-07-09 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2031-07-09 00:00:00+08	\N	\N	（2025）鲁0116执1004号	(2025)鲁0116执1004号	济南市莱芜区人民法院	1	\N	\N	2142f014-0fdd-9b05-dfeb-fa845c58067e	542c65da-1863-b9f1-b7e2-9dfde1da3954
5	5	91379999MA3A00028A	f	f	2025-11-06 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2024）鲁0116执1005号	(2024)鲁0116执1005号	济南市莱芜区人民法院	1	\N	\N	2df24791-9ccc-bb11-578a-7fd12565593f	31d0a733-0f69-82e0-dd14-66a9518c252e
6	6	379999197007130647	t	f	2023-02-17 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2022）鲁0116执1006号	(2022)鲁0116执1006号	济南市莱芜区人民法院	1	\N	\N	5429536a-a900-e95f-d359-f4ebdfa5266c	5b674054-4232-8054-eb5e-ca502d26f5ea
7	7	91379999MA3A000365	f	f	2022-02-12 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	(2021)鲁0116执1007号	(2021)鲁0116执1007号	济南市莱芜区人民法院	1	\N	\N	521dd204-e84b-c953-b343-bc4e8bfe0c0e	831c1651-1353-4533-e1f9-8f318038a4aa
8	8	379999196510150747	f	f	2021-09-04 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2020）鲁0116执1008号	(2020)鲁0116执1008号	济南市莱芜区人民法院	1	\N	\N	786a7571-3871-51d3-8d9b-1e05bb79a89d	8288e904-ef64-e9da-f3d7-107bf2dce940
9	9	orgcode:MA3A0004-4	f	f	2026-07-27 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2025）鲁0116执1009号	(2025)鲁0116执1009号	济南市莱芜区人民法院	1	\N	\N	d8a86fb4-4155-6482-fec6-a093ed6afd2f	da9d999c-3061-02d2-7f2b-6e2e0caf9e1c
10	10	91379999MA3A00052T	f	f	2020-08-23 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	(2019)鲁0116执1010号	(2019)鲁0116执1010号	济南市莱芜区人民法院	1	\N	\N	498879ff-6747-d924-2fe1-bf04a2f503eb	1373630b-16fb-a6c4-869c-72f861d5f53c
11	11	379999195511225013	f	f	2019-07-04 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	(2018)鲁0116执1011号	(2018)鲁0116执1011号	济南市莱芜区人民法院	1	\N	\N	67199bca-f515-c569-75bf-b0e30acdc7cc	d9fd7636-2e6e-8284-9168-674d521bd87a
12	12	91379999MA3A00060M	f	f	2021-11-11 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2020）鲁0116执1012号	(2020)鲁0116执1012号	济南市莱芜区人民法院	1	\N	\N	9860d3c8-9610-ee21-d96e-7c99f74d9f83	6e6377d2-bbfd-e8af-8013-b639da6e01f9
13	13	379999199604104219	f	f	2025-07-12 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2024）鲁0116执1013号	(2024)鲁0116执1013号	济南市莱芜区人民法院	1	\N	\N	219a5f53-ee3b-d5ad-2bef-1f51067ebe1a	75df7064-1601-59fc-6731-73d115fdf965
14	14	379999195511225013	f	f	2020-11-28 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2019）鲁0116执1014号	(2019)鲁0116执1014号	济南市莱芜区人民法院	1	\N	\N	aca6da55-d836-2710-880c-cca6624bca26	a038b353-f862-db33-5273-7973e0a54c93
15	15	379999197805258047	f	f	2026-07-22 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	2030-07-22 00:00:00+08	\N	\N	(2025)鲁0116执1015号	(2025)鲁0116执1015号	济南市莱芜区人民法院	1	\N	\N	cefeafb3-234e-0fd2-1f04-238037ad74d8	d4dd5ff9-d261-b6d3-de20-d82518861d0d
16	16	379999196512167040	f	f	2024-08-02 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2026-08-02 00:00:00+08	\N	\N	（2023）鲁0116执1016号	(2023)鲁0116执1016号	济南市莱芜区人民法院	1	\N	\N	c42851fa-3f93-6781-7727-781572186372	92390b2f-3279-04be-00e9-9afd2153b036
17	17	37999919630205032X	f	f	2024-05-27 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2026-05-27 00:00:00+08	\N	\N	（2023）鲁0116执1017号	(2023)鲁0116执1017号	济南市莱芜区人民法院	1	\N	\N	942ef177-c163-c17a-f77c-0dc89c377bfb	3fa5579e-566d-69d9-fd50-e11f13af8a6a
18	18	379999196505094621	f	f	2024-05-19 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2026-05-19 00:00:00+08	\N	\N	（2023）鲁0116执1018号	(2023)鲁0116执1018号	济南市莱芜区人民法院	1	\N	\N	e129ea67-49ba-8f64-dd58-58efd112f274	161beb69-135a-e6e7-312e-914a27cafce6
19	19	91379999MA3A00079J	f	f	2015-07-08 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2017-07-08 00:00:00+08	\N	\N	（2014）鲁0116执1019号	(2014)鲁0116执1019号	济南市莱芜区人民法院	1	\N	\N	f5065454-8b9e-e168-8828-f864912d237c	61fa5107-7926-113f-bc46-ff97b7f23953
20	20	91379999MA3A00028A	f	f	2020-03-29 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2019）鲁0116执1020号	(2019)鲁0116执1020号	济南市莱芜区人民法院	1	\N	\N	c904bf4b-bfa9-3e26-46ea-445c53ab4f2e	ea27db27-5e65-2105-6c3c-c8897b8849f5
21	21	91379999MA3A00087D	f	f	2023-07-17 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2022）鲁0116执1021号	(2022)鲁0116执1021号	济南市莱芜区人民法院	1	\N	\N	047beac2-aa8e-64dc-b14f-46d4a01950f7	64ac8abb-bf24-17af-a6b1-a3a08aefd02d
22	22	379999198106041783	f	f	2022-05-13 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2021）鲁0116执1022号	(2021)鲁0116执1022号	济南市莱芜区人民法院	1	\N	\N	cbe0ede1-13ef-2e41-5a60-f9b253e22386	7f085333-ea10-eb88-d3e2-b20e541c6958
23	23	91379999MA3A000958	f	f	2023-08-30 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2022）鲁0116执恢1023号	(2022)鲁0116执恢1023号	济南市莱芜区人民法院	1	\N	\N	01e41423-2ba4-f74b-f169-fa15b3bd201e	eed9fe0b-8b96-31e9-8e55-cb418ff904fd
24	24	91379999MA3A00108X	f	f	2023-01-10 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	(2022)鲁0116执1024号	(2022)鲁0116执1024号	济南市莱芜区人民法院	1	\N	\N	1709c58c-c18b-e6a7-1d41-7d401cd569b0	b0db7919-4dd5-51ea-667c-e2fc445c9aa4
25	25	91379999MA3A00052T	f	f	2019-02-20 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	(2018)鲁0116执1025号	(2018)鲁0116执1025号	济南市莱芜区人民法院	1	\N	\N	af76f068-9666-1560-8f96-99b897ee9aa1	e002db49-20e4-4f18-43fb-69413e731695
26	26	379999197603258866	f	f	2026-05-16 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	2028-05-16 00:00:00+08	\N	\N	（2025）鲁0116执1026号	(2025)鲁0116执1026号	济南市莱芜区人民法院	1	\N	\N	2b4a5e71-47cb-c0bc-f350-265b536f8f38	0c001eb5-3cac-1ce1-95c9-40920496c4b4
27	27	91379999MA3A00116Q	f	f	2023-09-20 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2022）鲁0116执1027号	(2022)鲁0116执1027号	济南市莱芜区人民法院	1	\N	\N	97bd4cd1-8a7a-c1ed-08ab-d8f4f690b52e	709863a8-5585-5634-98a2-11cd1bd478d4
28	28	379999196208070260	f	f	2020-12-31 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2019）鲁0116执1028号	(2019)鲁0116执1028号	济南市莱芜区人民法院	1	\N	\N	ef319484-3622-ce71-c153-2f7f2e22328d	e051cf47-66da-8268-1a76-25e51affda5c
29	29	91379999MA3A00124K	f	f	2020-07-27 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	(2019)鲁0116执恢1029号	(2019)鲁0116执恢1029号	济南市莱芜区人民法院	1	\N	\N	7b51932d-2fe8-c569-81cb-169f92fc4523	87b9cdb6-3ddf-079d-b6c4-4a1f2a2da289
30	30	91379999MA3A00132E	f	f	2024-03-30 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2026-03-30 00:00:00+08	\N	\N	（2023）鲁0116执1030号	(2023)鲁0116执1030号	济南市莱芜区人民法院	1	\N	\N	5eb53798-197b-9613-6213-4707b4cbb307	2586ad1c-63ab-5ba4-4b89-3a183b304d5b
31	31	379999196406243871	f	f	2022-08-28 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2021）鲁0116执1031号	(2021)鲁0116执1031号	济南市莱芜区人民法院	1	\N	\N	81272594-a8b1-5ff2-ae71-81a4cb172be5	dd7d88ef-cce0-b828-2052-b1e5e951e28f
32	32	379999199707101475	f	f	2026-03-24 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2031-03-24 00:00:00+08	\N	\N	（2025）鲁0116执恢1032号	(2025)鲁0116执恢1032号	济南市莱芜区人民法院	1	\N	\N	521b8025-8abd-8ee0-95ad-756b0ea88828	73d9b2a0-b6c3-80a4-efbd-4dca341b4f8d
33	33	379999196002065781	f	f	2022-10-19 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2021）鲁0116执1033号	(2021)鲁0116执1033号	济南市莱芜区人民法院	1	\N	\N	1161d9a0-02ad-8be9-6c38-308f606e3086	9c4ccdcf-7a91-e9de-8341-9a5b49bc9506
34	34	91379999MA3A001409	f	f	2025-07-19 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2024）鲁0116执1034号	(2024)鲁0116执1034号	济南市莱芜区人民法院	1	\N	\N	19f5f07e-0647-984b-73fd-0b3a47afc67c	68e77469-e6f1-c6fb-149d-ea6e2e37edb1
35	35	379999198111223768	t	f	2024-04-20 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2026-04-20 00:00:00+08	\N	\N	（2023）鲁0116执1035号	(2023)鲁0116执1035号	济南市莱芜区人民法院	1	\N	\N	7b600878-fdfb-eb0a-4d11-39745c1036ea	bda8453b-60fd-bbbc-6fe9-02f74e51b0d9
36	36	37999919701201339X	f	f	2026-03-19 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2028-03-19 00:00:00+08	\N	\N	（2025）鲁0116执恢1036号	(2025)鲁0116执恢1036号	济南市莱芜区人民法院	1	\N	\N	83df0c56-c97d-7f6a-fe8f-cd2d82c486bc	84fcd9bc-797c-aa17-98ff-fb61a2cb4f5a
37	37	379999197409222501	t	f	2024-06-08 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2023）鲁0116执1037号	(2023)鲁0116执1037号	济南市莱芜区人民法院	1	\N	\N	4af35de2-8aac-aaf0-f1f3-3a6664e95760	22ffd018-01be-8d09-2d9b-b3220eb9f1fa
38	38	orgcode:MA3A0015-9	f	f	2019-04-09 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	(2018)鲁0116执1038号	(2018)鲁0116执1038号	济南市莱芜区人民法院	1	\N	\N	f02b5870-f0a3-a940-b6b8-dcf2f4a9f0c2	dbb21fd2-da72-f330-7abd-450d1726689c
39	39	91379999MA3A001671	f	f	2022-12-12 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2021）鲁0116执1039号	(2021)鲁0116执1039号	济南市莱芜区人民法院	1	\N	\N	28b36bc8-2ff9-47e2-e379-e30fde265cfb	34bbab80-c528-be91-0b5f-b82be92bea00
40	40	379999199408134293	f	f	2020-05-28 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2019）鲁0116执1040号	(2019)鲁0116执1040号	济南市莱芜区人民法院	1	\N	\N	e310555c-c714-87bf-162e-36b8e45e7278	ca2c3d29-1bc0-626f-308b-192980c4bd65
41	41	379999199512198641	t	f	2026-08-28 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2028-08-28 00:00:00+08	\N	\N	（2025）鲁0116执1041号	(2025)鲁0116执1041号	济南市莱芜区人民法院	1	\N	\N	645f89e3-65a9-3599-7888-e231b95e88dc	eb2cc9e9-fd81-a85e-5fe9-6be9f892b0a9
42	42	379999199401157003	f	f	2016-06-27 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2018-06-27 00:00:00+08	\N	\N	（2015）鲁0116执1042号	(2015)鲁0116执1042号	济南市莱芜区人民法院	1	\N	\N	66b904e4-6391-c222-1e8d-6125b904c077	d50862e3-094f-819c-267d-719e9193ec6f
43	43	91379999MA3A00175U	f	f	2022-09-06 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	(2021)鲁0116执1043号	(2021)鲁0116执1043号	济南市莱芜区人民法院	1	\N	\N	e4b728ca-0262-a1e1-4981-037e7f4f80ed	b652a450-8f62-aa48-78d4-2bfeebb14110
44	44	379999195603151752	f	f	2026-07-05 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2031-07-05 00:00:00+08	\N	\N	(2025)鲁0116执恢1044号	(2025)鲁0116执恢1044号	济南市莱芜区人民法院	1	\N	\N	cfd714ca-a3ac-3f8a-4828-bc33c5668bc3	99beb342-18a2-4cf0-77bf-89ea6b1caf1e
45	45	91379999MA3A00183N	f	f	2026-07-01 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2028-07-01 00:00:00+08	\N	\N	（2025）鲁0116执恢1045号	(2025)鲁0116执恢1045号	济南市莱芜区人民法院	1	\N	\N	80cdec87-acd3-dbc6-7964-7c575e4b034d	cf7889ea-0fcf-0ec0-f90a-75dd858a1881
46	46	379999196411145563	f	f	2025-11-15 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2024）鲁0116执恢1046号	(2024)鲁0116执恢1046号	济南市莱芜区人民法院	1	\N	\N	7b5744d3-c10a-1dff-3295-c07739265ce1	58cec494-b3e1-2698-e595-e79f85a9fa2c
47	47	379999195907105835	f	f	2026-07-12 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2031-07-12 00:00:00+08	\N	\N	（2025）鲁0116执1047号	(2025)鲁0116执1047号	济南市莱芜区人民法院	1	\N	\N	44031d74-107c-2759-7f7f-8ae0711c762d	4e329c4e-3c01-48a5-d0d7-84f6c386a82f
48	48	37999919750508150X	f	f	2026-08-22 00:00:00+08	2026-09-21 05:59:50.442316+08	infinity	2028-08-22 00:00:00+08	\N	\N	（2025）鲁0116执1048号	(2025)鲁0116执1048号	济南市莱芜区人民法院	1	\N	\N	33895451-a2b2-74e8-bf9d-a0c18a5f63df	9da67553-c71d-9209-2a4e-69d99db6b77d
49	49	379999197202073916	f	f	2026-08-17 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2029-08-17 00:00:00+08	\N	\N	（2025）鲁0116执恢1049号	(2025)鲁0116执恢1049号	济南市莱芜区人民法院	1	\N	\N	9fcbe693-38b0-f799-88ad-e4104e7f1910	e9f01b6b-b5ce-647b-ceb8-dacd2f6cc35f
50	50	379999197605303800	t	f	2026-03-12 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2028-03-12 00:00:00+08	\N	\N	（2025）鲁0116执1050号	(2025)鲁0116执1050号	济南市莱芜区人民法院	1	\N	\N	303ee012-8ec7-6a48-2d95-b8c3d1a894b1	5cc8f478-054c-caab-1ca7-288abd2629b2
51	51	91379999MA3A00191H	f	f	2024-08-31 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2026-08-31 00:00:00+08	\N	\N	（2023）鲁0116执1051号	(2023)鲁0116执1051号	济南市莱芜区人民法院	1	\N	\N	82dd260e-7219-7c4e-72b2-d8b0a048f916	a488f718-c9d3-e1c6-4d4a-ca84cd8770ed
52	52	379999199411250578	f	f	2024-11-21 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2023）鲁0116执1052号	(2023)鲁0116执1052号	济南市莱芜区人民法院	1	\N	\N	8facb509-79b4-cf3d-f5d7-d4514c222a16	f2c7dc95-755b-0ea2-3afb-ca8e2c2687de
53	53	379999197902266858	f	f	2021-04-16 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	(2020)鲁0116执恢1053号	(2020)鲁0116执恢1053号	济南市莱芜区人民法院	1	\N	\N	a19d729f-2efc-5265-bf7c-22b138520e20	88da8e42-5b01-cc4d-0037-3ad7ba53099d
54	54	379999196703273874	f	f	2020-06-04 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	(2019)鲁0116执1054号	(2019)鲁0116执1054号	济南市莱芜区人民法院	1	\N	\N	bc1d5523-7904-670e-efc1-16a489e75d9a	d04f20b7-03a6-9ead-441b-225801852452
55	55	379999198610114531	f	f	2026-06-21 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2031-06-21 00:00:00+08	\N	\N	（2025）鲁0116执恢1055号	(2025)鲁0116执恢1055号	济南市莱芜区人民法院	1	\N	\N	c2667403-f384-689b-d4ee-ce1d66cdac66	324ba0e8-508b-94ea-8e40-4bf25ec17135
56	56	91379999MA3A002047	f	f	2025-12-24 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2024）鲁0116执1056号	(2024)鲁0116执1056号	济南市莱芜区人民法院	1	\N	\N	551d73fa-d944-6ec0-ea42-8e444a98ba10	8d24017d-0008-3146-c4e0-40d096789bf8
57	57	379999196009131411	f	f	2020-05-27 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2019）鲁0116执1057号	(2019)鲁0116执1057号	济南市莱芜区人民法院	1	\N	\N	5a4cbda7-7568-8e51-c8ae-2b495219430e	4427c470-8c27-a1d1-e09a-0ed104bcb143
58	58	379999196402035629	f	f	2026-07-03 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	2031-07-03 00:00:00+08	\N	\N	（2025）鲁0116执1058号	(2025)鲁0116执1058号	济南市莱芜区人民法院	1	\N	\N	f190bb75-f502-14e3-6bb0-52d7132fc9dd	b040ada9-04cf-97f4-40cc-74cf091fbb53
59	59	91379999MA3A002122	f	f	2018-09-17 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2020-09-17 00:00:00+08	\N	\N	（2017）鲁0116执1059号	(2017)鲁0116执1059号	济南市莱芜区人民法院	1	\N	\N	7792f956-a382-2799-8406-80e68b3c8fb1	04622661-d570-17d2-1b3c-0753ac1d099e
60	60	379999197605303800	f	f	2024-05-29 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2026-05-29 00:00:00+08	\N	\N	（2023）鲁0116执1060号	(2023)鲁0116执1060号	济南市莱芜区人民法院	1	\N	\N	19d6add2-2f36-9532-6399-5c4468f41f2a	3ce0ea4f-2f9f-b021-4a5d-47cf4a08afdb
61	61	379999195808300635	f	f	2020-03-19 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2019）鲁0116执1061号	(2019)鲁0116执1061号	济南市莱芜区人民法院	1	\N	\N	fba4b9c7-4e9b-b650-9a3d-02de2d863fb0	ec92d7d8-885e-698a-5775-ebdee3eebce9
62	62	91379999MA3A00220W	f	f	2017-02-17 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-16 05:59:54.405562+08	2019-02-17 00:00:00+08	\N	\N	（2016）鲁0116执1062号	(2016)鲁0116执1062号	济南市莱芜区人民法院	1	\N	\N	6ee30310-bb20-7972-4b1b-68be8b1497b6	17f723f6-6813-3f84-c1dc-d6c0a190ebf8
63	63	379999196805245655	t	f	2026-07-07 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2025）鲁0116执1063号	(2025)鲁0116执1063号	济南市莱芜区人民法院	1	\N	\N	e860e49d-c336-6411-d5d4-b1e537c3386e	f5f2bef8-0965-40df-089d-664309f10243
64	64	379999195502247835	f	f	2023-02-11 00:00:00+08	2026-09-21 05:59:50.442316+08	infinity	\N	\N	\N	（2022）鲁0116执1064号	(2022)鲁0116执1064号	济南市莱芜区人民法院	1	\N	\N	1c53d405-910c-0239-26df-6a5ca38b39a5	d625dd06-a279-27e2-d4b0-c504398a43d5
65	65	91379999MA3A00239R	f	f	2025-07-01 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	(2024)鲁0116执1065号	(2024)鲁0116执1065号	济南市莱芜区人民法院	1	\N	\N	851cdced-a85e-c300-03e0-5acd532ebd83	1a7a651d-0d7d-82c7-52ff-d1fdd44c9cc3
66	66	379999196508028857	f	f	2024-07-31 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2026-07-31 00:00:00+08	\N	\N	（2023）鲁0116执1066号	(2023)鲁0116执1066号	济南市莱芜区人民法院	1	\N	\N	612e4a5f-3585-7776-ae6e-7cd8af1fb609	a568b5d0-dbc8-41f3-50b9-25a0360a83fe
67	67	91379999MA3A00247L	f	f	2026-06-22 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-16 05:59:54.405562+08	2031-06-22 00:00:00+08	\N	\N	（2025）鲁0116执1067号	(2025)鲁0116执1067号	济南市莱芜区人民法院	1	\N	\N	2d732c5f-788c-8236-ee7b-e6897c911663	8ddbf331-7f35-2d8b-2db4-42bc0036ca54
68	68	379999198903283435	f	f	2024-03-14 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-16 05:59:54.405562+08	2026-03-14 00:00:00+08	\N	\N	（2023）鲁0116执1068号	(2023)鲁0116执1068号	济南市莱芜区人民法院	1	\N	\N	e8f48211-a540-8dc2-8012-fb91e09cb8ad	86dbfe15-594e-d7e5-a281-25569609d2a2
69	69	91379999MA3A00255F	f	f	2025-08-01 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2024）鲁0116执1069号	(2024)鲁0116执1069号	济南市莱芜区人民法院	1	\N	\N	80afb4a1-c1fc-8b69-a3bc-9c5773e06c8b	74b4fd93-4f23-1e5d-df32-eb51d032d1d0
70	70	379999195907137220	f	f	2024-11-15 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2023）鲁0116执1070号	(2023)鲁0116执1070号	济南市莱芜区人民法院	1	\N	\N	15b1f478-6cde-f23c-0d07-6b9af7db016c	da911da0-a2ce-670e-9a4b-21077259a111
71	71	379999199310292250	f	f	2016-11-23 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-16 05:59:54.405562+08	2018-11-23 00:00:00+08	\N	\N	（2015）鲁0116执1071号	(2015)鲁0116执1071号	济南市莱芜区人民法院	1	\N	\N	3f6716c8-d361-a317-511f-2ba5eec5fd35	13969de1-f13d-34ad-1fd6-b4fbd5ab5446
72	72	379999199303217332	f	f	2020-07-03 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2019）鲁0116执1072号	(2019)鲁0116执1072号	济南市莱芜区人民法院	1	\N	\N	46c26ba4-7535-b11f-0957-492896c03ea3	241aa879-2308-703d-484e-1df0fed56cd5
73	73	379999197110098147	f	f	2021-07-28 00:00:00+08	2026-09-21 05:59:50.442316+08	infinity	\N	\N	\N	（2020）鲁0116执1073号	(2020)鲁0116执1073号	济南市莱芜区人民法院	1	\N	\N	9290a54e-bfa3-d5ce-928e-7776aed0ec49	73896b7e-d1cd-444f-26ae-c0272560ad3c
74	74	91379999MA3A00263A	f	f	2025-05-29 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2024）鲁0116执1074号	(2024)鲁0116执1074号	济南市莱芜区人民法院	1	\N	\N	5c75cc60-0e75-4ee8-7df7-e3dba7bd64ff	0b248d6a-3ca7-e944-3231-00f9c916c5bd
75	75	379999199710068733	f	f	2024-04-15 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2023）鲁0116执1075号	(2023)鲁0116执1075号	济南市莱芜区人民法院	1	\N	\N	c0c4dd77-86c9-5a96-2100-be2c3716f2e4	798a51d7-f3a0-a25b-ec9f-2a73bae98ffe
76	76	91379999MA3A002715	f	f	2024-03-31 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2026-03-31 00:00:00+08	\N	\N	（2023）鲁0116执恢1076号	(2023)鲁0116执恢1076号	济南市莱芜区人民法院	1	\N	\N	7312f8ba-2383-0b5e-d8f7-99dc26c83314	c2781e8a-9586-76a7-1a69-ec0fe026face
77	77	91379999MA3A0028XW	f	f	2022-03-14 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2021）鲁0116执1077号	(2021)鲁0116执1077号	济南市莱芜区人民法院	1	\N	\N	2d9e1fdb-4321-4681-f34c-0a81f920df7c	d2066223-b2f0-869d-925f-2399563ed942
78	78	379999197403058456	f	f	2025-03-09 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2024）鲁0116执1078号	(2024)鲁0116执1078号	济南市莱芜区人民法院	1	\N	\N	e8ba89b2-9bc9-1137-dd83-32402dcad532	08985f13-3073-e801-ca48-9fd20bfdda02
79	79	379999198906044595	f	f	2015-09-21 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2017-09-21 00:00:00+08	\N	\N	（2014）鲁0116执1079号	(2014)鲁0116执1079号	济南市莱芜区人民法院	1	\N	\N	40fcd537-7fb0-78c6-031f-1ec350820674	d70a8db1-a5a2-dbba-3786-5444e15431cd
80	80	379999197909093232	f	f	2025-11-19 00:00:00+08	2026-09-21 05:59:50.442316+08	infinity	\N	\N	\N	（2024）鲁0116执1080号	(2024)鲁0116执1080号	济南市莱芜区人民法院	1	\N	\N	2fe2a7e9-89a5-f820-ff67-88db7c25a61f	ea6864fa-be28-c98a-e712-2eab96c9cf28
81	81	91379999MA3A00298W	f	f	2026-05-05 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2029-05-05 00:00:00+08	\N	\N	（2025）鲁0116执1081号	(2025)鲁0116执1081号	济南市莱芜区人民法院	1	\N	\N	04ed93f1-844b-a70a-5a53-3024ea4bb17a	41d9b057-7b7b-4ca4-6016-c7d6fd145e3f
82	82	91379999MA3A00300G	f	f	2017-08-13 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2019-08-13 00:00:00+08	\N	\N	（2016）鲁0116执1082号	(2016)鲁0116执1082号	济南市莱芜区人民法院	1	\N	\N	5506c5ec-335d-f6dd-f193-632db1aed482	b2e0b5a6-09c7-8a89-b034-13a7ddcf99cb
83	83	379999196009131411	f	f	2026-08-31 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2025）鲁0116执1083号	(2025)鲁0116执1083号	济南市莱芜区人民法院	1	\N	\N	c60048cd-25f3-996c-f783-4c2ef8bd38d3	65ccf979-c7ff-80ab-fee4-87ab129e2e78
84	84	379999197012012389	f	f	2019-09-02 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2018）鲁0116执1084号	(2018)鲁0116执1084号	济南市莱芜区人民法院	1	\N	\N	841ec6a0-1e27-14b9-537e-3cfe78e21d54	d96bd6aa-41ad-94ce-ada9-a9d1ecd614e2
85	85	379999196505094621	f	f	2024-05-13 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2023）鲁0116执1085号	(2023)鲁0116执1085号	济南市莱芜区人民法院	1	\N	\N	69581146-55d1-0693-9c64-f5ebe1aac48e	767e0510-947c-d632-6bba-c518b03ce56e
86	86	91379999MA3A00319D	f	f	2024-03-24 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2026-03-24 00:00:00+08	\N	\N	(2023)鲁0116执1086号	(2023)鲁0116执1086号	济南市莱芜区人民法院	1	\N	\N	31880402-4902-bb1a-f648-de5b8a9df58d	bd7f49a1-cf49-2d85-17b8-234dc33539a9
87	87	91379999MA3A003278	f	f	2024-02-04 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2026-02-04 00:00:00+08	\N	\N	（2023）鲁0116执1087号	(2023)鲁0116执1087号	济南市莱芜区人民法院	1	\N	\N	4106aba2-afd7-9fd2-5d92-c634d4568801	bdf75b34-0eba-3f8a-a676-b23ceb958f20
88	88	91379999MA3A003353	f	f	2026-03-08 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2028-03-08 00:00:00+08	\N	\N	（2025）鲁0116执1088号	(2025)鲁0116执1088号	济南市莱芜区人民法院	1	\N	\N	e9b3c9c4-0d15-d406-b8f0-19d75ad4fd91	9bfa0832-1e81-7817-d857-776d0245504b
89	89	379999195512023886	f	f	2026-06-18 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2031-06-18 00:00:00+08	\N	\N	（2025）鲁0116执1089号	(2025)鲁0116执1089号	济南市莱芜区人民法院	1	\N	\N	ae2be07b-6c8c-d712-57bf-f9b81d7bf60f	334c335f-64b0-f3d9-d3e7-fa3c33252940
90	90	379999198801052791	f	f	2023-02-20 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2022）鲁0116执1090号	(2022)鲁0116执1090号	济南市莱芜区人民法院	1	\N	\N	c4fed80d-06ce-efdb-b4d1-5ebf6e0afffa	6dcebafb-34e0-84ae-0465-ea2d30546c40
91	91	91379999MA3A00343X	f	f	2023-12-18 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	(2022)鲁0116执1091号	(2022)鲁0116执1091号	济南市莱芜区人民法院	1	\N	\N	3d42f304-dbee-6fa1-95d5-6a59b6dabcee	4224e670-f335-4449-111b-1f06f3e31afc
92	92	379999199411057188	f	f	2025-12-12 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2024）鲁0116执1092号	(2024)鲁0116执1092号	济南市莱芜区人民法院	1	\N	\N	f523987c-376c-49ed-b911-e845571edb3d	a4dd1160-fa00-fad3-65ea-0acf09a10843
93	93	379999196912202917	f	f	2026-04-05 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2028-04-05 00:00:00+08	\N	\N	（2025）鲁0116执1093号	(2025)鲁0116执1093号	济南市莱芜区人民法院	1	\N	\N	bace833d-eedf-6cfa-224d-a1a44efe70d2	013ded2c-e53e-716c-730c-2be049ca865c
94	94	379999197109280558	f	f	2019-11-19 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2018）鲁0116执1094号	(2018)鲁0116执1094号	济南市莱芜区人民法院	1	\N	\N	42838d53-08b4-6b0b-ff10-d3a4562f8ac2	1b94515f-93cf-f925-65dc-54b28a7e4cd1
95	95	379999195802221645	f	f	2026-08-15 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2028-08-15 00:00:00+08	\N	\N	（2025）鲁0116执1095号	(2025)鲁0116执1095号	济南市莱芜区人民法院	1	\N	\N	2b355772-855b-5d0c-e949-44815bbf38a4	4aa4dab9-8c5c-733d-446c-90897b25b90d
96	96	91379999MA3A00351Q	f	f	2016-08-07 00:00:00+08	2026-09-21 05:59:50.442316+08	infinity	2018-08-07 00:00:00+08	\N	\N	（2015）鲁0116执1096号	(2015)鲁0116执1096号	济南市莱芜区人民法院	1	\N	\N	4511ab2f-9fe9-d27d-ecc2-04ae5f7db7b0	d4e74bfb-46ac-5d6a-0fdd-dfa66edfdfc4
97	97	91379999MA3A0036XG	f	f	2024-09-06 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	2026-09-06 00:00:00+08	\N	\N	(2023)鲁0116执1097号	(2023)鲁0116执1097号	济南市莱芜区人民法院	1	\N	\N	480f3dfa-0796-486c-e482-3d2381e11baf	1348b3ed-5005-4f91-5093-49c0f9d7fe5e
98	98	379999197004182871	f	f	2026-07-14 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2028-07-14 00:00:00+08	\N	\N	（2025）鲁0116执1098号	(2025)鲁0116执1098号	济南市莱芜区人民法院	1	\N	\N	25055f5d-d9d0-4325-c5ae-4160ec95ead2	0d327fcb-4e16-9f73-88e7-7082c2d7ba89
99	99	379999196202187951	f	f	2024-04-06 00:00:00+08	2026-09-21 05:59:50.442316+08	infinity	2026-04-06 00:00:00+08	\N	\N	（2023）鲁0116执1099号	(2023)鲁0116执1099号	济南市莱芜区人民法院	1	\N	\N	4775440c-8974-4fb0-c727-6740eb0d7064	f8a1d924-5e1e-d379-b4a6-4ee161ae7ca7
100	100	379999199401091147	f	f	2018-03-26 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2020-03-26 00:00:00+08	\N	\N	（2017）鲁0116执1100号	(2017)鲁0116执1100号	济南市莱芜区人民法院	1	\N	\N	d3077390-9ef4-9031-4b5c-5c8931f7b5d2	f8cfacff-dd19-c024-b50e-645f02725dad
101	101	379999199106063231	f	f	2026-02-11 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	2030-02-11 00:00:00+08	\N	\N	（2025）鲁0116执恢1101号	(2025)鲁0116执恢1101号	济南市莱芜区人民法院	1	\N	\N	396ad445-5a87-318e-a877-892c2b5bb120	eaf8d1b4-d081-67d4-540b-d4f69d706b20
102	102	379999197703294805	f	f	2026-08-18 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2028-08-18 00:00:00+08	\N	\N	（2025）鲁0116执1102号	(2025)鲁0116执1102号	济南市莱芜区人民法院	1	\N	\N	a2dd0554-246f-0a2b-d753-8fc52ca4d329	aaf4d9fd-b252-6685-dc12-e29876c3f7d8
103	103	91379999MA3A00378G	f	f	2019-01-05 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2018）鲁0116执1103号	(2018)鲁0116执1103号	济南市莱芜区人民法院	1	\N	\N	de7b2180-df63-2c59-6c97-003745e2aa73	38df22ff-48c9-f9a8-bdbc-710dbdf91a27
104	104	379999197512020174	f	f	2015-05-10 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2017-05-10 00:00:00+08	\N	\N	(2014)鲁0116执1104号	(2014)鲁0116执1104号	济南市莱芜区人民法院	1	\N	\N	d0fae2d3-4bcf-a16d-39c3-23cb55334e2a	34e83509-c053-b9b4-0d4a-8a8985861ccc
105	105	379999198604207854	f	f	2022-12-05 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2021）鲁0116执1105号	(2021)鲁0116执1105号	济南市莱芜区人民法院	1	\N	\N	cd8a56ce-9d7f-c24f-4a99-f2ba6e7c7e45	da6a50e0-c131-6e7a-8bc6-948b022c5d85
106	106	379999195606305083	t	f	2024-04-22 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-16 05:59:54.405562+08	2026-04-22 00:00:00+08	\N	\N	（2023）鲁0116执1106号	(2023)鲁0116执1106号	济南市莱芜区人民法院	1	\N	\N	9281b18a-6be2-24d7-5f1f-1647206d921f	898d0520-ad5e-762c-7f49-a6febaf15e75
107	107	379999199012102711	f	f	2020-03-05 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2019）鲁0116执1107号	(2019)鲁0116执1107号	济南市莱芜区人民法院	1	\N	\N	94c7e6f3-a9bf-2ef2-4534-36fb82e3442b	172f15ef-cdee-1d06-aa6c-72f4579aad60
108	108	379999195903052940	f	f	2026-06-02 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2025）鲁0116执恢1108号	(2025)鲁0116执恢1108号	济南市莱芜区人民法院	1	\N	\N	15f4e4ca-2772-7bac-b066-06e78d72bd02	d80a7e52-d0d7-e063-901f-dcda034a704d
109	109	379999195808300635	f	f	2026-05-14 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2028-05-14 00:00:00+08	\N	\N	（2025）鲁0116执1109号	(2025)鲁0116执1109号	济南市莱芜区人民法院	1	\N	\N	54bcd06f-4381-0688-a99a-becf10b691c6	2ca7c814-31d3-bac6-ff7a-6db3e305c945
110	110	91379999MA3A00386B	f	f	2015-09-21 00:00:00+08	2026-09-21 05:59:50.442316+08	infinity	2017-09-21 00:00:00+08	\N	\N	（2014）鲁0116执1110号	(2014)鲁0116执1110号	济南市莱芜区人民法院	1	\N	\N	6d581abd-4420-4876-2c8b-56382bde9a2c	52e83585-afd6-c5d9-848c-1f6d85d00c2c
111	111	91379999MA3A003946	f	f	2026-01-07 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2028-01-07 00:00:00+08	\N	\N	（2025）鲁0116执1111号	(2025)鲁0116执1111号	济南市莱芜区人民法院	1	\N	\N	a8cafc5f-e2f5-bcd7-9790-ee5758b4f035	b5eccbfa-bc0f-9559-1909-10a92b336ecf
112	112	91379999MA3A00108X	f	f	2026-04-14 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2028-04-14 00:00:00+08	\N	\N	（2025）鲁0116执1112号	(2025)鲁0116执1112号	济南市莱芜区人民法院	1	\N	\N	c7087b6a-d7e9-3193-6071-6676082b2088	5e1ea5ff-0901-a4c0-d5dc-a31918699618
113	113	91379999MA3A00132E	f	f	2026-05-29 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2031-05-29 00:00:00+08	\N	\N	(2025)鲁0116执恢1113号	(2025)鲁0116执恢1113号	济南市莱芜区人民法院	1	\N	\N	5d31dc83-ac5a-c3b4-77ef-097cc95976f9	f9fe38e4-480d-2303-2c52-dac7bc9044c5
114	114	91379999MA3A00407U	f	f	2020-01-05 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2019）鲁0116执1114号	(2019)鲁0116执1114号	济南市莱芜区人民法院	1	\N	\N	b7e9d52c-fc4b-67de-c5d1-3280d50ea464	1a948dfa-fdcd-f1b7-78e4-d2b120567e23
115	115	379999196810058539	f	f	2020-11-20 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	（2019）鲁0116执1115号	(2019)鲁0116执1115号	济南市莱芜区人民法院	1	\N	\N	50173ed1-020e-44b1-a024-c77b1067e95f	0b424b3f-2ed9-3dfd-81f9-b9291b85ec82
116	116	379999197303128701	f	f	2026-03-04 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	2028-03-04 00:00:00+08	\N	\N	（2025）鲁0116执1116号	(2025)鲁0116执1116号	济南市莱芜区人民法院	1	\N	\N	33a94020-c3e7-aef9-b910-2a603a0dfe28	3b4e1fab-5eb3-0266-8b36-3ad20013768b
117	117	91379999MA3A00415N	f	f	2024-08-14 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-09-21 05:59:51.055177+08	\N	\N	\N	(2023)鲁0116执恢1117号	(2023)鲁0116执恢1117号	济南市莱芜区人民法院	1	\N	\N	f0852162-dea0-6e35-0b41-26e815029963	61756194-3668-a295-9510-46d1bdf8acef
118	118	91379999MA3A00423H	f	f	2017-08-24 00:00:00+08	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	2019-08-24 00:00:00+08	\N	\N	（2016）鲁0116执1118号	(2016)鲁0116执1118号	济南市莱芜区人民法院	1	\N	\N	bbbf2305-da9c-a2e0-8b1f-874ad0c665ac	07e80cf5-8af0-007b-62aa-561bf6902094
119	119	379999195712060358	f	f	2020-07-16 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2019）鲁0117执恢1167号	(2019)鲁0117执恢1167号	济南市钢城区人民法院	2	\N	\N	c76fe64d-a657-e320-e445-ffa7d602e087	e9879f88-fc86-e101-a6e8-361e56a100d0
120	120	379999199707105804	f	f	2026-03-02 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2025）鲁0117执1228号	(2025)鲁0117执1228号	济南市钢城区人民法院	2	\N	\N	7df21b37-3777-631b-8e29-684cf553d320	2e0e26c8-e724-b155-c2a9-773672c1574a
121	121	379999196107297693	f	f	2024-01-01 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2023）鲁0117执1229号	(2023)鲁0117执1229号	济南市钢城区人民法院	2	\N	\N	595094d5-4ce5-e5a5-1a45-927b68af8de3	5d9858d1-69dd-4211-d573-a563715b2cf8
122	122	379999196703121053	f	f	2026-03-02 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2031-03-02 00:00:00+08	\N	\N	(2025)鲁0117执恢1165号	(2025)鲁0117执恢1165号	济南市钢城区人民法院	2	\N	\N	df174f0c-a53d-e653-2256-4c3c1186f2d1	735b9d76-4f3a-dff1-3e8d-fe72097254e6
123	123	91379999MA3A00597T	f	f	2024-09-08 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2023）鲁0117执1166号	(2023)鲁0117执1166号	济南市钢城区人民法院	2	\N	\N	1dbb3f3a-2930-7d03-9993-9c89fa00de16	01cfed2a-79a8-5eaf-561c-da717320e193
124	124	91379999MA3A0060XB	f	f	2025-05-29 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2024）鲁0117执1168号	(2024)鲁0117执1168号	济南市钢城区人民法院	2	\N	\N	10555cd3-00a1-b1cb-a26e-6b9d26081d58	ecb68847-05fe-7b96-2024-4a985307a99c
125	125	91379999MA3A00618B	f	f	2024-03-21 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2026-03-21 00:00:00+08	\N	\N	（2023）鲁0117执1169号	(2023)鲁0117执1169号	济南市钢城区人民法院	2	\N	\N	8284d1ab-b769-1348-7542-63b42b5db511	bb761032-39cb-97c4-392d-f15d9bdea42e
126	126	379999197110098147	t	f	2025-05-18 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2024）鲁0117执1170号	(2024)鲁0117执1170号	济南市钢城区人民法院	2	\N	\N	30781351-9fb6-2a21-cbd8-cdac0786db3f	4cb50032-a3b3-b5dc-3364-a8e156121f59
127	127	91379999MA3A006266	f	f	2020-08-16 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2019）鲁0117执1171号	(2019)鲁0117执1171号	济南市钢城区人民法院	2	\N	\N	f99609ee-6a4d-17e1-9a2b-a33602366ac3	3d22101e-4836-b364-8dba-25593ca1c065
128	128	379999198812077708	f	f	2019-11-07 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2018）鲁0117执1172号	(2018)鲁0117执1172号	济南市钢城区人民法院	2	\N	\N	1829d933-73bf-3e35-869b-961d633fece3	70e7a50b-ba41-d2d3-bbaa-cb2fe7eeee7f
129	129	379999198706082124	f	f	2026-02-12 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2025）鲁0117执1173号	(2025)鲁0117执1173号	济南市钢城区人民法院	2	\N	\N	0c3f1837-68ca-8a71-0826-207727c12f45	b2856a29-b0fe-0ead-6695-799ce998ec87
130	130	91379999MA3A006341	f	f	2025-11-09 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	(2024)鲁0117执1174号	(2024)鲁0117执1174号	济南市钢城区人民法院	2	\N	\N	bbd6e0f7-0bdd-c0ed-2360-be267ecc42e9	13a48f13-4f9f-e18e-c8d1-6ef54462f1c4
131	131	379999198309098106	t	f	2023-10-03 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2022）鲁0117执1175号	(2022)鲁0117执1175号	济南市钢城区人民法院	2	\N	\N	70fc132d-2388-b44d-f413-2d2e8deb8524	23b83917-30a9-90c5-7ebb-6c7707f1a02e
132	132	379999199406153896	f	f	2018-04-27 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2020-04-27 00:00:00+08	\N	\N	（2017）鲁0117执1176号	(2017)鲁0117执1176号	济南市钢城区人民法院	2	\N	\N	7bec3d10-49a1-c08c-7154-6dc95ee8a551	967e3943-7f1c-85a8-52b2-8fb4577ee24a
133	133	379999195709073967	f	f	2024-04-22 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2026-04-22 00:00:00+08	\N	\N	(2023)鲁0117执1177号	(2023)鲁0117执1177号	济南市钢城区人民法院	2	\N	\N	2765b454-57ec-b663-0d59-5c50d5215d75	29cf002f-9eab-cbdf-0e6e-f8b3198c88ab
134	134	91379999MA3A00642U	f	f	2024-04-19 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2026-04-19 00:00:00+08	\N	\N	(2023)鲁0117执1178号	(2023)鲁0117执1178号	济南市钢城区人民法院	2	\N	\N	b571c6bf-6aed-8cb2-6cbc-0c43a0c8b591	d704efbf-fb9a-e0f0-2a33-8a7630881f8c
135	135	379999195912245007	f	f	2018-04-14 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2020-04-14 00:00:00+08	\N	\N	（2017）鲁0117执1179号	(2017)鲁0117执1179号	济南市钢城区人民法院	2	\N	\N	8c644f35-4851-43ea-7444-8870ddf5dd2b	e3dedbdc-b8fc-c254-bd58-f980656b6035
136	136	91379999MA3A00650N	f	f	2020-10-06 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2019）鲁0117执1180号	(2019)鲁0117执1180号	济南市钢城区人民法院	2	\N	\N	2490350c-fac3-4267-2493-108b52a242ff	0f7c4886-f11e-2bed-e21e-349364a1ab0d
137	137	91379999MA3A00669K	f	f	2026-07-20 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2030-07-20 00:00:00+08	\N	\N	（2025）鲁0117执恢1181号	(2025)鲁0117执恢1181号	济南市钢城区人民法院	2	\N	\N	7813c8b4-360d-28c5-bd8d-913ce2478131	b0d39dd1-7b46-4c97-2a30-f2c8cabbaade
138	138	91379999MA3A00677E	f	f	2026-01-08 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2029-01-08 00:00:00+08	\N	\N	（2025）鲁0117执1182号	(2025)鲁0117执1182号	济南市钢城区人民法院	2	\N	\N	a9a5ee19-759b-a5d1-4513-955b83c3a8f0	b2811fa6-db02-2e71-218c-50872d4c8099
139	139	379999196802128314	f	t	2022-08-01 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2021）鲁0117执恢1183号	(2021)鲁0117执恢1183号	济南市钢城区人民法院	2	\N	\N	b9160b08-9e15-e43d-ea55-d17561b3b1d0	d07a0d05-4e52-bf23-7804-fa79b83e9c6c
140	140	379999196210064492	f	f	2026-06-19 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-11-02 05:59:53.516151+08	2031-06-19 00:00:00+08	\N	\N	（2025）鲁0117执恢1184号	(2025)鲁0117执恢1184号	济南市钢城区人民法院	2	\N	\N	02cd6589-0cf8-4223-3b53-a5817b1f38a7	cf08f63d-720d-28cf-7076-44ee2f40b85d
141	141	379999195611191682	f	f	2020-03-19 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2019）鲁0117执1185号	(2019)鲁0117执1185号	济南市钢城区人民法院	2	\N	\N	4c06e884-d9c0-3abf-c73e-40e56c3c6963	04b83ead-c54c-149e-01bd-d73de183183e
142	142	379999198206108033	f	f	2026-06-25 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2028-06-25 00:00:00+08	\N	\N	（2025）鲁0117执1186号	(2025)鲁0117执1186号	济南市钢城区人民法院	2	\N	\N	46e592c3-e0d8-12fc-7f20-3f2164d50481	2b4fa8b1-8738-dc50-3a1d-2bf9fe0591b4
143	143	91379999MA3A006859	f	f	2019-04-28 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2018）鲁0117执1187号	(2018)鲁0117执1187号	济南市钢城区人民法院	2	\N	\N	bc33d37d-67fc-6ca2-96b3-cd94d9778393	62de7fef-5f66-d37b-b223-5b9cf9ba3e1a
144	144	379999197312182187	f	f	2016-07-05 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-11-02 05:59:53.516151+08	2018-07-05 00:00:00+08	\N	\N	（2015）鲁0117执1188号	(2015)鲁0117执1188号	济南市钢城区人民法院	2	\N	\N	b9ae47b7-4828-d5eb-fbd2-7c2416f5400a	95db2a7d-ae46-3850-c993-02ebf0336dfb
145	145	379999195812038991	f	f	2026-07-28 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2028-07-28 00:00:00+08	\N	\N	（2025）鲁0117执1189号	(2025)鲁0117执1189号	济南市钢城区人民法院	2	\N	\N	b11d6924-2f39-341d-fee0-3c8116de7200	5a38e060-aa8f-161d-2fcb-c7f493fe6486
146	146	37999919560101368X	f	f	2024-10-12 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2023）鲁0117执1190号	(2023)鲁0117执1190号	济南市钢城区人民法院	2	\N	\N	257f0188-1e02-4d17-ddad-9bd5a0667876	49a2c62a-85bd-f839-5003-50845d0b9de4
147	147	379999195604147210	f	f	2024-06-13 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2026-06-13 00:00:00+08	\N	\N	（2023）鲁0117执1191号	(2023)鲁0117执1191号	济南市钢城区人民法院	2	\N	\N	a90dfd46-e657-4777-98b2-3c237ba254cf	8c1fb3a5-a33d-1849-d052-c6ada17942d9
148	148	91379999MA3A006934	f	f	2026-07-05 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2028-07-05 00:00:00+08	\N	\N	（2025）鲁0117执1192号	(2025)鲁0117执1192号	济南市钢城区人民法院	2	\N	\N	3417e531-0b3b-9612-72cd-858fe98da79c	1521fce6-bc46-b8f9-9b60-bb3371541702
149	149	379999196909092032	f	f	2024-09-02 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-11-02 05:59:53.516151+08	2026-09-02 00:00:00+08	\N	\N	（2023）鲁0117执1193号	(2023)鲁0117执1193号	济南市钢城区人民法院	2	\N	\N	f2807ab8-ae1b-81ab-4f47-b0636373c853	de5bbf39-1558-3121-7b70-61bbac4c1037
150	150	37999919910414365X	t	f	2026-07-03 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2028-07-03 00:00:00+08	\N	\N	（2025）鲁0117执1194号	(2025)鲁0117执1194号	济南市钢城区人民法院	2	\N	\N	a22ad91c-489a-9b52-ae2e-60b7804c7749	da8b34f8-35ad-a0f7-6eee-9b9da07058eb
151	151	91379999MA3A00706R	f	f	2019-04-17 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2018）鲁0117执1195号	(2018)鲁0117执1195号	济南市钢城区人民法院	2	\N	\N	fab4af8d-48a5-1ada-2c82-91a382d2a9df	ab6118ab-631e-e5b8-c3d5-7e240ad74534
152	152	91379999MA3A00714L	f	f	2015-06-06 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2017-06-06 00:00:00+08	\N	\N	（2014）鲁0117执1196号	(2014)鲁0117执1196号	济南市钢城区人民法院	2	\N	\N	47f83b8e-8997-02c3-bed6-51565919cb17	d385a417-3a75-8bc1-ca34-5d2de99f044e
153	153	379999197703294805	f	f	2014-10-27 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2016-10-27 00:00:00+08	\N	\N	（2013）鲁0117执恢1197号	(2013)鲁0117执恢1197号	济南市钢城区人民法院	2	\N	\N	cb24d02a-d97d-36e3-1ee3-177cff8375c8	23a98eee-500c-40a4-ce62-274b460656ef
154	154	379999197005188925	f	f	2021-10-15 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2020）鲁0117执1198号	(2020)鲁0117执1198号	济南市钢城区人民法院	2	\N	\N	924bde84-140f-b18a-ab88-ea5db0f9c991	ad75142a-ec42-b3cc-3538-f4ba89ae2a18
155	155	379999199005107952	f	f	2015-10-04 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2017-10-04 00:00:00+08	\N	\N	(2014)鲁0117执1199号	(2014)鲁0117执1199号	济南市钢城区人民法院	2	\N	\N	67d7e402-62ad-a5fb-5f28-23f0f201eb0b	6d7762ef-b4f2-7976-60cf-637d1d6ac99b
156	156	379999197301306076	f	f	2026-04-28 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2025）鲁0117执1200号	(2025)鲁0117执1200号	济南市钢城区人民法院	2	\N	\N	ab5dc167-f87f-4c1d-2c63-744e9ed5ae81	5fd1ac9d-b025-3a83-b2a3-f76b23378e8e
157	157	379999198209138131	f	t	2026-07-08 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2028-07-08 00:00:00+08	\N	\N	（2025）鲁0117执1201号	(2025)鲁0117执1201号	济南市钢城区人民法院	2	\N	\N	88574067-226d-ce14-d9e6-a2848255a2d5	d6e1fca6-3242-afb0-6f5b-ae5d96e43da5
158	158	379999198108244680	t	f	2026-03-20 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2031-03-20 00:00:00+08	\N	\N	(2025)鲁0117执1202号	(2025)鲁0117执1202号	济南市钢城区人民法院	2	\N	\N	be034f32-6e3d-65c6-1f7c-33d8afbfb262	b37990b0-c608-f5e8-2a34-d6c4f6782c20
159	159	379999197212316483	t	f	2023-03-15 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	(2022)鲁0117执1203号	(2022)鲁0117执1203号	济南市钢城区人民法院	2	\N	\N	195b3b7a-a263-6c46-51e8-2baaf1b7236a	5fd8311d-e294-a4f2-a190-a626fb3dcbf3
160	160	379999199001085047	f	f	2026-04-08 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2031-04-08 00:00:00+08	\N	\N	（2025）鲁0117执1204号	(2025)鲁0117执1204号	济南市钢城区人民法院	2	\N	\N	56e85db8-b11f-d534-7ce5-ff996b105b95	b7c92432-9d0b-d19c-e20e-dac6bb9212fb
161	161	379999199001085047	f	t	2026-07-27 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2028-07-27 00:00:00+08	\N	\N	（2025）鲁0117执1205号	(2025)鲁0117执1205号	济南市钢城区人民法院	2	\N	\N	f85a3f8d-33a2-b50b-7b1c-e6d2878940f0	a4578c01-5080-5d2a-e945-c47d5d428fc0
162	162	379999199509082429	f	f	2019-02-10 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2018）鲁0117执1206号	(2018)鲁0117执1206号	济南市钢城区人民法院	2	\N	\N	63a1b38c-9c71-46fb-e4e7-25de7484150f	2170579c-9f23-c769-f3e5-e6906c09599a
163	163	orgcode:MA3A0072-2	f	f	2020-01-14 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	(2019)鲁0117执1207号	(2019)鲁0117执1207号	济南市钢城区人民法院	2	\N	\N	1b597adb-c3f8-11bc-d9bb-9a4779f4174a	5f74f7b0-1132-a527-7dbf-b6e78cf0201e
164	164	379999198805127543	f	f	2020-10-22 00:00:00+08	2026-09-21 05:59:50.668799+08	infinity	\N	\N	\N	（2019）鲁0117执1208号	(2019)鲁0117执1208号	济南市钢城区人民法院	2	\N	\N	db2df40f-33be-bc69-9ab1-d3a32aa1509f	16a2fd75-d8a2-2b82-f64e-0f2d03a13f89
165	165	379999198903217999	f	f	2026-05-06 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2028-05-06 00:00:00+08	\N	\N	（2025）鲁0117执1209号	(2025)鲁0117执1209号	济南市钢城区人民法院	2	\N	\N	dd5a1241-7153-ea6a-8faa-9010954b6cd6	581cfcc3-7c31-fbe4-4a76-af619dd23557
166	166	379999197903013131	f	f	2022-06-06 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2021）鲁0117执1210号	(2021)鲁0117执1210号	济南市钢城区人民法院	2	\N	\N	8e4587a3-f35a-7473-37a8-43aef0647d2d	25cea423-5119-1d71-f1bd-cdf9e8f66de0
167	167	379999197810030776	f	f	2019-05-09 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2018）鲁0117执1211号	(2018)鲁0117执1211号	济南市钢城区人民法院	2	\N	\N	91b967f1-7b8f-3073-14c5-0e3122818e53	f103130a-2ca6-d379-0fe7-17e8a048f9c1
168	168	91379999MA3A00730A	f	f	2026-01-14 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2031-01-14 00:00:00+08	\N	\N	（2025）鲁0117执1212号	(2025)鲁0117执1212号	济南市钢城区人民法院	2	\N	\N	a1c78696-2099-e053-a2c8-db7ac8bd8f1d	330bfdc1-0863-ec02-0a51-e17a7119e250
169	169	379999196811291818	f	f	2026-08-26 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2028-08-26 00:00:00+08	\N	\N	（2025）鲁0117执1213号	(2025)鲁0117执1213号	济南市钢城区人民法院	2	\N	\N	d81457b4-6412-6843-dd23-501cd776d31a	525993d1-8092-9878-c83d-d7c7cf30ad04
170	170	91379999MA3A007497	f	f	2022-11-19 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2021）鲁0117执1214号	(2021)鲁0117执1214号	济南市钢城区人民法院	2	\N	\N	c266d7a0-bfc1-32b2-01e9-a4c4fef7ddce	8eba46cd-477b-2143-0517-bccd9e70ea20
171	171	379999198908198520	f	f	2022-03-14 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	(2021)鲁0117执恢1215号	(2021)鲁0117执恢1215号	济南市钢城区人民法院	2	\N	\N	7a080840-de47-8c08-c0bc-7eae78e59e09	623b38fa-8463-40d9-d264-fe6684551305
172	172	91379999MA3A007572	f	f	2023-01-11 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2022）鲁0117执1216号	(2022)鲁0117执1216号	济南市钢城区人民法院	2	\N	\N	7e0c63af-ff73-54c9-fc6c-71b01188e328	83ff8a3b-94e9-7b11-696e-9adb9282187c
173	173	379999199510067146	t	f	2026-02-11 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2029-02-11 00:00:00+08	\N	\N	（2025）鲁0117执1217号	(2025)鲁0117执1217号	济南市钢城区人民法院	2	\N	\N	1bf3f258-9946-e7ea-e777-b16805375b11	6704e2d1-385d-f63c-d115-c6ef4b5c6a28
174	174	379999195711217747	f	f	2024-02-07 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2023）鲁0117执1218号	(2023)鲁0117执1218号	济南市钢城区人民法院	2	\N	\N	b8e55b9c-e2e4-6648-69e6-e3d787d9aca1	4ae533e2-874b-1f13-0005-a8ecfd44470e
175	175	379999196501048409	f	f	2024-04-13 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2026-04-13 00:00:00+08	\N	\N	（2023）鲁0117执1219号	(2023)鲁0117执1219号	济南市钢城区人民法院	2	\N	\N	b5f55b24-59ad-b392-9b84-8546ec7dbb9f	f65b0a7d-b863-15f3-0572-8766686cb00f
176	176	379999199211212825	f	f	2024-07-17 00:00:00+08	2026-09-21 05:59:50.668799+08	infinity	2026-07-17 00:00:00+08	\N	\N	（2023）鲁0117执恢1220号	(2023)鲁0117执恢1220号	济南市钢城区人民法院	2	\N	\N	db27eab7-17ea-a03d-c47e-46b9941bed56	90607470-901e-7d94-5b9e-752110715012
177	177	379999197711135214	f	f	2020-02-05 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2019）鲁0117执1221号	(2019)鲁0117执1221号	济南市钢城区人民法院	2	\N	\N	4f6a6cca-aeb6-e1aa-a0fc-58f0b3f6a844	7e331c40-a642-3fa1-fb35-d45cb1e844d4
178	178	379999198103141930	f	f	2024-04-13 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2026-04-13 00:00:00+08	\N	\N	（2023）鲁0117执1222号	(2023)鲁0117执1222号	济南市钢城区人民法院	2	\N	\N	952958a9-c96c-b05a-44e9-fe68825f617d	71591fe5-d7ab-00a3-1c8d-b9db1fed4088
179	179	91379999MA3A00765W	f	f	2015-12-02 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2017-12-02 00:00:00+08	\N	\N	（2014）鲁0117执1223号	(2014)鲁0117执1223号	济南市钢城区人民法院	2	\N	\N	3d0a9e36-02c7-b97f-a41e-5cac9fb23760	dfd943af-98e6-6efe-c125-a02338e1b75c
180	180	91379999MA3A00773P	f	f	2014-02-17 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2016-02-17 00:00:00+08	\N	\N	（2013）鲁0117执恢1224号	(2013)鲁0117执恢1224号	济南市钢城区人民法院	2	\N	\N	8b3f6829-27a1-b809-39fb-406cae59d27c	344df8bf-7564-b55e-211b-2fc034c329ab
181	181	91379999MA3A003946	f	f	2019-08-15 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2018）鲁0117执1225号	(2018)鲁0117执1225号	济南市钢城区人民法院	2	\N	\N	4446a55f-c87d-1346-e658-324706d019be	ad094bb7-ad0e-dc22-09e2-2ac2aabc1e0f
182	182	379999197202073916	f	f	2019-11-16 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	(2018)鲁0117执1226号	(2018)鲁0117执1226号	济南市钢城区人民法院	2	\N	\N	71f5c0bc-ce8a-e9f4-f9e5-dc4504c56a8f	496aac43-c451-858d-e79e-f9fd43d341d5
183	183	379999195606262124	f	f	2016-11-11 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2018-11-11 00:00:00+08	\N	\N	（2015）鲁0117执1227号	(2015)鲁0117执1227号	济南市钢城区人民法院	2	\N	\N	285dc6aa-ad98-2806-2538-b628e20d630b	d3651730-f43a-90a9-1f9e-392d0a888556
184	184	91379999MA3A00781J	f	f	2021-10-05 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2020）鲁0117执1230号	(2020)鲁0117执1230号	济南市钢城区人民法院	2	\N	\N	8fb0d972-aace-8281-daf6-3d44bc84c445	ed099549-df22-f227-5cc5-30f2aa6091bc
185	185	91379999MA3A0079XA	f	f	2025-06-04 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	(2024)鲁0117执1231号	(2024)鲁0117执1231号	济南市钢城区人民法院	2	\N	\N	e025635d-1b45-9b92-8f68-1c38ec187466	7c4ba525-7965-1a40-7ae9-31d6d260805d
186	186	379999198402237203	f	f	2024-09-15 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	\N	\N	\N	（2023）鲁0117执1232号	(2023)鲁0117执1232号	济南市钢城区人民法院	2	\N	\N	ecd49d58-662e-bd4a-5049-44ace8cfcf1a	6d27a68e-a23c-36a0-25d1-55903d28c4bc
187	187	379999199602073295	f	f	2017-04-21 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2019-04-21 00:00:00+08	\N	\N	（2016）鲁0117执1233号	(2016)鲁0117执1233号	济南市钢城区人民法院	2	\N	\N	024db227-9d7a-f7af-a496-4ad21092edf2	81313860-5be7-11a8-5065-2ef34fa5a8d8
188	188	91379999MA3A008023	f	f	2026-06-01 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2031-06-01 00:00:00+08	\N	\N	（2025）鲁0117执1234号	(2025)鲁0117执1234号	济南市钢城区人民法院	2	\N	\N	d372e8c0-435b-b1e6-a51a-cddee65f9165	4784889e-f46b-c6b2-8233-6391efd1fc24
189	189	91379999MA3A00810X	f	f	2026-02-06 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-10-12 05:59:52.209775+08	2028-02-06 00:00:00+08	\N	\N	（2025）鲁0117执1235号	(2025)鲁0117执1235号	济南市钢城区人民法院	2	\N	\N	c4cc3751-ac95-d451-53a2-efc5d544fd9e	155bf9a5-2e9a-72d2-f3c3-b7506ee2b610
190	190	379999198503268463	f	f	2014-04-26 00:00:00+08	2026-09-21 05:59:50.668799+08	2026-11-02 05:59:53.516151+08	2016-04-26 00:00:00+08	\N	\N	（2013）鲁0117执1236号	(2013)鲁0117执1236号	济南市钢城区人民法院	2	\N	\N	758c485c-52cb-038f-08fe-20624b7796e6	0d10fc13-bdbc-8780-c15b-13f457c4d026
191	191	379999198011258066	f	f	2018-03-03 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	2020-03-03 00:00:00+08	\N	\N	（2017）鲁0199执1262号	(2017)鲁0199执1262号	甲县人民法院	3	\N	\N	11387f45-9dd7-115d-5ee5-c82dbc6ef15d	576b1441-d391-bdd1-a118-4013b4158546
192	192	379999197707204248	f	f	2024-05-04 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	2026-05-04 00:00:00+08	\N	\N	（2023）鲁0199执1263号	(2023)鲁0199执1263号	甲县人民法院	3	\N	\N	7de8b7a3-1736-c00b-5efb-0217a3d9d6c3	444232fc-db4e-75eb-8354-07ce208fe242
193	193	91379999MA3A009254	f	f	2019-09-13 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	\N	\N	\N	（2018）鲁0199执恢1264号	(2018)鲁0199执恢1264号	甲县人民法院	3	\N	\N	c2b10ea7-3cc0-da3a-03de-861f35dfb691	f81524ba-e9d6-d992-55b9-a835acd3b789
194	194	91379999MA3A00933Y	f	f	2023-11-21 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	\N	\N	\N	（2022）鲁0199执1265号	(2022)鲁0199执1265号	甲县人民法院	3	\N	\N	e85f56c0-6df5-df72-2455-1a2260a7a7c7	30206d6c-d486-fecf-f660-f118d947d905
195	195	379999198801151554	f	f	2026-07-20 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	\N	\N	\N	（2025）鲁0199执1266号	(2025)鲁0199执1266号	甲县人民法院	3	\N	\N	58997cac-d085-c91c-4092-befc9806d781	b97b477a-25ef-4971-ade8-792e21704b4e
196	196	379999197702205102	f	f	2024-03-20 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	2026-02-06 00:00:00+08	\N	\N	（2023）鲁0199执1267号	(2023)鲁0199执1267号	甲县人民法院	3	\N	\N	5e0fcbf1-4dcd-aab2-9af3-c029f15fd1df	f1e5b6e9-f611-5fc3-e75d-1bd5afc25899
197	197	91379999MA3A00941R	f	f	2026-04-25 00:00:00+08	2026-09-21 05:59:50.853382+08	infinity	2031-04-25 00:00:00+08	\N	\N	(2025)鲁0199执1268号	(2025)鲁0199执1268号	甲县人民法院	3	\N	\N	724a08b1-d22e-8252-f49a-6a50bd7624fa	77eb5e51-6346-41a7-6d3b-76d42c6f4e87
198	198	37999919850424501X	f	f	2025-04-24 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	\N	\N	\N	（2024）鲁0199执1269号	(2024)鲁0199执1269号	甲县人民法院	3	\N	\N	be197995-e672-8c93-a8b4-df4ba1a72e9f	84541257-cad3-915e-e2e2-a79d25b2bc99
200	200	379999198811094055	f	f	2026-08-25 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	2031-08-25 00:00:00+08	\N	\N	（2025）鲁0199执1271号	(2025)鲁0199执1271号	甲县人民法院	3	\N	\N	3735155b-f4fa-9a15-896e-4822691bf509	2dee5d42-fc3d-8cbe-f1c9-e7ec4ecad387
201	201	379999198301132218	f	t	2021-07-23 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	\N	\N	\N	(2020)鲁0199执1272号	(2020)鲁0199执1272号	甲县人民法院	3	\N	\N	e5d51717-aff1-1240-dc4a-29baf27ef0e9	199f576f-6780-467a-f624-760417c87acc
202	202	37999919690209879X	f	f	2020-08-25 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	\N	\N	\N	(2019)鲁0199执恢1273号	(2019)鲁0199执恢1273号	甲县人民法院	3	\N	\N	46e64412-c6b7-d096-351e-b3be446fa0dd	a3881235-85d5-27f6-65fb-471fda4a308a
203	203	91379999MA3A0095XH	f	f	2024-05-31 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	2026-05-31 00:00:00+08	\N	\N	（2023）鲁0199执1274号	(2023)鲁0199执1274号	甲县人民法院	3	\N	\N	f4240f5d-34cb-a332-2503-34d613e27976	41db43f1-c82a-c233-55a3-fd0b2451df2c
204	204	379999199811085022	f	f	2020-08-02 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	\N	\N	\N	（2019）鲁0199执1275号	(2019)鲁0199执1275号	甲县人民法院	3	\N	\N	5cf9e083-5f68-ad2a-1f83-9a3a5fb526cd	50418e3c-6fba-6d2e-1648-c98b5ecdf1d6
205	205	379999198107081461	f	f	2017-09-08 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	2019-09-08 00:00:00+08	\N	\N	（2016）鲁0199执1276号	(2016)鲁0199执1276号	甲县人民法院	3	\N	\N	cb46ac61-6b5e-1b09-4648-c430b065a907	4748f74e-7095-e912-14a2-18cda3d02811
206	206	91379999MA3A00968H	f	f	2017-10-20 00:00:00+08	2026-09-21 05:59:50.853382+08	infinity	2019-08-27 00:00:00+08	\N	\N	（2016）鲁0199执1277号	(2016)鲁0199执1277号	甲县人民法院	3	\N	\N	634c2ef9-7880-b457-04c2-4635394ccddf	0cf82d8f-45f7-0ad6-44a3-d04b8cc8edbe
207	207	91379999MA3A00976C	f	f	2022-02-08 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	\N	\N	\N	（2021）鲁0199执1278号	(2021)鲁0199执1278号	甲县人民法院	3	\N	\N	17bb402f-cfb0-0728-c4fa-75bb0581c06c	da84aa82-4edb-d0c2-1092-a273464abf62
208	208	91379999MA3A009847	f	f	2026-01-21 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	2031-01-21 00:00:00+08	\N	\N	（2025）鲁0199执1279号	(2025)鲁0199执1279号	甲县人民法院	3	\N	\N	ef48cfc6-927a-4f7c-ae27-e4784866ae0a	2a046dd6-607f-c815-0e17-b4339f5d6a39
209	209	379999199401317249	f	f	2024-05-07 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	\N	\N	\N	（2023）鲁0199执1280号	(2023)鲁0199执1280号	甲县人民法院	3	\N	\N	b43aa5a2-6400-1d2b-fcde-da791a87a02d	d81d47d9-8bb8-723b-0b43-adca55ba44b0
210	210	379999198301178320	f	t	2019-01-18 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	\N	\N	\N	（2018）鲁0199执1281号	(2018)鲁0199执1281号	甲县人民法院	3	\N	\N	8563eea8-119a-e6c3-e9e0-0fdfa06f5a8c	3a79d8cf-3cec-0f5a-d508-fff30de26e32
211	211	379999195611191682	f	f	2026-08-11 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	\N	\N	\N	（2025）鲁0199执1282号	(2025)鲁0199执1282号	甲县人民法院	3	\N	\N	65ae45b8-469f-8079-f9bc-1ef9a46fcc86	ee666e7c-c54f-d3d3-5cb2-ac1c9a393b0c
212	212	379999197909242920	f	f	2024-08-22 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	2026-08-22 00:00:00+08	\N	\N	（2023）鲁0199执1283号	(2023)鲁0199执1283号	甲县人民法院	3	\N	\N	17165090-780c-a040-6f3a-fa41cff27196	ab168471-f369-5365-6e5f-27445b5f36aa
213	213	379999199205207237	f	f	2024-06-09 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	2026-06-09 00:00:00+08	\N	\N	（2023）鲁0199执1284号	(2023)鲁0199执1284号	甲县人民法院	3	\N	\N	4beb544f-9f04-cb2a-f985-46c5e068d73d	41d96f88-e86a-473b-edcb-5f3da2b9f911
214	214	orgcode:MA3A0099-2	f	f	2024-11-24 00:00:00+08	2026-09-21 05:59:50.853382+08	infinity	\N	\N	\N	（2023）鲁0199执恢1285号	(2023)鲁0199执恢1285号	甲县人民法院	3	\N	\N	e31ca4f0-4d7b-eb83-b0ff-0f5b0249fafc	104db68d-8425-06f4-3196-9672794b7da9
215	215	379999197012012389	f	f	2026-08-25 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	2031-08-25 00:00:00+08	\N	\N	（2025）鲁0199执1286号	(2025)鲁0199执1286号	甲县人民法院	3	\N	\N	4a5eaa74-e54e-f6e9-ada6-d99b2883eb2b	55549a4c-ed01-5d82-6851-c2ad0187046b
216	216	91379999MA3A010043	f	f	2023-07-22 00:00:00+08	2026-09-21 05:59:50.853382+08	infinity	\N	\N	\N	（2022）鲁0199执1287号	(2022)鲁0199执1287号	甲县人民法院	3	\N	\N	d949d140-122f-ee27-20d6-626fca92a3da	442755db-39a9-e51c-b089-09a4f6690df5
217	217	379999197701303421	f	f	2021-11-06 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	\N	\N	\N	（2020）鲁0199执恢1288号	(2020)鲁0199执恢1288号	甲县人民法院	3	\N	\N	80f28554-5e2a-0a4c-b680-7a9541c2538f	6e722e72-373f-1ad2-8fb2-7f94a5886d68
218	218	379999199203094136	f	f	2025-06-30 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	\N	\N	\N	（2024）鲁0199执1289号	(2024)鲁0199执1289号	甲县人民法院	3	\N	\N	87041fe5-c2e7-07cb-a6e9-ae0f872d7468	e56a6cb9-cd00-10fb-3d4f-2a1170c15ea5
219	219	91379999MA3A01012X	f	f	2026-07-06 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	2031-07-06 00:00:00+08	\N	\N	（2025）鲁0199执1290号	(2025)鲁0199执1290号	甲县人民法院	3	\N	\N	67da508a-7c1e-87ff-b10c-859303dbd4ed	a3600e70-6593-b9d5-e823-464847989b0d
220	220	91379999MA3A01020Q	f	f	2026-02-04 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	2031-02-04 00:00:00+08	\N	\N	（2025）鲁0199执1291号	(2025)鲁0199执1291号	甲县人民法院	3	\N	\N	8651b612-00ab-8190-1e48-6e76acf58bf7	0c1be517-6eb4-50a8-54cd-26ce926f3c14
221	221	379999199808013634	f	f	2025-07-22 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	\N	\N	\N	（2024）鲁0199执1292号	(2024)鲁0199执1292号	甲县人民法院	3	\N	\N	f53fb758-96b0-9171-a0ed-1940abf5c8e5	58912b47-9827-ca48-590c-e08d063e8974
222	222	91379999MA3A01039M	f	f	2018-02-07 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	2020-02-07 00:00:00+08	\N	\N	（2017）鲁0199执1293号	(2017)鲁0199执1293号	甲县人民法院	3	\N	\N	8372ea80-3b41-7902-0b88-438e546f3895	f67be1a8-2be8-bf88-a514-47ecf67be9e4
223	223	91379999MA3A01047G	f	f	2024-03-17 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	2026-03-17 00:00:00+08	\N	\N	（2023）鲁0199执1294号	(2023)鲁0199执1294号	甲县人民法院	3	\N	\N	7f3a26c5-0d97-2692-e99c-12a6a30a55bd	de8fb0b4-0a98-2a52-ae97-247d9394be4f
224	224	379999196701057000	f	f	2026-02-28 00:00:00+08	2026-09-21 05:59:50.853382+08	2026-11-02 05:59:53.798199+08	2031-02-28 00:00:00+08	\N	\N	（2025）鲁0199执1295号	(2025)鲁0199执1295号	甲县人民法院	3	\N	\N	5261a137-c9db-2e1d-cc7b-d7e85b4bb9c2	361e8cd4-37f9-b9c3-00c0-f8605bab5cb0
225	2	379999198705170480	f	f	2022-04-19 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2021）鲁0116执1002号	(2021)鲁0116执1002号	济南市莱芜区人民法院	4	\N	\N	16405ae1-ebed-6252-34ef-ba4b74173395	0883c661-de9f-b83c-0725-e94017220f38
226	7	91379999MA3A000365	f	f	2022-02-12 00:00:00+08	2026-09-21 05:59:51.055177+08	infinity	2026-09-14 00:00:00+08	removed	\N	(2021)鲁0116执1007号	(2021)鲁0116执1007号	济南市莱芜区人民法院	4	\N	申请执行人书面申请	521dd204-e84b-c953-b343-bc4e8bfe0c0e	831c1651-1353-4533-e1f9-8f318038a4aa
227	8	379999196510150747	t	f	2021-09-04 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2020）鲁0116执1008号	(2020)鲁0116执1008号	济南市莱芜区人民法院	4	\N	\N	c1f7bb13-11d0-4e11-c866-f99978719fcd	9d3f8da0-059a-c44e-92a6-7f29491d32ab
228	9	orgcode:MA3A0004-4	f	f	2026-07-27 00:00:00+08	2026-09-21 05:59:51.055177+08	infinity	\N	\N	\N	（2025）鲁0116执1009号	(2025)鲁0116执1009号	济南市莱芜区人民法院	4	\N	\N	c4d693f2-d232-85e7-5656-bf48dc2e30f6	188099d8-a427-1318-6df1-8c7f73e58525
229	11	379999195511225013	f	f	2019-07-04 00:00:00+08	2026-09-21 05:59:51.055177+08	infinity	2026-09-21 05:59:51.045649+08	removed	\N	(2018)鲁0116执1011号	(2018)鲁0116执1011号	济南市莱芜区人民法院	4	\N	履行完毕	67199bca-f515-c569-75bf-b0e30acdc7cc	d9fd7636-2e6e-8284-9168-674d521bd87a
230	12	91379999MA3A00060M	f	f	2021-11-11 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2020）鲁0116执1012号	(2020)鲁0116执1012号	济南市莱芜区人民法院	4	\N	\N	c9c49720-6218-df62-09af-7aa467a11476	76ebcbee-6937-3afd-3a99-6d6d4fcd144c
231	13	379999199604104219	f	f	2025-07-12 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2024）鲁0116执1013号	(2024)鲁0116执1013号	济南市莱芜区人民法院	4	\N	\N	56156276-0e65-a175-f915-e952f6be9631	f9a92740-3be9-a0b7-7018-ba078450612a
232	14	379999195511225013	f	f	2020-11-28 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2019）鲁0116执1014号	(2019)鲁0116执1014号	济南市莱芜区人民法院	4	\N	\N	3a454a68-d1bc-44e5-0e2d-97211b38a6b3	d062686a-fd0e-0fb1-2cbd-72b0ecc94a65
233	16	379999196512167040	t	f	2024-08-02 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-11-02 05:59:53.126706+08	2026-08-02 00:00:00+08	\N	\N	（2023）鲁0116执1016号	(2023)鲁0116执1016号	济南市莱芜区人民法院	4	\N	\N	67371f84-17a9-dec0-99e4-1aae9e2657f4	b377f2ad-503a-560e-38f6-f3d048ecad21
234	18	379999196505094621	f	f	2024-05-19 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-11-02 05:59:53.126706+08	2026-05-19 00:00:00+08	\N	\N	（2023）鲁0116执1018号	(2023)鲁0116执1018号	济南市莱芜区人民法院	4	\N	\N	eb2bf81d-cd74-71f3-b75f-a6f993514c8a	5feba56c-5295-a53b-20a0-d7f06633a91a
235	19	91379999MA3A00079J	f	f	2015-07-08 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	2017-07-08 00:00:00+08	\N	\N	（2014）鲁0116执1019号	(2014)鲁0116执1019号	济南市莱芜区人民法院	4	\N	\N	ef0030a0-a9ec-2aa2-b13f-2ffd0094e5f3	8f94efcf-68a2-5c61-9a93-c98872b0ff82
236	24	91379999MA3A00108X	f	f	2023-01-10 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	(2022)鲁0116执1024号	(2022)鲁0116执1024号	济南市莱芜区人民法院	4	\N	\N	730fe107-9940-1b75-53fe-9a53c6282f74	649350b5-4e3c-5a9c-21a4-81ea2dbfb044
237	25	91379999MA3A00052T	f	f	2019-02-20 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	(2018)鲁0116执1025号	(2018)鲁0116执1025号	济南市莱芜区人民法院	4	\N	\N	96fa4c7a-54e5-6f90-d421-8d3d07d8e959	7ed75514-db9e-1f96-fb6e-18695cb2012f
238	30	91379999MA3A00132E	f	f	2024-03-30 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	2026-03-30 00:00:00+08	\N	\N	（2023）鲁0116执1030号	(2023)鲁0116执1030号	济南市莱芜区人民法院	4	\N	\N	9b399c9b-d490-d038-eb3e-ed9d956d8b26	926caa14-ee5d-a02e-4ff1-0e4ac90f78c7
239	31	379999196406243871	f	f	2022-08-28 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2021）鲁0116执1031号	(2021)鲁0116执1031号	济南市莱芜区人民法院	4	\N	\N	0b81c7b9-e921-688b-202c-a276563f82aa	a3b29f71-b3a7-b410-8f67-4590a2c13472
240	35	379999198111223768	t	f	2024-04-20 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	2026-04-20 00:00:00+08	\N	\N	（2023）鲁0116执1035号	(2023)鲁0116执1035号	济南市莱芜区人民法院	4	\N	\N	01b66051-5f41-223b-f210-0012e7dc378b	8dc7b92d-753d-5348-b432-8a11778dd39b
241	36	37999919701201339X	f	f	2026-03-19 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	2028-03-19 00:00:00+08	\N	\N	（2025）鲁0116执恢1036号	(2025)鲁0116执恢1036号	济南市莱芜区人民法院	4	\N	\N	251e08c4-9909-7b5e-d0c2-677e69185bd1	729038b6-7519-aff0-ff6c-d06a39941f8b
242	37	379999197409222501	t	f	2024-06-08 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2023）鲁0116执1037号	(2023)鲁0116执1037号	济南市莱芜区人民法院	4	\N	\N	b6016660-7cb9-47eb-2eef-397a28217273	6b975f86-ac98-2e3b-03d6-cb7ecee9413d
243	38	orgcode:MA3A0015-9	f	f	2019-04-09 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	(2018)鲁0116执1038号	(2018)鲁0116执1038号	济南市莱芜区人民法院	4	\N	\N	199649aa-bf1d-3dcd-61a1-3ac001104547	49a606f9-8314-c921-1d4b-3e3ac1e4d5ee
244	39	91379999MA3A001671	f	f	2022-12-12 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2021）鲁0116执1039号	(2021)鲁0116执1039号	济南市莱芜区人民法院	4	\N	\N	24658b11-bb71-e0c1-578e-27abb9c78ff6	c4315f9c-7fd9-c1d0-a593-65838bdf8240
245	41	379999199512198641	t	f	2026-08-28 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	2028-08-28 00:00:00+08	\N	\N	（2025）鲁0116执1041号	(2025)鲁0116执1041号	济南市莱芜区人民法院	4	\N	\N	e26dd5a1-d756-1131-bd51-1d4c880a0f17	a3a585dd-43c8-4a3c-4069-7f2e09363381
246	43	91379999MA3A00175U	f	f	2022-09-06 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	(2021)鲁0116执1043号	(2021)鲁0116执1043号	济南市莱芜区人民法院	4	\N	\N	ea75288b-5cd5-2529-3799-effa24c75b65	12f45a02-a2c9-2d4f-cc8a-a69cda0849ee
247	44	379999195603151752	f	f	2026-07-05 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	2031-07-05 00:00:00+08	\N	\N	(2025)鲁0116执恢1044号	(2025)鲁0116执恢1044号	济南市莱芜区人民法院	4	\N	\N	2511f68f-03e1-94a8-f247-b6c2a2c9fc91	a67d21a7-d507-1281-7f29-af110036f705
248	51	91379999MA3A00191H	f	f	2024-08-31 00:00:00+08	2026-09-21 05:59:51.055177+08	infinity	2026-08-31 00:00:00+08	\N	\N	（2023）鲁0116执1051号	(2023)鲁0116执1051号	济南市莱芜区人民法院	4	\N	\N	ac65ce6d-4c2c-ac09-a46c-12bd55af28a2	22e07635-f396-f294-b767-dd76e583bf3b
249	53	379999197902266858	t	f	2021-04-16 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	(2020)鲁0116执恢1053号	(2020)鲁0116执恢1053号	济南市莱芜区人民法院	4	\N	\N	67bd1926-5aec-6fc5-b9d1-a7c3e394de22	98f0363d-ade0-2b51-3aa6-56b3d7acf5b9
250	54	379999196703273874	f	f	2020-06-04 00:00:00+08	2026-09-21 05:59:51.055177+08	infinity	2026-09-21 05:59:51.045649+08	removed	\N	(2019)鲁0116执1054号	(2019)鲁0116执1054号	济南市莱芜区人民法院	4	\N	履行完毕	bc1d5523-7904-670e-efc1-16a489e75d9a	d04f20b7-03a6-9ead-441b-225801852452
251	55	379999198610114531	f	f	2026-06-21 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-11-16 05:59:54.405562+08	2031-06-21 00:00:00+08	\N	\N	（2025）鲁0116执恢1055号	(2025)鲁0116执恢1055号	济南市莱芜区人民法院	4	\N	\N	df8b0639-00a8-bb80-b6ad-26e456f184f2	c0408e8f-47bb-4ac1-e50c-f1d79e6f7cf8
252	57	379999196009131411	f	f	2020-05-27 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2019）鲁0116执1057号	(2019)鲁0116执1057号	济南市莱芜区人民法院	4	\N	\N	1b8c8ad5-dd76-a070-2a92-34563bbf4c21	c5c98abf-2530-beab-cb8e-ac5343765f9f
253	60	379999197605303800	f	f	2024-05-29 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	2026-05-29 00:00:00+08	\N	\N	（2023）鲁0116执1060号	(2023)鲁0116执1060号	济南市莱芜区人民法院	4	\N	\N	45bdeefa-71f9-bb76-897c-a9a53cdeccf5	ccb62c3e-aaa1-bfde-f102-7cfa8fc26824
254	61	379999195808300635	t	f	2020-03-19 00:00:00+08	2026-09-21 05:59:51.055177+08	infinity	\N	\N	\N	（2019）鲁0116执1061号	(2019)鲁0116执1061号	济南市莱芜区人民法院	4	\N	\N	d8c5f1d6-2345-7209-9633-0d7c29137df5	f8d460a8-e6f8-862d-bd98-129f9688e7ad
255	66	379999196508028857	f	f	2024-07-31 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	2026-07-31 00:00:00+08	\N	\N	（2023）鲁0116执1066号	(2023)鲁0116执1066号	济南市莱芜区人民法院	4	\N	\N	e250f477-8733-5409-264f-0013568261a3	fe28f21c-7729-8fee-a8df-075b2fb85b5f
256	69	91379999MA3A00255F	f	f	2025-08-01 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2024）鲁0116执1069号	(2024)鲁0116执1069号	济南市莱芜区人民法院	4	\N	\N	5718d8b1-2778-72d6-9d3e-9b97dae7bced	cdc19184-73a3-a892-e842-78b53eef73c6
257	70	379999195907137220	f	f	2024-11-15 00:00:00+08	2026-09-21 05:59:51.055177+08	infinity	\N	\N	\N	（2023）鲁0116执1070号	(2023)鲁0116执1070号	济南市莱芜区人民法院	4	\N	\N	2be64113-ca65-4c74-2f97-bbe28bc6a22e	787fbf1c-e5f9-ae47-38fb-b2e1fdc8b17e
258	75	379999199710068733	f	f	2024-04-15 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2023）鲁0116执1075号	(2023)鲁0116执1075号	济南市莱芜区人民法院	4	\N	\N	ca68baee-66c8-bb9f-709a-1de3dd9b48ae	b5b0e7c7-c5e7-57b7-c9a3-9e0dfd402623
259	78	379999197403058456	f	f	2025-03-09 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2024）鲁0116执1078号	(2024)鲁0116执1078号	济南市莱芜区人民法院	4	\N	\N	7c22d5ee-98a0-5044-738e-d655c25bf2fc	684ac241-e7dc-7636-815e-dc24995bb25c
260	79	379999198906044595	f	f	2015-09-21 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	2017-09-21 00:00:00+08	\N	\N	（2014）鲁0116执1079号	(2014)鲁0116执1079号	济南市莱芜区人民法院	4	\N	\N	b55e8111-8a5d-125b-d84c-a42041addbf1	58c0adf5-a92c-7913-eca4-72dfc4194bd8
261	83	379999196009131411	t	f	2026-08-31 00:00:00+08	2026-09-21 05:59:51.055177+08	infinity	\N	\N	\N	（2025）鲁0116执1083号	(2025)鲁0116执1083号	济南市莱芜区人民法院	4	\N	\N	974868f7-5121-2974-2006-635613446cf2	6d1d3394-0d2c-2c25-7e66-ca96c87f4b91
262	84	379999197012012389	t	f	2019-09-02 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2018）鲁0116执1084号	(2018)鲁0116执1084号	济南市莱芜区人民法院	4	\N	\N	fddffb6d-4078-a8d6-cf76-edfd55af4488	accdec57-4888-568c-a546-a182a2194107
263	86	91379999MA3A00319D	f	f	2024-03-24 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	2026-03-24 00:00:00+08	\N	\N	(2023)鲁0116执1086号	(2023)鲁0116执1086号	济南市莱芜区人民法院	4	\N	\N	769c1d2c-43fc-7ece-375c-0d3bdd25aa99	c7558893-caba-68c8-6b7a-fbe04fb2ae1b
264	87	91379999MA3A003278	f	t	2024-02-04 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-11-02 05:59:53.126706+08	2026-02-04 00:00:00+08	\N	\N	（2023）鲁0116执1087号	(2023)鲁0116执1087号	济南市莱芜区人民法院	4	\N	\N	8dba9367-7dde-9d4c-4dd2-a5ef267ee951	7a8e74df-b9e3-0cd7-b8ac-3b853a3c9e56
265	88	91379999MA3A003353	f	f	2026-03-08 00:00:00+08	2026-09-21 05:59:51.055177+08	infinity	2028-03-08 00:00:00+08	\N	\N	（2025）鲁0116执1088号	(2025)鲁0116执1088号	济南市莱芜区人民法院	4	\N	\N	5e7f6b2e-02bb-d6fa-e8b2-1b0e1fca4f0f	17c3d511-2c6a-5613-aec7-252461669c45
266	89	379999195512023886	f	f	2026-06-18 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	2031-06-18 00:00:00+08	\N	\N	（2025）鲁0116执1089号	(2025)鲁0116执1089号	济南市莱芜区人民法院	4	\N	\N	f294a78d-e101-896b-e4f7-09ae4c2da269	809c301f-7dc8-e6ac-d7ff-15358379343a
267	92	379999199411057188	t	f	2025-12-12 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2024）鲁0116执1092号	(2024)鲁0116执1092号	济南市莱芜区人民法院	4	\N	\N	ce970850-10b1-9c36-8da7-d42cdff2b1a6	a1a4ac80-4b20-a146-89f9-5bf90a5ff407
268	93	379999196912202917	f	f	2026-04-05 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	2028-04-05 00:00:00+08	\N	\N	（2025）鲁0116执1093号	(2025)鲁0116执1093号	济南市莱芜区人民法院	4	\N	\N	71cbab0d-b77b-205a-8da6-8546db2de8ee	ebbda6ff-4651-b634-a713-37f39585ee3f
269	94	379999197109280558	t	f	2019-11-19 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2018）鲁0116执1094号	(2018)鲁0116执1094号	济南市莱芜区人民法院	4	\N	\N	ff9961e3-246d-c9b3-975b-2e6ce081a7db	6abcae4d-9f9f-b849-c3d8-bc6025cacfe3
270	100	379999199401091147	f	f	2018-03-26 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	2020-03-26 00:00:00+08	\N	\N	（2017）鲁0116执1100号	(2017)鲁0116执1100号	济南市莱芜区人民法院	4	\N	\N	b19262cd-aa2b-a530-1e5d-910573d59593	84d52659-8605-ae30-2c9d-a5b7f6882d68
271	102	379999197703294805	f	f	2026-08-18 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-11-02 05:59:53.126706+08	2028-08-18 00:00:00+08	\N	\N	（2025）鲁0116执1102号	(2025)鲁0116执1102号	济南市莱芜区人民法院	4	\N	\N	0c795fd2-1771-c2db-7edf-417fbac6a153	b7715062-f7f2-44c3-5591-ba7eccaeb647
272	103	91379999MA3A00378G	f	f	2019-01-05 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2018）鲁0116执1103号	(2018)鲁0116执1103号	济南市莱芜区人民法院	4	\N	\N	90d26c2c-c6bf-dfc7-d016-7a8e21103d6b	adf2afaa-03ee-590b-8aaa-55c6243c462b
273	107	379999199012102711	t	f	2020-03-05 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2019）鲁0116执1107号	(2019)鲁0116执1107号	济南市莱芜区人民法院	4	\N	\N	a0a41c84-59ba-9d9f-c0e0-f3be6303fadc	c0435c98-5993-2fad-afc8-2a5037ad0201
274	108	379999195903052940	t	f	2026-06-02 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2025）鲁0116执恢1108号	(2025)鲁0116执恢1108号	济南市莱芜区人民法院	4	\N	\N	48cbedb9-ae3c-21fb-e9c8-89cf7d233bc6	91985aea-c959-afcb-77aa-45d102ee47c5
275	109	379999195808300635	f	f	2026-05-14 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	2028-05-14 00:00:00+08	\N	\N	（2025）鲁0116执1109号	(2025)鲁0116执1109号	济南市莱芜区人民法院	4	\N	\N	46c6442f-5556-e140-e7b7-d10613ae68f3	c916c8c4-7547-5dd2-4ff7-c147f6823cc7
276	111	91379999MA3A003946	f	f	2026-01-07 00:00:00+08	2026-09-21 05:59:51.055177+08	infinity	2028-01-07 00:00:00+08	\N	\N	（2025）鲁0116执1111号	(2025)鲁0116执1111号	济南市莱芜区人民法院	4	\N	\N	a6616236-9701-f375-61e8-1315e67a9293	757a38e8-bc94-2b29-1bf0-7e45d0687e9f
277	113	91379999MA3A00132E	f	f	2026-05-29 00:00:00+08	2026-09-21 05:59:51.055177+08	infinity	2031-05-29 00:00:00+08	\N	\N	(2025)鲁0116执恢1113号	(2025)鲁0116执恢1113号	济南市莱芜区人民法院	4	\N	\N	28282d37-a70c-c3e2-4d3e-26bc7b34a38a	02ea4bf4-ab7d-0a3f-de61-aa3673e18bad
278	114	91379999MA3A00407U	f	f	2020-01-05 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2019）鲁0116执1114号	(2019)鲁0116执1114号	济南市莱芜区人民法院	4	\N	\N	9ad4aa02-c4e1-0cbf-71a5-c1f38dba0874	03de3deb-7cdf-3e9b-b7e8-66f3a4233521
279	115	379999196810058539	f	f	2020-11-20 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2019）鲁0116执1115号	(2019)鲁0116执1115号	济南市莱芜区人民法院	4	\N	\N	85993eca-4055-5e15-b949-06b9ffd96c9f	5b8a99d5-920f-50db-7a39-c9aff7c4a1c3
280	116	379999197303128701	f	f	2026-03-04 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	2028-03-04 00:00:00+08	\N	\N	（2025）鲁0116执1116号	(2025)鲁0116执1116号	济南市莱芜区人民法院	4	\N	\N	1a7d33b6-f88b-9e8b-9193-a3e57914276f	a7e10db8-1500-257b-81ff-3f8fd4a24863
281	117	91379999MA3A00415N	f	f	2024-08-14 00:00:00+08	2026-09-21 05:59:51.055177+08	infinity	\N	\N	\N	(2023)鲁0116执恢1117号	(2023)鲁0116执恢1117号	济南市莱芜区人民法院	4	\N	\N	c3d2be5e-6ee2-81e6-8722-9d573a647464	6b7666a0-3013-5165-f981-05e132cec266
282	282	379999196811030167	f	t	2024-11-01 00:00:00+08	2026-09-21 05:59:51.055177+08	infinity	\N	\N	\N	（2023）鲁0116执1119号	(2023)鲁0116执1119号	济南市莱芜区人民法院	4	\N	\N	5b0c6f4e-804f-3a32-eded-ea27bf4e03c7	73545f53-e934-09e9-76b4-df09396a3850
283	283	379999199505025371	t	f	2016-01-03 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-11-02 05:59:53.126706+08	2018-01-03 00:00:00+08	\N	\N	（2015）鲁0116执1120号	(2015)鲁0116执1120号	济南市莱芜区人民法院	4	\N	\N	9e30a8cd-b04b-10ae-ad82-f47304b954dd	e92a9fb5-7ad2-a5f1-46ea-69ebf7c7ff15
284	284	91379999MA3A00431C	f	f	2014-01-19 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-11-02 05:59:53.126706+08	2016-01-19 00:00:00+08	\N	\N	（2013）鲁0116执恢1121号	(2013)鲁0116执恢1121号	济南市莱芜区人民法院	4	\N	\N	83a8a363-756b-e0f6-14de-64d90be48f69	21cd728c-0d55-a680-c9f1-db51a095dd2a
285	285	379999196406018973	f	f	2019-12-23 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2018）鲁0116执恢1122号	(2018)鲁0116执恢1122号	济南市莱芜区人民法院	4	\N	\N	853e48e6-1378-181f-595a-2d7198f7c3c6	d18fdd83-3c14-133a-39b4-78cb922d8c1f
286	286	91379999MA3A0044X4	f	f	2014-11-26 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-11-16 05:59:54.405562+08	2016-11-26 00:00:00+08	\N	\N	(2013)鲁0116执1123号	(2013)鲁0116执1123号	济南市莱芜区人民法院	4	\N	\N	d9b80b43-15c8-c026-1689-2793cbaf6be3	927c9782-c8b9-e037-faef-e4806ae25222
287	287	379999196002203216	f	f	2026-05-16 00:00:00+08	2026-09-21 05:59:51.055177+08	infinity	\N	\N	\N	（2025）鲁0116执1124号	(2025)鲁0116执1124号	济南市莱芜区人民法院	4	\N	\N	4dfce7b4-d905-5b12-aa98-994fa5a7d23f	8974e371-dcb1-afa4-bf1f-5a4c0ad1f849
288	288	379999197607180883	f	f	2024-09-02 00:00:00+08	2026-09-21 05:59:51.055177+08	infinity	2026-09-02 00:00:00+08	\N	\N	（2023）鲁0116执1125号	(2023)鲁0116执1125号	济南市莱芜区人民法院	4	\N	\N	6fb35a05-5132-ecc2-310d-c3ebaa5651f8	6b2a86ec-b6c7-7bd3-1246-c6ed1b6c17b9
289	289	91379999MA3A004584	f	f	2023-04-08 00:00:00+08	2026-09-21 05:59:51.055177+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2022）鲁0116执1126号	(2022)鲁0116执1126号	济南市莱芜区人民法院	4	\N	\N	9251b9fe-5e6d-dc8f-dd93-ce18f9cfd815	e5334d8a-450c-6495-751d-ddeac787e1d1
298	298	379999196002079016	f	f	2026-03-02 00:00:00+08	2026-09-21 05:59:51.147948+08	2026-10-12 05:59:51.91166+08	\N	\N	\N	（2026）鲁0116执1号	(2026)鲁0116执1号	济南市莱芜区人民法院	\N	1	\N	46b9377c-b021-abe2-9e44-4034565165cb	c6f9fd2e-3212-b539-1b84-33c9a189d3c9
299	299	379999196003159026	t	f	2026-03-03 00:00:00+08	2026-09-21 05:59:51.162983+08	2026-11-02 05:59:52.907586+08	\N	\N	\N	（2026）鲁0116执2号	(2026)鲁0116执2号	济南市莱芜区人民法院	\N	2	\N	c5e716d3-e7a1-52f5-ef71-9b2adc9c2826	4308109e-c2ea-e296-711e-90f42bb157b3
300	300	379999196004219035	f	f	2026-02-02 00:00:00+08	2026-09-21 05:59:51.178432+08	2026-10-12 05:59:51.960064+08	2031-02-02 00:00:00+08	\N	\N	（2025）鲁0116执3号	(2025)鲁0116执3号	济南市莱芜区人民法院	\N	3	\N	17287f2f-f38f-086e-b1d8-fadac28c04f6	6bcdf8d4-a217-add3-8f94-0c9e9b4ce5a9
301	301	379999196005289043	f	f	2024-03-11 00:00:00+08	2026-09-21 05:59:51.187951+08	2026-10-12 05:59:51.928672+08	2026-03-11 00:00:00+08	\N	\N	（2024）鲁0116执4号	(2024)鲁0116执4号	济南市莱芜区人民法院	\N	4	\N	aab03b3c-39b6-d1cf-3bf6-0d566096b9f5	0a73d8ba-e78c-e5e4-4c86-7259670780d1
302	302	379999196007049051	f	f	2026-01-12 00:00:00+08	2026-09-21 05:59:51.199986+08	2026-11-02 05:59:52.944011+08	2029-01-12 00:00:00+08	\N	\N	（2025）鲁0116执5号	(2025)鲁0116执5号	济南市莱芜区人民法院	\N	5	\N	5ac297fb-4282-ea3f-05c1-b1f5c54a1d03	6be3b8f8-2709-7916-9b88-9ca11f129495
303	303	91379999MA3B000103	f	f	2026-01-13 00:00:00+08	2026-09-21 05:59:51.213473+08	2026-10-12 05:59:51.823741+08	\N	\N	\N	（2025）鲁0116执6号	(2025)鲁0116执6号	济南市莱芜区人民法院	\N	6	\N	5756820f-8bc2-7fbe-490b-13507173f27f	1542bd60-d819-87f7-0837-d155ac3b3ebc
304	304	91379999MA3B000290	f	f	2026-01-14 00:00:00+08	2026-09-21 05:59:51.220745+08	2026-10-12 05:59:52.342594+08	\N	\N	\N	（2025）鲁0116执7号	(2025)鲁0116执7号	济南市莱芜区人民法院	\N	7	\N	372bff29-fac7-2fd7-9bf4-add2d5c3f034	b41d15e5-8c13-17ef-da5d-2d937236ea45
305	305	379999196010239083	f	f	2026-04-01 00:00:00+08	2026-09-21 05:59:51.22784+08	infinity	\N	\N	\N	（2026）鲁0116执8号	(2026)鲁0116执8号	济南市莱芜区人民法院	\N	8	\N	4fca10bc-d6d8-585c-c181-c416e150b5a2	00b052cf-7a6a-6606-542d-e437c105cf86
306	306	379999196011299096	f	f	2026-04-02 00:00:00+08	2026-09-21 05:59:51.235987+08	infinity	\N	\N	\N	（2026）鲁0116执9号	(2026)鲁0116执9号	济南市莱芜区人民法院	\N	9	\N	fbd371b9-9bf9-791b-7584-a424ad2f4a69	0a977522-6fa4-57ac-bf06-1c1cc7b50a35
307	307	91379999MA3B00037T	f	f	2026-04-03 00:00:00+08	2026-09-21 05:59:51.244576+08	infinity	\N	\N	\N	（2026）鲁0116执10号	(2026)鲁0116执10号	济南市莱芜区人民法院	\N	10	\N	c4e51310-9fc5-dd9c-87f5-c7e18d59db5c	4bbbad86-eb48-1421-ac07-eab4b0e44566
308	308	379999196103209123	t	f	2026-05-21 00:00:00+08	2026-09-21 05:59:51.251987+08	infinity	\N	\N	\N	（2026）鲁0116执12号	(2026)鲁0116执12号	济南市莱芜区人民法院	\N	11	\N	6bb3f5cb-a81b-9a7e-cb87-c510d9f6d67b	3d6cc1a8-a16d-953d-1738-6020f408c183
309	309	379999196104269136	f	t	2026-04-08 00:00:00+08	2026-09-21 05:59:51.254983+08	infinity	\N	\N	\N	（2026）鲁0116执13号	(2026)鲁0116执13号	济南市莱芜区人民法院	\N	12	\N	8225417e-b520-27cc-472a-f8e0742bc50e	66720192-4214-e954-2a63-3ef864ba89e0
310	310	379999196106029144	f	f	2026-04-09 00:00:00+08	2026-09-21 05:59:51.263929+08	2026-10-12 05:59:51.979685+08	\N	\N	\N	（2026）鲁0116执14号	(2026)鲁0116执14号	济南市莱芜区人民法院	\N	13	\N	a1e8a8d7-da67-de3d-98d3-e3ae5be2f54c	cf5f8c6b-cf1a-74b8-7105-fab30c8fddb1
311	311	379999196107099152	f	f	2013-10-08 00:00:00+08	2026-09-21 05:59:51.266821+08	2026-10-12 05:59:51.935664+08	2015-10-08 00:00:00+08	\N	\N	（2012）鲁0116执15号	(2012)鲁0116执15号	济南市莱芜区人民法院	\N	14	\N	c8fd5de2-edeb-ad7d-0e08-c6a70ad14aad	e2789a9e-b9c2-6a10-8916-0e86e657b211
312	312	379999196108159161	f	f	2026-04-10 00:00:00+08	2026-09-21 05:59:51.271765+08	2026-10-12 05:59:52.031918+08	\N	\N	\N	（2026）鲁0116执16号	(2026)鲁0116执16号	济南市莱芜区人民法院	\N	15	\N	6acb9e14-6afb-9b53-e6b2-5c1744daf881	5d5270c1-a8a6-a6f5-a3ed-fea6e8a2a333
313	313	passport:CHN-E79999001	f	f	2026-04-13 00:00:00+08	2026-09-21 05:59:51.279695+08	infinity	\N	\N	\N	（2026）鲁0116执17号	(2026)鲁0116执17号	济南市莱芜区人民法院	\N	16	\N	9ff5a4b3-8a1a-ff7e-b93b-080e633edd1d	db956d21-f81b-16da-6b78-555eabd7d3d8
314	314	hmpermit:H79999001	f	f	2026-04-13 00:00:00+08	2026-09-21 05:59:51.282287+08	infinity	\N	\N	\N	（2026）鲁0116执18号	(2026)鲁0116执18号	济南市莱芜区人民法院	\N	17	\N	625cee7c-9bfc-febe-c789-6dc40664a38e	09a29b8d-2df1-86ec-1984-6e7f1738d8de
315	315	twpermit:79999001	f	f	2026-04-13 00:00:00+08	2026-09-21 05:59:51.287641+08	infinity	\N	\N	\N	（2026）鲁0116执19号	(2026)鲁0116执19号	济南市莱芜区人民法院	\N	18	\N	f5cb16fa-cc0d-74ee-3538-6bd492543d63	46762261-12ab-11c9-8ae4-e37a3eb2ead4
316	316	org!:91379999MA3B00205A	f	f	2026-04-14 00:00:00+08	2026-09-21 05:59:51.292048+08	infinity	\N	\N	\N	（2026）鲁0116执20号	(2026)鲁0116执20号	济南市莱芜区人民法院	\N	19	\N	a501c0a9-272c-f4f6-ded4-3e8a9c70d451	5f6f807e-cf2c-546a-ab29-ee5c769162b4
318	318	91379999MA3B000290	f	f	2026-05-06 00:00:00+08	2026-09-21 05:59:51.34607+08	2026-10-12 05:59:52.383443+08	\N	\N	\N	（2026）鲁0117执1号	(2026)鲁0117执1号	济南市钢城区人民法院	\N	23	\N	b293dc0e-f7db-dc02-4cbe-d8ebbfd45bd8	f121d501-6b9b-d3b9-f7e6-6511a1fe1154
319	319	379999196002079016	f	f	2026-05-06 00:00:00+08	2026-09-21 05:59:51.377767+08	infinity	\N	\N	\N	（2026）鲁0117执2号	(2026)鲁0117执2号	济南市钢城区人民法院	\N	24	\N	4f173072-7371-2fe2-37c7-a13e3baa8a23	c8e75f52-93c8-10e2-6442-d9465ab939fb
320	105	379999198604207854	t	f	2022-12-05 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2021）鲁0116执1105号	(2021)鲁0116执1105号	济南市莱芜区人民法院	28	\N	\N	dc236a94-151b-790b-0cd5-5055d17f5249	4750ed57-ab54-6f9c-ef48-ac28be4c7c50
321	6	379999197007130647	f	f	2023-02-17 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2022）鲁0116执1006号	(2022)鲁0116执1006号	济南市莱芜区人民法院	28	\N	\N	7c7fe964-8d4e-5200-4316-3852a39c9c89	b5f983aa-0a7f-1aee-08ed-3e5ec09dd514
322	8	379999196510150747	t	t	2021-09-04 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2020）鲁0116执1008号	(2020)鲁0116执1008号	济南市莱芜区人民法院	28	\N	\N	4b8b7664-5260-1ae2-2d30-25b4bcfc71ab	c752845f-0f37-ec5e-d7c8-f0c45b557ddd
323	12	91379999MA3A00060M	f	f	2021-11-11 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	\N	\N	\N	（2020）鲁0116执1012号	(2020)鲁0116执1012号	济南市莱芜区人民法院	28	\N	\N	444e249e-d511-5d88-95a7-e07e23c035c6	e64a1b84-591e-fb9e-14e2-623b5c390a4b
324	13	379999199604104219	t	f	2025-07-12 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2024）鲁0116执1013号	(2024)鲁0116执1013号	济南市莱芜区人民法院	28	\N	\N	18ba8791-c05b-063c-79c6-40f7a99b476d	b10fd8a9-3131-07ad-991d-edd57f7800ff
325	14	379999195511225013	f	t	2020-11-28 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2019）鲁0116执1014号	(2019)鲁0116执1014号	济南市莱芜区人民法院	28	\N	\N	21ad4701-c197-b419-4c07-51146731f6fc	8523710c-a387-dd7b-ceaa-dad7a6179d0d
326	15	379999197805258047	f	f	2026-07-22 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	2030-07-22 00:00:00+08	\N	\N	(2025)鲁0116执1015号	(2025)鲁0116执1015号	济南市莱芜区人民法院	28	\N	\N	eb4f5a95-7a43-c6f4-d5a8-db6a5e611ac4	8900f1d8-d7a2-2ab3-40eb-9dab987a4f78
327	19	91379999MA3A00079J	f	f	2015-07-08 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-16 05:59:54.405562+08	2017-07-08 00:00:00+08	\N	\N	（2014）鲁0116执1019号	(2014)鲁0116执1019号	济南市莱芜区人民法院	28	\N	\N	56695d03-6b42-dd9b-ef23-8255b3aceb86	03d23843-f21f-ae67-7711-32e6ebb5f964
328	22	379999198106041783	f	f	2022-05-13 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	\N	\N	\N	（2021）鲁0116执1022号	(2021)鲁0116执1022号	济南市莱芜区人民法院	28	\N	\N	b4a67fee-5292-d11e-0aa4-ae48dbcadb98	a781d26c-9135-f41f-4977-38fdeac8938d
329	23	91379999MA3A000958	f	t	2023-08-30 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	\N	\N	\N	（2022）鲁0116执恢1023号	(2022)鲁0116执恢1023号	济南市莱芜区人民法院	28	\N	\N	42a2efa2-1c8e-7dfb-3f6a-3ad16282ff47	6012a4d1-5fbc-f6bf-8457-81aeb9d14dd1
330	26	379999197603258866	f	f	2026-05-16 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	2028-05-16 00:00:00+08	\N	\N	（2025）鲁0116执1026号	(2025)鲁0116执1026号	济南市莱芜区人民法院	28	\N	\N	74dcb20a-810f-893f-ddcc-d51cd7f0fde5	29c9f89f-cade-7a81-880d-632662eb0d89
331	27	91379999MA3A00116Q	f	f	2023-09-20 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2022）鲁0116执1027号	(2022)鲁0116执1027号	济南市莱芜区人民法院	28	\N	\N	610f4555-b14e-b05c-dc4e-9bf42a635a52	d5b3cb1b-3f61-885e-0dbb-8222c2d4bd3e
332	28	379999196208070260	f	f	2020-12-31 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2019）鲁0116执1028号	(2019)鲁0116执1028号	济南市莱芜区人民法院	28	\N	\N	a69b7adc-cca7-92ad-6e72-a1d95c90a3fc	34512164-739d-1153-6f87-90e521f5fa04
333	29	91379999MA3A00124K	f	f	2020-07-27 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	(2019)鲁0116执恢1029号	(2019)鲁0116执恢1029号	济南市莱芜区人民法院	28	\N	\N	9f97ee03-6f7f-359a-149c-b51a7f1a9166	ceb74434-ba3b-1e3f-bddf-cabb61bb8c6d
334	30	91379999MA3A00132E	f	t	2024-03-30 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	2026-03-30 00:00:00+08	\N	\N	（2023）鲁0116执1030号	(2023)鲁0116执1030号	济南市莱芜区人民法院	28	\N	\N	33d55d74-99e3-2d4e-2e42-c3cb7a9691ce	323f71df-f9e1-535d-3e70-e7c2d7a0b9db
335	31	379999196406243871	f	f	2022-08-28 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	\N	\N	\N	（2021）鲁0116执1031号	(2021)鲁0116执1031号	济南市莱芜区人民法院	28	\N	\N	77373f0f-4420-84c7-82e3-a112a212292d	8dfd58ba-5f81-2ab9-b67a-1901aa860306
336	34	91379999MA3A001409	f	f	2025-07-19 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2024）鲁0116执1034号	(2024)鲁0116执1034号	济南市莱芜区人民法院	28	\N	\N	68d0f4e6-4d57-604e-6c6e-f81f05b3fdf7	242b9986-9b50-7ef6-e87a-9a4c58c5fb68
337	35	379999198111223768	t	f	2024-04-20 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	2026-04-20 00:00:00+08	\N	\N	（2023）鲁0116执1035号	(2023)鲁0116执1035号	济南市莱芜区人民法院	28	\N	\N	3d8aa3b6-2c24-26b6-ee61-71eaff1beeca	d89b75a0-9075-e7bd-d28d-081bc7241c7b
338	36	37999919701201339X	f	f	2026-03-19 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	2028-03-19 00:00:00+08	\N	\N	（2025）鲁0116执恢1036号	(2025)鲁0116执恢1036号	济南市莱芜区人民法院	28	\N	\N	581bbbd6-4baa-658b-fec3-a913c8b337c8	64df7162-2fc0-56c3-7dc6-531dd6e40bb7
339	37	379999197409222501	f	f	2024-06-08 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2023）鲁0116执1037号	(2023)鲁0116执1037号	济南市莱芜区人民法院	28	\N	\N	ba9cbed4-4fce-4f76-b447-a6ecfa6e70ac	7ed0615f-c00d-faee-768d-9ab0796d45cf
340	39	91379999MA3A001671	f	f	2022-12-12 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2021）鲁0116执1039号	(2021)鲁0116执1039号	济南市莱芜区人民法院	28	\N	\N	6a120b43-1e04-7637-b016-9dc6ba3689ec	df0eba4b-60a8-1ae1-3eba-6525174b01c3
341	40	379999199408134293	f	f	2020-05-28 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2019）鲁0116执1040号	(2019)鲁0116执1040号	济南市莱芜区人民法院	28	\N	\N	ab36c082-9dd8-0335-7920-d7e7e33cf272	7489b098-e9ac-62da-c9c0-a7e4f5cc1d5a
342	41	379999199512198641	t	f	2026-08-28 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-16 05:59:54.405562+08	2028-08-28 00:00:00+08	\N	\N	（2025）鲁0116执1041号	(2025)鲁0116执1041号	济南市莱芜区人民法院	28	\N	\N	f0538869-50d1-32cf-9f3b-d09e840dc311	b7ea8a2c-5153-022c-3dcb-e3cf0a3d6d5c
343	43	91379999MA3A00175U	f	f	2022-09-06 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	(2021)鲁0116执1043号	(2021)鲁0116执1043号	济南市莱芜区人民法院	28	\N	\N	747695cc-62c0-7f00-e781-ca6624e00c25	deb924ce-da5f-2b92-b0b3-f76a97dd848b
344	53	379999197902266858	f	f	2021-04-16 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	(2020)鲁0116执恢1053号	(2020)鲁0116执恢1053号	济南市莱芜区人民法院	28	\N	\N	a19d729f-2efc-5265-bf7c-22b138520e20	88da8e42-5b01-cc4d-0037-3ad7ba53099d
345	56	91379999MA3A002047	f	f	2025-12-24 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	\N	\N	\N	（2024）鲁0116执1056号	(2024)鲁0116执1056号	济南市莱芜区人民法院	28	\N	\N	2d2119d5-3415-bdba-cc35-16459975fdab	42a05dea-b6d5-9225-690f-bcd2558e1ee7
346	57	379999196009131411	f	f	2020-05-27 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	\N	\N	\N	（2019）鲁0116执1057号	(2019)鲁0116执1057号	济南市莱芜区人民法院	28	\N	\N	76575cbf-0702-b3a8-9fab-f44bade59b18	a2c82e37-183e-c6c0-6b1a-b330fae8b33d
347	58	379999196402035629	f	f	2026-07-03 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	2031-07-03 00:00:00+08	\N	\N	（2025）鲁0116执1058号	(2025)鲁0116执1058号	济南市莱芜区人民法院	28	\N	\N	d9fc8799-2251-e8a5-5d95-fc251dc1b963	445316f3-4a73-c61a-0489-1ceebcce3b8c
348	60	379999197605303800	f	f	2024-05-29 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	2026-05-29 00:00:00+08	\N	\N	（2023）鲁0116执1060号	(2023)鲁0116执1060号	济南市莱芜区人民法院	28	\N	\N	bf248f72-a402-2e13-dc89-f15a3ec114d2	04bef823-55b7-c231-42cd-d4c009567384
349	65	91379999MA3A00239R	f	f	2025-07-01 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	(2024)鲁0116执1065号	(2024)鲁0116执1065号	济南市莱芜区人民法院	28	\N	\N	813a579f-db8e-0ee8-6772-2183e5f81427	f780da1c-a31f-5085-5797-95d8e32692d5
350	66	379999196508028857	f	f	2024-07-31 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	2026-07-31 00:00:00+08	\N	\N	（2023）鲁0116执1066号	(2023)鲁0116执1066号	济南市莱芜区人民法院	28	\N	\N	53c97296-19c4-813e-4e6d-743fcbfdc38c	a4b18fc6-10a3-d0b7-dcc6-510c30944d07
351	69	91379999MA3A00255F	f	f	2025-08-01 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2024）鲁0116执1069号	(2024)鲁0116执1069号	济南市莱芜区人民法院	28	\N	\N	66ab86b5-5eea-5e62-8528-18c7aa93544f	c4a91bf5-0c30-6f19-feb6-c947d5ecddb1
352	72	379999199303217332	t	f	2020-07-03 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2019）鲁0116执1072号	(2019)鲁0116执1072号	济南市莱芜区人民法院	28	\N	\N	3dea737e-ab9f-d33d-22af-41154772b2c6	2581e58b-f64d-9b44-998a-6ea6e0410d85
353	75	379999199710068733	f	f	2024-04-15 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2023）鲁0116执1075号	(2023)鲁0116执1075号	济南市莱芜区人民法院	28	\N	\N	45271ad6-da8c-0163-f83f-fefd3921b846	2462aefe-cee4-8802-3c8c-ff828b1f3de1
354	77	91379999MA3A0028XW	f	f	2022-03-14 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2021）鲁0116执1077号	(2021)鲁0116执1077号	济南市莱芜区人民法院	28	\N	\N	1ae95328-3805-74f6-e3f9-8de7c5b4cc3e	02496ca8-919e-729b-ee64-da2966e25d1f
355	79	379999198906044595	t	f	2015-09-21 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	2017-09-21 00:00:00+08	\N	\N	（2014）鲁0116执1079号	(2014)鲁0116执1079号	济南市莱芜区人民法院	28	\N	\N	e71538a2-98ab-0287-60d1-7010269a36f3	ecb46d92-dd68-bde5-d11e-6bb2ef61531a
356	86	91379999MA3A00319D	f	t	2024-03-24 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	2026-03-24 00:00:00+08	\N	\N	(2023)鲁0116执1086号	(2023)鲁0116执1086号	济南市莱芜区人民法院	28	\N	\N	b0580c59-c069-09dd-3355-99b5999d9786	07a08087-6afa-061c-4864-1c4928161727
357	89	379999195512023886	t	f	2026-06-18 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	2031-06-18 00:00:00+08	\N	\N	（2025）鲁0116执1089号	(2025)鲁0116执1089号	济南市莱芜区人民法院	28	\N	\N	498b1f51-8070-3782-9f7f-cfead43a5eb2	6c0ed98b-b8da-397b-454f-24fea3d54af6
358	91	91379999MA3A00343X	f	f	2023-12-18 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	(2022)鲁0116执1091号	(2022)鲁0116执1091号	济南市莱芜区人民法院	28	\N	\N	026b49d3-622a-7854-5788-1bb55f5455df	714b1a07-0cdd-0e3a-0e69-d758ff1dcd9a
359	92	379999199411057188	t	f	2025-12-12 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2024）鲁0116执1092号	(2024)鲁0116执1092号	济南市莱芜区人民法院	28	\N	\N	7c3bf1fc-f3fd-568c-48ce-006051e4fab2	a7b6d5c7-c206-e4a5-223b-f847c2ace107
360	93	379999196912202917	f	f	2026-04-05 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	2028-04-05 00:00:00+08	\N	\N	（2025）鲁0116执1093号	(2025)鲁0116执1093号	济南市莱芜区人民法院	28	\N	\N	3a2bbd30-bd97-864b-3bd6-49652435cbfd	d0b02a32-d2da-9c12-8d7f-88015da0973c
361	94	379999197109280558	t	t	2019-11-19 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2018）鲁0116执1094号	(2018)鲁0116执1094号	济南市莱芜区人民法院	28	\N	\N	f0e9f4bf-55bb-9171-148a-2eaffb1c065e	30f15cc8-de6c-8f0a-ac47-c7e4e95f2f43
362	97	91379999MA3A0036XG	f	f	2024-09-06 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	2026-09-06 00:00:00+08	\N	\N	(2023)鲁0116执1097号	(2023)鲁0116执1097号	济南市莱芜区人民法院	28	\N	\N	1a8aa835-b46f-b0d9-d293-8e8fb325cf9d	2b4ad116-f395-73e5-9c92-2ee33ae9a43a
363	100	379999199401091147	f	f	2018-03-26 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	2020-03-26 00:00:00+08	\N	\N	（2017）鲁0116执1100号	(2017)鲁0116执1100号	济南市莱芜区人民法院	28	\N	\N	4c6471ae-f8f8-3942-fb3d-e871d482a47e	0d7fb140-0613-f11b-27eb-b9c61f9877aa
364	101	379999199106063231	f	f	2026-02-11 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	2030-02-11 00:00:00+08	\N	\N	（2025）鲁0116执恢1101号	(2025)鲁0116执恢1101号	济南市莱芜区人民法院	28	\N	\N	373041a0-3ee1-581d-5026-cb4be9c25a87	9a9bd10c-1fc6-b6d8-aa2c-973a94790ed8
365	109	379999195808300635	t	f	2026-05-14 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	2028-05-14 00:00:00+08	\N	\N	（2025）鲁0116执1109号	(2025)鲁0116执1109号	济南市莱芜区人民法院	28	\N	\N	e2f13e7a-3236-db64-c9fd-60c064842040	b2889ffd-c268-ed35-c771-a5ae7dbe410c
366	116	379999197303128701	f	f	2026-03-04 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	2028-03-04 00:00:00+08	\N	\N	（2025）鲁0116执1116号	(2025)鲁0116执1116号	济南市莱芜区人民法院	28	\N	\N	c04d8d96-fa30-202a-7105-19e8642f1980	3b859081-d856-47e8-52f1-b01ca734ae14
367	285	379999196406018973	f	f	2019-12-23 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2018）鲁0116执恢1122号	(2018)鲁0116执恢1122号	济南市莱芜区人民法院	28	\N	\N	ea59fd16-5454-a765-8c75-c32d5fed0f28	9742256c-4024-7095-1f08-dd9a9ecedd7f
368	289	91379999MA3A004584	f	f	2023-04-08 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2022）鲁0116执1126号	(2022)鲁0116执1126号	济南市莱芜区人民法院	28	\N	\N	e4ceee26-9643-a598-2b95-c2a0a6227972	d050321c-707f-6e7e-459c-7abeab2f35db
369	369	379999195903052940	f	f	2026-02-06 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	2028-02-06 00:00:00+08	\N	\N	（2025）鲁0116执1134号	(2025)鲁0116执1134号	济南市莱芜区人民法院	28	\N	\N	8e0c38b7-896b-91b9-6d32-03e7050347f6	bac4371b-bdad-ad0e-1a27-76b9b2a6486f
370	370	91379999MA3A00490F	f	f	2024-10-10 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2023）鲁0116执1135号	(2023)鲁0116执1135号	济南市莱芜区人民法院	28	\N	\N	b13cb723-b63d-d58a-a0da-d92c38615d71	b4a3e538-8997-9a13-98a1-4c3df3b25e08
371	371	91379999MA3A005035	f	f	2026-08-07 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	2031-08-07 00:00:00+08	\N	\N	（2025）鲁0116执1136号	(2025)鲁0116执1136号	济南市莱芜区人民法院	28	\N	\N	bf1e9f6a-6398-d5a4-fdc5-e0bf6e4d5ba7	459d7f03-5bca-2d03-ea27-c340e3994b45
372	372	91379999MA3A002047	f	f	2025-04-13 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2024）鲁0116执1137号	(2024)鲁0116执1137号	济南市莱芜区人民法院	28	\N	\N	62ae910f-4c6f-9f84-b3ce-1fd629e56f01	b835ab64-a0d2-6fb5-047f-c4b495e5070e
373	373	37999919651031473X	f	f	2024-11-24 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-02 05:59:53.126706+08	\N	\N	\N	（2023）鲁0116执1138号	(2023)鲁0116执1138号	济南市莱芜区人民法院	28	\N	\N	a408ff0b-efcf-e6e0-3998-c94c58f4b326	8b754752-7f08-67f7-55c9-9edadbd7ce47
374	374	379999198807052450	f	f	2024-03-14 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	2026-03-14 00:00:00+08	\N	\N	（2023）鲁0116执1139号	(2023)鲁0116执1139号	济南市莱芜区人民法院	28	\N	\N	406ba7ed-214f-8a03-ffc9-048c9275a20d	6cc2e2ea-28cb-8fa9-446a-39852eb65d94
375	375	91379999MA3A005110	f	f	2026-02-08 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	2029-02-08 00:00:00+08	\N	\N	（2025）鲁0116执1140号	(2025)鲁0116执1140号	济南市莱芜区人民法院	28	\N	\N	9bc8ca28-52df-f48f-d03f-05d4adcf44eb	3adc27ff-9ad9-3e8b-cac7-e3ccdf8e3d89
376	376	91379999MA3A0052XP	f	f	2025-10-04 00:00:00+08	2026-10-12 05:59:51.823741+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2024）鲁0116执1141号	(2024)鲁0116执1141号	济南市莱芜区人民法院	28	\N	\N	bbbab8dc-b1f0-f164-4821-021e293dea4e	a838f7cb-b99a-5333-e39f-a85526f12aef
377	303	91379999MA3B000103	f	f	2026-01-13 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	\N	\N	\N	（2025）鲁0116执6号	(2025)鲁0116执6号	济南市莱芜区人民法院	28	\N	\N	2ce1f118-693a-506f-e25a-0d79f684c947	eece0ff9-b19b-86e6-c7df-ec0ddfcfcdaa
378	44	379999195603151752	f	f	2026-07-05 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	2026-10-12 05:59:51.823388+08	removed	\N	(2025)鲁0116执恢1044号	(2025)鲁0116执恢1044号	济南市莱芜区人民法院	28	\N	no longer in the court's full list	2511f68f-03e1-94a8-f247-b6c2a2c9fc91	a67d21a7-d507-1281-7f29-af110036f705
379	10	91379999MA3A00052T	f	f	2020-08-23 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	2026-10-12 05:59:51.823388+08	removed	\N	(2019)鲁0116执1010号	(2019)鲁0116执1010号	济南市莱芜区人民法院	28	\N	no longer in the court's full list	498879ff-6747-d924-2fe1-bf04a2f503eb	1373630b-16fb-a6c4-869c-72f861d5f53c
380	84	379999197012012389	t	f	2019-09-02 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	2026-10-12 05:59:51.823388+08	removed	\N	（2018）鲁0116执1084号	(2018)鲁0116执1084号	济南市莱芜区人民法院	28	\N	no longer in the court's full list	fddffb6d-4078-a8d6-cf76-edfd55af4488	accdec57-4888-568c-a546-a182a2194107
381	298	379999196002079016	f	f	2026-03-02 00:00:00+08	2026-10-12 05:59:51.91166+08	infinity	2026-09-29 00:00:00+08	removed	\N	（2026）鲁0116执1号	(2026)鲁0116执1号	济南市莱芜区人民法院	\N	25	performed	46b9377c-b021-abe2-9e44-4034565165cb	c6f9fd2e-3212-b539-1b84-33c9a189d3c9
382	301	379999196005289043	f	f	2024-03-11 00:00:00+08	2026-10-12 05:59:51.928672+08	infinity	2026-03-11 00:00:00+08	expired	\N	（2024）鲁0116执4号	(2024)鲁0116执4号	济南市莱芜区人民法院	\N	27	period_over	aab03b3c-39b6-d1cf-3bf6-0d566096b9f5	0a73d8ba-e78c-e5e4-4c86-7259670780d1
383	311	379999196107099152	f	f	2013-10-08 00:00:00+08	2026-10-12 05:59:51.935664+08	infinity	2015-10-08 00:00:00+08	expired	\N	（2012）鲁0116执15号	(2012)鲁0116执15号	济南市莱芜区人民法院	\N	28	period_over	c8fd5de2-edeb-ad7d-0e08-c6a70ad14aad	e2789a9e-b9c2-6a10-8916-0e86e657b211
384	300	379999196004219035	f	f	2026-02-02 00:00:00+08	2026-10-12 05:59:51.960064+08	infinity	2031-02-02 00:00:00+08	\N	\N	（2025）鲁0116执3号	(2025)鲁0116执3号	济南市莱芜区人民法院	\N	29	\N	b751351a-6ba1-13f4-4694-1ff8bdf24b49	c464fb2f-1be8-9785-07c7-3437a7e2f6a9
385	310	379999196106029144	f	f	2026-04-09 00:00:00+08	2026-10-12 05:59:51.979685+08	2026-10-12 05:59:51.987943+08	\N	\N	{["2026-06-01 00:00:00+08",)}	（2026）鲁0116执14号	(2026)鲁0116执14号	济南市莱芜区人民法院	\N	30	\N	a1e8a8d7-da67-de3d-98d3-e3ae5be2f54c	cf5f8c6b-cf1a-74b8-7105-fab30c8fddb1
386	310	379999196106029144	f	f	2026-04-09 00:00:00+08	2026-10-12 05:59:51.987943+08	2026-11-02 05:59:52.980463+08	\N	\N	{["2026-06-01 00:00:00+08","2026-08-03 00:00:00+08")}	（2026）鲁0116执14号	(2026)鲁0116执14号	济南市莱芜区人民法院	\N	31	\N	a1e8a8d7-da67-de3d-98d3-e3ae5be2f54c	cf5f8c6b-cf1a-74b8-7105-fab30c8fddb1
387	387	379999196101059109	f	f	2026-09-01 00:00:00+08	2026-10-12 05:59:51.996807+08	infinity	\N	\N	\N	（2026）鲁0116执11号	(2026)鲁0116执11号	济南市莱芜区人民法院	\N	32	\N	90bb5fbf-c337-dd61-b339-39b43dd3f52b	bbec0523-a374-6085-2db1-014fa9c5cbf8
388	312	379999196108159161	f	f	2026-04-10 00:00:00+08	2026-10-12 05:59:52.031918+08	infinity	2026-09-11 00:00:00+08	removed	\N	（2026）鲁0116执16号	(2026)鲁0116执16号	济南市莱芜区人民法院	\N	36	applicant_request	6acb9e14-6afb-9b53-e6b2-5c1744daf881	5d5270c1-a8a6-a6f5-a3ed-fea6e8a2a333
390	390	379999196308238278	f	f	2019-11-12 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2018）鲁0117执1245号	(2018)鲁0117执1245号	济南市钢城区人民法院	38	\N	\N	6e398ed1-6ed3-f78a-760a-6b1b5cadf144	467c1531-512e-ee0d-8add-7d5cbfd83758
399	119	379999195712060358	t	f	2020-07-16 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2019）鲁0117执恢1167号	(2019)鲁0117执恢1167号	济南市钢城区人民法院	38	\N	\N	40959d37-fd63-0dd4-957a-3e6f0ec0ea02	8d220084-232c-8ada-d399-a727051b0c8d
400	125	91379999MA3A00618B	f	f	2024-03-21 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2026-03-21 00:00:00+08	\N	\N	（2023）鲁0117执1169号	(2023)鲁0117执1169号	济南市钢城区人民法院	38	\N	\N	5946a927-44be-de2e-987b-0298b5a2eef3	a9c15d68-c455-38c3-a855-24301d82c752
401	126	379999197110098147	f	f	2025-05-18 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	\N	\N	\N	（2024）鲁0117执1170号	(2024)鲁0117执1170号	济南市钢城区人民法院	38	\N	\N	65b85632-5990-927e-0ec6-6d9255241a15	235ab055-a447-44c5-ef7b-634498d9e4a8
402	127	91379999MA3A006266	f	f	2020-08-16 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2019）鲁0117执1171号	(2019)鲁0117执1171号	济南市钢城区人民法院	38	\N	\N	7c055a90-4024-d149-28a8-e8d4ca776b74	7c34ff0a-82da-520b-96b1-3581fa5e1e07
403	130	91379999MA3A006341	f	f	2025-11-09 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	(2024)鲁0117执1174号	(2024)鲁0117执1174号	济南市钢城区人民法院	38	\N	\N	b67e114e-fa01-1781-2868-02ce1385ec4e	c04a5e28-dde3-d821-c55b-ffa07b9f5733
404	131	379999198309098106	f	f	2023-10-03 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2022）鲁0117执1175号	(2022)鲁0117执1175号	济南市钢城区人民法院	38	\N	\N	04443ec2-8edd-3a1d-03bb-6a4bf3ddd0a3	b45ad96b-94f8-11ea-5bb9-6d0ae6e8adc3
405	132	379999199406153896	f	f	2018-04-27 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2020-04-27 00:00:00+08	\N	\N	（2017）鲁0117执1176号	(2017)鲁0117执1176号	济南市钢城区人民法院	38	\N	\N	41a5ae5c-2c14-f351-4eac-72f1721a0dea	6c816989-02ce-855a-357c-f2a3f15ddd49
406	133	379999195709073967	f	f	2024-04-22 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2026-04-22 00:00:00+08	\N	\N	(2023)鲁0117执1177号	(2023)鲁0117执1177号	济南市钢城区人民法院	38	\N	\N	856f72f7-e72b-1e69-f7e1-f56278e0bff0	22e1f59c-6acb-ff05-2951-24518e769da1
407	134	91379999MA3A00642U	f	f	2024-04-19 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2026-04-19 00:00:00+08	\N	\N	(2023)鲁0117执1178号	(2023)鲁0117执1178号	济南市钢城区人民法院	38	\N	\N	2dca6708-9c64-f5dd-3719-b193c4bf524c	d6e4b9ca-ddf7-f4bd-ae7b-7874858a108a
408	135	379999195912245007	f	f	2018-04-14 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	2020-04-14 00:00:00+08	\N	\N	（2017）鲁0117执1179号	(2017)鲁0117执1179号	济南市钢城区人民法院	38	\N	\N	2963f54a-8c6f-bd43-da58-396e0706e757	0fb66dd1-f0d2-eee9-1ec8-4d39d0568774
409	137	91379999MA3A00669K	f	f	2026-07-20 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2030-07-20 00:00:00+08	\N	\N	（2025）鲁0117执恢1181号	(2025)鲁0117执恢1181号	济南市钢城区人民法院	38	\N	\N	e91a4ef5-8a4d-8c86-a711-b1ecf8062d28	d0eaf5c0-cf53-8802-d1fe-6a5287df5b52
410	138	91379999MA3A00677E	f	f	2026-01-08 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2029-01-08 00:00:00+08	\N	\N	（2025）鲁0117执1182号	(2025)鲁0117执1182号	济南市钢城区人民法院	38	\N	\N	e531d250-495e-395f-3db0-44f881ab04c5	f30dab14-0408-828e-12a6-1c0f2eae3a20
411	141	379999195611191682	f	f	2020-03-19 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	2026-09-07 00:00:00+08	removed	\N	（2019）鲁0117执1185号	(2019)鲁0117执1185号	济南市钢城区人民法院	38	\N	申请执行人书面申请	4c06e884-d9c0-3abf-c73e-40e56c3c6963	04b83ead-c54c-149e-01bd-d73de183183e
412	142	379999198206108033	f	f	2026-06-25 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2028-06-25 00:00:00+08	\N	\N	（2025）鲁0117执1186号	(2025)鲁0117执1186号	济南市钢城区人民法院	38	\N	\N	bbdcac8f-2c05-9503-e0f0-a3a974bd2c78	61058df2-f104-7efc-9341-01f3d2f0ffda
413	145	379999195812038991	f	f	2026-07-28 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2028-07-28 00:00:00+08	\N	\N	（2025）鲁0117执1189号	(2025)鲁0117执1189号	济南市钢城区人民法院	38	\N	\N	05ab487d-678d-88e4-9d7d-a8e30acb4987	469891be-0d47-d69d-88be-9e780aab8a83
414	146	37999919560101368X	t	f	2024-10-12 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2023）鲁0117执1190号	(2023)鲁0117执1190号	济南市钢城区人民法院	38	\N	\N	e245c602-b832-2e3b-9c10-d8119869424a	5849960e-4fe2-529d-dc78-f17d55c098da
415	147	379999195604147210	f	f	2024-06-13 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2026-06-13 00:00:00+08	\N	\N	（2023）鲁0117执1191号	(2023)鲁0117执1191号	济南市钢城区人民法院	38	\N	\N	021014c7-4b99-d708-a7b6-8ef0fd115f3c	ac3de9db-c187-712b-1db0-5aea79cad001
416	148	91379999MA3A006934	f	f	2026-07-05 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2028-07-05 00:00:00+08	\N	\N	（2025）鲁0117执1192号	(2025)鲁0117执1192号	济南市钢城区人民法院	38	\N	\N	0e18e2d4-359b-468a-2967-8f1a5dc8088b	3cdf2cd0-5952-af37-4567-44a21f8f64f5
417	150	37999919910414365X	t	f	2026-07-03 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2028-07-03 00:00:00+08	\N	\N	（2025）鲁0117执1194号	(2025)鲁0117执1194号	济南市钢城区人民法院	38	\N	\N	c9812945-708f-c3c1-ee2d-58c68b2eaa37	152ba647-0617-427f-3408-3fa1c62ce055
418	151	91379999MA3A00706R	f	f	2019-04-17 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2018）鲁0117执1195号	(2018)鲁0117执1195号	济南市钢城区人民法院	38	\N	\N	3ce243e5-0b9b-e663-c78b-0d9ad861b9d7	a195b57d-2468-616d-af31-1cd9b5bfd8c3
419	177	379999197711135214	f	f	2020-02-05 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	2026-10-12 05:59:52.191464+08	removed	\N	（2019）鲁0117执1221号	(2019)鲁0117执1221号	济南市钢城区人民法院	38	\N	履行完毕	4f6a6cca-aeb6-e1aa-a0fc-58f0b3f6a844	7e331c40-a642-3fa1-fb35-d45cb1e844d4
420	178	379999198103141930	t	f	2024-04-13 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	2026-04-13 00:00:00+08	\N	\N	（2023）鲁0117执1222号	(2023)鲁0117执1222号	济南市钢城区人民法院	38	\N	\N	3a26ae8e-9d80-d81a-951a-1ff029cd8fc3	6a44c158-f084-eb0a-811e-60c80e90b8d0
421	122	379999196703121053	t	f	2026-03-02 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	2031-03-02 00:00:00+08	\N	\N	(2025)鲁0117执恢1165号	(2025)鲁0117执恢1165号	济南市钢城区人民法院	38	\N	\N	75276e1b-4295-d4ac-d24f-b850e4286c87	6a781b3e-dda4-b8c0-acfb-abcb84d701fc
422	123	91379999MA3A00597T	f	t	2024-09-08 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2023）鲁0117执1166号	(2023)鲁0117执1166号	济南市钢城区人民法院	38	\N	\N	39186a4d-8690-53f6-bcbd-79af48f9c8ec	74c9118d-c52a-63b6-c1b7-f87edb34b04a
423	152	91379999MA3A00714L	f	f	2015-06-06 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2017-06-06 00:00:00+08	\N	\N	（2014）鲁0117执1196号	(2014)鲁0117执1196号	济南市钢城区人民法院	38	\N	\N	a839af90-8cd2-eb95-a302-2e418865888b	0f2edbdf-d36e-c5c7-4e05-79ac5ed18ebf
424	153	379999197703294805	t	f	2014-10-27 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2016-10-27 00:00:00+08	\N	\N	（2013）鲁0117执恢1197号	(2013)鲁0117执恢1197号	济南市钢城区人民法院	38	\N	\N	47c2013d-c9b9-a8b0-779b-971b8b2a4f39	6f8d425f-3eb4-46c3-9d42-6afc4940686b
425	155	379999199005107952	t	f	2015-10-04 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	2017-10-04 00:00:00+08	\N	\N	(2014)鲁0117执1199号	(2014)鲁0117执1199号	济南市钢城区人民法院	38	\N	\N	9e440888-a165-6dcc-718f-db29c66e93c8	6e9513ed-b804-6952-fd70-041df62c064f
426	156	379999197301306076	t	f	2026-04-28 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	\N	\N	\N	（2025）鲁0117执1200号	(2025)鲁0117执1200号	济南市钢城区人民法院	38	\N	\N	e4c09124-ae4b-c33f-7016-a7b3a7929cce	cd91a0ac-e066-f3a3-f9de-bb2c6b7f39b8
427	157	379999198209138131	f	t	2026-07-08 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	2028-07-08 00:00:00+08	\N	\N	（2025）鲁0117执1201号	(2025)鲁0117执1201号	济南市钢城区人民法院	38	\N	\N	a62c415a-6fe6-661a-96a7-be467d0f5a3d	464e3c95-8e63-d5a0-3a86-9e06aa1cce4f
428	158	379999198108244680	t	f	2026-03-20 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2031-03-20 00:00:00+08	\N	\N	(2025)鲁0117执1202号	(2025)鲁0117执1202号	济南市钢城区人民法院	38	\N	\N	87154813-f3cd-571a-72b0-050f10f4c8bc	582500a4-653a-d4c6-631d-ef6cefd89738
429	159	379999197212316483	f	f	2023-03-15 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	\N	\N	\N	(2022)鲁0117执1203号	(2022)鲁0117执1203号	济南市钢城区人民法院	38	\N	\N	28679a51-3f63-ef43-cfef-f87f8619de68	ecd7fd79-9748-1f4b-5c29-18f8591c5ee1
430	160	379999199001085047	f	f	2026-04-08 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	2031-04-08 00:00:00+08	\N	\N	（2025）鲁0117执1204号	(2025)鲁0117执1204号	济南市钢城区人民法院	38	\N	\N	bda6cce9-2501-cbd3-d5cc-265e63e9af8c	abf8c3b2-4063-3acd-f71d-ed623cd90f49
431	161	379999199001085047	f	t	2026-07-27 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	2028-07-27 00:00:00+08	\N	\N	（2025）鲁0117执1205号	(2025)鲁0117执1205号	济南市钢城区人民法院	38	\N	\N	3ac6da98-77ce-00ea-872b-ccafd7cd1641	45931dfa-37e5-c4e1-4db1-28f725baf919
432	162	379999199509082429	f	f	2019-02-10 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2018）鲁0117执1206号	(2018)鲁0117执1206号	济南市钢城区人民法院	38	\N	\N	7dec50de-8315-9633-9d1f-00370c96de64	e0b13421-de39-0f2b-5598-768edb9e3897
433	165	379999198903217999	f	f	2026-05-06 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	2028-05-06 00:00:00+08	\N	\N	（2025）鲁0117执1209号	(2025)鲁0117执1209号	济南市钢城区人民法院	38	\N	\N	b523b54b-2a7a-10d6-f77a-26d5296f5a39	5fdd6535-8f93-2031-5aaf-96fd51d669bb
434	166	379999197903013131	f	f	2022-06-06 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	2026-09-13 00:00:00+08	removed	\N	（2021）鲁0117执1210号	(2021)鲁0117执1210号	济南市钢城区人民法院	38	\N	申请执行人书面申请	8e4587a3-f35a-7473-37a8-43aef0647d2d	25cea423-5119-1d71-f1bd-cdf9e8f66de0
435	167	379999197810030776	f	f	2019-05-09 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	\N	\N	\N	（2018）鲁0117执1211号	(2018)鲁0117执1211号	济南市钢城区人民法院	38	\N	\N	7721e310-9792-a20b-6848-537a85e3949d	3388b533-0671-e9de-aa01-92e8ccf33788
436	168	91379999MA3A00730A	f	f	2026-01-14 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	2031-01-14 00:00:00+08	\N	\N	（2025）鲁0117执1212号	(2025)鲁0117执1212号	济南市钢城区人民法院	38	\N	\N	9f95255b-acc5-a0cb-a5ec-f69a38fae755	ed06d354-3006-d5aa-59bd-066752964423
437	169	379999196811291818	f	f	2026-08-26 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2028-08-26 00:00:00+08	\N	\N	（2025）鲁0117执1213号	(2025)鲁0117执1213号	济南市钢城区人民法院	38	\N	\N	202ab3b2-6b36-a10d-33e6-01fd784c02b7	fceb1177-6b61-00b9-21ce-e8c2e1bbc9ea
438	170	91379999MA3A007497	f	f	2022-11-19 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2021）鲁0117执1214号	(2021)鲁0117执1214号	济南市钢城区人民法院	38	\N	\N	aca5028c-cde8-c3a1-b2ad-47194b59e6a1	fdeb79e6-7034-1f82-32ba-cb266b880850
439	172	91379999MA3A007572	f	f	2023-01-11 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2022）鲁0117执1216号	(2022)鲁0117执1216号	济南市钢城区人民法院	38	\N	\N	8105bb5b-9b89-e87d-a45c-79e0529335f3	26324efb-97e3-5cbd-6455-ebe9a19ca610
440	173	379999199510067146	t	f	2026-02-11 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2029-02-11 00:00:00+08	\N	\N	（2025）鲁0117执1217号	(2025)鲁0117执1217号	济南市钢城区人民法院	38	\N	\N	650378ce-b3b5-4e2b-7e2d-2b78da36289a	5a45bb10-9952-4fb8-7c3c-6612d1bbfe42
441	175	379999196501048409	t	f	2024-04-13 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	2026-04-13 00:00:00+08	\N	\N	（2023）鲁0117执1219号	(2023)鲁0117执1219号	济南市钢城区人民法院	38	\N	\N	ad1e6a16-dbe8-c89a-48ad-787e37cf0553	db8c111b-45a4-22ae-4336-9d0dca3896dd
442	442	379999198503153009	f	f	2022-09-09 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	\N	\N	\N	(2021)鲁0117执1244号	(2021)鲁0117执1244号	济南市钢城区人民法院	38	\N	\N	0c2305a1-5c26-2d99-009d-70f9d1b95e31	53ebfa6c-5882-647a-f139-ba9f9268983c
443	179	91379999MA3A00765W	f	f	2015-12-02 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2017-12-02 00:00:00+08	\N	\N	（2014）鲁0117执1223号	(2014)鲁0117执1223号	济南市钢城区人民法院	38	\N	\N	f408eadf-b0ae-f1f8-8854-a5944364a5b8	8d6abe51-fac1-eaa8-1fb5-ad044b25cc14
444	180	91379999MA3A00773P	f	f	2014-02-17 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2016-02-17 00:00:00+08	\N	\N	（2013）鲁0117执恢1224号	(2013)鲁0117执恢1224号	济南市钢城区人民法院	38	\N	\N	43ac082d-8b17-745d-a196-6eb8485dbb56	2dccdcb1-89cf-ee1f-bb00-6f8693a48e43
445	181	91379999MA3A003946	f	f	2019-08-15 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2018）鲁0117执1225号	(2018)鲁0117执1225号	济南市钢城区人民法院	38	\N	\N	258ce45f-b9bf-2ada-e15a-284b02b3b300	5b0cdd7c-e44c-974b-83e5-9eba6ae00dd7
446	183	379999195606262124	t	f	2016-11-11 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	2018-11-11 00:00:00+08	\N	\N	（2015）鲁0117执1227号	(2015)鲁0117执1227号	济南市钢城区人民法院	38	\N	\N	6c102f33-062b-4dd3-6fb0-9bca03b15671	3dd0aa4e-f7d9-42d3-d8d1-001753fb9a6f
447	120	379999199707105804	f	f	2026-03-02 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2025）鲁0117执1228号	(2025)鲁0117执1228号	济南市钢城区人民法院	38	\N	\N	f9d4b709-c496-9059-9a62-796e1b6d1718	cd41d5ca-d7b9-b09e-bdb4-82e89545a480
448	121	379999196107297693	t	f	2024-01-01 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	\N	\N	\N	（2023）鲁0117执1229号	(2023)鲁0117执1229号	济南市钢城区人民法院	38	\N	\N	9fb55e62-e03a-f401-2377-b3c2e528acf8	f985d08d-ed16-4683-c5bf-a3df43b10e5f
449	184	91379999MA3A00781J	f	f	2021-10-05 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2020）鲁0117执1230号	(2020)鲁0117执1230号	济南市钢城区人民法院	38	\N	\N	c1697df9-a418-790a-cbd8-980695422fd5	6002905a-9615-c6d6-8ffb-7aa70ca1228b
450	185	91379999MA3A0079XA	f	f	2025-06-04 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	\N	\N	\N	(2024)鲁0117执1231号	(2024)鲁0117执1231号	济南市钢城区人民法院	38	\N	\N	70cfdcd8-375f-c035-793f-6be4e978240a	c7f01e97-e43c-27f3-d058-7ff1b16addc0
451	186	379999198402237203	f	f	2024-09-15 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2023）鲁0117执1232号	(2023)鲁0117执1232号	济南市钢城区人民法院	38	\N	\N	a359483c-8261-9c7f-3bca-7af5532c7501	cb110bfc-062f-f8a4-2a5d-548b04117b42
452	187	379999199602073295	f	f	2017-04-21 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2019-04-21 00:00:00+08	\N	\N	（2016）鲁0117执1233号	(2016)鲁0117执1233号	济南市钢城区人民法院	38	\N	\N	e58dbace-abd0-c4a9-2cc1-c514acc40f3e	69402e61-1aca-684c-5de3-bab00396665c
453	188	91379999MA3A008023	f	f	2026-06-01 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2031-06-01 00:00:00+08	\N	\N	（2025）鲁0117执1234号	(2025)鲁0117执1234号	济南市钢城区人民法院	38	\N	\N	e5b875ad-a8aa-a34e-56a3-3e6d322513ae	410b3e41-4aa7-4bbc-0f35-75a9a40a54a2
454	189	91379999MA3A00810X	f	f	2026-02-06 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	2028-02-06 00:00:00+08	\N	\N	（2025）鲁0117执1235号	(2025)鲁0117执1235号	济南市钢城区人民法院	38	\N	\N	eadfb339-826a-5cdc-8217-aea22510f9a2	7b967b0f-41f8-1ba5-0002-cd6991afea55
455	455	91379999MA3A00829T	f	f	2026-08-07 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2025）鲁0117执1237号	(2025)鲁0117执1237号	济南市钢城区人民法院	38	\N	\N	86db2d2f-c5bb-a50c-e213-24524b62f8fd	784fb329-a622-6f50-bc3e-31801155f588
456	456	379999199910081609	f	f	2026-02-07 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	2031-02-07 00:00:00+08	\N	\N	(2025)鲁0117执恢1238号	(2025)鲁0117执恢1238号	济南市钢城区人民法院	38	\N	\N	eb0f51f0-f3c3-e977-0890-75479816ceef	e1b9b928-10c7-aa81-0ceb-019ccff18201
457	457	379999198612218529	f	f	2023-08-01 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2022）鲁0117执1239号	(2022)鲁0117执1239号	济南市钢城区人民法院	38	\N	\N	5e798dd1-be52-57a4-b85a-08fbd330662d	ddc79ec1-7b42-c499-ec70-986182fa6400
458	458	379999196410104719	f	f	2026-03-09 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	2028-03-09 00:00:00+08	\N	\N	（2025）鲁0117执1240号	(2025)鲁0117执1240号	济南市钢城区人民法院	38	\N	\N	4a8e4fc8-8ec9-6919-a57e-55774157e6b2	8570e9de-d0bf-da47-6ce5-25562c48ea45
459	459	379999199909270218	f	f	2021-10-13 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2020）鲁0117执1241号	(2020)鲁0117执1241号	济南市钢城区人民法院	38	\N	\N	30a6caa0-20c0-2cf8-973a-66f19c59dce9	323d7e06-3a9f-1f00-fc41-a1e1a27c76b5
460	460	91379999MA3A00837M	f	f	2022-02-07 00:00:00+08	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	\N	\N	\N	（2021）鲁0117执1242号	(2021)鲁0117执1242号	济南市钢城区人民法院	38	\N	\N	8b6253c6-0bf0-a5b0-d45d-50aab4b0316d	27b6f34f-41b6-699d-bfb6-9774b0a59d3c
461	461	379999198511101364	f	f	2023-11-26 00:00:00+08	2026-10-12 05:59:52.209775+08	infinity	\N	\N	\N	（2022）鲁0117执1243号	(2022)鲁0117执1243号	济南市钢城区人民法院	38	\N	\N	f4f55dd1-839b-6705-3942-89e3164277d0	b63914ea-15e7-95b2-65b6-703e78008864
462	304	91379999MA3B000290	f	f	2026-01-14 00:00:00+08	2026-10-12 05:59:52.342594+08	2026-11-02 05:59:53.688788+08	\N	\N	{["2026-08-10 00:00:00+08",)}	（2025）鲁0116执7号	(2025)鲁0116执7号	济南市莱芜区人民法院	\N	39	\N	372bff29-fac7-2fd7-9bf4-add2d5c3f034	b41d15e5-8c13-17ef-da5d-2d937236ea45
463	318	91379999MA3B000290	f	f	2026-05-06 00:00:00+08	2026-10-12 05:59:52.383443+08	2026-11-02 05:59:53.716691+08	\N	\N	{["2026-08-10 00:00:00+08",)}	（2026）鲁0117执1号	(2026)鲁0117执1号	济南市钢城区人民法院	\N	40	\N	b293dc0e-f7db-dc02-4cbe-d8ebbfd45bd8	f121d501-6b9b-d3b9-f7e6-6511a1fe1154
464	299	379999196003159026	t	f	2026-03-03 00:00:00+08	2026-11-02 05:59:52.907586+08	infinity	2026-10-29 00:00:00+08	revoked	\N	（2026）鲁0116执2号	(2026)鲁0116执2号	济南市莱芜区人民法院	\N	41	主体有误	c5e716d3-e7a1-52f5-ef71-9b2adc9c2826	4308109e-c2ea-e296-711e-90f42bb157b3
465	302	379999196007049051	f	f	2026-01-12 00:00:00+08	2026-11-02 05:59:52.944011+08	infinity	2026-10-30 00:00:00+08	removed	\N	（2025）鲁0116执5号	(2025)鲁0116执5号	济南市莱芜区人民法院	\N	42	active_performance	5ac297fb-4282-ea3f-05c1-b1f5c54a1d03	6be3b8f8-2709-7916-9b88-9ca11f129495
466	310	379999196106029144	f	f	2026-04-09 00:00:00+08	2026-11-02 05:59:52.980463+08	infinity	\N	\N	{["2026-06-01 00:00:00+08","2026-08-03 00:00:00+08"),["2026-10-27 00:00:00+08",)}	（2026）鲁0116执14号	(2026)鲁0116执14号	济南市莱芜区人民法院	\N	46	\N	a1e8a8d7-da67-de3d-98d3-e3ae5be2f54c	cf5f8c6b-cf1a-74b8-7105-fab30c8fddb1
467	467	379999196102119118	f	f	2026-10-28 00:00:00+08	2026-11-02 05:59:52.996323+08	infinity	2031-10-28 00:00:00+08	\N	\N	（2026）鲁0116执22号	(2026)鲁0116执22号	济南市莱芜区人民法院	\N	47	\N	da9f5cfb-2ad0-641b-bec1-d033095376de	91512407-cdf3-b62d-b26a-27731d87c12a
468	1	91379999MA3A0001XA	f	f	2018-09-24 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2020-09-24 00:00:00+08	\N	\N	（2017）鲁0116执1001号	(2017)鲁0116执1001号	济南市莱芜区人民法院	45	\N	\N	a4f40ae3-307b-5c46-0e2a-bb0936da9be5	e208e10a-e8cf-8e6b-b5e0-5bf2b5bfc865
469	2	379999198705170480	f	f	2022-04-19 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2021）鲁0116执1002号	(2021)鲁0116执1002号	济南市莱芜区人民法院	45	\N	\N	f38e4243-9610-29c9-f30e-8f91c062fb14	0b5ed97b-78f7-e00d-1da4-242d11105bc4
470	3	379999198705170480	t	f	2024-02-24 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2026-01-16 00:00:00+08	\N	\N	（2023）鲁0116执1003号	(2023)鲁0116执1003号	济南市莱芜区人民法院	45	\N	\N	b948a616-3581-f79c-6c2c-1cdbe05d1c4f	a43e1b72-483d-d687-7675-5b3dce2e7b19
471	4	91379999MA3A0001XA	f	f	2026-07-09 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2031-07-09 00:00:00+08	\N	\N	（2025）鲁0116执1004号	(2025)鲁0116执1004号	济南市莱芜区人民法院	45	\N	\N	78bea9f1-cc8d-03d3-9b90-74e7b947dda8	53c5bb02-ab52-59db-86f8-de9eda0de0fa
472	5	91379999MA3A00028A	f	f	2025-11-06 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2024）鲁0116执1005号	(2024)鲁0116执1005号	济南市莱芜区人民法院	45	\N	\N	740013b4-5537-6c3a-52a8-6dc989911c48	fa85aa36-dc23-fd02-4244-f5133218b187
473	8	379999196510150747	t	t	2021-09-04 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2020）鲁0116执1008号	(2020)鲁0116执1008号	济南市莱芜区人民法院	45	\N	\N	196eba8f-1a08-f285-f7d8-5953bf86aeff	9aa40014-7488-8120-de7a-ddbed7dbc59d
474	14	379999195511225013	t	t	2020-11-28 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2019）鲁0116执1014号	(2019)鲁0116执1014号	济南市莱芜区人民法院	45	\N	\N	b06af330-8d3a-dac6-5160-aaa30983b147	9ccd5452-97d1-a831-a2de-10ffb3c00987
475	15	379999197805258047	t	f	2026-07-22 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2030-07-22 00:00:00+08	\N	\N	(2025)鲁0116执1015号	(2025)鲁0116执1015号	济南市莱芜区人民法院	45	\N	\N	4ab5dffe-b303-ca06-30c3-7d635a62f179	1b244cb2-3dfe-f0f8-2a53-21a508802e7e
476	16	379999196512167040	t	f	2024-08-02 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	2026-08-02 00:00:00+08	\N	\N	（2023）鲁0116执1016号	(2023)鲁0116执1016号	济南市莱芜区人民法院	45	\N	\N	6277eeb5-4bd6-34ec-fcda-ccec439f90f1	318241d1-ae53-ddd9-cac0-244a6ab2d243
477	17	37999919630205032X	f	f	2024-05-27 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	2026-05-27 00:00:00+08	\N	\N	（2023）鲁0116执1017号	(2023)鲁0116执1017号	济南市莱芜区人民法院	45	\N	\N	d537a268-0860-dfe7-48f8-33b5d0342825	5b9f5364-77e2-9bc5-b021-7d56bc536ea0
478	18	379999196505094621	f	f	2024-05-19 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2026-05-19 00:00:00+08	\N	\N	（2023）鲁0116执1018号	(2023)鲁0116执1018号	济南市莱芜区人民法院	45	\N	\N	5557a8f8-a28e-b78d-402e-b96762440d00	3d04d9a5-7cae-0ad5-ad96-4689624b3c14
479	21	91379999MA3A00087D	f	f	2023-07-17 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2022）鲁0116执1021号	(2022)鲁0116执1021号	济南市莱芜区人民法院	45	\N	\N	571da82f-ade4-bff4-d305-a2862f057c58	88e0535c-6892-9c8e-75b7-1be5694ae0c7
480	27	91379999MA3A00116Q	f	f	2023-09-20 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2026-09-01 00:00:00+08	removed	\N	（2022）鲁0116执1027号	(2022)鲁0116执1027号	济南市莱芜区人民法院	45	\N	申请执行人书面申请	610f4555-b14e-b05c-dc4e-9bf42a635a52	d5b3cb1b-3f61-885e-0dbb-8222c2d4bd3e
481	28	379999196208070260	f	f	2020-12-31 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2019）鲁0116执1028号	(2019)鲁0116执1028号	济南市莱芜区人民法院	45	\N	\N	e7ea11fc-f30b-3ecb-c6e1-81818cf11cc2	f6944ffa-5c75-4f59-68cf-79028e1b6d72
482	29	91379999MA3A00124K	f	f	2020-07-27 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	(2019)鲁0116执恢1029号	(2019)鲁0116执恢1029号	济南市莱芜区人民法院	45	\N	\N	d41c81cd-7e49-4c55-d319-c6b4ec20d46d	a9a0f147-218a-482f-7737-0a98e372d398
483	30	91379999MA3A00132E	f	t	2024-03-30 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2026-03-30 00:00:00+08	\N	\N	（2023）鲁0116执1030号	(2023)鲁0116执1030号	济南市莱芜区人民法院	45	\N	\N	73291489-4465-3671-3570-be70d6dc60c8	ab0383e4-ff87-830e-e225-4ef6075fdd66
484	32	379999199707101475	f	f	2026-03-24 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2031-03-24 00:00:00+08	\N	\N	（2025）鲁0116执恢1032号	(2025)鲁0116执恢1032号	济南市莱芜区人民法院	45	\N	\N	747d2ddb-32d9-72e5-7a52-91488812b189	b7f1d220-8e9f-505d-b384-261ed0f0fb7a
485	33	379999196002065781	t	f	2022-10-19 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2021）鲁0116执1033号	(2021)鲁0116执1033号	济南市莱芜区人民法院	45	\N	\N	4a3c3393-aee5-2e3c-e882-6c4f5df2e13f	3f78a27a-a231-dc11-dedf-2745b8c4cdea
486	34	91379999MA3A001409	f	f	2025-07-19 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2024）鲁0116执1034号	(2024)鲁0116执1034号	济南市莱芜区人民法院	45	\N	\N	6d73712a-f35f-0b83-9b4c-37210d142ef3	db4ab0f2-d48e-1b09-8e0e-5b7117731127
487	35	379999198111223768	t	t	2024-04-20 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	2026-04-20 00:00:00+08	\N	\N	（2023）鲁0116执1035号	(2023)鲁0116执1035号	济南市莱芜区人民法院	45	\N	\N	36ee016d-9b5f-be6a-b9ac-0d39d9ea996d	8e8f5e6d-80e5-4ba9-966b-83ae835917dc
488	37	379999197409222501	f	f	2024-06-08 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2023）鲁0116执1037号	(2023)鲁0116执1037号	济南市莱芜区人民法院	45	\N	\N	de7be023-836f-231f-7d7d-2ddb6f0ec9e6	00bb2efe-8fdc-3978-245c-1b7ce075f15c
489	39	91379999MA3A001671	f	f	2022-12-12 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2021）鲁0116执1039号	(2021)鲁0116执1039号	济南市莱芜区人民法院	45	\N	\N	17b38010-cfaa-59e4-e308-0ade3a9243cf	51137cbb-1782-3a5c-c0f7-b91c42474f78
490	40	379999199408134293	f	f	2020-05-28 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2019）鲁0116执1040号	(2019)鲁0116执1040号	济南市莱芜区人民法院	45	\N	\N	21e16b47-f63d-4448-76dc-da2e1ce7bf00	bc75e33e-45ec-a0cf-ab9b-e24e602a7028
491	42	379999199401157003	f	f	2016-06-27 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	2018-06-27 00:00:00+08	\N	\N	（2015）鲁0116执1042号	(2015)鲁0116执1042号	济南市莱芜区人民法院	45	\N	\N	bda005bb-706a-18fe-fe80-8e7ac3c3ea1b	0266e516-c0bc-0729-2b17-952791510066
492	43	91379999MA3A00175U	f	f	2022-09-06 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	(2021)鲁0116执1043号	(2021)鲁0116执1043号	济南市莱芜区人民法院	45	\N	\N	673acfc3-fbbd-f951-4253-6b81a282f9c8	4c5f36e6-c6e9-7f90-6281-5fa42153fa74
493	45	91379999MA3A00183N	f	f	2026-07-01 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2028-07-01 00:00:00+08	\N	\N	（2025）鲁0116执恢1045号	(2025)鲁0116执恢1045号	济南市莱芜区人民法院	45	\N	\N	01cb222d-fa6c-c4a1-9608-60f4e083dda0	669fae47-a57e-3d8c-7350-ce5cd4d9096b
494	46	379999196411145563	t	f	2025-11-15 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2024）鲁0116执恢1046号	(2024)鲁0116执恢1046号	济南市莱芜区人民法院	45	\N	\N	002f7ba0-55da-3a7b-651c-1987e1d74cff	d88eb607-7749-7f1f-d1cc-9f73dcad8e15
495	47	379999195907105835	f	f	2026-07-12 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	2031-07-12 00:00:00+08	\N	\N	（2025）鲁0116执1047号	(2025)鲁0116执1047号	济南市莱芜区人民法院	45	\N	\N	bbc731ab-cdab-8ad6-11e5-40c4ee6995b0	749cc9cf-0d18-75d3-fe64-c3ed9de74d17
496	49	379999197202073916	f	f	2026-08-17 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	2029-08-17 00:00:00+08	\N	\N	（2025）鲁0116执恢1049号	(2025)鲁0116执恢1049号	济南市莱芜区人民法院	45	\N	\N	9d57fdda-06b9-ac55-5d79-abdd109d8f5e	f20d36f2-a960-1017-cb5d-c4e0c822a2a0
497	50	379999197605303800	t	f	2026-03-12 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	2028-03-12 00:00:00+08	\N	\N	（2025）鲁0116执1050号	(2025)鲁0116执1050号	济南市莱芜区人民法院	45	\N	\N	d0ee61b3-b285-1471-c487-4b9035ecdb43	cd3d8a32-9e5b-5f01-a953-1cb2cccac0db
498	52	379999199411250578	t	f	2024-11-21 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2023）鲁0116执1052号	(2023)鲁0116执1052号	济南市莱芜区人民法院	45	\N	\N	79b54db1-b016-434d-2d86-e6369b8503d2	dac86ff6-6e32-4b8f-6c19-d2e756c416f1
499	53	379999197902266858	f	f	2021-04-16 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2026-11-02 05:59:53.125131+08	removed	\N	(2020)鲁0116执恢1053号	(2020)鲁0116执恢1053号	济南市莱芜区人民法院	45	\N	履行完毕	a19d729f-2efc-5265-bf7c-22b138520e20	88da8e42-5b01-cc4d-0037-3ad7ba53099d
500	58	379999196402035629	f	f	2026-07-03 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2026-11-02 05:59:53.125131+08	removed	\N	（2025）鲁0116执1058号	(2025)鲁0116执1058号	济南市莱芜区人民法院	45	\N	履行完毕	d9fc8799-2251-e8a5-5d95-fc251dc1b963	445316f3-4a73-c61a-0489-1ceebcce3b8c
501	59	91379999MA3A002122	f	f	2018-09-17 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	2020-09-17 00:00:00+08	\N	\N	（2017）鲁0116执1059号	(2017)鲁0116执1059号	济南市莱芜区人民法院	45	\N	\N	9980a389-2de8-b446-b14f-4aacd1135e3b	c29374c8-1766-40c3-09a8-f15996812f99
502	60	379999197605303800	t	f	2024-05-29 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2026-05-29 00:00:00+08	\N	\N	（2023）鲁0116执1060号	(2023)鲁0116执1060号	济南市莱芜区人民法院	45	\N	\N	4f756c76-6db7-6154-7436-0b1907641137	a41e0ee1-f6fc-a5ba-50ec-f6db4c9fc838
503	63	379999196805245655	t	f	2026-07-07 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2025）鲁0116执1063号	(2025)鲁0116执1063号	济南市莱芜区人民法院	45	\N	\N	f63f787c-ade1-fc0b-1ccd-6bf7040e202b	8f99ffa2-f211-faec-6d9a-0fdd316ed924
504	66	379999196508028857	f	f	2024-07-31 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2026-07-31 00:00:00+08	\N	\N	（2023）鲁0116执1066号	(2023)鲁0116执1066号	济南市莱芜区人民法院	45	\N	\N	0b67f802-6914-1fc1-2eac-572af17500f8	52ad3eeb-a54b-c487-515e-0e3453ecfacd
505	69	91379999MA3A00255F	f	f	2025-08-01 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2024）鲁0116执1069号	(2024)鲁0116执1069号	济南市莱芜区人民法院	45	\N	\N	34219522-17d4-6cdd-2201-fa282707354b	300d4639-3ff8-fc5f-ce8b-40bb02c0c455
506	72	379999199303217332	t	f	2020-07-03 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2019）鲁0116执1072号	(2019)鲁0116执1072号	济南市莱芜区人民法院	45	\N	\N	2a226013-f42e-ed35-3c1f-8dffdde91e35	970f8613-86df-07b2-0211-7dd36757cb7c
507	74	91379999MA3A00263A	f	f	2025-05-29 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2024）鲁0116执1074号	(2024)鲁0116执1074号	济南市莱芜区人民法院	45	\N	\N	dccf6e7a-8ba0-8d86-9690-198a8015f912	24821a4e-2057-3964-e15b-b222bfb803e3
508	75	379999199710068733	t	f	2024-04-15 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2023）鲁0116执1075号	(2023)鲁0116执1075号	济南市莱芜区人民法院	45	\N	\N	51f2546b-5155-90bd-4094-e96b9ca0febc	6ed13d59-394e-8f86-a21b-126dea1e7acb
509	76	91379999MA3A002715	f	f	2024-03-31 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2026-03-31 00:00:00+08	\N	\N	（2023）鲁0116执恢1076号	(2023)鲁0116执恢1076号	济南市莱芜区人民法院	45	\N	\N	ab80ff42-01ff-f726-0db4-b7059851ba14	7bbab0ad-7ba3-d9eb-40bf-87fa281d90ff
510	77	91379999MA3A0028XW	f	f	2022-03-14 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2021）鲁0116执1077号	(2021)鲁0116执1077号	济南市莱芜区人民法院	45	\N	\N	2adf041c-78ea-38b3-16dc-0e4db227ae21	3524587b-330c-4bf6-8150-07e6df100293
511	78	379999197403058456	t	f	2025-03-09 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2024）鲁0116执1078号	(2024)鲁0116执1078号	济南市莱芜区人民法院	45	\N	\N	1e83fe90-9c1b-ad76-4986-fed59af0c679	d1f6533a-3a74-5711-f5d2-63c0a92700a3
512	79	379999198906044595	t	f	2015-09-21 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	2017-09-21 00:00:00+08	\N	\N	（2014）鲁0116执1079号	(2014)鲁0116执1079号	济南市莱芜区人民法院	45	\N	\N	05e92bca-8e29-44b2-d5cc-824af24dcee8	ceb0b0d9-a47f-5756-a08d-aab036fbbc00
513	81	91379999MA3A00298W	f	t	2026-05-05 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2029-05-05 00:00:00+08	\N	\N	（2025）鲁0116执1081号	(2025)鲁0116执1081号	济南市莱芜区人民法院	45	\N	\N	4876cbb7-9942-222c-7585-8e2ec621c99c	e79b1ed4-49d7-d99f-e772-1afc73f9e9aa
514	82	91379999MA3A00300G	f	f	2017-08-13 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2019-08-13 00:00:00+08	\N	\N	（2016）鲁0116执1082号	(2016)鲁0116执1082号	济南市莱芜区人民法院	45	\N	\N	b62e0f78-43a3-0609-11ae-d3bb8a6a01da	36513c9a-cdd1-e024-b72f-3b07641393d4
515	85	379999196505094621	f	f	2024-05-13 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2023）鲁0116执1085号	(2023)鲁0116执1085号	济南市莱芜区人民法院	45	\N	\N	f19f2a36-89fd-1018-3792-017e18fa7cd6	6edf2042-dad1-e4b8-9020-737ed65cab25
516	87	91379999MA3A003278	f	t	2024-02-04 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2026-02-04 00:00:00+08	\N	\N	（2023）鲁0116执1087号	(2023)鲁0116执1087号	济南市莱芜区人民法院	45	\N	\N	8f7edfb7-68c9-7e7c-76c8-9c9dd75cc358	9b6857c0-59a5-bea3-2637-ba25992db2c7
517	91	91379999MA3A00343X	f	f	2023-12-18 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	(2022)鲁0116执1091号	(2022)鲁0116执1091号	济南市莱芜区人民法院	45	\N	\N	fb1339c9-f939-64f4-8179-29a27941e945	534518d5-3010-2b94-db6a-bb530f552248
518	92	379999199411057188	t	f	2025-12-12 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2024）鲁0116执1092号	(2024)鲁0116执1092号	济南市莱芜区人民法院	45	\N	\N	560e60a0-f80c-6abc-71eb-851db062020e	aaab920c-bb62-93b9-61f5-c2f2b647ada4
519	93	379999196912202917	f	f	2026-04-05 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2028-04-05 00:00:00+08	\N	\N	（2025）鲁0116执1093号	(2025)鲁0116执1093号	济南市莱芜区人民法院	45	\N	\N	bebb7542-dee3-8436-555d-5b6dbb8745f3	cdad2455-1daf-22e3-8029-9af25dbd3d81
520	94	379999197109280558	t	t	2019-11-19 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2018）鲁0116执1094号	(2018)鲁0116执1094号	济南市莱芜区人民法院	45	\N	\N	e9470b92-3831-d8f9-7689-7cc0b6503410	38091930-ee15-1ac4-972d-d3bc201c89c7
521	95	379999195802221645	f	f	2026-08-15 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2028-08-15 00:00:00+08	\N	\N	（2025）鲁0116执1095号	(2025)鲁0116执1095号	济南市莱芜区人民法院	45	\N	\N	9f1ea806-663d-2fc0-6c12-dbe248edc6b1	3d014e9d-f248-aa35-3697-1ce10bb24e9f
522	97	91379999MA3A0036XG	f	f	2024-09-06 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	2026-09-06 00:00:00+08	\N	\N	(2023)鲁0116执1097号	(2023)鲁0116执1097号	济南市莱芜区人民法院	45	\N	\N	cafa68b7-3152-f2b0-2c0a-d76327716551	7531c15f-84f3-e73c-4654-dd6e5037e685
523	98	379999197004182871	f	f	2026-07-14 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2028-07-14 00:00:00+08	\N	\N	（2025）鲁0116执1098号	(2025)鲁0116执1098号	济南市莱芜区人民法院	45	\N	\N	284f1bd9-4890-95a6-c922-1713ffaeeef3	d0d956f9-604a-94de-a65d-f67aa4c14dee
524	100	379999199401091147	f	f	2018-03-26 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2020-03-26 00:00:00+08	\N	\N	（2017）鲁0116执1100号	(2017)鲁0116执1100号	济南市莱芜区人民法院	45	\N	\N	1c76c5b0-93df-173a-7250-56be9297c39c	df631166-1a10-d81a-b41d-95e6be071dfc
525	102	379999197703294805	f	f	2026-08-18 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2028-08-18 00:00:00+08	\N	\N	（2025）鲁0116执1102号	(2025)鲁0116执1102号	济南市莱芜区人民法院	45	\N	\N	3ea8e604-2fc9-c60c-bf17-3fee98fa568d	74f93cb9-c95c-a0d0-6402-723e616aaa56
526	103	91379999MA3A00378G	f	f	2019-01-05 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2018）鲁0116执1103号	(2018)鲁0116执1103号	济南市莱芜区人民法院	45	\N	\N	2c322219-f3f7-225b-3418-f7c0b92455f9	0863b873-f29c-fd9e-72dc-fb1bf04a2896
527	104	379999197512020174	f	f	2015-05-10 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2017-05-10 00:00:00+08	\N	\N	(2014)鲁0116执1104号	(2014)鲁0116执1104号	济南市莱芜区人民法院	45	\N	\N	428b4095-86e3-7231-8c83-942a9801cc5b	402cdc45-45e5-9c0a-d188-e287fd3909ef
528	105	379999198604207854	t	f	2022-12-05 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2021）鲁0116执1105号	(2021)鲁0116执1105号	济南市莱芜区人民法院	45	\N	\N	bcdf3c8c-3ba6-ad27-7286-fe6e7b984064	eb439710-51e0-e6bd-e24e-7bbeb123fc3a
529	107	379999199012102711	t	f	2020-03-05 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2019）鲁0116执1107号	(2019)鲁0116执1107号	济南市莱芜区人民法院	45	\N	\N	07d8d2b1-b216-9f16-9d61-c3130e9f8b23	3ef3de46-a227-0b9f-211d-f6e3367f1d2b
530	108	379999195903052940	t	f	2026-06-02 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2025）鲁0116执恢1108号	(2025)鲁0116执恢1108号	济南市莱芜区人民法院	45	\N	\N	4304afe1-09eb-7b7e-022e-afc72d70e08b	054b5b10-95ac-08e3-d832-ffbf8c99d7e1
531	109	379999195808300635	f	f	2026-05-14 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	2028-05-14 00:00:00+08	\N	\N	（2025）鲁0116执1109号	(2025)鲁0116执1109号	济南市莱芜区人民法院	45	\N	\N	9112e877-2c08-38d4-6552-31d9a1111196	c916c8c4-7547-5dd2-4ff7-c147f6823cc7
532	112	91379999MA3A00108X	f	f	2026-04-14 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	2028-04-14 00:00:00+08	\N	\N	（2025）鲁0116执1112号	(2025)鲁0116执1112号	济南市莱芜区人民法院	45	\N	\N	178f07bc-f7df-6e52-a645-c4976e9322e4	a3b25a50-83b1-2a72-8f6a-73384e59dda2
533	116	379999197303128701	f	f	2026-03-04 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2028-03-04 00:00:00+08	\N	\N	（2025）鲁0116执1116号	(2025)鲁0116执1116号	济南市莱芜区人民法院	45	\N	\N	0cef8666-d17b-20c6-a746-fb289304f697	b850d0d9-4bbf-1026-c30d-85e9ea9145ed
534	118	91379999MA3A00423H	f	f	2017-08-24 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	2019-08-24 00:00:00+08	\N	\N	（2016）鲁0116执1118号	(2016)鲁0116执1118号	济南市莱芜区人民法院	45	\N	\N	1e0978e9-06a8-a6c9-f3f7-1ed55051022e	1773d468-aa06-65dc-092e-f5656a7ced04
535	283	379999199505025371	t	f	2016-01-03 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	2018-01-03 00:00:00+08	\N	\N	（2015）鲁0116执1120号	(2015)鲁0116执1120号	济南市莱芜区人民法院	45	\N	\N	be349c60-8b81-2ea9-71c7-857f53ba6414	c2bbe888-67ff-63a6-7806-30b1ae06eba3
536	284	91379999MA3A00431C	f	f	2014-01-19 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2016-01-19 00:00:00+08	\N	\N	（2013）鲁0116执恢1121号	(2013)鲁0116执恢1121号	济南市莱芜区人民法院	45	\N	\N	3989a496-8805-d9c1-7112-1b769fcaf541	d1919ba9-fee3-0aed-484e-4429a9ba5533
537	289	91379999MA3A004584	f	f	2023-04-08 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	\N	\N	\N	（2022）鲁0116执1126号	(2022)鲁0116执1126号	济南市莱芜区人民法院	45	\N	\N	5ef2e44b-2081-65c8-e7dd-5f6b7af12964	aef17d72-73ac-168c-3292-2a70fe79da83
538	369	379999195903052940	f	f	2026-02-06 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2028-02-06 00:00:00+08	\N	\N	（2025）鲁0116执1134号	(2025)鲁0116执1134号	济南市莱芜区人民法院	45	\N	\N	6285e5b6-a3ba-7769-f52a-e0762b69abca	52f7bea0-51c5-219c-2d2c-fc9d24280864
539	371	91379999MA3A005035	f	f	2026-08-07 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2026-09-11 00:00:00+08	removed	\N	（2025）鲁0116执1136号	(2025)鲁0116执1136号	济南市莱芜区人民法院	45	\N	申请执行人书面申请	bf1e9f6a-6398-d5a4-fdc5-e0bf6e4d5ba7	459d7f03-5bca-2d03-ea27-c340e3994b45
540	373	37999919651031473X	f	f	2024-11-24 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2023）鲁0116执1138号	(2023)鲁0116执1138号	济南市莱芜区人民法院	45	\N	\N	257639a2-0c6e-3058-51c5-73219fb3fc92	708149fc-615e-c390-9330-ce5b17762f78
541	541	91379999MA3A00538P	f	f	2020-01-12 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2019）鲁0116执1142号	(2019)鲁0116执1142号	济南市莱芜区人民法院	45	\N	\N	cdf59973-3b3a-0834-f649-4c662a3a31f7	da74c651-8b62-b85c-d62a-6131e7476a38
542	542	379999199312235866	t	f	2019-01-14 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	(2018)鲁0116执1143号	(2018)鲁0116执1143号	济南市莱芜区人民法院	45	\N	\N	93394d87-f4db-a53a-8013-bcc1343de2ac	166c5553-cf25-dc94-d4b9-130e8cdbc947
543	543	379999197808164791	f	f	2018-05-06 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	2020-05-06 00:00:00+08	\N	\N	（2017）鲁0116执1144号	(2017)鲁0116执1144号	济南市莱芜区人民法院	45	\N	\N	f36e7af8-2564-a4d0-7657-95a9403aeb3c	68c493bc-0dca-0565-e0d6-78d6af44103b
544	544	91379999MA3A00546J	f	f	2026-07-02 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2031-07-02 00:00:00+08	\N	\N	（2025）鲁0116执恢1145号	(2025)鲁0116执恢1145号	济南市莱芜区人民法院	45	\N	\N	7480470c-a212-399a-f89b-42aebd2af57c	b1ebc27e-2198-bebd-51c1-b5160bc00dda
545	545	379999199408134293	f	f	2026-03-12 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2028-03-12 00:00:00+08	\N	\N	（2025）鲁0116执1146号	(2025)鲁0116执1146号	济南市莱芜区人民法院	45	\N	\N	c679893a-b020-9c06-86fa-55bb72705936	cf1df413-8c23-744e-8ab7-ae853e4bce07
546	546	91379999MA3A00554D	f	f	2016-02-26 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	2018-02-26 00:00:00+08	\N	\N	（2015）鲁0116执1147号	(2015)鲁0116执1147号	济南市莱芜区人民法院	45	\N	\N	3e8824fa-082b-6a9e-d4bc-bc0edef21a54	67e271e3-2df2-6d0b-145d-444e80c6bafc
547	547	37999919570909299X	f	f	2026-03-06 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	\N	\N	\N	（2025）鲁0116执1148号	(2025)鲁0116执1148号	济南市莱芜区人民法院	45	\N	\N	53843a6d-ed16-6a19-e1ed-9c61c309ca4e	837518b8-9915-44e4-0fad-ec54f7c25079
548	548	379999198612218529	f	f	2026-05-25 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	2029-05-25 00:00:00+08	\N	\N	（2025）鲁0116执1149号	(2025)鲁0116执1149号	济南市莱芜区人民法院	45	\N	\N	05d6466c-43e0-55da-b19e-dafbcd711d27	24d9d887-85b2-332e-52e9-a3d22fec686f
559	559	379999196005289043	f	f	2026-09-03 00:00:00+08	2026-11-02 05:59:53.265774+08	infinity	\N	\N	\N	（2026）鲁0116执23号	(2026)鲁0116执23号	济南市莱芜区人民法院	47	\N	\N	5f5489d6-4e2c-0ef3-5b9e-b9aa7dd3da82	77a311f3-80f9-f473-a2f2-fb5acca791d1
560	560	org!:91379999MA3B00213A	f	f	2026-09-04 00:00:00+08	2026-11-02 05:59:53.265774+08	infinity	\N	\N	\N	（2026）鲁0116执25号	(2026)鲁0116执25号	济南市莱芜区人民法院	47	\N	\N	dfab1823-5776-35c1-0415-bab0979e296a	c4686f2b-39b6-d3d1-8c5c-c09ea912f17a
561	142	379999198206108033	f	f	2026-06-25 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2028-06-25 00:00:00+08	\N	\N	（2025）鲁0117执1186号	(2025)鲁0117执1186号	济南市钢城区人民法院	48	\N	\N	5c140089-4605-a328-e7cc-c34a2c6975d3	9fc0d03d-8f98-8cd5-2454-45928cba93e6
562	143	91379999MA3A006859	f	f	2019-04-28 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2018）鲁0117执1187号	(2018)鲁0117执1187号	济南市钢城区人民法院	48	\N	\N	35613e6f-7daa-0fdb-fe4c-c2073232e0ec	7da3e7a4-04e1-90a2-f632-44aab4c46dfa
563	144	379999197312182187	f	f	2016-07-05 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2018-07-05 00:00:00+08	\N	\N	（2015）鲁0117执1188号	(2015)鲁0117执1188号	济南市钢城区人民法院	48	\N	\N	9bcb12f3-d9cd-47f4-7bcf-883c0607c13c	b2e9cf70-1fd9-a4b0-627b-42571df21b64
564	145	379999195812038991	f	f	2026-07-28 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2028-07-28 00:00:00+08	\N	\N	（2025）鲁0117执1189号	(2025)鲁0117执1189号	济南市钢城区人民法院	48	\N	\N	fe6f6b07-9e52-73df-2e77-677ab9b52121	913f7475-dc23-658e-56ea-2f768c3ee0d1
565	146	37999919560101368X	t	f	2024-10-12 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2023）鲁0117执1190号	(2023)鲁0117执1190号	济南市钢城区人民法院	48	\N	\N	723ee292-f353-0ab1-40d0-b472d86b1ade	f4bd7247-cdd4-232a-0c9b-e1b7bad4ca61
566	147	379999195604147210	t	f	2024-06-13 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2026-06-13 00:00:00+08	\N	\N	（2023）鲁0117执1191号	(2023)鲁0117执1191号	济南市钢城区人民法院	48	\N	\N	e672994c-bb33-f2c4-70dc-37fe5b1395d2	d035ffab-42ce-e63d-577e-bed3026b7a9c
567	148	91379999MA3A006934	f	f	2026-07-05 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2028-07-05 00:00:00+08	\N	\N	（2025）鲁0117执1192号	(2025)鲁0117执1192号	济南市钢城区人民法院	48	\N	\N	ee3b5b9a-f8f4-174e-7a40-33cd8fd06103	1339944d-f8de-7602-caf3-1e6b125553ff
568	149	379999196909092032	f	f	2024-09-02 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2026-09-02 00:00:00+08	\N	\N	（2023）鲁0117执1193号	(2023)鲁0117执1193号	济南市钢城区人民法院	48	\N	\N	a435487a-f80a-ab10-2e5b-ad7ab89b4c98	143adfe3-ee32-a00c-b028-92a720e69b5e
569	150	37999919910414365X	t	f	2026-07-03 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2028-07-03 00:00:00+08	\N	\N	（2025）鲁0117执1194号	(2025)鲁0117执1194号	济南市钢城区人民法院	48	\N	\N	dbfea40e-d44f-300d-e059-f119cc5f260a	759a3530-7095-656d-186d-2715409ababf
570	151	91379999MA3A00706R	f	f	2019-04-17 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2018）鲁0117执1195号	(2018)鲁0117执1195号	济南市钢城区人民法院	48	\N	\N	43b7fb92-48e9-167f-8f24-84dc5668a7d6	bd800b5d-0d43-de62-0ef9-d6ce9375abad
571	152	91379999MA3A00714L	f	f	2015-06-06 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2017-06-06 00:00:00+08	\N	\N	（2014）鲁0117执1196号	(2014)鲁0117执1196号	济南市钢城区人民法院	48	\N	\N	322762ad-24c9-b5bb-1863-3c8f4cfa83f6	f979fa1c-8573-095d-bbfc-ee36be039d45
572	153	379999197703294805	t	f	2014-10-27 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2016-10-27 00:00:00+08	\N	\N	（2013）鲁0117执恢1197号	(2013)鲁0117执恢1197号	济南市钢城区人民法院	48	\N	\N	c3fd3d73-7cac-cc1f-c9b1-f22383ac0070	fcf5b6a4-b6c3-7bdf-c266-f53fb0dd12bb
573	154	379999197005188925	f	f	2021-10-15 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2020）鲁0117执1198号	(2020)鲁0117执1198号	济南市钢城区人民法院	48	\N	\N	996c0e0f-8a5f-2eae-0069-03cbead35f54	7ebb73e9-9974-544b-b435-3e0722a75df9
574	158	379999198108244680	t	f	2026-03-20 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2026-11-02 05:59:53.463495+08	removed	\N	(2025)鲁0117执1202号	(2025)鲁0117执1202号	济南市钢城区人民法院	48	\N	履行完毕	87154813-f3cd-571a-72b0-050f10f4c8bc	582500a4-653a-d4c6-631d-ef6cefd89738
575	162	379999199509082429	t	f	2019-02-10 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2018）鲁0117执1206号	(2018)鲁0117执1206号	济南市钢城区人民法院	48	\N	\N	f1748efb-580c-7a9b-4fc8-48067da48a1d	d1da09cd-5486-d8df-7306-4f4cd5fb18a9
576	123	91379999MA3A00597T	f	t	2024-09-08 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2023）鲁0117执1166号	(2023)鲁0117执1166号	济南市钢城区人民法院	48	\N	\N	a5a6e9a4-d951-9013-648a-45ae134c3b43	5fa39442-f480-d681-fd16-f62b47efe99c
577	119	379999195712060358	t	f	2020-07-16 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2019）鲁0117执恢1167号	(2019)鲁0117执恢1167号	济南市钢城区人民法院	48	\N	\N	95ac3915-ee31-e2bc-e520-4997cbd402d7	2cd37cac-a608-3641-42e0-ff1f479bdc07
578	124	91379999MA3A0060XB	f	f	2025-05-29 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2024）鲁0117执1168号	(2024)鲁0117执1168号	济南市钢城区人民法院	48	\N	\N	00df1a92-b1d5-0660-1b3d-7909f4a7d0c6	b5b73399-a91d-95bc-3de1-acbe1d98ef70
579	125	91379999MA3A00618B	f	f	2024-03-21 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2026-03-21 00:00:00+08	\N	\N	（2023）鲁0117执1169号	(2023)鲁0117执1169号	济南市钢城区人民法院	48	\N	\N	b3c68ec0-617b-1403-ef9d-393cd4725b66	3bda759c-ec22-47a6-f150-6184ef13d479
580	127	91379999MA3A006266	f	f	2020-08-16 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2019）鲁0117执1171号	(2019)鲁0117执1171号	济南市钢城区人民法院	48	\N	\N	6f4ac6dc-bb62-20f9-695f-ade5ba109554	d23d2776-ae01-6fc2-e3dc-eef5a1719e72
581	128	379999198812077708	t	f	2019-11-07 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2018）鲁0117执1172号	(2018)鲁0117执1172号	济南市钢城区人民法院	48	\N	\N	50b821e9-ca3d-d940-f5d2-787245150dc4	5c02da18-4c18-a236-74ef-2ce82c8a801c
582	129	379999198706082124	f	f	2026-02-12 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2025）鲁0117执1173号	(2025)鲁0117执1173号	济南市钢城区人民法院	48	\N	\N	035f54d5-ca00-7688-961e-d75a44a15f79	786c127f-5d07-830a-344c-3bdc2c367053
583	130	91379999MA3A006341	f	f	2025-11-09 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	(2024)鲁0117执1174号	(2024)鲁0117执1174号	济南市钢城区人民法院	48	\N	\N	369109c5-fcb9-5c71-1cf2-b9262487cf67	6128e262-127e-6f94-2b85-5e9678be369c
584	131	379999198309098106	f	f	2023-10-03 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2022）鲁0117执1175号	(2022)鲁0117执1175号	济南市钢城区人民法院	48	\N	\N	80e7d3d0-3afc-7cac-f787-a13ea99e2e3a	ae8d5fdd-697e-a289-e1d2-67cb7afce31c
585	132	379999199406153896	f	f	2018-04-27 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2020-04-27 00:00:00+08	\N	\N	（2017）鲁0117执1176号	(2017)鲁0117执1176号	济南市钢城区人民法院	48	\N	\N	96062ff6-565b-02cb-0d8f-798b86d7c93f	4a1b1cdd-6161-95a0-22d7-fcaa58732cbb
586	133	379999195709073967	f	f	2024-04-22 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2026-04-22 00:00:00+08	\N	\N	(2023)鲁0117执1177号	(2023)鲁0117执1177号	济南市钢城区人民法院	48	\N	\N	420c23c5-9fa9-c40e-665b-d43cd95cb1f9	e622c302-33be-1574-2a7e-382ad914db75
587	134	91379999MA3A00642U	f	f	2024-04-19 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2026-04-19 00:00:00+08	\N	\N	(2023)鲁0117执1178号	(2023)鲁0117执1178号	济南市钢城区人民法院	48	\N	\N	abf494c2-73c4-c0c6-0d62-7c7fbeeb1346	d99dbdc7-df97-5ff8-36e5-f2d72931910c
588	136	91379999MA3A00650N	f	f	2020-10-06 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2019）鲁0117执1180号	(2019)鲁0117执1180号	济南市钢城区人民法院	48	\N	\N	262a01c3-809f-bcc4-e650-d7b9485c17d0	82efe512-3a04-cf0f-0bbb-0734a00e92e8
589	137	91379999MA3A00669K	f	f	2026-07-20 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2030-07-20 00:00:00+08	\N	\N	（2025）鲁0117执恢1181号	(2025)鲁0117执恢1181号	济南市钢城区人民法院	48	\N	\N	c2a05429-e7f9-8167-e8f2-5850b70ab175	48c7557b-c121-b9a4-8153-8655fa39e532
590	138	91379999MA3A00677E	f	f	2026-01-08 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2029-01-08 00:00:00+08	\N	\N	（2025）鲁0117执1182号	(2025)鲁0117执1182号	济南市钢城区人民法院	48	\N	\N	266fd3fd-78e0-f414-05ce-3115b1f4a05c	5b3906f4-e58e-aa14-5b2a-cff54eab46d1
591	139	379999196802128314	f	t	2022-08-01 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2021）鲁0117执恢1183号	(2021)鲁0117执恢1183号	济南市钢城区人民法院	48	\N	\N	a0976416-aec9-de4d-46cf-41ae2ac74f1c	603518a4-9757-0009-0fe5-15a547aebe10
592	140	379999196210064492	f	f	2026-06-19 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2031-06-19 00:00:00+08	\N	\N	（2025）鲁0117执恢1184号	(2025)鲁0117执恢1184号	济南市钢城区人民法院	48	\N	\N	a9bec2f6-eeea-8d0d-5853-9ce04253c5ac	e08192bc-171a-1903-02d4-1338f0d9079f
593	163	orgcode:MA3A0072-2	f	f	2020-01-14 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	(2019)鲁0117执1207号	(2019)鲁0117执1207号	济南市钢城区人民法院	48	\N	\N	0bc8e378-50ac-f7d1-5c0d-b05f7b4eef84	676f5ddf-c56a-0611-55d6-40d20c9d7ed7
594	169	379999196811291818	f	f	2026-08-26 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2028-08-26 00:00:00+08	\N	\N	（2025）鲁0117执1213号	(2025)鲁0117执1213号	济南市钢城区人民法院	48	\N	\N	8c1c1310-b665-b18f-53c6-a158d6d5533d	cc0326c9-3b03-1240-0842-c8e332c8e380
595	170	91379999MA3A007497	f	f	2022-11-19 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2021）鲁0117执1214号	(2021)鲁0117执1214号	济南市钢城区人民法院	48	\N	\N	5736e077-a6e3-6b18-c9a3-4f5701884d34	3da07235-c75d-2447-417b-801fd7da8f51
596	171	379999198908198520	t	f	2022-03-14 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	(2021)鲁0117执恢1215号	(2021)鲁0117执恢1215号	济南市钢城区人民法院	48	\N	\N	7d6e28e2-1987-d0fa-c179-e0e566fade06	d3c35d31-5ca1-88d7-a1b7-dd8503a278cb
597	172	91379999MA3A007572	f	f	2023-01-11 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2026-09-07 00:00:00+08	removed	\N	（2022）鲁0117执1216号	(2022)鲁0117执1216号	济南市钢城区人民法院	48	\N	申请执行人书面申请	8105bb5b-9b89-e87d-a45c-79e0529335f3	26324efb-97e3-5cbd-6455-ebe9a19ca610
598	173	379999199510067146	f	f	2026-02-11 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2029-02-11 00:00:00+08	\N	\N	（2025）鲁0117执1217号	(2025)鲁0117执1217号	济南市钢城区人民法院	48	\N	\N	5772e9ff-9b68-89e0-b98e-02e921fab093	cf708c27-4bc2-c741-b164-9ab0716b0386
599	174	379999195711217747	t	f	2024-02-07 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2023）鲁0117执1218号	(2023)鲁0117执1218号	济南市钢城区人民法院	48	\N	\N	f3961820-949c-2f8c-25db-d57ea24cbc5c	d947aa3e-88de-625d-4191-9377d674d630
600	179	91379999MA3A00765W	f	f	2015-12-02 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2017-12-02 00:00:00+08	\N	\N	（2014）鲁0117执1223号	(2014)鲁0117执1223号	济南市钢城区人民法院	48	\N	\N	2f83b87d-5b93-db05-4960-a1ad904bcd13	6b681347-2274-4539-ac99-d5ea8834a364
601	180	91379999MA3A00773P	f	f	2014-02-17 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2016-02-17 00:00:00+08	\N	\N	（2013）鲁0117执恢1224号	(2013)鲁0117执恢1224号	济南市钢城区人民法院	48	\N	\N	d9804dee-e098-1dd7-e4d8-e31e117a0722	d67a1224-bc8c-d2d6-5785-9dd48e01a658
602	181	91379999MA3A003946	f	f	2019-08-15 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2018）鲁0117执1225号	(2018)鲁0117执1225号	济南市钢城区人民法院	48	\N	\N	7dbceb39-3b11-5fca-1815-451aa7ecd525	711ece62-28f5-1c73-f008-5aaa4037ef19
603	182	379999197202073916	f	f	2019-11-16 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	(2018)鲁0117执1226号	(2018)鲁0117执1226号	济南市钢城区人民法院	48	\N	\N	b9076248-dca1-69bb-053d-4eb770e388a7	1f36de80-65a9-66b2-274c-0b8b5e9c297f
604	120	379999199707105804	f	f	2026-03-02 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2025）鲁0117执1228号	(2025)鲁0117执1228号	济南市钢城区人民法院	48	\N	\N	99ba576b-8eb4-f414-9d05-273ac54a8fe4	cc82049f-e4ce-0fbe-f342-a8094ef7642c
605	184	91379999MA3A00781J	f	f	2021-10-05 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2020）鲁0117执1230号	(2020)鲁0117执1230号	济南市钢城区人民法院	48	\N	\N	884d3012-d53b-8250-9b30-e5f12f2a782b	eb86c8b5-6bf9-c883-5d69-1c12c6585a10
606	186	379999198402237203	t	f	2024-09-15 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2023）鲁0117执1232号	(2023)鲁0117执1232号	济南市钢城区人民法院	48	\N	\N	e112608b-6fbb-b2d0-7a17-46f25a7c60c9	eb1ee8a7-87ba-4950-d6f5-e7692d65072c
607	187	379999199602073295	f	f	2017-04-21 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2019-04-21 00:00:00+08	\N	\N	（2016）鲁0117执1233号	(2016)鲁0117执1233号	济南市钢城区人民法院	48	\N	\N	edbdbb6d-ce93-dba4-63a5-acf2f8730c8a	3aa648b3-a774-a23e-f22d-0ede66c19373
608	188	91379999MA3A008023	f	f	2026-06-01 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2031-06-01 00:00:00+08	\N	\N	（2025）鲁0117执1234号	(2025)鲁0117执1234号	济南市钢城区人民法院	48	\N	\N	54e39589-20b5-851e-26e2-67379d8b4848	17fa1244-3106-a0b1-dae8-a4bc7972b06e
609	189	91379999MA3A00810X	f	f	2026-02-06 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2028-02-06 00:00:00+08	\N	\N	（2025）鲁0117执1235号	(2025)鲁0117执1235号	济南市钢城区人民法院	48	\N	\N	e112e42a-6c60-1a56-99d6-3a010fb763ac	06fd3c6a-1871-eb50-aef6-0cc632423d8a
610	190	379999198503268463	t	f	2014-04-26 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2016-04-26 00:00:00+08	\N	\N	（2013）鲁0117执1236号	(2013)鲁0117执1236号	济南市钢城区人民法院	48	\N	\N	e19e74e8-cb21-7926-4d18-c85daf719382	d7e8ec78-8079-2720-242a-fe6f8d60640f
611	455	91379999MA3A00829T	f	f	2026-08-07 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2025）鲁0117执1237号	(2025)鲁0117执1237号	济南市钢城区人民法院	48	\N	\N	50248378-61ee-9e90-6328-86a0d6c897a5	b63c4c76-7f6c-cd48-09ef-83d917bbf492
612	457	379999198612218529	t	f	2023-08-01 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2022）鲁0117执1239号	(2022)鲁0117执1239号	济南市钢城区人民法院	48	\N	\N	94b74473-7b05-7552-64a5-05bb7dadd2ad	b7484cf9-bc0b-8a49-767e-148c78221a49
613	459	379999199909270218	f	f	2021-10-13 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2020）鲁0117执1241号	(2020)鲁0117执1241号	济南市钢城区人民法院	48	\N	\N	fed9dae9-f2c9-f820-3f0f-5202488cab9b	1d085a44-a64f-824d-e51a-6c0d673951fa
614	460	91379999MA3A00837M	f	f	2022-02-07 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2021）鲁0117执1242号	(2021)鲁0117执1242号	济南市钢城区人民法院	48	\N	\N	496ed321-76e4-f283-1aea-7071262c0d7b	38ae3e85-0761-dd36-ae3e-dc08b1dea548
615	390	379999196308238278	f	f	2019-11-12 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2018）鲁0117执1245号	(2018)鲁0117执1245号	济南市钢城区人民法院	48	\N	\N	dc4d5060-e47f-6615-d567-c97cffe971eb	7197bfd1-0705-4add-02e2-1752d98a15d7
616	616	91379999MA3A008616	f	f	2024-01-10 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2026-01-10 00:00:00+08	\N	\N	（2023）鲁0117执1253号	(2023)鲁0117执1253号	济南市钢城区人民法院	48	\N	\N	efc3a230-8a9a-b058-ec82-84815cc1ed71	285dcfa8-1b28-ae95-4824-fa3359eacc76
617	617	91379999MA3A0087XX	f	t	2020-07-05 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2019）鲁0117执1254号	(2019)鲁0117执1254号	济南市钢城区人民法院	48	\N	\N	1d5ca1cc-90e4-94c6-ef35-92d834445241	4b9f9248-ec8e-c9e6-acdc-92d424881cba
618	618	37999919620123463X	f	f	2026-02-12 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2031-02-12 00:00:00+08	\N	\N	（2025）鲁0117执1255号	(2025)鲁0117执1255号	济南市钢城区人民法院	48	\N	\N	ec896075-7a47-544f-5cd8-f4268e0b7880	d0a85d94-f891-8cf4-ca53-05687974e0db
619	619	91379999MA3A00888X	f	f	2014-05-29 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2016-05-29 00:00:00+08	\N	\N	（2013）鲁0117执1256号	(2013)鲁0117执1256号	济南市钢城区人民法院	48	\N	\N	84b357d2-0b0e-eac8-b0dd-332970fc41d0	b416d2bb-0648-0fac-e26d-cec1049613c5
620	620	379999197506136453	f	f	2023-07-25 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	(2022)鲁0117执1257号	(2022)鲁0117执1257号	济南市钢城区人民法院	48	\N	\N	1208905d-e257-6fe1-3d30-86f6723d7bda	ed33aa2d-fa10-90d2-a1cb-64b551214672
621	621	91379999MA3A00896Q	f	f	2023-12-12 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2022）鲁0117执1258号	(2022)鲁0117执1258号	济南市钢城区人民法院	48	\N	\N	4b4fd7ab-c0e1-2404-fef7-827da91b3eaa	ad9cd8e1-a8aa-e91a-0a18-3794ff672e65
622	622	379999199808130937	f	f	2022-12-10 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2021）鲁0117执1259号	(2021)鲁0117执1259号	济南市钢城区人民法院	48	\N	\N	d4c9b984-c0a9-b18f-3b9a-70e85c9c0b62	c2d81ba7-e851-ed03-541e-06b9993a2895
623	623	91379999MA3A00909E	f	f	2026-07-03 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	2028-07-03 00:00:00+08	\N	\N	（2025）鲁0117执1260号	(2025)鲁0117执1260号	济南市钢城区人民法院	48	\N	\N	8e675811-c914-5462-ab8a-793f35ab9751	7d695393-a9c7-d81b-aa3f-a17b9d87edf7
624	624	91379999MA3A009179	f	f	2026-03-23 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	\N	\N	\N	（2025）鲁0117执1261号	(2025)鲁0117执1261号	济南市钢城区人民法院	48	\N	\N	3b6e3e02-69da-84d1-717f-33fd2de7286c	6c167c95-98b4-aa6f-36c6-59b58d870ec3
625	304	91379999MA3B000290	f	f	2026-01-14 00:00:00+08	2026-11-02 05:59:53.688788+08	infinity	\N	\N	{["2026-08-10 00:00:00+08","2026-10-26 00:00:00+08")}	（2025）鲁0116执7号	(2025)鲁0116执7号	济南市莱芜区人民法院	\N	48	\N	372bff29-fac7-2fd7-9bf4-add2d5c3f034	b41d15e5-8c13-17ef-da5d-2d937236ea45
626	318	91379999MA3B000290	f	f	2026-05-06 00:00:00+08	2026-11-02 05:59:53.716691+08	infinity	\N	\N	{["2026-08-10 00:00:00+08","2026-10-26 00:00:00+08")}	（2026）鲁0117执1号	(2026)鲁0117执1号	济南市钢城区人民法院	\N	49	\N	b293dc0e-f7db-dc02-4cbe-d8ebbfd45bd8	f121d501-6b9b-d3b9-f7e6-6511a1fe1154
627	196	379999197702205102	t	f	2024-03-20 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2026-02-06 00:00:00+08	\N	\N	（2023）鲁0199执1267号	(2023)鲁0199执1267号	甲县人民法院	51	\N	\N	43eb629d-e256-29b3-d7cc-5ff456f5034a	5bff9056-47b5-0966-716c-35a6f0037219
628	198	37999919850424501X	t	f	2025-04-24 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	\N	\N	\N	（2024）鲁0199执1269号	(2024)鲁0199执1269号	甲县人民法院	51	\N	\N	a227c4a5-c18c-c1dc-ea59-a022ce37a001	60fdba14-4090-a60f-48d1-fcc36b21687c
630	200	379999198811094055	f	f	2026-08-25 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2031-08-25 00:00:00+08	\N	\N	（2025）鲁0199执1271号	(2025)鲁0199执1271号	甲县人民法院	51	\N	\N	127eb143-792e-b32f-d825-b0b5409c6ffb	93dc5163-8e59-ac7d-61e4-b52f5953fe9b
631	201	379999198301132218	f	t	2021-07-23 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	\N	\N	\N	(2020)鲁0199执1272号	(2020)鲁0199执1272号	甲县人民法院	51	\N	\N	1747bd6b-064c-2033-1b43-7cbdae1938d3	d827cd3d-66df-1231-fbed-ecd89fb0c43c
632	202	37999919690209879X	t	f	2020-08-25 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	\N	\N	\N	(2019)鲁0199执恢1273号	(2019)鲁0199执恢1273号	甲县人民法院	51	\N	\N	6a51c01e-1a3c-abb9-0e98-0adce7687b84	a68ef9ed-9c82-fe9c-3eaa-02725f99b2bd
633	203	91379999MA3A0095XH	f	f	2024-05-31 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2026-05-31 00:00:00+08	\N	\N	（2023）鲁0199执1274号	(2023)鲁0199执1274号	甲县人民法院	51	\N	\N	f813fec1-5f3c-a106-78f6-613f6fe5303b	9e87e221-e91e-070a-6906-a20ddb5b03e2
634	204	379999199811085022	t	f	2020-08-02 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	\N	\N	\N	（2019）鲁0199执1275号	(2019)鲁0199执1275号	甲县人民法院	51	\N	\N	815f031f-edec-f697-0f8f-736ca60277e9	9d709dc3-d2af-96f0-9470-bcb16b97ddb0
635	205	379999198107081461	t	f	2017-09-08 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2019-09-08 00:00:00+08	\N	\N	（2016）鲁0199执1276号	(2016)鲁0199执1276号	甲县人民法院	51	\N	\N	7b867ed5-b9f2-d80a-7056-2e81a5f1ccc2	90fc0c5b-6601-3d89-06f2-a749765a741f
636	207	91379999MA3A00976C	f	f	2022-02-08 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	\N	\N	\N	（2021）鲁0199执1278号	(2021)鲁0199执1278号	甲县人民法院	51	\N	\N	ef38a5e2-a0ee-88a5-cbe5-28f9a1d12a5f	8ca79d65-a016-b891-af34-5b558d7e1792
637	208	91379999MA3A009847	f	f	2026-01-21 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2031-01-21 00:00:00+08	\N	\N	（2025）鲁0199执1279号	(2025)鲁0199执1279号	甲县人民法院	51	\N	\N	a856ee83-690d-6a1a-ef3a-29e5f5fc50cb	710ec6c5-4c5c-ca2b-3984-df2a04db8a83
638	209	379999199401317249	f	f	2024-05-07 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	\N	\N	\N	（2023）鲁0199执1280号	(2023)鲁0199执1280号	甲县人民法院	51	\N	\N	b98c669e-77ed-2323-6653-b5b3fee85b77	956c68bd-93c9-d28f-9eaf-1a49b742ea1b
639	210	379999198301178320	f	t	2019-01-18 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	\N	\N	\N	（2018）鲁0199执1281号	(2018)鲁0199执1281号	甲县人民法院	51	\N	\N	dace0d84-bad4-18bf-f951-3f41b57277d6	6831a184-2a4e-23ec-7540-5c7a4403172b
640	211	379999195611191682	f	f	2026-08-11 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	\N	\N	\N	（2025）鲁0199执1282号	(2025)鲁0199执1282号	甲县人民法院	51	\N	\N	89908bd0-c6db-ce9d-32e0-0305f8666ced	8efc0b19-40c6-a1f2-ba34-3dcb228ff7ce
641	212	379999197909242920	f	f	2024-08-22 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2026-08-22 00:00:00+08	\N	\N	（2023）鲁0199执1283号	(2023)鲁0199执1283号	甲县人民法院	51	\N	\N	881b38f5-15cf-9104-911d-475c41aef52c	777b64f8-ca79-d432-8d4f-f64b24c4d426
642	213	379999199205207237	t	f	2024-06-09 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2026-06-09 00:00:00+08	\N	\N	（2023）鲁0199执1284号	(2023)鲁0199执1284号	甲县人民法院	51	\N	\N	0b62d833-a4f6-c02c-74ef-6578cfcf4bec	b9b185e8-8bc4-c47d-b8e8-60d6d6058e1a
643	215	379999197012012389	f	f	2026-08-25 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2031-08-25 00:00:00+08	\N	\N	（2025）鲁0199执1286号	(2025)鲁0199执1286号	甲县人民法院	51	\N	\N	bcb02087-6a4b-6f85-bfb5-6a79b1cf447d	cf7dea00-ab88-c464-f4ac-f8c1db5250ed
644	217	379999197701303421	t	f	2021-11-06 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	\N	\N	\N	（2020）鲁0199执恢1288号	(2020)鲁0199执恢1288号	甲县人民法院	51	\N	\N	08889b0c-2910-e338-4fc4-24be06df2ae3	27ae6e06-0168-5cd4-bd6b-3d72158bec22
645	218	379999199203094136	t	f	2025-06-30 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	\N	\N	\N	（2024）鲁0199执1289号	(2024)鲁0199执1289号	甲县人民法院	51	\N	\N	8aaac6f3-1b72-930d-a1d3-e5984d053cef	fe730ce1-97fa-2d1d-c1ea-c460352658a3
647	191	379999198011258066	f	f	2018-03-03 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2020-03-03 00:00:00+08	\N	\N	（2017）鲁0199执1262号	(2017)鲁0199执1262号	甲县人民法院	51	\N	\N	a96775ce-d22f-2ce2-fa38-0036c8e7dcfb	1aa93644-f552-2779-ef98-0ccf34e74ab6
648	192	379999197707204248	f	f	2024-05-04 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2026-05-04 00:00:00+08	\N	\N	（2023）鲁0199执1263号	(2023)鲁0199执1263号	甲县人民法院	51	\N	\N	fc58f378-3fea-d26a-38e7-1ef34a4d5817	0a9c98bc-4cff-9e8e-776f-f1857dd3d941
649	193	91379999MA3A009254	f	f	2019-09-13 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	\N	\N	\N	（2018）鲁0199执恢1264号	(2018)鲁0199执恢1264号	甲县人民法院	51	\N	\N	52e2895d-8669-3180-1f9c-d9f0df70e9a4	e6886601-d332-0016-db17-e7ec00b40fb1
650	194	91379999MA3A00933Y	f	t	2023-11-21 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	\N	\N	\N	（2022）鲁0199执1265号	(2022)鲁0199执1265号	甲县人民法院	51	\N	\N	5f28b4ba-956f-1f8a-05cd-06dd0e0d5a87	d44bade3-4691-bd08-24cc-5687d7a5ee82
651	195	379999198801151554	f	f	2026-07-20 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	\N	\N	\N	（2025）鲁0199执1266号	(2025)鲁0199执1266号	甲县人民法院	51	\N	\N	ea3eed30-2302-dbdb-623c-c53115e19ee3	1ac44ad4-47c9-9a24-1388-a75b08f234b0
652	219	91379999MA3A01012X	f	f	2026-07-06 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2031-07-06 00:00:00+08	\N	\N	（2025）鲁0199执1290号	(2025)鲁0199执1290号	甲县人民法院	51	\N	\N	9d53a102-1c29-aa6d-c45b-7dde361dbe7b	f77ab726-5af4-8c5a-bf90-c002971ced69
653	220	91379999MA3A01020Q	f	f	2026-02-04 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2031-02-04 00:00:00+08	\N	\N	（2025）鲁0199执1291号	(2025)鲁0199执1291号	甲县人民法院	51	\N	\N	1b9433af-60de-3175-588a-0dadce86e4e3	45018752-8d9c-218a-216e-3c929318b52c
654	221	379999199808013634	t	f	2025-07-22 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	\N	\N	\N	（2024）鲁0199执1292号	(2024)鲁0199执1292号	甲县人民法院	51	\N	\N	5112ded5-214d-9676-8fb7-39d13f8da8d0	2d9e7831-2400-2101-efb9-3ea2af51d906
655	222	91379999MA3A01039M	f	f	2018-02-07 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2020-02-07 00:00:00+08	\N	\N	（2017）鲁0199执1293号	(2017)鲁0199执1293号	甲县人民法院	51	\N	\N	5671bd40-ee53-ae41-47aa-a06e781d9147	48abe73e-3365-13fb-155c-35b9ebe19e82
656	223	91379999MA3A01047G	f	f	2024-03-17 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2026-03-17 00:00:00+08	\N	\N	（2023）鲁0199执1294号	(2023)鲁0199执1294号	甲县人民法院	51	\N	\N	739b3d34-22d4-f517-d973-1c9a518bda44	8a3a5399-1610-7d20-3ab2-50fdf57a49f7
657	224	379999196701057000	f	f	2026-02-28 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2031-02-28 00:00:00+08	\N	\N	（2025）鲁0199执1295号	(2025)鲁0199执1295号	甲县人民法院	51	\N	\N	6af57146-ee34-dd06-2ee0-7be4e61adc71	2a165622-38af-be0b-6868-e234b985c1b8
658	658	37999919750111372X	f	f	2026-01-26 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2031-01-26 00:00:00+08	\N	\N	（2025）鲁0199执1296号	(2025)鲁0199执1296号	甲县人民法院	51	\N	\N	9b6d5b21-12c4-84ba-2b1e-25539753d829	65c88ddf-f6bf-7139-d997-36337c09625c
659	659	379999198605211564	f	f	2019-02-20 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	\N	\N	\N	（2018）鲁0199执1297号	(2018)鲁0199执1297号	甲县人民法院	51	\N	\N	3359fb14-da18-30b0-1e0a-9eaba2dce10f	42e8294d-933a-8140-12a2-0462b7bda96c
660	660	91379999MA3A01055B	f	f	2020-01-08 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	\N	\N	\N	（2019）鲁0199执1298号	(2019)鲁0199执1298号	甲县人民法院	51	\N	\N	6c1ee2b4-d4cd-6f1a-6d52-8333b9902d8f	e1c2e77e-b029-4815-1eca-ea7829ad9f28
661	661	379999198007288465	f	f	2017-01-10 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2019-01-10 00:00:00+08	\N	\N	（2016）鲁0199执1299号	(2016)鲁0199执1299号	甲县人民法院	51	\N	\N	1f5f9823-1e08-e331-1d07-5db7f2703a4b	0f2403d0-5193-b492-7958-d079786e2711
662	662	379999198904304699	f	f	2026-06-20 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2031-06-20 00:00:00+08	\N	\N	（2025）鲁0199执1300号	(2025)鲁0199执1300号	甲县人民法院	51	\N	\N	a896d645-3f90-3ef1-6e80-3bf222f816d5	3fbccc90-65f4-0a75-58b5-b6ebb14cd71e
663	663	379999199108020358	f	f	2026-07-22 00:00:00+08	2026-11-02 05:59:53.798199+08	infinity	2031-07-22 00:00:00+08	\N	\N	（2025）鲁0199执1301号	(2025)鲁0199执1301号	甲县人民法院	51	\N	\N	e8a53080-bd80-b747-d514-3b8e27119026	f83d72de-332a-8506-eab6-481a4a18c23a
671	5	91379999MA3A00028A	f	f	2025-11-06 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2024）鲁0116执1005号	(2024)鲁0116执1005号	济南市莱芜区人民法院	52	\N	\N	a21f38a0-2b16-cc47-697a-310eb3de2b48	46aa38f9-b6e4-433c-7b00-400411de52ed
672	6	379999197007130647	t	f	2023-02-17 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2022）鲁0116执1006号	(2022)鲁0116执1006号	济南市莱芜区人民法院	52	\N	\N	5429536a-a900-e95f-d359-f4ebdfa5266c	5b674054-4232-8054-eb5e-ca502d26f5ea
673	13	379999199604104219	t	f	2025-07-12 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2024）鲁0116执1013号	(2024)鲁0116执1013号	济南市莱芜区人民法院	52	\N	\N	f7edca95-03b1-1db4-651c-293582d8df13	a9c37e2f-10b3-7d45-5833-498896aab4e5
674	16	379999196512167040	f	f	2024-08-02 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2026-08-02 00:00:00+08	\N	\N	（2023）鲁0116执1016号	(2023)鲁0116执1016号	济南市莱芜区人民法院	52	\N	\N	07dbfaf2-5dd3-cbdc-9ef0-6c4703fd2228	93041704-3f79-f219-e5ef-e1622a339232
675	17	37999919630205032X	f	f	2024-05-27 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2026-05-27 00:00:00+08	\N	\N	（2023）鲁0116执1017号	(2023)鲁0116执1017号	济南市莱芜区人民法院	52	\N	\N	eba27ece-24dc-b3bf-de8e-9ce40dbc06d0	b507b10f-1eb2-e32f-6d8f-02ceffdae48b
676	19	91379999MA3A00079J	f	t	2015-07-08 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2017-07-08 00:00:00+08	\N	\N	（2014）鲁0116执1019号	(2014)鲁0116执1019号	济南市莱芜区人民法院	52	\N	\N	a3468974-67c5-040f-f3b7-e1cdb5630a4b	13e56f7a-ca72-ef83-5b1d-b8a27f092b32
677	20	91379999MA3A00028A	f	f	2020-03-29 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2019）鲁0116执1020号	(2019)鲁0116执1020号	济南市莱芜区人民法院	52	\N	\N	92d58e02-c9c1-4b79-868a-93e849c912cc	4615d5bb-e914-b396-116b-1799953ded94
678	21	91379999MA3A00087D	f	f	2023-07-17 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2022）鲁0116执1021号	(2022)鲁0116执1021号	济南市莱芜区人民法院	52	\N	\N	045416b6-40c6-96a0-8b01-44620aebf12c	e25289b8-84d3-1fa0-36ce-d5ac7013a99e
679	24	91379999MA3A00108X	f	f	2023-01-10 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	(2022)鲁0116执1024号	(2022)鲁0116执1024号	济南市莱芜区人民法院	52	\N	\N	475ed884-33f9-3171-11fe-b6972533092f	6bc6d11f-4af6-b745-cff2-f26a15d1833b
680	25	91379999MA3A00052T	f	f	2019-02-20 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	(2018)鲁0116执1025号	(2018)鲁0116执1025号	济南市莱芜区人民法院	52	\N	\N	47449e7e-dccb-1665-5e42-8c7531ccbe2c	8d24e14c-2464-820d-782b-f57640c7975e
681	35	379999198111223768	t	t	2024-04-20 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2026-04-20 00:00:00+08	\N	\N	（2023）鲁0116执1035号	(2023)鲁0116执1035号	济南市莱芜区人民法院	52	\N	\N	82f43b98-fc32-07d1-8b48-2971c877a2ba	282b2c21-fe49-da86-e710-8d112e2626e6
682	37	379999197409222501	f	t	2024-06-08 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2023）鲁0116执1037号	(2023)鲁0116执1037号	济南市莱芜区人民法院	52	\N	\N	45f27797-d197-4572-a301-78b744246e00	db5c5290-0c0c-488c-037f-fb7509b68704
683	38	orgcode:MA3A0015-9	f	f	2019-04-09 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	(2018)鲁0116执1038号	(2018)鲁0116执1038号	济南市莱芜区人民法院	52	\N	\N	de570245-4ca4-0ecf-4d8e-e6bf7134563e	bef93f03-16a4-39ae-4a84-b5427d9c0d91
684	39	91379999MA3A001671	f	f	2022-12-12 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2021）鲁0116执1039号	(2021)鲁0116执1039号	济南市莱芜区人民法院	52	\N	\N	8cd09c48-1dee-411a-1340-adc0417236c0	b0bb0002-688a-fe8b-025c-ba71b62a238b
685	41	379999199512198641	t	f	2026-08-28 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2028-08-28 00:00:00+08	\N	\N	（2025）鲁0116执1041号	(2025)鲁0116执1041号	济南市莱芜区人民法院	52	\N	\N	610d4541-5a9b-76b3-5f18-27f9248d6b5a	0b9009bd-6c06-77c5-707c-e3c1c6be33cc
686	42	379999199401157003	f	f	2016-06-27 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2018-06-27 00:00:00+08	\N	\N	（2015）鲁0116执1042号	(2015)鲁0116执1042号	济南市莱芜区人民法院	52	\N	\N	e98e294f-d84c-c600-a7f9-fc5c505026d4	c09d5bff-c792-19d0-257f-a59271f3af07
687	47	379999195907105835	t	f	2026-07-12 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2031-07-12 00:00:00+08	\N	\N	（2025）鲁0116执1047号	(2025)鲁0116执1047号	济南市莱芜区人民法院	52	\N	\N	09f71656-edac-17ba-8217-615ce61f9f5b	31c83431-e52f-8eaf-718f-10139e62cc69
688	49	379999197202073916	f	f	2026-08-17 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2029-08-17 00:00:00+08	\N	\N	（2025）鲁0116执恢1049号	(2025)鲁0116执恢1049号	济南市莱芜区人民法院	52	\N	\N	394cb22b-e214-da11-285e-625ca3aad4d2	213fd053-3241-b563-350a-3c079443456a
689	50	379999197605303800	t	f	2026-03-12 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2028-03-12 00:00:00+08	\N	\N	（2025）鲁0116执1050号	(2025)鲁0116执1050号	济南市莱芜区人民法院	52	\N	\N	73f42474-e780-054c-b880-f77b1d05950b	fe5a77a2-7e52-686e-8e89-78ee1011228d
690	55	379999198610114531	f	f	2026-06-21 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2031-06-21 00:00:00+08	\N	\N	（2025）鲁0116执恢1055号	(2025)鲁0116执恢1055号	济南市莱芜区人民法院	52	\N	\N	b98e2722-d00f-b4f0-65fa-327b6e412562	4fc6f8c9-e219-3b96-79ea-5d1812d83219
691	59	91379999MA3A002122	f	f	2018-09-17 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2020-09-17 00:00:00+08	\N	\N	（2017）鲁0116执1059号	(2017)鲁0116执1059号	济南市莱芜区人民法院	52	\N	\N	fd578d5a-49ed-5ca9-e8e9-b3268f152a64	cc8621c9-76c1-f09c-cf6c-4828c042f4dd
692	62	91379999MA3A00220W	f	f	2017-02-17 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2019-02-17 00:00:00+08	\N	\N	（2016）鲁0116执1062号	(2016)鲁0116执1062号	济南市莱芜区人民法院	52	\N	\N	4ebc7b14-3adf-9dd7-6fc3-520c5b006f9f	71d35dd3-d8f3-6f0e-36a3-22e36e1ed9c8
693	63	379999196805245655	t	t	2026-07-07 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2025）鲁0116执1063号	(2025)鲁0116执1063号	济南市莱芜区人民法院	52	\N	\N	298f3dc0-e444-7758-8785-a32a5e3f5f79	46c9ce48-1ca3-34ca-775c-628e33de45ac
694	65	91379999MA3A00239R	f	f	2025-07-01 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	(2024)鲁0116执1065号	(2024)鲁0116执1065号	济南市莱芜区人民法院	52	\N	\N	dad525de-a59d-73c0-3ae5-dc3c5c486856	b2641f01-e897-b142-de7a-5a28b6e6ccff
696	67	91379999MA3A00247L	f	t	2026-06-22 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2031-06-22 00:00:00+08	\N	\N	（2025）鲁0116执1067号	(2025)鲁0116执1067号	济南市莱芜区人民法院	52	\N	\N	58f8ce30-82f3-81ac-c574-4b8c0878c5e8	673f0802-536f-d20d-718a-6964f124b5f7
697	68	379999198903283435	f	f	2024-03-14 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2026-03-14 00:00:00+08	\N	\N	（2023）鲁0116执1068号	(2023)鲁0116执1068号	济南市莱芜区人民法院	52	\N	\N	b0c52f4c-69b1-b13a-1506-c871589862e7	c6cd60ff-4e92-bdbf-22c2-57ad479b02e1
698	69	91379999MA3A00255F	f	f	2025-08-01 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2024）鲁0116执1069号	(2024)鲁0116执1069号	济南市莱芜区人民法院	52	\N	\N	9378f362-5f51-dfa1-1168-34a0f58cbaf5	28776a1c-bddc-8e7f-af9d-fec3b995e515
699	71	379999199310292250	f	f	2016-11-23 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2018-11-23 00:00:00+08	\N	\N	（2015）鲁0116执1071号	(2015)鲁0116执1071号	济南市莱芜区人民法院	52	\N	\N	213457d2-e494-25f0-9287-dbfecc74cfa7	13a043c2-fbba-7e22-8c07-5a7ee1ece381
700	72	379999199303217332	t	f	2020-07-03 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2026-09-03 00:00:00+08	removed	\N	（2019）鲁0116执1072号	(2019)鲁0116执1072号	济南市莱芜区人民法院	52	\N	申请执行人书面申请	2a226013-f42e-ed35-3c1f-8dffdde91e35	970f8613-86df-07b2-0211-7dd36757cb7c
701	79	379999198906044595	t	f	2015-09-21 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2017-09-21 00:00:00+08	\N	\N	（2014）鲁0116执1079号	(2014)鲁0116执1079号	济南市莱芜区人民法院	52	\N	\N	dc2e03be-8efb-c013-f158-ca3ac9287198	6c8a9e66-933c-8ea8-8c4a-a65817be7cbb
702	90	379999198801052791	f	f	2023-02-20 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2022）鲁0116执1090号	(2022)鲁0116执1090号	济南市莱芜区人民法院	52	\N	\N	72dc5eac-0230-b979-1482-ec85853b98a7	11244d50-19d5-a2ff-5a00-b61e3fedf743
703	97	91379999MA3A0036XG	f	t	2024-09-06 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2026-09-06 00:00:00+08	\N	\N	(2023)鲁0116执1097号	(2023)鲁0116执1097号	济南市莱芜区人民法院	52	\N	\N	11ee4ccf-57e2-150f-b6d3-c5d731cf1ff1	66de4b9d-7997-1003-84dd-3d4a6dd79a5d
704	103	91379999MA3A00378G	f	f	2019-01-05 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2026-11-16 05:59:54.390256+08	removed	\N	（2018）鲁0116执1103号	(2018)鲁0116执1103号	济南市莱芜区人民法院	52	\N	履行完毕	2c322219-f3f7-225b-3418-f7c0b92455f9	0863b873-f29c-fd9e-72dc-fb1bf04a2896
705	105	379999198604207854	f	f	2022-12-05 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2021）鲁0116执1105号	(2021)鲁0116执1105号	济南市莱芜区人民法院	52	\N	\N	1b78e63f-cf3c-04df-f395-66f4c9d10267	593bbaf2-9e02-1329-f1fe-137c597c35b6
706	106	379999195606305083	f	f	2024-04-22 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2026-04-22 00:00:00+08	\N	\N	（2023）鲁0116执1106号	(2023)鲁0116执1106号	济南市莱芜区人民法院	52	\N	\N	d35b8966-c5ea-8508-6bd6-7c121a652309	6c2278de-a668-c153-98b8-36e1c69844f7
707	107	379999199012102711	f	f	2020-03-05 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2019）鲁0116执1107号	(2019)鲁0116执1107号	济南市莱芜区人民法院	52	\N	\N	9cb1e264-db34-df50-ad72-3476911975d8	13908cf8-49eb-dc6c-70bb-4b7e9c6e53f8
708	108	379999195903052940	f	f	2026-06-02 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2025）鲁0116执恢1108号	(2025)鲁0116执恢1108号	济南市莱芜区人民法院	52	\N	\N	09c87d47-20b6-9bd9-8a07-f7c77f1b7931	ddb83d54-15f6-02b1-099c-46652bd97351
709	109	379999195808300635	t	f	2026-05-14 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2028-05-14 00:00:00+08	\N	\N	（2025）鲁0116执1109号	(2025)鲁0116执1109号	济南市莱芜区人民法院	52	\N	\N	e2f13e7a-3236-db64-c9fd-60c064842040	b2889ffd-c268-ed35-c771-a5ae7dbe410c
710	112	91379999MA3A00108X	f	f	2026-04-14 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2028-04-14 00:00:00+08	\N	\N	（2025）鲁0116执1112号	(2025)鲁0116执1112号	济南市莱芜区人民法院	52	\N	\N	0dda0e67-a754-3325-4add-a1d23c310e7b	3fb5f6a0-002b-60e9-3bee-766119f0d4cf
711	114	91379999MA3A00407U	f	f	2020-01-05 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2019）鲁0116执1114号	(2019)鲁0116执1114号	济南市莱芜区人民法院	52	\N	\N	aa052d85-072b-2d43-cc3c-6870115fb900	65169ec2-e8ea-8141-b9d3-047910fb5443
712	115	379999196810058539	f	f	2020-11-20 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2019）鲁0116执1115号	(2019)鲁0116执1115号	济南市莱芜区人民法院	52	\N	\N	6cb51a5c-0108-681f-90af-1216c3f3d022	7e79878b-c286-4ac2-e11a-916308934b03
713	118	91379999MA3A00423H	f	f	2017-08-24 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2019-08-24 00:00:00+08	\N	\N	（2016）鲁0116执1118号	(2016)鲁0116执1118号	济南市莱芜区人民法院	52	\N	\N	d1b63e88-fb8d-f3ac-46e4-463c2a191f53	e89d1e47-ec7f-886f-793b-03db5a3903e2
714	283	379999199505025371	t	f	2016-01-03 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2018-01-03 00:00:00+08	\N	\N	（2015）鲁0116执1120号	(2015)鲁0116执1120号	济南市莱芜区人民法院	52	\N	\N	b41bde7d-0f70-78df-3884-4637a1bdb5f9	e31695c7-1ce9-de56-4999-f7c31b7cba55
715	285	379999196406018973	f	f	2019-12-23 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2018）鲁0116执恢1122号	(2018)鲁0116执恢1122号	济南市莱芜区人民法院	52	\N	\N	5171c620-ca54-28ab-51cd-712c71bd229e	12b6d747-0bb9-da0e-b1d8-1166e08691df
716	286	91379999MA3A0044X4	f	t	2014-11-26 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2016-11-26 00:00:00+08	\N	\N	(2013)鲁0116执1123号	(2013)鲁0116执1123号	济南市莱芜区人民法院	52	\N	\N	c68239bf-899d-78a3-29e9-8c4b03967d28	0d69d76c-3011-1f23-bb81-3b5a5506f852
717	289	91379999MA3A004584	f	f	2023-04-08 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2022）鲁0116执1126号	(2022)鲁0116执1126号	济南市莱芜区人民法院	52	\N	\N	c3650785-f514-8104-fc04-9fca5a49c3f5	746ed6b9-a10c-5084-78e5-a52bb36ae836
718	370	91379999MA3A00490F	f	f	2024-10-10 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2023）鲁0116执1135号	(2023)鲁0116执1135号	济南市莱芜区人民法院	52	\N	\N	60e43257-c9f5-4a75-5f9a-b629fc31e6c1	f51be107-6a31-c6d0-974c-86d7950dccd5
719	372	91379999MA3A002047	f	f	2025-04-13 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2024）鲁0116执1137号	(2024)鲁0116执1137号	济南市莱芜区人民法院	52	\N	\N	1fa53f9c-2f9d-e667-6928-b31e85d76423	76bf42bb-38df-2a3d-2e60-f7fbd0292b41
720	376	91379999MA3A0052XP	f	f	2025-10-04 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2024）鲁0116执1141号	(2024)鲁0116执1141号	济南市莱芜区人民法院	52	\N	\N	0f3364ae-926e-31fd-828a-831c2a16f199	65048cfd-d49c-883f-9812-0cf48ddabd43
721	543	379999197808164791	f	f	2018-05-06 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2020-05-06 00:00:00+08	\N	\N	（2017）鲁0116执1144号	(2017)鲁0116执1144号	济南市莱芜区人民法院	52	\N	\N	fd501bd5-f56a-77dc-c136-c5458eb92dcf	90f0d213-625e-6e86-edb2-14b48c892473
722	548	379999198612218529	f	f	2026-05-25 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2029-05-25 00:00:00+08	\N	\N	（2025）鲁0116执1149号	(2025)鲁0116执1149号	济南市莱芜区人民法院	52	\N	\N	3d1a1fd1-7b56-b7ae-9cff-dce1280c32e5	68b5effb-52f6-3759-dad1-d0ad24923330
723	723	379999196208017566	f	f	2018-08-09 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2020-08-09 00:00:00+08	\N	\N	（2017）鲁0116执1157号	(2017)鲁0116执1157号	济南市莱芜区人民法院	52	\N	\N	6d502ba7-90da-d78d-3370-59041d1ab5ef	25ca5b20-cbc3-605e-e3c3-b828f1f6b6c5
724	724	379999196203217219	f	f	2019-12-18 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2018）鲁0116执1158号	(2018)鲁0116执1158号	济南市莱芜区人民法院	52	\N	\N	1ce3255a-fcf1-4687-b547-27979b773755	b6fe851f-0ca1-4852-a24d-3936199c7807
725	725	379999196804254875	t	f	2024-08-27 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2026-08-27 00:00:00+08	\N	\N	（2023）鲁0116执1159号	(2023)鲁0116执1159号	济南市莱芜区人民法院	52	\N	\N	8d2f5b3f-8d14-7010-842c-730bcea8ba7b	2c36515f-5c3a-a966-e4f6-97223f1a4ef0
726	726	379999197212316483	f	f	2026-07-15 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2029-07-15 00:00:00+08	\N	\N	（2025）鲁0116执1160号	(2025)鲁0116执1160号	济南市莱芜区人民法院	52	\N	\N	e9ed8939-78ed-0c95-fb58-dc37145e1512	67f8475f-dd91-21ca-5ac7-e2599446bfad
727	727	379999198512052365	f	f	2022-04-29 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	\N	\N	\N	（2021）鲁0116执恢1161号	(2021)鲁0116执恢1161号	济南市莱芜区人民法院	52	\N	\N	c7db1df4-40f4-c014-7e34-abbe126fd2dc	58bae8cd-0b77-0597-92a0-727e3450f072
728	728	91379999MA3A005703	f	f	2024-03-13 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2026-03-13 00:00:00+08	\N	\N	（2023）鲁0116执1162号	(2023)鲁0116执1162号	济南市莱芜区人民法院	52	\N	\N	fb441896-7c1e-b8cc-93aa-b3d24b8490ea	ce0a8e10-b0e2-ea55-a8b9-c700e6a1f043
729	729	379999196804156108	f	f	2026-07-26 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2028-07-26 00:00:00+08	\N	\N	（2025）鲁0116执1163号	(2025)鲁0116执1163号	济南市莱芜区人民法院	52	\N	\N	98808bf8-194f-391c-3f6b-bd97ef7e7bf4	b472592c-de62-581c-1423-b7dc23d504cc
730	730	91379999MA3A005890	f	t	2026-05-08 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	2031-05-08 00:00:00+08	\N	\N	（2025）鲁0116执1164号	(2025)鲁0116执1164号	济南市莱芜区人民法院	52	\N	\N	6bd0404f-298a-719d-681e-4c3df640b9d5	18b25fa0-acfb-48f8-84de-5a5a9a43b2f8
\.
COPY credit.listing_bar (id, court, subject, case_no, case_key, bar, document_no, recorded_at, recorded_by, lifted_at, lifted_by, lift_reason) FROM stdin;
1	济南市莱芜区人民法院	379999196101059109	（2026）鲁0116执11号	(2026)鲁0116执11号	security_given	担保书1号	2026-09-21 05:59:51.300219+08	upgrade_court	2026-10-12 05:59:51.995645+08	upgrade_court	担保物灭失
2	济南市莱芜区人民法院	379999196109219170	（2026）鲁0116执21号	(2026)鲁0116执21号	assets_suffice	查封笔录2号	2026-09-21 05:59:51.300572+08	upgrade_court	\N	\N	\N
3	济南市莱芜区人民法院	379999196112049192	（2026）鲁0116执24号	(2026)鲁0116执24号	later_in_order	分配方案1号	2026-11-16 05:59:54.536042+08	upgrade_court	\N	\N	\N
\.
COPY credit.listing_day (day, court, person, division, grounds, standing, subjects, added, removed, revoked, expired, performed) FROM stdin;
2026-09-21	济南市莱芜区人民法院	f	0	0	8	8	13	0	0	5	0
2026-09-21	济南市莱芜区人民法院	f	379999	1	26	24	27	1	0	0	0
2026-09-21	济南市莱芜区人民法院	f	379999	32	1	0	6	0	0	5	0
2026-09-21	济南市莱芜区人民法院	f	379999	8	2	1	8	0	0	6	0
2026-09-21	济南市莱芜区人民法院	t	0	0	15	15	20	0	0	5	0
2026-09-21	济南市莱芜区人民法院	t	379999	1	45	44	47	2	0	0	2
2026-09-21	济南市莱芜区人民法院	t	379999	2	7	5	7	0	0	0	0
2026-09-21	济南市莱芜区人民法院	t	379999	4	0	0	6	0	0	6	0
2026-09-21	济南市莱芜区人民法院	t	379999	8	3	3	11	0	0	8	0
2026-09-21	济南市钢城区人民法院	f	0	0	7	7	12	0	0	5	0
2026-09-21	济南市钢城区人民法院	f	379999	1	13	12	13	0	0	0	0
2026-09-21	济南市钢城区人民法院	t	0	0	9	8	14	0	0	5	0
2026-09-21	济南市钢城区人民法院	t	379999	1	23	21	23	0	0	0	0
2026-09-21	济南市钢城区人民法院	t	379999	16	3	3	12	0	0	9	0
2026-09-21	甲县人民法院	f	0	0	4	4	8	0	0	4	0
2026-09-21	甲县人民法院	f	0	1	5	5	5	0	0	0	0
2026-09-21	甲县人民法院	t	0	0	3	2	9	0	0	6	0
2026-09-21	甲县人民法院	t	379999	1	11	10	11	0	0	0	0
2026-09-22	济南市莱芜区人民法院	f	0	0	11	9	0	0	0	0	0
2026-09-22	济南市莱芜区人民法院	f	379999	1	26	24	0	0	0	0	0
2026-09-22	济南市莱芜区人民法院	t	0	0	18	18	0	0	0	0	0
2026-09-22	济南市莱芜区人民法院	t	379999	1	45	44	0	0	0	0	0
2026-09-22	济南市莱芜区人民法院	t	379999	2	7	5	0	0	0	0	0
2026-09-22	济南市钢城区人民法院	f	0	0	7	7	0	0	0	0	0
2026-09-22	济南市钢城区人民法院	f	379999	1	13	12	0	0	0	0	0
2026-09-22	济南市钢城区人民法院	t	0	0	12	11	0	0	0	0	0
2026-09-22	济南市钢城区人民法院	t	379999	1	23	21	0	0	0	0	0
2026-09-22	甲县人民法院	f	0	0	4	4	0	0	0	0	0
2026-09-22	甲县人民法院	f	0	1	5	5	0	0	0	0	0
2026-09-22	甲县人民法院	t	0	0	3	2	0	0	0	0	0
2026-09-22	甲县人民法院	t	379999	1	11	10	0	0	0	0	0
2026-09-23	济南市莱芜区人民法院	f	0	0	11	9	0	0	0	0	0
2026-09-23	济南市莱芜区人民法院	f	379999	1	26	24	0	0	0	0	0
2026-09-23	济南市莱芜区人民法院	t	0	0	18	18	0	0	0	0	0
2026-09-23	济南市莱芜区人民法院	t	379999	1	45	44	0	0	0	0	0
2026-09-23	济南市莱芜区人民法院	t	379999	2	7	5	0	0	0	0	0
2026-09-23	济南市钢城区人民法院	f	0	0	7	7	0	0	0	0	0
2026-09-23	济南市钢城区人民法院	f	379999	1	13	12	0	0	0	0	0
2026-09-23	济南市钢城区人民法院	t	0	0	12	11	0	0	0	0	0
2026-09-23	济南市钢城区人民法院	t	379999	1	23	21	0	0	0	0	0
2026-09-23	甲县人民法院	f	0	0	4	4	0	0	0	0	0
2026-09-23	甲县人民法院	f	0	1	5	5	0	0	0	0	0
2026-09-23	甲县人民法院	t	0	0	3	2	0	0	0	0	0
2026-09-23	甲县人民法院	t	379999	1	11	10	0	0	0	0	0
2026-09-24	济南市莱芜区人民法院	f	0	0	11	9	0	0	0	0	0
2026-09-24	济南市莱芜区人民法院	f	379999	1	26	24	0	0	0	0	0
2026-09-24	济南市莱芜区人民法院	t	0	0	18	18	0	0	0	0	0
2026-09-24	济南市莱芜区人民法院	t	379999	1	45	44	0	0	0	0	0
2026-09-24	济南市莱芜区人民法院	t	379999	2	7	5	0	0	0	0	0
2026-09-24	济南市钢城区人民法院	f	0	0	7	7	0	0	0	0	0
2026-09-24	济南市钢城区人民法院	f	379999	1	13	12	0	0	0	0	0
2026-09-24	济南市钢城区人民法院	t	0	0	12	11	0	0	0	0	0
2026-09-24	济南市钢城区人民法院	t	379999	1	23	21	0	0	0	0	0
2026-09-24	甲县人民法院	f	0	0	4	4	0	0	0	0	0
2026-09-24	甲县人民法院	f	0	1	5	5	0	0	0	0	0
2026-09-24	甲县人民法院	t	0	0	3	2	0	0	0	0	0
2026-09-24	甲县人民法院	t	379999	1	11	10	0	0	0	0	0
\.
COPY credit.listing_record (id, name, sex, birth_date, representative, court_name, area, filed_on, published_on, decision_no, decided_on, grounds, ground_text, period_years, period_reason, grace_until, basis_no, basis_issuer, obligation, performance, performed_part, unperformed_part) FROM stdin;
1	砚卯亥1有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2017）鲁0116执1001号之一	2018-09-24	{5}	违反限制消费令	2	\N	\N	\N	\N	给付396000元	全部未履行	\N	\N
2	癸亥子	female	1987-05-17	\N	济南市莱芜区人民法院	山东	2021-03-04	2022-04-25	（2021）鲁0116执1002号之一	2022-04-19	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2021）鲁0116民初1188000号	济南市莱芜区人民法院	给付1188000元	全部未履行	\N	其余\t\\部分\r\n未履行
3	癸亥子	\N	1987-05-17	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1003号之一	2024-01-16	{6}	无正当理由拒不履行执行和解协议	2	\N	2024-02-23	\N	\N	给付4746000元	全部未履行	\N	\N
4	砚卯亥1有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1004号之一	2026-07-09	{1,3}	有履行能力而拒不履行生效法律文书确定义务，以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	5	情节严重	\N	\N	\N	给付460000元	全部未履行	\N	\N
5	砚申申2有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1005号之一	2025-11-06	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1088000元	全部未履行	\N	\N
6	癸戌丑	\N	1970-07-13	\N	济南市莱芜区人民法院	\N	\N	\N	（2022）鲁0116执1006号之一	2023-02-17	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付185000元	全部未履行	\N	\N
7	砚巳子3有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2021)鲁0116执1007号之一	2022-02-12	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付3701000元	全部未履行	\N	\N
8	癸丑子	\N	1965-10-15	\N	济南市莱芜区人民法院	\N	\N	\N	（2020）鲁0116执1008号之一	2021-09-04	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付697000元	全部未履行	\N	\N
9	砚巳丑4有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1009号之一	2026-07-27	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6794000元	全部未履行	\N	\N
10	砚辰申5有限公司	\N	\N	甲午卯	济南市莱芜区人民法院	山东	2019-03-04	2020-08-29	(2019)鲁0116执1010号之一	2020-08-23	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2019）鲁0116民初1263000号	济南市莱芜区人民法院	给付1263000元	全部未履行	\N	其余\t\\部分\r\n未履行
11	辛丑申	\N	1955-11-22	\N	济南市莱芜区人民法院	\N	\N	\N	(2018)鲁0116执1011号之一	2019-07-04	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6279000元	全部未履行	\N	\N
12	砚申子6有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2020）鲁0116执1012号之一	2021-11-11	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4286000元	全部未履行	\N	\N
13	庚亥丑	\N	1996-04-10	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1013号之一	2025-07-12	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付822000元	全部未履行	\N	\N
14	辛丑申	male	1955-11-22	\N	济南市莱芜区人民法院	山东	2019-03-04	2020-12-04	（2019）鲁0116执1014号之一	2020-11-28	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2019）鲁0116民初1626000号	济南市莱芜区人民法院	给付1626000元	全部未履行	\N	其余\t\\部分\r\n未履行
15	丁子巳	female	1978-05-25	\N	济南市莱芜区人民法院	山东	2025-03-04	2026-07-28	(2025)鲁0116执1015号之一	2026-07-22	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	4	情节严重	\N	（2025）鲁0116民初6421000号	济南市莱芜区人民法院	给付6421000元	全部未履行	\N	其余\t\\部分\r\n未履行
16	己卯午	\N	1965-12-16	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1016号之一	2024-08-02	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付85000元	全部未履行	\N	\N
17	乙酉亥	\N	1963-02-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1017号之一	2024-05-27	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付5246000元	全部未履行	\N	\N
18	戊申亥	female	1965-05-09	\N	济南市莱芜区人民法院	山东	2023-03-04	2024-05-25	（2023）鲁0116执1018号之一	2024-05-19	{3}	以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	2	\N	\N	（2023）鲁0116民初4254000号	济南市莱芜区人民法院	给付4254000元	全部未履行	\N	其余\t\\部分\r\n未履行
19	砚未亥7有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2014）鲁0116执1019号之一	2015-07-08	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付370000元	全部未履行	\N	\N
20	砚申申2有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1020号之一	2020-03-29	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5542000元	全部未履行	\N	\N
21	砚申卯8有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2022）鲁0116执1021号之一	2023-07-17	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付964000元	全部未履行	\N	\N
22	丙辰巳	\N	1981-06-04	\N	济南市莱芜区人民法院	\N	\N	\N	（2021）鲁0116执1022号之一	2022-05-13	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付3276000元	全部未履行	\N	\N
23	砚午酉9有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2022）鲁0116执恢1023号之一	2023-08-30	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5459000元	全部未履行	\N	\N
24	砚辰亥10有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2022)鲁0116执1024号之一	2023-01-10	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5638000元	全部未履行	\N	\N
25	砚辰申5有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2018)鲁0116执1025号之一	2019-02-20	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付3795000元	全部未履行	\N	\N
26	丁丑丑	\N	1976-03-25	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1026号之一	2026-05-16	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付6507000元	全部未履行	\N	\N
27	砚申午11有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2022）鲁0116执1027号之一	2023-09-20	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6391000元	全部未履行	\N	\N
28	丁卯亥	\N	1962-08-07	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1028号之一	2020-12-31	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2349000元	全部未履行	\N	\N
29	砚戌卯12有限公司	\N	\N	壬巳戌	济南市莱芜区人民法院	山东	2019-03-04	2020-08-02	(2019)鲁0116执恢1029号之一	2020-07-27	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2019）鲁0116民初5639000号	济南市莱芜区人民法院	给付5639000元	全部未履行	\N	其余\t\\部分\r\n未履行
30	砚亥巳13有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1030号之一	2024-03-30	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付1972000元	全部未履行	\N	\N
31	丙辰巳	\N	1964-06-24	\N	济南市莱芜区人民法院	\N	\N	\N	（2021）鲁0116执1031号之一	2022-08-28	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1747000元	全部未履行	\N	\N
32	壬丑丑	\N	1997-07-10	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执恢1032号之一	2026-03-24	{1,4}	有履行能力而拒不履行生效法律文书确定义务，违反财产报告制度	5	情节严重	\N	\N	\N	给付2665000元	全部未履行	\N	\N
33	乙子卯	\N	1960-02-06	\N	济南市莱芜区人民法院	\N	\N	\N	（2021）鲁0116执1033号之一	2022-10-19	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6598000元	全部未履行	\N	\N
34	砚午亥14有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1034号之一	2025-07-19	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5669000元	全部未履行	\N	\N
35	己丑午	\N	1981-11-22	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1035号之一	2024-04-20	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付1738000元	全部未履行	\N	\N
36	辛亥子	\N	1970-12-01	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执恢1036号之一	2026-03-19	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	2	\N	\N	\N	\N	给付3742000元	全部未履行	\N	\N
37	壬卯卯	\N	1974-09-22	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1037号之一	2024-06-08	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付427000元	全部未履行	\N	\N
38	砚酉卯15有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2018)鲁0116执1038号之一	2019-04-09	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5686000元	全部未履行	\N	\N
39	砚酉巳16有限公司	\N	\N	戊申戌	济南市莱芜区人民法院	山东	2021-03-04	2022-12-18	（2021）鲁0116执1039号之一	2022-12-12	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2021）鲁0116民初4641000号	济南市莱芜区人民法院	给付4641000元	全部未履行	\N	其余\t\\部分\r\n未履行
40	己巳亥	\N	1994-08-13	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1040号之一	2020-05-28	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1492000元	全部未履行	\N	\N
41	辛亥辰	\N	1995-12-19	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1041号之一	2026-08-28	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	2	\N	\N	\N	\N	给付3532000元	全部未履行	\N	\N
42	丁戌戌	\N	1994-01-15	\N	济南市莱芜区人民法院	\N	\N	\N	（2015）鲁0116执1042号之一	2016-06-27	{3}	以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	2	\N	\N	\N	\N	给付2106000元	全部未履行	\N	\N
43	砚申戌17有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2021)鲁0116执1043号之一	2022-07-08	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	2022-09-05	\N	\N	给付5217000元	全部未履行	\N	\N
44	己寅寅	\N	1956-03-15	\N	济南市莱芜区人民法院	\N	\N	\N	(2025)鲁0116执恢1044号之一	2026-07-05	{1,6}	有履行能力而拒不履行生效法律文书确定义务，无正当理由拒不履行执行和解协议	5	情节严重	\N	\N	\N	给付3274000元	全部未履行	\N	\N
45	砚午亥18有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执恢1045号之一	2026-07-01	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付4746000元	全部未履行	\N	\N
46	己酉辰	\N	1964-11-14	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执恢1046号之一	2025-09-25	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	2025-11-14	\N	\N	给付4659000元	全部未履行	\N	\N
47	壬未未	\N	1959-07-10	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1047号之一	2026-07-12	{1,6}	有履行能力而拒不履行生效法律文书确定义务，无正当理由拒不履行执行和解协议	5	情节严重	\N	\N	\N	给付2757000元	全部未履行	\N	\N
48	庚申辰	\N	1975-05-08	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1048号之一	2026-08-22	{5}	违反限制消费令	2	\N	\N	\N	\N	给付2554000元	全部未履行	\N	\N
49	癸午卯	\N	1972-02-07	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执恢1049号之一	2026-08-17	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	3	情节严重	\N	\N	\N	给付5499000元	全部未履行	\N	\N
50	乙子辰	\N	1976-05-30	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1050号之一	2026-03-12	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付5123000元	全部未履行	\N	\N
51	砚午卯19有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1051号之一	2024-08-31	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付3892000元	全部未履行	\N	\N
52	戊戌申	\N	1994-11-25	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1052号之一	2024-11-21	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付635000元	全部未履行	\N	\N
53	癸卯子	\N	1979-02-26	\N	济南市莱芜区人民法院	\N	\N	\N	(2020)鲁0116执恢1053号之一	2021-04-16	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付978000元	全部未履行	\N	\N
54	丁辰酉	\N	1967-03-27	\N	济南市莱芜区人民法院	\N	\N	\N	(2019)鲁0116执1054号之一	2020-06-04	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1094000元	全部未履行	\N	\N
55	癸酉午	\N	1986-10-11	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执恢1055号之一	2026-06-21	{1,4}	有履行能力而拒不履行生效法律文书确定义务，违反财产报告制度	5	情节严重	\N	\N	\N	给付2283000元	全部未履行	\N	\N
56	砚午申20有限公司	\N	\N	丁辰申	济南市莱芜区人民法院	山东	2024-03-04	2025-12-30	（2024）鲁0116执1056号之一	2025-12-24	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2024）鲁0116民初6344000号	济南市莱芜区人民法院	给付6344000元	全部未履行	\N	其余\t\\部分\r\n未履行
57	庚酉丑	\N	1960-09-13	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1057号之一	2020-05-27	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1377000元	全部未履行	\N	\N
58	丁酉午	\N	1964-02-03	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1058号之一	2026-07-03	{1,5}	有履行能力而拒不履行生效法律文书确定义务，违反限制消费令	5	情节严重	\N	\N	\N	给付5330000元	全部未履行	\N	\N
59	砚寅戌21有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2017）鲁0116执1059号之一	2018-09-17	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付3230000元	全部未履行	\N	\N
60	乙子辰	\N	1976-05-30	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1060号之一	2024-05-29	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付5598000元	全部未履行	\N	\N
61	己酉巳	\N	1958-08-30	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1061号之一	2020-03-19	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4500000元	全部未履行	\N	\N
62	砚亥丑22有限公司	\N	\N	壬巳酉	济南市莱芜区人民法院	山东	2016-03-04	2017-02-23	（2016）鲁0116执1062号之一	2017-02-17	{4}	违反财产报告制度	2	\N	\N	（2016）鲁0116民初2760000号	济南市莱芜区人民法院	给付2760000元	全部未履行	\N	其余\t\\部分\r\n未履行
63	丁亥寅	\N	1968-05-24	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1063号之一	2026-07-07	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1614000元	全部未履行	\N	\N
64	己戌寅	\N	1955-02-24	\N	济南市莱芜区人民法院	\N	\N	\N	（2022）鲁0116执1064号之一	2023-02-11	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6614000元	全部未履行	\N	\N
65	砚酉辰23有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2024)鲁0116执1065号之一	2025-07-01	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付63000元	全部未履行	\N	\N
66	甲巳亥	\N	1965-08-02	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1066号之一	2024-07-31	{3}	以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	2	\N	\N	\N	\N	给付1855000元	全部未履行	\N	\N
67	砚巳子24有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1067号之一	2026-06-22	{1,6}	有履行能力而拒不履行生效法律文书确定义务，无正当理由拒不履行执行和解协议	5	情节严重	\N	\N	\N	给付6662000元	全部未履行	\N	\N
68	庚辰申	male	1989-03-28	\N	济南市莱芜区人民法院	山东	2023-03-04	2024-03-20	（2023）鲁0116执1068号之一	2024-03-14	{3}	以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	2	\N	\N	（2023）鲁0116民初873000号	济南市莱芜区人民法院	给付873000元	全部未履行	\N	其余\t\\部分\r\n未履行
69	砚寅巳25有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1069号之一	2025-08-01	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付3560000元	全部未履行	\N	\N
70	壬巳酉	\N	1959-07-13	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1070号之一	2024-11-15	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4006000元	全部未履行	\N	\N
71	庚寅巳	\N	1993-10-29	\N	济南市莱芜区人民法院	\N	\N	\N	（2015）鲁0116执1071号之一	2016-11-23	{5}	违反限制消费令	2	\N	\N	\N	\N	给付665000元	全部未履行	\N	\N
72	壬亥子	\N	1993-03-21	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1072号之一	2020-07-03	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2262000元	全部未履行	\N	\N
73	庚巳酉	female	1971-10-09	\N	济南市莱芜区人民法院	山东	2020-03-04	2021-08-03	（2020）鲁0116执1073号之一	2021-07-28	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2020）鲁0116民初2173000号	济南市莱芜区人民法院	给付2173000元	全部未履行	\N	其余\t\\部分\r\n未履行
74	砚子巳26有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1074号之一	2025-05-29	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5471000元	全部未履行	\N	\N
75	庚未巳	male	1997-10-06	\N	济南市莱芜区人民法院	山东	2023-03-04	2024-04-21	（2023）鲁0116执1075号之一	2024-04-15	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2023）鲁0116民初1393000号	济南市莱芜区人民法院	给付1393000元	全部未履行	\N	其余\t\\部分\r\n未履行
76	砚卯申27有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执恢1076号之一	2024-03-31	{5}	违反限制消费令	2	\N	\N	\N	\N	给付2921000元	全部未履行	\N	\N
77	砚卯寅28有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2021）鲁0116执1077号之一	2022-03-14	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4333000元	全部未履行	\N	\N
78	丁午亥	\N	1974-03-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1078号之一	2025-03-09	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付732000元	全部未履行	\N	\N
79	癸子丑	\N	1989-06-04	\N	济南市莱芜区人民法院	\N	\N	\N	（2014）鲁0116执1079号之一	2015-09-21	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付1061000元	全部未履行	\N	\N
80	辛申寅	\N	1979-09-09	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1080号之一	2025-11-19	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2140000元	全部未履行	\N	\N
81	砚寅午29有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1081号之一	2026-05-05	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	3	情节严重	\N	\N	\N	给付4954000元	全部未履行	\N	\N
82	砚寅寅30有限公司	\N	\N	辛酉寅	济南市莱芜区人民法院	山东	2016-03-04	2017-08-19	（2016）鲁0116执1082号之一	2017-08-13	{3}	以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	2	\N	\N	（2016）鲁0116民初6758000号	济南市莱芜区人民法院	给付6758000元	全部未履行	\N	其余\t\\部分\r\n未履行
83	庚酉丑	\N	1960-09-13	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1083号之一	2026-08-31	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1103000元	全部未履行	\N	\N
84	戊申申	\N	1970-12-01	\N	济南市莱芜区人民法院	\N	\N	\N	（2018）鲁0116执1084号之一	2019-09-02	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2743000元	全部未履行	\N	\N
85	戊申亥	\N	1965-05-09	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1085号之一	2024-05-13	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2940000元	全部未履行	\N	\N
86	砚子巳31有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2023)鲁0116执1086号之一	2024-03-24	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付3981000元	全部未履行	\N	\N
87	砚未寅32有限公司	\N	\N	丙未寅	济南市莱芜区人民法院	山东	2023-03-04	2024-02-10	（2023）鲁0116执1087号之一	2024-02-04	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	（2023）鲁0116民初4818000号	济南市莱芜区人民法院	给付4818000元	全部未履行	\N	其余\t\\部分\r\n未履行
88	砚戌未33有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1088号之一	2026-03-08	{5}	违反限制消费令	2	\N	\N	\N	\N	给付5837000元	全部未履行	\N	\N
89	辛子卯	\N	1955-12-02	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1089号之一	2026-06-18	{1,3}	有履行能力而拒不履行生效法律文书确定义务，以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	5	情节严重	\N	\N	\N	给付2584000元	全部未履行	\N	\N
90	己子巳	\N	1988-01-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2022）鲁0116执1090号之一	2023-02-20	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6237000元	全部未履行	\N	\N
91	砚寅辰34有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2022)鲁0116执1091号之一	2023-12-18	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付467000元	全部未履行	\N	\N
92	乙亥申	\N	1994-11-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1092号之一	2025-12-12	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5798000元	全部未履行	\N	\N
93	己亥亥	\N	1969-12-20	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1093号之一	2026-04-05	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付6269000元	全部未履行	\N	\N
94	壬酉酉	\N	1971-09-28	\N	济南市莱芜区人民法院	\N	\N	\N	（2018）鲁0116执1094号之一	2019-11-19	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6664000元	全部未履行	\N	\N
95	庚子寅	\N	1958-02-22	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1095号之一	2026-08-15	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付822000元	全部未履行	\N	\N
96	砚申子35有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2015）鲁0116执1096号之一	2016-08-07	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付3080000元	全部未履行	\N	\N
97	砚午未36有限公司	\N	\N	辛辰未	济南市莱芜区人民法院	山东	2023-03-04	2024-09-12	(2023)鲁0116执1097号之一	2024-09-06	{5}	违反限制消费令	2	\N	\N	（2023）鲁0116民初3524000号	济南市莱芜区人民法院	给付3524000元	全部未履行	\N	其余\t\\部分\r\n未履行
98	戊戌卯	\N	1970-04-18	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1098号之一	2026-07-14	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付2280000元	全部未履行	\N	\N
99	甲寅亥	\N	1962-02-18	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1099号之一	2024-04-06	{3}	以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	2	\N	\N	\N	\N	给付6045000元	全部未履行	\N	\N
100	庚丑戌	\N	1994-01-09	\N	济南市莱芜区人民法院	\N	\N	\N	（2017）鲁0116执1100号之一	2018-03-26	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付4355000元	全部未履行	\N	\N
101	壬丑丑	male	1991-06-06	\N	济南市莱芜区人民法院	山东	2025-03-04	2026-02-17	（2025）鲁0116执恢1101号之一	2026-02-11	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	4	情节严重	\N	（2025）鲁0116民初6080000号	济南市莱芜区人民法院	给付6080000元	全部未履行	\N	其余\t\\部分\r\n未履行
102	辛寅巳	\N	1977-03-29	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1102号之一	2026-08-18	{5}	违反限制消费令	2	\N	\N	\N	\N	给付4077000元	全部未履行	\N	\N
103	砚巳寅37有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2018）鲁0116执1103号之一	2019-01-05	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4132000元	全部未履行	\N	\N
104	辛午亥	\N	1975-12-02	\N	济南市莱芜区人民法院	\N	\N	\N	(2014)鲁0116执1104号之一	2015-05-10	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付5544000元	全部未履行	\N	\N
105	戊丑亥	\N	1986-04-20	\N	济南市莱芜区人民法院	\N	\N	\N	（2021）鲁0116执1105号之一	2022-12-05	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2080000元	全部未履行	\N	\N
106	壬辰卯	\N	1956-06-30	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1106号之一	2024-04-22	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付2569000元	全部未履行	\N	\N
107	丁丑卯	\N	1990-12-10	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1107号之一	2020-03-05	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6129000元	全部未履行	\N	\N
108	辛午酉	\N	1959-03-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执恢1108号之一	2026-06-02	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4632000元	全部未履行	\N	\N
109	己酉巳	\N	1958-08-30	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1109号之一	2026-05-14	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	2	\N	\N	\N	\N	给付767000元	全部未履行	\N	\N
110	砚午寅38有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2014）鲁0116执1110号之一	2015-09-21	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付3738000元	全部未履行	\N	\N
111	砚辰子39有限公司	\N	\N	甲卯申	济南市莱芜区人民法院	山东	2025-03-04	2026-01-13	（2025）鲁0116执1111号之一	2026-01-07	{4}	违反财产报告制度	2	\N	\N	（2025）鲁0116民初211000号	济南市莱芜区人民法院	给付211000元	全部未履行	\N	其余\t\\部分\r\n未履行
112	砚辰亥10有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1112号之一	2026-04-14	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付6022000元	全部未履行	\N	\N
113	砚亥巳13有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2025)鲁0116执恢1113号之一	2026-05-29	{1,3}	有履行能力而拒不履行生效法律文书确定义务，以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	5	情节严重	\N	\N	\N	给付2344000元	全部未履行	\N	\N
114	砚申申40有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1114号之一	2020-01-05	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6365000元	全部未履行	\N	\N
115	癸申寅	\N	1968-10-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1115号之一	2020-11-20	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2925000元	全部未履行	\N	\N
116	丁亥巳	\N	1973-03-12	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1116号之一	2026-03-04	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付1736000元	全部未履行	\N	\N
117	砚辰申41有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2023)鲁0116执恢1117号之一	2024-08-14	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4556000元	全部未履行	\N	\N
118	砚未亥42有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2016）鲁0116执1118号之一	2017-08-24	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付5731000元	全部未履行	\N	\N
119	丁丑丑	\N	1957-12-06	\N	\N	\N	\N	\N	（2019）鲁0117执恢1167号之一	2020-07-16	{1}	\N	\N	\N	\N	\N	\N	给付1678000元	\N	\N	\N
120	乙寅丑	\N	1997-07-10	\N	\N	\N	\N	\N	（2025）鲁0117执1228号之一	2026-01-24	{1}	\N	\N	\N	2026-03-01	\N	\N	给付4325000元	\N	\N	\N
121	壬午寅	\N	1961-07-29	\N	\N	\N	\N	\N	（2023）鲁0117执1229号之一	2024-01-01	{1}	\N	\N	\N	\N	\N	\N	给付1626000元	\N	\N	\N
122	丁子丑	\N	1967-03-12	\N	\N	\N	\N	\N	(2025)鲁0117执恢1165号之一	2026-03-02	{1,5}	\N	5	情节严重	\N	\N	\N	给付4873000元	\N	\N	\N
123	砚丑申59有限公司	\N	\N	\N	\N	\N	\N	\N	（2023）鲁0117执1166号之一	2024-09-08	{1}	\N	\N	\N	\N	\N	\N	给付4730000元	\N	\N	\N
124	砚辰戌60有限公司	\N	\N	\N	\N	\N	\N	\N	（2024）鲁0117执1168号之一	2025-05-29	{1}	\N	\N	\N	\N	\N	\N	给付5345000元	\N	\N	\N
125	砚辰午61有限公司	\N	\N	\N	\N	\N	\N	\N	（2023）鲁0117执1169号之一	2024-03-21	{4}	\N	2	\N	\N	\N	\N	给付338000元	\N	\N	\N
126	庚巳酉	\N	1971-10-09	\N	\N	\N	\N	\N	（2024）鲁0117执1170号之一	2025-05-18	{1}	\N	\N	\N	\N	\N	\N	给付4749000元	\N	\N	\N
127	砚子卯62有限公司	\N	\N	\N	\N	\N	\N	\N	（2019）鲁0117执1171号之一	2020-08-16	{1}	\N	\N	\N	\N	\N	\N	给付45000元	\N	\N	\N
128	丁卯酉	\N	1988-12-07	\N	\N	\N	\N	\N	（2018）鲁0117执1172号之一	2019-11-07	{1}	\N	\N	\N	\N	\N	\N	给付1568000元	\N	\N	\N
129	辛子戌	\N	1987-06-08	\N	\N	\N	\N	\N	（2025）鲁0117执1173号之一	2026-02-12	{1}	\N	\N	\N	\N	\N	\N	给付4049000元	\N	\N	\N
130	砚未申63有限公司	\N	\N	\N	\N	\N	\N	\N	(2024)鲁0117执1174号之一	2025-11-09	{1}	\N	\N	\N	\N	\N	\N	给付6521000元	\N	\N	\N
131	丙寅卯	\N	1983-09-09	\N	\N	\N	\N	\N	（2022）鲁0117执1175号之一	2023-10-03	{1}	\N	\N	\N	\N	\N	\N	给付3941000元	\N	\N	\N
132	戊巳亥	\N	1994-06-15	\N	\N	\N	\N	\N	（2017）鲁0117执1176号之一	2018-04-27	{5}	\N	2	\N	\N	\N	\N	给付4752000元	\N	\N	\N
133	壬寅卯	\N	1957-09-07	\N	\N	\N	\N	\N	(2023)鲁0117执1177号之一	2024-04-22	{3}	\N	2	\N	\N	\N	\N	给付6779000元	\N	\N	\N
134	砚寅辰64有限公司	\N	\N	\N	\N	\N	\N	\N	(2023)鲁0117执1178号之一	2024-04-19	{4}	\N	2	\N	\N	\N	\N	给付1444000元	\N	\N	\N
135	辛巳子	\N	1959-12-24	\N	\N	\N	\N	\N	（2017）鲁0117执1179号之一	2018-04-14	{5}	\N	2	\N	\N	\N	\N	给付6394000元	\N	\N	\N
136	砚未子65有限公司	\N	\N	\N	\N	\N	\N	\N	（2019）鲁0117执1180号之一	2020-10-06	{1}	\N	\N	\N	\N	\N	\N	给付6310000元	\N	\N	\N
137	砚巳申66有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执恢1181号之一	2026-07-20	{2}	\N	4	情节严重	\N	\N	\N	给付5043000元	\N	\N	\N
138	砚酉丑67有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执1182号之一	2026-01-08	{2}	\N	3	情节严重	\N	\N	\N	给付3887000元	\N	\N	\N
139	庚未未	\N	1968-02-12	\N	\N	\N	\N	\N	（2021）鲁0117执恢1183号之一	2022-08-01	{1}	\N	\N	\N	\N	\N	\N	给付5473000元	\N	\N	\N
140	癸巳子	\N	1962-10-06	\N	\N	\N	\N	\N	（2025）鲁0117执恢1184号之一	2026-06-19	{1,6}	\N	5	情节严重	\N	\N	\N	给付4471000元	\N	\N	\N
141	丙亥申	\N	1956-11-19	\N	\N	\N	\N	\N	（2019）鲁0117执1185号之一	2020-03-19	{1}	\N	\N	\N	\N	\N	\N	给付4061000元	\N	\N	\N
142	乙酉申	\N	1982-06-10	\N	\N	\N	\N	\N	（2025）鲁0117执1186号之一	2026-06-25	{6}	\N	2	\N	\N	\N	\N	给付3107000元	\N	\N	\N
143	砚未亥68有限公司	\N	\N	\N	\N	\N	\N	\N	（2018）鲁0117执1187号之一	2019-04-28	{1}	\N	\N	\N	\N	\N	\N	给付5274000元	\N	\N	\N
144	庚寅戌	\N	1973-12-18	\N	\N	\N	\N	\N	（2015）鲁0117执1188号之一	2016-07-05	{5}	\N	2	\N	\N	\N	\N	给付3934000元	\N	\N	\N
145	庚未卯	\N	1958-12-03	\N	\N	\N	\N	\N	（2025）鲁0117执1189号之一	2026-07-28	{5}	\N	2	\N	\N	\N	\N	给付2333000元	\N	\N	\N
146	戊亥子	\N	1956-01-01	\N	\N	\N	\N	\N	（2023）鲁0117执1190号之一	2024-10-12	{1}	\N	\N	\N	\N	\N	\N	给付3160000元	\N	\N	\N
147	丙未寅	\N	1956-04-14	\N	\N	\N	\N	\N	（2023）鲁0117执1191号之一	2024-06-13	{4}	\N	2	\N	\N	\N	\N	给付3293000元	\N	\N	\N
148	砚子戌69有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执1192号之一	2026-07-05	{4}	\N	2	\N	\N	\N	\N	给付5072000元	\N	\N	\N
149	乙寅卯	\N	1969-09-09	\N	\N	\N	\N	\N	（2023）鲁0117执1193号之一	2024-09-02	{5}	\N	2	\N	\N	\N	\N	给付2007000元	\N	\N	\N
150	甲申丑	\N	1991-04-14	\N	\N	\N	\N	\N	（2025）鲁0117执1194号之一	2026-07-03	{2}	\N	2	\N	\N	\N	\N	给付3738000元	\N	\N	\N
151	砚卯戌70有限公司	\N	\N	\N	\N	\N	\N	\N	（2018）鲁0117执1195号之一	2019-04-17	{1}	\N	\N	\N	\N	\N	\N	给付4856000元	\N	\N	\N
152	砚丑丑71有限公司	\N	\N	\N	\N	\N	\N	\N	（2014）鲁0117执1196号之一	2015-06-06	{4}	\N	2	\N	\N	\N	\N	给付2800000元	\N	\N	\N
153	辛寅巳	\N	1977-03-29	\N	\N	\N	\N	\N	（2013）鲁0117执恢1197号之一	2014-10-27	{6}	\N	2	\N	\N	\N	\N	给付3039000元	\N	\N	\N
154	庚辰酉	\N	1970-05-18	\N	\N	\N	\N	\N	（2020）鲁0117执1198号之一	2021-10-15	{1}	\N	\N	\N	\N	\N	\N	给付6581000元	\N	\N	\N
155	丙午寅	\N	1990-05-10	\N	\N	\N	\N	\N	(2014)鲁0117执1199号之一	2015-10-04	{5}	\N	2	\N	\N	\N	\N	给付5192000元	\N	\N	\N
156	癸酉巳	\N	1973-01-30	\N	\N	\N	\N	\N	（2025）鲁0117执1200号之一	2026-04-28	{1}	\N	\N	\N	\N	\N	\N	给付3681000元	\N	\N	\N
157	丙亥卯	\N	1982-09-13	\N	\N	\N	\N	\N	（2025）鲁0117执1201号之一	2026-07-08	{5}	\N	2	\N	\N	\N	\N	给付1856000元	\N	\N	\N
158	戊子丑	\N	1981-08-24	\N	\N	\N	\N	\N	(2025)鲁0117执1202号之一	2026-03-20	{1,6}	\N	5	情节严重	\N	\N	\N	给付1542000元	\N	\N	\N
159	壬寅戌	\N	1972-12-31	\N	\N	\N	\N	\N	(2022)鲁0117执1203号之一	2023-03-15	{1}	\N	\N	\N	\N	\N	\N	给付139000元	\N	\N	\N
160	己申子	\N	1990-01-08	\N	\N	\N	\N	\N	（2025）鲁0117执1204号之一	2026-04-08	{1,6}	\N	5	情节严重	\N	\N	\N	给付335000元	\N	\N	\N
161	己申子	\N	1990-01-08	\N	\N	\N	\N	\N	（2025）鲁0117执1205号之一	2026-07-27	{6}	\N	2	\N	\N	\N	\N	给付5012000元	\N	\N	\N
162	辛午巳	\N	1995-09-08	\N	\N	\N	\N	\N	（2018）鲁0117执1206号之一	2019-02-10	{1}	\N	\N	\N	\N	\N	\N	给付2688000元	\N	\N	\N
163	砚戌戌72有限公司	\N	\N	\N	\N	\N	\N	\N	(2019)鲁0117执1207号之一	2020-01-14	{1}	\N	\N	\N	\N	\N	\N	给付6482000元	\N	\N	\N
164	丙丑戌	\N	1988-05-12	\N	\N	\N	\N	\N	（2019）鲁0117执1208号之一	2020-10-22	{1}	\N	\N	\N	\N	\N	\N	给付3975000元	\N	\N	\N
165	丙子亥	\N	1989-03-21	\N	\N	\N	\N	\N	（2025）鲁0117执1209号之一	2026-05-06	{5}	\N	2	\N	\N	\N	\N	给付4847000元	\N	\N	\N
166	壬丑午	\N	1979-03-01	\N	\N	\N	\N	\N	（2021）鲁0117执1210号之一	2022-06-06	{1}	\N	\N	\N	\N	\N	\N	给付5234000元	\N	\N	\N
167	甲子巳	\N	1978-10-03	\N	\N	\N	\N	\N	（2018）鲁0117执1211号之一	2019-05-09	{1}	\N	\N	\N	\N	\N	\N	给付6453000元	\N	\N	\N
168	砚寅寅73有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执1212号之一	2026-01-14	{1,6}	\N	5	情节严重	\N	\N	\N	给付2216000元	\N	\N	\N
169	戊亥未	\N	1968-11-29	\N	\N	\N	\N	\N	（2025）鲁0117执1213号之一	2026-08-26	{4}	\N	2	\N	\N	\N	\N	给付2303000元	\N	\N	\N
170	砚戌卯74有限公司	\N	\N	\N	\N	\N	\N	\N	（2021）鲁0117执1214号之一	2022-11-19	{1}	\N	\N	\N	\N	\N	\N	给付1619000元	\N	\N	\N
171	己未亥	\N	1989-08-19	\N	\N	\N	\N	\N	(2021)鲁0117执恢1215号之一	2022-03-14	{1}	\N	\N	\N	\N	\N	\N	给付5242000元	\N	\N	\N
172	砚酉酉75有限公司	\N	\N	\N	\N	\N	\N	\N	（2022）鲁0117执1216号之一	2023-01-11	{1}	\N	\N	\N	\N	\N	\N	给付1107000元	\N	\N	\N
173	乙辰酉	\N	1995-10-06	\N	\N	\N	\N	\N	（2025）鲁0117执1217号之一	2026-02-11	{2}	\N	3	情节严重	\N	\N	\N	给付606000元	\N	\N	\N
174	乙亥辰	\N	1957-11-21	\N	\N	\N	\N	\N	（2023）鲁0117执1218号之一	2024-02-07	{1}	\N	\N	\N	\N	\N	\N	给付5895000元	\N	\N	\N
175	丙午巳	\N	1965-01-04	\N	\N	\N	\N	\N	（2023）鲁0117执1219号之一	2024-04-13	{5}	\N	2	\N	\N	\N	\N	给付289000元	\N	\N	\N
176	丙丑辰	\N	1992-11-21	\N	\N	\N	\N	\N	（2023）鲁0117执恢1220号之一	2024-07-17	{5}	\N	2	\N	\N	\N	\N	给付1223000元	\N	\N	\N
177	庚亥丑	\N	1977-11-13	\N	\N	\N	\N	\N	（2019）鲁0117执1221号之一	2020-02-05	{1}	\N	\N	\N	\N	\N	\N	给付4182000元	\N	\N	\N
178	丙未辰	\N	1981-03-14	\N	\N	\N	\N	\N	（2023）鲁0117执1222号之一	2024-04-13	{3}	\N	2	\N	\N	\N	\N	给付4711000元	\N	\N	\N
179	砚丑巳76有限公司	\N	\N	\N	\N	\N	\N	\N	（2014）鲁0117执1223号之一	2015-12-02	{3}	\N	2	\N	\N	\N	\N	给付432000元	\N	\N	\N
180	砚卯午77有限公司	\N	\N	\N	\N	\N	\N	\N	（2013）鲁0117执恢1224号之一	2014-02-17	{6}	\N	2	\N	\N	\N	\N	给付3835000元	\N	\N	\N
181	砚辰子39有限公司	\N	\N	\N	\N	\N	\N	\N	（2018）鲁0117执1225号之一	2019-08-15	{1}	\N	\N	\N	\N	\N	\N	给付79000元	\N	\N	\N
182	癸午卯	\N	1972-02-07	\N	\N	\N	\N	\N	(2018)鲁0117执1226号之一	2019-11-16	{1}	\N	\N	\N	\N	\N	\N	给付2083000元	\N	\N	\N
183	乙午寅	\N	1956-06-26	\N	\N	\N	\N	\N	（2015）鲁0117执1227号之一	2016-11-11	{5}	\N	2	\N	\N	\N	\N	给付4370000元	\N	\N	\N
184	砚未申78有限公司	\N	\N	\N	\N	\N	\N	\N	（2020）鲁0117执1230号之一	2021-10-05	{1}	\N	\N	\N	\N	\N	\N	给付3788000元	\N	\N	\N
185	砚酉酉79有限公司	\N	\N	\N	\N	\N	\N	\N	(2024)鲁0117执1231号之一	2025-06-04	{1}	\N	\N	\N	\N	\N	\N	给付3023000元	\N	\N	\N
186	乙酉辰	\N	1984-02-23	\N	\N	\N	\N	\N	（2023）鲁0117执1232号之一	2024-09-15	{1}	\N	\N	\N	\N	\N	\N	给付1501000元	\N	\N	\N
187	癸亥酉	\N	1996-02-07	\N	\N	\N	\N	\N	（2016）鲁0117执1233号之一	2017-04-21	{5}	\N	2	\N	\N	\N	\N	给付1744000元	\N	\N	\N
188	砚未巳80有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执1234号之一	2026-06-01	{1,5}	\N	5	情节严重	\N	\N	\N	给付612000元	\N	\N	\N
189	砚酉酉81有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执1235号之一	2026-02-06	{5}	\N	2	\N	\N	\N	\N	给付1382000元	\N	\N	\N
190	丁戌辰	\N	1985-03-26	\N	\N	\N	\N	\N	（2013）鲁0117执1236号之一	2014-04-26	{3}	\N	2	\N	\N	\N	\N	给付468000元	\N	\N	\N
191	丁辰巳	\N	1980-11-25	\N	\N	\N	\N	\N	（2017）鲁0199执1262号之一	2018-03-03	{6}	\N	2	\N	\N	\N	\N	给付4522000元	\N	\N	\N
192	庚子申	\N	1977-07-20	\N	\N	\N	\N	\N	（2023）鲁0199执1263号之一	2024-05-04	{5}	\N	2	\N	\N	\N	\N	给付4506000元	\N	\N	\N
193	砚亥子92有限公司	\N	\N	\N	\N	\N	\N	\N	（2018）鲁0199执恢1264号之一	2019-09-13	{1}	\N	\N	\N	\N	\N	\N	给付478000元	\N	\N	\N
194	砚午午93有限公司	\N	\N	\N	\N	\N	\N	\N	（2022）鲁0199执1265号之一	2023-11-21	{1}	\N	\N	\N	\N	\N	\N	给付4145000元	\N	\N	\N
195	丙巳戌	\N	1988-01-15	\N	\N	\N	\N	\N	（2025）鲁0199执1266号之一	2026-07-20	{1}	\N	\N	\N	\N	\N	\N	给付434000元	\N	\N	\N
196	丁午辰	\N	1977-02-20	\N	\N	\N	\N	\N	（2023）鲁0199执1267号之一	2024-02-06	{3}	\N	2	\N	2024-03-19	\N	\N	给付1835000元	\N	\N	\N
197	砚戌未94有限公司	\N	\N	\N	\N	\N	\N	\N	(2025)鲁0199执1268号之一	2026-04-25	{1,4}	\N	5	情节严重	\N	\N	\N	给付5248000元	\N	\N	\N
198	己午寅	\N	1985-04-24	\N	\N	\N	\N	\N	（2024）鲁0199执1269号之一	2025-04-24	{1}	\N	\N	\N	\N	\N	\N	给付957000元	\N	\N	\N
200	壬亥酉	\N	1988-11-09	\N	\N	\N	\N	\N	（2025）鲁0199执1271号之一	2026-08-25	{1,5}	\N	5	情节严重	\N	\N	\N	给付6745000元	\N	\N	\N
201	壬未丑	\N	1983-01-13	\N	\N	\N	\N	\N	(2020)鲁0199执1272号之一	2021-07-23	{1}	\N	\N	\N	\N	\N	\N	给付1607000元	\N	\N	\N
202	壬寅丑	\N	1969-02-09	\N	\N	\N	\N	\N	(2019)鲁0199执恢1273号之一	2020-08-25	{1}	\N	\N	\N	\N	\N	\N	给付3073000元	\N	\N	\N
203	砚未寅95有限公司	\N	\N	\N	\N	\N	\N	\N	（2023）鲁0199执1274号之一	2024-05-31	{3}	\N	2	\N	\N	\N	\N	给付4335000元	\N	\N	\N
204	癸丑酉	\N	1998-11-08	\N	\N	\N	\N	\N	（2019）鲁0199执1275号之一	2020-08-02	{1}	\N	\N	\N	\N	\N	\N	给付2788000元	\N	\N	\N
205	戊戌卯	\N	1981-07-08	\N	\N	\N	\N	\N	（2016）鲁0199执1276号之一	2017-09-08	{5}	\N	2	\N	\N	\N	\N	给付4353000元	\N	\N	\N
206	砚辰辰96有限公司	\N	\N	\N	\N	\N	\N	\N	（2016）鲁0199执1277号之一	2017-08-27	{5}	\N	2	\N	2017-10-19	\N	\N	给付5683000元	\N	\N	\N
207	砚戌亥97有限公司	\N	\N	\N	\N	\N	\N	\N	（2021）鲁0199执1278号之一	2022-02-08	{1}	\N	\N	\N	\N	\N	\N	给付1665000元	\N	\N	\N
208	砚子亥98有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0199执1279号之一	2026-01-21	{1,3}	\N	5	情节严重	\N	\N	\N	给付5713000元	\N	\N	\N
209	癸卯子	\N	1994-01-31	\N	\N	\N	\N	\N	（2023）鲁0199执1280号之一	2024-05-07	{1}	\N	\N	\N	\N	\N	\N	给付3947000元	\N	\N	\N
210	辛卯巳	\N	1983-01-17	\N	\N	\N	\N	\N	（2018）鲁0199执1281号之一	2019-01-18	{1}	\N	\N	\N	\N	\N	\N	给付1713000元	\N	\N	\N
211	丙亥申	\N	1956-11-19	\N	\N	\N	\N	\N	（2025）鲁0199执1282号之一	2026-08-11	{1}	\N	\N	\N	\N	\N	\N	给付3288000元	\N	\N	\N
212	己戌未	\N	1979-09-24	\N	\N	\N	\N	\N	（2023）鲁0199执1283号之一	2024-08-22	{6}	\N	2	\N	\N	\N	\N	给付3265000元	\N	\N	\N
213	甲亥丑	\N	1992-05-20	\N	\N	\N	\N	\N	（2023）鲁0199执1284号之一	2024-06-09	{3}	\N	2	\N	\N	\N	\N	给付300000元	\N	\N	\N
214	砚卯巳99有限公司	\N	\N	\N	\N	\N	\N	\N	（2023）鲁0199执恢1285号之一	2024-11-24	{1}	\N	\N	\N	\N	\N	\N	给付4217000元	\N	\N	\N
215	戊申申	\N	1970-12-01	\N	\N	\N	\N	\N	（2025）鲁0199执1286号之一	2026-08-25	{1,3}	\N	5	情节严重	\N	\N	\N	给付82000元	\N	\N	\N
216	砚申午100有限公司	\N	\N	\N	\N	\N	\N	\N	（2022）鲁0199执1287号之一	2023-07-22	{1}	\N	\N	\N	\N	\N	\N	给付5925000元	\N	\N	\N
217	乙申申	\N	1977-01-30	\N	\N	\N	\N	\N	（2020）鲁0199执恢1288号之一	2021-11-06	{1}	\N	\N	\N	\N	\N	\N	给付2336000元	\N	\N	\N
218	戊酉子	\N	1992-03-09	\N	\N	\N	\N	\N	（2024）鲁0199执1289号之一	2025-06-30	{1}	\N	\N	\N	\N	\N	\N	给付5371000元	\N	\N	\N
219	砚子申101有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0199执1290号之一	2026-07-06	{1,3}	\N	5	情节严重	\N	\N	\N	给付2974000元	\N	\N	\N
220	砚戌酉102有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0199执1291号之一	2026-02-04	{1,6}	\N	5	情节严重	\N	\N	\N	给付3458000元	\N	\N	\N
221	丁戌午	\N	1998-08-01	\N	\N	\N	\N	\N	（2024）鲁0199执1292号之一	2025-07-22	{1}	\N	\N	\N	\N	\N	\N	给付3210000元	\N	\N	\N
222	砚申辰103有限公司	\N	\N	\N	\N	\N	\N	\N	（2017）鲁0199执1293号之一	2018-02-07	{6}	\N	2	\N	\N	\N	\N	给付2940000元	\N	\N	\N
223	砚未申104有限公司	\N	\N	\N	\N	\N	\N	\N	（2023）鲁0199执1294号之一	2024-03-17	{4}	\N	2	\N	\N	\N	\N	给付3433000元	\N	\N	\N
224	甲戌未	\N	1967-01-05	\N	\N	\N	\N	\N	（2025）鲁0199执1295号之一	2026-02-28	{1,3}	\N	5	情节严重	\N	\N	\N	给付5015000元	\N	\N	\N
225	癸亥子	female	1987-05-17	\N	济南市莱芜区人民法院	山东	2021-03-04	2022-04-25	（2021）鲁0116执1002号之一	2022-04-19	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2021）鲁0116民初1188000号	济南市莱芜区人民法院	给付1188000元	部分未履行，已付1000元	\N	其余\t\\部分\r\n未履行
226	砚巳子3有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2021)鲁0116执1007号之一	2022-02-12	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付3701000元	全部未履行	\N	\N
227	癸丑子	\N	1965-10-15	\N	济南市莱芜区人民法院	\N	\N	\N	（2020）鲁0116执1008号之一	2021-09-04	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付697000元	全部未履行	\N	\N
228	砚巳丑4有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1009号之一	2026-07-27	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6794000元	部分未履行，已付2000元	\N	\N
229	辛丑申	\N	1955-11-22	\N	济南市莱芜区人民法院	\N	\N	\N	(2018)鲁0116执1011号之一	2019-07-04	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6279000元	全部未履行	\N	\N
230	砚申子6有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2020）鲁0116执1012号之一	2021-11-11	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4286000元	全部未履行	\N	\N
231	庚亥丑	\N	1996-04-10	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1013号之一	2025-07-12	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付822000元	部分未履行，已付1000元	\N	\N
232	辛丑申	male	1955-11-22	\N	济南市莱芜区人民法院	山东	2019-03-04	2020-12-04	（2019）鲁0116执1014号之一	2020-11-28	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2019）鲁0116民初1626000号	济南市莱芜区人民法院	给付1626000元	部分未履行，已付9000元	\N	其余\t\\部分\r\n未履行
233	己卯午	\N	1965-12-16	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1016号之一	2024-08-02	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付85000元	全部未履行	\N	\N
234	戊申亥	female	1965-05-09	\N	济南市莱芜区人民法院	山东	2023-03-04	2024-05-25	（2023）鲁0116执1018号之一	2024-05-19	{3}	以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	2	\N	\N	（2023）鲁0116民初4254000号	济南市莱芜区人民法院	给付4254000元	部分未履行，已付9000元	\N	其余\t\\部分\r\n未履行
235	砚未亥7有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2014）鲁0116执1019号之一	2015-07-08	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付370000元	部分未履行，已付5000元	\N	\N
236	砚辰亥10有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2022)鲁0116执1024号之一	2023-01-10	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5638000元	部分未履行，已付5000元	\N	\N
237	砚辰申5有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2018)鲁0116执1025号之二	2019-02-20	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付3795000元	全部未履行	\N	\N
238	砚亥巳13有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1030号之一	2024-03-30	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付1972000元	全部未履行	\N	\N
239	丙辰巳	\N	1964-06-24	\N	济南市莱芜区人民法院	\N	\N	\N	（2021）鲁0116执1031号之二	2022-08-28	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1747000元	全部未履行	\N	\N
240	己丑午	\N	1981-11-22	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1035号之一	2024-04-20	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付1738000元	部分未履行，已付7000元	\N	\N
241	辛亥子	\N	1970-12-01	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执恢1036号之一	2026-03-19	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	2	\N	\N	\N	\N	给付3742000元	部分未履行，已付6000元	\N	\N
242	壬卯卯	\N	1974-09-22	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1037号之一	2024-06-08	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付427000元	部分未履行，已付9000元	\N	\N
243	砚酉卯15有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2018)鲁0116执1038号之一	2019-04-09	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5686000元	部分未履行，已付1000元	\N	\N
244	砚酉巳16有限公司	\N	\N	戊申戌	济南市莱芜区人民法院	山东	2021-03-04	2022-12-18	（2021）鲁0116执1039号之一	2022-12-12	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2021）鲁0116民初4641000号	济南市莱芜区人民法院	给付4641000元	全部未履行	\N	其余\t\\部分\r\n未履行
245	辛亥辰	\N	1995-12-19	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1041号之一	2026-08-28	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	2	\N	\N	\N	\N	给付3532000元	部分未履行，已付2000元	\N	\N
246	砚申戌17有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2021)鲁0116执1043号之一	2022-07-08	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	2022-09-05	\N	\N	给付5217000元	全部未履行	\N	\N
247	己寅寅	\N	1956-03-15	\N	济南市莱芜区人民法院	\N	\N	\N	(2025)鲁0116执恢1044号之一	2026-07-05	{1,6}	有履行能力而拒不履行生效法律文书确定义务，无正当理由拒不履行执行和解协议	5	情节严重	\N	\N	\N	给付3274000元	部分未履行，已付9000元	\N	\N
248	砚午卯19有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1051号之一	2024-08-31	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付3892000元	部分未履行，已付2000元	\N	\N
249	癸卯子	\N	1979-02-26	\N	济南市莱芜区人民法院	\N	\N	\N	(2020)鲁0116执恢1053号之一	2021-04-16	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付978000元	全部未履行	\N	\N
250	丁辰酉	\N	1967-03-27	\N	济南市莱芜区人民法院	\N	\N	\N	(2019)鲁0116执1054号之一	2020-06-04	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1094000元	全部未履行	\N	\N
251	癸酉午	\N	1986-10-11	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执恢1055号之一	2026-06-21	{1,4}	有履行能力而拒不履行生效法律文书确定义务，违反财产报告制度	5	情节严重	\N	\N	\N	给付2283000元	部分未履行，已付6000元	\N	\N
252	庚酉丑	\N	1960-09-13	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1057号之一	2020-05-27	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1377000元	部分未履行，已付7000元	\N	\N
253	乙子辰	\N	1976-05-30	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1060号之一	2024-05-29	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付5598000元	部分未履行，已付4000元	\N	\N
254	己酉巳	\N	1958-08-30	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1061号之一	2020-03-19	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4500000元	全部未履行	\N	\N
255	甲巳亥	\N	1965-08-02	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1066号之二	2024-07-31	{3}	以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	2	\N	\N	\N	\N	给付1855000元	全部未履行	\N	\N
256	砚寅巳25有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1069号之一	2025-08-01	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付3560000元	部分未履行，已付8000元	\N	\N
257	壬巳酉	\N	1959-07-13	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1070号之一	2024-11-15	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4006000元	部分未履行，已付6000元	\N	\N
258	庚未巳	male	1997-10-06	\N	济南市莱芜区人民法院	山东	2023-03-04	2024-04-21	（2023）鲁0116执1075号之一	2024-04-15	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2023）鲁0116民初1393000号	济南市莱芜区人民法院	给付1393000元	部分未履行，已付3000元	\N	其余\t\\部分\r\n未履行
259	丁午亥	\N	1974-03-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1078号之一	2025-03-09	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付732000元	部分未履行，已付9000元	\N	\N
260	癸子丑	\N	1989-06-04	\N	济南市莱芜区人民法院	\N	\N	\N	（2014）鲁0116执1079号之一	2015-09-21	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付1061000元	部分未履行，已付3000元	\N	\N
261	庚酉丑	\N	1960-09-13	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1083号之一	2026-08-31	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1103000元	全部未履行	\N	\N
262	戊申申	\N	1970-12-01	\N	济南市莱芜区人民法院	\N	\N	\N	（2018）鲁0116执1084号之一	2019-09-02	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2743000元	全部未履行	\N	\N
263	砚子巳31有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2023)鲁0116执1086号之一	2024-03-24	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付3981000元	部分未履行，已付3000元	\N	\N
264	砚未寅32有限公司	\N	\N	丙未寅	济南市莱芜区人民法院	山东	2023-03-04	2024-02-10	（2023）鲁0116执1087号之一	2024-02-04	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	（2023）鲁0116民初4818000号	济南市莱芜区人民法院	给付4818000元	全部未履行	\N	其余\t\\部分\r\n未履行
265	砚戌未33有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1088号之一	2026-03-08	{5}	违反限制消费令	2	\N	\N	\N	\N	给付5837000元	部分未履行，已付2000元	\N	\N
266	辛子卯	\N	1955-12-02	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1089号之一	2026-06-18	{1,3}	有履行能力而拒不履行生效法律文书确定义务，以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	5	情节严重	\N	\N	\N	给付2584000元	部分未履行，已付4000元	\N	\N
267	乙亥申	\N	1994-11-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1092号之一	2025-12-12	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5798000元	全部未履行	\N	\N
268	己亥亥	\N	1969-12-20	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1093号之一	2026-04-05	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付6269000元	部分未履行，已付9000元	\N	\N
269	壬酉酉	\N	1971-09-28	\N	济南市莱芜区人民法院	\N	\N	\N	（2018）鲁0116执1094号之一	2019-11-19	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6664000元	全部未履行	\N	\N
270	庚丑戌	\N	1994-01-09	\N	济南市莱芜区人民法院	\N	\N	\N	（2017）鲁0116执1100号之一	2018-03-26	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付4355000元	部分未履行，已付3000元	\N	\N
271	辛寅巳	\N	1977-03-29	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1102号之一	2026-08-18	{5}	违反限制消费令	2	\N	\N	\N	\N	给付4077000元	部分未履行，已付9000元	\N	\N
272	砚巳寅37有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2018）鲁0116执1103号之一	2019-01-05	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4132000元	部分未履行，已付1000元	\N	\N
273	丁丑卯	\N	1990-12-10	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1107号之一	2020-03-05	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6129000元	全部未履行	\N	\N
274	辛午酉	\N	1959-03-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执恢1108号之一	2026-06-02	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4632000元	全部未履行	\N	\N
275	己酉巳	\N	1958-08-30	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1109号之一	2026-05-14	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	2	\N	\N	\N	\N	给付767000元	部分未履行，已付3000元	\N	\N
276	砚辰子39有限公司	\N	\N	甲卯申	济南市莱芜区人民法院	山东	2025-03-04	2026-01-13	（2025）鲁0116执1111号之一	2026-01-07	{4}	违反财产报告制度	2	\N	\N	（2025）鲁0116民初211000号	济南市莱芜区人民法院	给付211000元	部分未履行，已付4000元	\N	其余\t\\部分\r\n未履行
277	砚亥巳13有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2025)鲁0116执恢1113号之一	2026-05-29	{1,3}	有履行能力而拒不履行生效法律文书确定义务，以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	5	情节严重	\N	\N	\N	给付2344000元	部分未履行，已付1000元	\N	\N
278	砚申申40有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1114号之一	2020-01-05	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6365000元	部分未履行，已付9000元	\N	\N
279	癸申寅	\N	1968-10-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1115号之一	2020-11-20	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2925000元	部分未履行，已付1000元	\N	\N
280	丁亥巳	\N	1973-03-12	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1116号之一	2026-03-04	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付1736000元	部分未履行，已付1000元	\N	\N
281	砚辰申41有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2023)鲁0116执恢1117号之一	2024-08-14	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4556000元	部分未履行，已付7000元	\N	\N
282	壬未申	\N	1968-11-03	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1119号之一	2024-11-01	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付155000元	全部未履行	\N	\N
283	庚未酉	\N	1995-05-02	\N	济南市莱芜区人民法院	\N	\N	\N	（2015）鲁0116执1120号之一	2016-01-03	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付1522000元	全部未履行	\N	\N
284	砚巳酉43有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2013）鲁0116执恢1121号之一	2014-01-19	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付3910000元	全部未履行	\N	\N
285	丁辰巳	\N	1964-06-01	\N	济南市莱芜区人民法院	\N	\N	\N	（2018）鲁0116执恢1122号之一	2019-12-23	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4611000元	全部未履行	\N	\N
286	砚丑未44有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2013)鲁0116执1123号之一	2014-11-26	{5}	违反限制消费令	2	\N	\N	\N	\N	给付4281000元	全部未履行	\N	\N
287	乙未辰	male	1960-02-20	\N	济南市莱芜区人民法院	山东	2025-03-04	2026-05-22	（2025）鲁0116执1124号之一	2026-05-16	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2025）鲁0116民初2632000号	济南市莱芜区人民法院	给付2632000元	全部未履行	\N	其余\t\\部分\r\n未履行
288	丁午戌	\N	1976-07-18	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1125号之一	2024-09-02	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付1508000元	全部未履行	\N	\N
289	砚戌亥45有限公司	\N	\N	己寅巳	济南市莱芜区人民法院	山东	2022-03-04	2023-04-14	（2022）鲁0116执1126号之一	2023-04-08	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2022）鲁0116民初6785000号	济南市莱芜区人民法院	给付6785000元	全部未履行	\N	其余\t\\部分\r\n未履行
298	甲一	\N	1960-02-07	\N	\N	\N	\N	\N	（2026）鲁0116执1号决定	2026-03-02	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
299	乙二	\N	1960-03-15	\N	\N	\N	\N	\N	（2026）鲁0116执2号决定	2026-03-03	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
300	丙三	\N	1960-04-21	\N	\N	\N	\N	\N	（2025）鲁0116执3号决定	2026-02-02	{1,4}	\N	5	多项失信行为	\N	\N	\N	给付3000元	\N	\N	\N
301	丁四	\N	1960-05-28	\N	\N	\N	\N	\N	（2024）鲁0116执4号决定	2024-03-11	{3}	\N	2	\N	\N	\N	\N	\N	\N	\N	\N
302	戊五	\N	1960-07-04	\N	\N	\N	\N	\N	（2025）鲁0116执5号决定	2026-01-12	{2}	\N	3	暴力抗拒执行	\N	\N	\N	\N	\N	\N	\N
303	砚甲有限公司	\N	\N	己七	\N	\N	\N	\N	（2025）鲁0116执6号决定	2026-01-13	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
304	砚乙有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0116执7号决定	2026-01-14	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
305	庚八	\N	1960-10-23	\N	\N	\N	\N	\N	（2026）鲁0116执8号决定	2026-04-01	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
306	辛九	\N	1960-11-29	\N	\N	\N	\N	\N	（2026）鲁0116执9号决定	2026-04-02	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
307	砚丙有限公司	\N	\N	\N	\N	\N	\N	\N	（2026）鲁0116执10号决定	2026-04-03	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
308	癸十二	\N	1961-03-20	\N	\N	\N	\N	\N	（2026）鲁0116执12号决定	2026-04-07	{1}	\N	\N	\N	2026-05-20	\N	\N	\N	\N	\N	\N
309	甲十三	\N	1961-04-26	\N	\N	\N	\N	\N	（2026）鲁0116执13号决定	2026-04-08	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
310	乙十四	\N	1961-06-02	\N	\N	\N	\N	\N	（2026）鲁0116执14号决定	2026-04-09	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
311	丙十五	\N	1961-07-09	\N	\N	\N	\N	\N	（2012）鲁0116执15号决定	2013-10-08	{5}	\N	2	\N	\N	\N	\N	\N	\N	\N	\N
312	丁十六	\N	1961-08-15	\N	\N	\N	\N	\N	（2026）鲁0116执16号决定	2026-04-10	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
313	外一	\N	1980-01-02	\N	\N	\N	\N	\N	（2026）鲁0116执17号决定	2026-04-13	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
314	外二	\N	1980-01-03	\N	\N	\N	\N	\N	（2026）鲁0116执18号决定	2026-04-13	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
315	外三	\N	1980-01-04	\N	\N	\N	\N	\N	（2026）鲁0116执19号决定	2026-04-13	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
316	砚二十有限公司	\N	\N	\N	\N	\N	\N	\N	（2026）鲁0116执20号决定	2026-04-14	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
318	砚乙有限公司	\N	\N	\N	\N	\N	\N	\N	（2026）鲁0117执1号决定	2026-05-06	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
319	甲一	\N	1960-02-07	\N	\N	\N	\N	\N	（2026）鲁0117执2号决定	2026-05-06	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
320	戊丑亥	\N	1986-04-20	\N	济南市莱芜区人民法院	\N	\N	\N	（2021）鲁0116执1105号之一	2022-12-05	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2080000元	全部未履行	\N	\N
321	癸戌丑	\N	1970-07-13	\N	济南市莱芜区人民法院	\N	\N	\N	（2022）鲁0116执1006号之一	2023-02-17	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付185000元	全部未履行	\N	\N
322	癸丑子	\N	1965-10-15	\N	济南市莱芜区人民法院	\N	\N	\N	（2020）鲁0116执1008号之一	2021-09-04	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付697000元	全部未履行	\N	\N
323	砚申子6有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2020）鲁0116执1012号之一	2021-11-11	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4286000元	部分未履行，已付7000元	\N	\N
324	庚亥丑	\N	1996-04-10	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1013号之一	2025-07-12	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付822000元	部分未履行，已付1000元	\N	\N
325	辛丑申	male	1955-11-22	\N	济南市莱芜区人民法院	山东	2019-03-04	2020-12-04	（2019）鲁0116执1014号之一	2020-11-28	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2019）鲁0116民初1626000号	济南市莱芜区人民法院	给付1626000元	部分未履行，已付9000元	\N	其余\t\\部分\r\n未履行
326	丁子巳	female	1978-05-25	\N	济南市莱芜区人民法院	山东	2025-03-04	2026-07-28	(2025)鲁0116执1015号之一	2026-07-22	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	4	情节严重	\N	（2025）鲁0116民初6421000号	济南市莱芜区人民法院	给付6421000元	部分未履行，已付9000元	\N	其余\t\\部分\r\n未履行
327	砚未亥7有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2014）鲁0116执1019号之一	2015-07-08	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付370000元	部分未履行，已付7000元	\N	\N
328	丙辰巳	\N	1981-06-04	\N	济南市莱芜区人民法院	\N	\N	\N	（2021）鲁0116执1022号之一	2022-05-13	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付3276000元	部分未履行，已付7000元	\N	\N
329	砚午酉9有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2022）鲁0116执恢1023号之一	2023-08-30	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5459000元	全部未履行	\N	\N
330	丁丑丑	\N	1976-03-25	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1026号之一	2026-05-16	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付6507000元	部分未履行，已付5000元	\N	\N
331	砚申午11有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2022）鲁0116执1027号之一	2023-09-20	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6391000元	全部未履行	\N	\N
332	丁卯亥	\N	1962-08-07	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1028号之一	2020-12-31	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2349000元	部分未履行，已付2000元	\N	\N
333	砚戌卯12有限公司	\N	\N	壬巳戌	济南市莱芜区人民法院	山东	2019-03-04	2020-08-02	(2019)鲁0116执恢1029号之一	2020-07-27	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2019）鲁0116民初5639000号	济南市莱芜区人民法院	给付5639000元	全部未履行	\N	其余\t\\部分\r\n未履行
334	砚亥巳13有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1030号之一	2024-03-30	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付1972000元	全部未履行	\N	\N
335	丙辰巳	\N	1964-06-24	\N	济南市莱芜区人民法院	\N	\N	\N	（2021）鲁0116执1031号之二	2022-08-28	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1747000元	部分未履行，已付2000元	\N	\N
336	砚午亥14有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1034号之一	2025-07-19	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5669000元	全部未履行	\N	\N
337	己丑午	\N	1981-11-22	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1035号之一	2024-04-20	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付1738000元	部分未履行，已付16000元	\N	\N
338	辛亥子	\N	1970-12-01	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执恢1036号之一	2026-03-19	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	2	\N	\N	\N	\N	给付3742000元	部分未履行，已付7000元	\N	\N
339	壬卯卯	\N	1974-09-22	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1037号之一	2024-06-08	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付427000元	部分未履行，已付9000元	\N	\N
340	砚酉巳16有限公司	\N	\N	戊申戌	济南市莱芜区人民法院	山东	2021-03-04	2022-12-18	（2021）鲁0116执1039号之一	2022-12-12	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2021）鲁0116民初4641000号	济南市莱芜区人民法院	给付4641000元	部分未履行，已付8000元	\N	其余\t\\部分\r\n未履行
341	己巳亥	\N	1994-08-13	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1040号之一	2020-05-28	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1492000元	部分未履行，已付4000元	\N	\N
342	辛亥辰	\N	1995-12-19	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1041号之一	2026-08-28	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	2	\N	\N	\N	\N	给付3532000元	部分未履行，已付10000元	\N	\N
343	砚申戌17有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2021)鲁0116执1043号之一	2022-07-08	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	2022-09-05	\N	\N	给付5217000元	部分未履行，已付7000元	\N	\N
344	癸卯子	\N	1979-02-26	\N	济南市莱芜区人民法院	\N	\N	\N	(2020)鲁0116执恢1053号之一	2021-04-16	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付978000元	全部未履行	\N	\N
345	砚午申20有限公司	\N	\N	丁辰申	济南市莱芜区人民法院	山东	2024-03-04	2025-12-30	（2024）鲁0116执1056号之一	2025-12-24	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2024）鲁0116民初6344000号	济南市莱芜区人民法院	给付6344000元	部分未履行，已付4000元	\N	其余\t\\部分\r\n未履行
346	庚酉丑	\N	1960-09-13	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1057号之一	2020-05-27	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1377000元	部分未履行，已付9000元	\N	\N
347	丁酉午	\N	1964-02-03	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1058号之一	2026-07-03	{1,5}	有履行能力而拒不履行生效法律文书确定义务，违反限制消费令	5	情节严重	\N	\N	\N	给付5330000元	部分未履行，已付5000元	\N	\N
348	乙子辰	\N	1976-05-30	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1060号之一	2024-05-29	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付5598000元	部分未履行，已付12000元	\N	\N
349	砚酉辰23有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2024)鲁0116执1065号之一	2025-07-01	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付63000元	全部未履行	\N	\N
350	甲巳亥	\N	1965-08-02	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1066号之二	2024-07-31	{3}	以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	2	\N	\N	\N	\N	给付1855000元	部分未履行，已付7000元	\N	\N
351	砚寅巳25有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1069号之一	2025-08-01	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付3560000元	部分未履行，已付8000元	\N	\N
352	壬亥子	\N	1993-03-21	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1072号之一	2020-07-03	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2262000元	全部未履行	\N	\N
353	庚未巳	male	1997-10-06	\N	济南市莱芜区人民法院	山东	2023-03-04	2024-04-21	（2023）鲁0116执1075号之一	2024-04-15	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2023）鲁0116民初1393000号	济南市莱芜区人民法院	给付1393000元	部分未履行，已付5000元	\N	其余\t\\部分\r\n未履行
354	砚卯寅28有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2021）鲁0116执1077号之一	2022-03-14	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4333000元	部分未履行，已付9000元	\N	\N
355	癸子丑	\N	1989-06-04	\N	济南市莱芜区人民法院	\N	\N	\N	（2014）鲁0116执1079号之一	2015-09-21	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付1061000元	部分未履行，已付3000元	\N	\N
356	砚子巳31有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2023)鲁0116执1086号之一	2024-03-24	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付3981000元	部分未履行，已付3000元	\N	\N
357	辛子卯	\N	1955-12-02	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1089号之一	2026-06-18	{1,3}	有履行能力而拒不履行生效法律文书确定义务，以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	5	情节严重	\N	\N	\N	给付2584000元	部分未履行，已付4000元	\N	\N
358	砚寅辰34有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2022)鲁0116执1091号之一	2023-12-18	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付467000元	部分未履行，已付4000元	\N	\N
359	乙亥申	\N	1994-11-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1092号之一	2025-12-12	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5798000元	部分未履行，已付8000元	\N	\N
360	己亥亥	\N	1969-12-20	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1093号之一	2026-04-05	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付6269000元	部分未履行，已付14000元	\N	\N
361	壬酉酉	\N	1971-09-28	\N	济南市莱芜区人民法院	\N	\N	\N	（2018）鲁0116执1094号之一	2019-11-19	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6664000元	全部未履行	\N	\N
362	砚午未36有限公司	\N	\N	辛辰未	济南市莱芜区人民法院	山东	2023-03-04	2024-09-12	(2023)鲁0116执1097号之二	2024-09-06	{5}	违反限制消费令	2	\N	\N	（2023）鲁0116民初3524000号	济南市莱芜区人民法院	给付3524000元	全部未履行	\N	其余\t\\部分\r\n未履行
363	庚丑戌	\N	1994-01-09	\N	济南市莱芜区人民法院	\N	\N	\N	（2017）鲁0116执1100号之一	2018-03-26	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付4355000元	部分未履行，已付6000元	\N	\N
364	壬丑丑	male	1991-06-06	\N	济南市莱芜区人民法院	山东	2025-03-04	2026-02-17	（2025）鲁0116执恢1101号之一	2026-02-11	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	4	情节严重	\N	（2025）鲁0116民初6080000号	济南市莱芜区人民法院	给付6080000元	部分未履行，已付6000元	\N	其余\t\\部分\r\n未履行
365	己酉巳	\N	1958-08-30	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1109号之一	2026-05-14	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	2	\N	\N	\N	\N	给付767000元	部分未履行，已付3000元	\N	\N
366	丁亥巳	\N	1973-03-12	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1116号之一	2026-03-04	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付1736000元	部分未履行，已付5000元	\N	\N
367	丁辰巳	\N	1964-06-01	\N	济南市莱芜区人民法院	\N	\N	\N	（2018）鲁0116执恢1122号之一	2019-12-23	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4611000元	部分未履行，已付7000元	\N	\N
368	砚戌亥45有限公司	\N	\N	己寅巳	济南市莱芜区人民法院	山东	2022-03-04	2023-04-14	（2022）鲁0116执1126号之一	2023-04-08	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2022）鲁0116民初6785000号	济南市莱芜区人民法院	给付6785000元	部分未履行，已付9000元	\N	其余\t\\部分\r\n未履行
369	辛午酉	\N	1959-03-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1134号之一	2026-02-06	{5}	违反限制消费令	2	\N	\N	\N	\N	给付1831000元	全部未履行	\N	\N
370	砚亥未49有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1135号之一	2024-10-10	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2772000元	全部未履行	\N	\N
371	砚戌辰50有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1136号之一	2026-08-07	{1,5}	有履行能力而拒不履行生效法律文书确定义务，违反限制消费令	5	情节严重	\N	\N	\N	给付2367000元	全部未履行	\N	\N
372	砚午申20有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1137号之一	2025-04-13	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2371000元	全部未履行	\N	\N
373	癸巳酉	\N	1965-10-31	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1138号之一	2024-11-24	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6738000元	全部未履行	\N	\N
374	丙卯辰	\N	1988-07-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1139号之一	2024-03-14	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付928000元	全部未履行	\N	\N
375	砚亥辰51有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1140号之一	2026-02-08	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	3	情节严重	\N	\N	\N	给付3629000元	全部未履行	\N	\N
376	砚午戌52有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1141号之一	2025-10-04	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4897000元	全部未履行	\N	\N
377	砚甲有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0116执6号决定	2026-01-13	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
378	己寅寅	\N	1956-03-15	\N	济南市莱芜区人民法院	\N	\N	\N	(2025)鲁0116执恢1044号之一	2026-07-05	{1,6}	有履行能力而拒不履行生效法律文书确定义务，无正当理由拒不履行执行和解协议	5	情节严重	\N	\N	\N	给付3274000元	部分未履行，已付9000元	\N	\N
379	砚辰申5有限公司	\N	\N	甲午卯	济南市莱芜区人民法院	山东	2019-03-04	2020-08-29	(2019)鲁0116执1010号之一	2020-08-23	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2019）鲁0116民初1263000号	济南市莱芜区人民法院	给付1263000元	全部未履行	\N	其余\t\\部分\r\n未履行
380	戊申申	\N	1970-12-01	\N	济南市莱芜区人民法院	\N	\N	\N	（2018）鲁0116执1084号之一	2019-09-02	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2743000元	全部未履行	\N	\N
381	甲一	\N	1960-02-07	\N	\N	\N	\N	\N	（2026）鲁0116执1号决定	2026-03-02	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
382	丁四	\N	1960-05-28	\N	\N	\N	\N	\N	（2024）鲁0116执4号决定	2024-03-11	{3}	\N	2	\N	\N	\N	\N	\N	\N	\N	\N
383	丙十五	\N	1961-07-09	\N	\N	\N	\N	\N	（2012）鲁0116执15号决定	2013-10-08	{5}	\N	2	\N	\N	\N	\N	\N	\N	\N	\N
384	丙三	\N	1960-04-21	\N	\N	\N	\N	\N	（2025）鲁0116执3号决定	2026-02-02	{1,4,5}	\N	5	多项失信行为	\N	\N	\N	\N	\N	1000元	\N
385	乙十四	\N	1961-06-02	\N	\N	\N	\N	\N	（2026）鲁0116执14号决定	2026-04-09	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
386	乙十四	\N	1961-06-02	\N	\N	\N	\N	\N	（2026）鲁0116执14号决定	2026-04-09	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
387	壬十	\N	1961-01-05	\N	\N	\N	\N	\N	（2026）鲁0116执11号决定	2026-09-01	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
388	丁十六	\N	1961-08-15	\N	\N	\N	\N	\N	（2026）鲁0116执16号决定	2026-04-10	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
390	甲丑戌	\N	1963-08-23	\N	\N	\N	\N	\N	（2018）鲁0117执1245号之一	2019-11-12	{1}	\N	\N	\N	\N	\N	\N	给付4281000元	\N	\N	\N
399	丁丑丑	\N	1957-12-06	\N	\N	\N	\N	\N	（2019）鲁0117执恢1167号之一	2020-07-16	{1}	\N	\N	\N	\N	\N	\N	给付1678000元	\N	\N	\N
400	砚辰午61有限公司	\N	\N	\N	\N	\N	\N	\N	（2023）鲁0117执1169号之一	2024-03-21	{4}	\N	2	\N	\N	\N	\N	给付338000元	\N	\N	\N
401	庚巳酉	\N	1971-10-09	\N	\N	\N	\N	\N	（2024）鲁0117执1170号之一	2025-05-18	{1}	\N	\N	\N	\N	\N	\N	给付4749000元	\N	\N	\N
402	砚子卯62有限公司	\N	\N	\N	\N	\N	\N	\N	（2019）鲁0117执1171号之一	2020-08-16	{1}	\N	\N	\N	\N	\N	\N	给付45000元	\N	8000元	\N
403	砚未申63有限公司	\N	\N	\N	\N	\N	\N	\N	(2024)鲁0117执1174号之一	2025-11-09	{1}	\N	\N	\N	\N	\N	\N	给付6521000元	\N	\N	\N
404	丙寅卯	\N	1983-09-09	\N	\N	\N	\N	\N	（2022）鲁0117执1175号之一	2023-10-03	{1}	\N	\N	\N	\N	\N	\N	给付3941000元	\N	\N	\N
405	戊巳亥	\N	1994-06-15	\N	\N	\N	\N	\N	（2017）鲁0117执1176号之一	2018-04-27	{5}	\N	2	\N	\N	\N	\N	给付4752000元	\N	7000元	\N
406	壬寅卯	\N	1957-09-07	\N	\N	\N	\N	\N	(2023)鲁0117执1177号之一	2024-04-22	{3}	\N	2	\N	\N	\N	\N	给付6779000元	\N	7000元	\N
407	砚寅辰64有限公司	\N	\N	\N	\N	\N	\N	\N	(2023)鲁0117执1178号之一	2024-04-19	{4}	\N	2	\N	\N	\N	\N	给付1444000元	\N	5000元	\N
408	辛巳子	\N	1959-12-24	\N	\N	\N	\N	\N	（2017）鲁0117执1179号之一	2018-04-14	{5}	\N	2	\N	\N	\N	\N	给付6394000元	\N	7000元	\N
409	砚巳申66有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执恢1181号之一	2026-07-20	{2}	\N	4	情节严重	\N	\N	\N	给付5043000元	\N	9000元	\N
410	砚酉丑67有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执1182号之一	2026-01-08	{2}	\N	3	情节严重	\N	\N	\N	给付3887000元	\N	4000元	\N
411	丙亥申	\N	1956-11-19	\N	\N	\N	\N	\N	（2019）鲁0117执1185号之一	2020-03-19	{1}	\N	\N	\N	\N	\N	\N	给付4061000元	\N	\N	\N
412	乙酉申	\N	1982-06-10	\N	\N	\N	\N	\N	（2025）鲁0117执1186号之一	2026-06-25	{6}	\N	2	\N	\N	\N	\N	给付3107000元	\N	1000元	\N
413	庚未卯	\N	1958-12-03	\N	\N	\N	\N	\N	（2025）鲁0117执1189号之一	2026-07-28	{5}	\N	2	\N	\N	\N	\N	给付2333000元	\N	5000元	\N
414	戊亥子	\N	1956-01-01	\N	\N	\N	\N	\N	（2023）鲁0117执1190号之一	2024-10-12	{1}	\N	\N	\N	\N	\N	\N	给付3160000元	\N	\N	\N
415	丙未寅	\N	1956-04-14	\N	\N	\N	\N	\N	（2023）鲁0117执1191号之一	2024-06-13	{4}	\N	2	\N	\N	\N	\N	给付3293000元	\N	9000元	\N
416	砚子戌69有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执1192号之一	2026-07-05	{4}	\N	2	\N	\N	\N	\N	给付5072000元	\N	\N	\N
417	甲申丑	\N	1991-04-14	\N	\N	\N	\N	\N	（2025）鲁0117执1194号之一	2026-07-03	{2}	\N	2	\N	\N	\N	\N	给付3738000元	\N	4000元	\N
418	砚卯戌70有限公司	\N	\N	\N	\N	\N	\N	\N	（2018）鲁0117执1195号之一	2019-04-17	{1}	\N	\N	\N	\N	\N	\N	给付4856000元	\N	5000元	\N
419	庚亥丑	\N	1977-11-13	\N	\N	\N	\N	\N	（2019）鲁0117执1221号之一	2020-02-05	{1}	\N	\N	\N	\N	\N	\N	给付4182000元	\N	\N	\N
420	丙未辰	\N	1981-03-14	\N	\N	\N	\N	\N	（2023）鲁0117执1222号之一	2024-04-13	{3}	\N	2	\N	\N	\N	\N	给付4711000元	\N	\N	\N
421	丁子丑	\N	1967-03-12	\N	\N	\N	\N	\N	(2025)鲁0117执恢1165号之一	2026-03-02	{1,5}	\N	5	情节严重	\N	\N	\N	给付4873000元	\N	\N	\N
422	砚丑申59有限公司	\N	\N	\N	\N	\N	\N	\N	（2023）鲁0117执1166号之一	2024-09-08	{1}	\N	\N	\N	\N	\N	\N	给付4730000元	\N	\N	\N
423	砚丑丑71有限公司	\N	\N	\N	\N	\N	\N	\N	（2014）鲁0117执1196号之一	2015-06-06	{4}	\N	2	\N	\N	\N	\N	给付2800000元	\N	5000元	\N
424	辛寅巳	\N	1977-03-29	\N	\N	\N	\N	\N	（2013）鲁0117执恢1197号之一	2014-10-27	{6}	\N	2	\N	\N	\N	\N	给付3039000元	\N	\N	\N
425	丙午寅	\N	1990-05-10	\N	\N	\N	\N	\N	(2014)鲁0117执1199号之一	2015-10-04	{5}	\N	2	\N	\N	\N	\N	给付5192000元	\N	\N	\N
426	癸酉巳	\N	1973-01-30	\N	\N	\N	\N	\N	（2025）鲁0117执1200号之一	2026-04-28	{1}	\N	\N	\N	\N	\N	\N	给付3681000元	\N	\N	\N
427	丙亥卯	\N	1982-09-13	\N	\N	\N	\N	\N	（2025）鲁0117执1201号之一	2026-07-08	{5}	\N	2	\N	\N	\N	\N	给付1856000元	\N	8000元	\N
428	戊子丑	\N	1981-08-24	\N	\N	\N	\N	\N	(2025)鲁0117执1202号之一	2026-03-20	{1,6}	\N	5	情节严重	\N	\N	\N	给付1542000元	\N	4000元	\N
429	壬寅戌	\N	1972-12-31	\N	\N	\N	\N	\N	(2022)鲁0117执1203号之一	2023-03-15	{1}	\N	\N	\N	\N	\N	\N	给付139000元	\N	\N	\N
430	己申子	\N	1990-01-08	\N	\N	\N	\N	\N	（2025）鲁0117执1204号之一	2026-04-08	{1,6}	\N	5	情节严重	\N	\N	\N	给付335000元	\N	4000元	\N
431	己申子	\N	1990-01-08	\N	\N	\N	\N	\N	（2025）鲁0117执1205号之二	2026-07-27	{6}	\N	2	\N	\N	\N	\N	给付5012000元	\N	\N	\N
432	辛午巳	\N	1995-09-08	\N	\N	\N	\N	\N	（2018）鲁0117执1206号之一	2019-02-10	{1}	\N	\N	\N	\N	\N	\N	给付2688000元	\N	2000元	\N
433	丙子亥	\N	1989-03-21	\N	\N	\N	\N	\N	（2025）鲁0117执1209号之一	2026-05-06	{5}	\N	2	\N	\N	\N	\N	给付4847000元	\N	2000元	\N
434	壬丑午	\N	1979-03-01	\N	\N	\N	\N	\N	（2021）鲁0117执1210号之一	2022-06-06	{1}	\N	\N	\N	\N	\N	\N	给付5234000元	\N	\N	\N
435	甲子巳	\N	1978-10-03	\N	\N	\N	\N	\N	（2018）鲁0117执1211号之一	2019-05-09	{1}	\N	\N	\N	\N	\N	\N	给付6453000元	\N	6000元	\N
436	砚寅寅73有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执1212号之一	2026-01-14	{1,6}	\N	5	情节严重	\N	\N	\N	给付2216000元	\N	5000元	\N
437	戊亥未	\N	1968-11-29	\N	\N	\N	\N	\N	（2025）鲁0117执1213号之一	2026-08-26	{4}	\N	2	\N	\N	\N	\N	给付2303000元	\N	1000元	\N
438	砚戌卯74有限公司	\N	\N	\N	\N	\N	\N	\N	（2021）鲁0117执1214号之一	2022-11-19	{1}	\N	\N	\N	\N	\N	\N	给付1619000元	\N	4000元	\N
439	砚酉酉75有限公司	\N	\N	\N	\N	\N	\N	\N	（2022）鲁0117执1216号之一	2023-01-11	{1}	\N	\N	\N	\N	\N	\N	给付1107000元	\N	2000元	\N
440	乙辰酉	\N	1995-10-06	\N	\N	\N	\N	\N	（2025）鲁0117执1217号之一	2026-02-11	{2}	\N	3	情节严重	\N	\N	\N	给付606000元	\N	2000元	\N
441	丙午巳	\N	1965-01-04	\N	\N	\N	\N	\N	（2023）鲁0117执1219号之一	2024-04-13	{5}	\N	2	\N	\N	\N	\N	给付289000元	\N	\N	\N
442	戊子午	\N	1985-03-15	\N	\N	\N	\N	\N	(2021)鲁0117执1244号之一	2022-09-09	{1}	\N	\N	\N	\N	\N	\N	给付2802000元	\N	\N	\N
443	砚丑巳76有限公司	\N	\N	\N	\N	\N	\N	\N	（2014）鲁0117执1223号之一	2015-12-02	{3}	\N	2	\N	\N	\N	\N	给付432000元	\N	6000元	\N
444	砚卯午77有限公司	\N	\N	\N	\N	\N	\N	\N	（2013）鲁0117执恢1224号之一	2014-02-17	{6}	\N	2	\N	\N	\N	\N	给付3835000元	\N	4000元	\N
445	砚辰子39有限公司	\N	\N	\N	\N	\N	\N	\N	（2018）鲁0117执1225号之一	2019-08-15	{1}	\N	\N	\N	\N	\N	\N	给付79000元	\N	3000元	\N
446	乙午寅	\N	1956-06-26	\N	\N	\N	\N	\N	（2015）鲁0117执1227号之一	2016-11-11	{5}	\N	2	\N	\N	\N	\N	给付4370000元	\N	\N	\N
447	乙寅丑	\N	1997-07-10	\N	\N	\N	\N	\N	（2025）鲁0117执1228号之一	2026-01-24	{1}	\N	\N	\N	2026-03-01	\N	\N	给付4325000元	\N	4000元	\N
448	壬午寅	\N	1961-07-29	\N	\N	\N	\N	\N	（2023）鲁0117执1229号之一	2024-01-01	{1}	\N	\N	\N	\N	\N	\N	给付1626000元	\N	\N	\N
449	砚未申78有限公司	\N	\N	\N	\N	\N	\N	\N	（2020）鲁0117执1230号之一	2021-10-05	{1}	\N	\N	\N	\N	\N	\N	给付3788000元	\N	3000元	\N
450	砚酉酉79有限公司	\N	\N	\N	\N	\N	\N	\N	(2024)鲁0117执1231号之二	2025-06-04	{1}	\N	\N	\N	\N	\N	\N	给付3023000元	\N	\N	\N
451	乙酉辰	\N	1984-02-23	\N	\N	\N	\N	\N	（2023）鲁0117执1232号之一	2024-09-15	{1}	\N	\N	\N	\N	\N	\N	给付1501000元	\N	6000元	\N
452	癸亥酉	\N	1996-02-07	\N	\N	\N	\N	\N	（2016）鲁0117执1233号之一	2017-04-21	{5}	\N	2	\N	\N	\N	\N	给付1744000元	\N	8000元	\N
453	砚未巳80有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执1234号之一	2026-06-01	{1,5}	\N	5	情节严重	\N	\N	\N	给付612000元	\N	2000元	\N
454	砚酉酉81有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执1235号之一	2026-02-06	{5}	\N	2	\N	\N	\N	\N	给付1382000元	\N	4000元	\N
455	砚子丑82有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执1237号之一	2026-08-07	{1}	\N	\N	\N	\N	\N	\N	给付5418000元	\N	\N	\N
456	壬卯巳	\N	1999-10-08	\N	\N	\N	\N	\N	(2025)鲁0117执恢1238号之一	2026-02-07	{1,5}	\N	5	情节严重	\N	\N	\N	给付6091000元	\N	\N	\N
457	丙申午	\N	1986-12-21	\N	\N	\N	\N	\N	（2022）鲁0117执1239号之一	2023-08-01	{1}	\N	\N	\N	\N	\N	\N	给付6544000元	\N	\N	\N
458	庚申卯	\N	1964-10-10	\N	\N	\N	\N	\N	（2025）鲁0117执1240号之一	2026-03-09	{2}	\N	2	\N	\N	\N	\N	给付2577000元	\N	\N	\N
459	癸寅丑	\N	1999-09-27	\N	\N	\N	\N	\N	（2020）鲁0117执1241号之一	2021-10-13	{1}	\N	\N	\N	\N	\N	\N	给付1293000元	\N	\N	\N
460	砚戌酉83有限公司	\N	\N	\N	\N	\N	\N	\N	（2021）鲁0117执1242号之一	2022-02-07	{1}	\N	\N	\N	\N	\N	\N	给付6055000元	\N	\N	\N
461	戊寅亥	\N	1985-11-10	\N	\N	\N	\N	\N	（2022）鲁0117执1243号之一	2023-11-26	{1}	\N	\N	\N	\N	\N	\N	给付767000元	\N	\N	\N
462	砚乙有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0116执7号决定	2026-01-14	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
463	砚乙有限公司	\N	\N	\N	\N	\N	\N	\N	（2026）鲁0117执1号决定	2026-05-06	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
464	乙二	\N	1960-03-15	\N	\N	\N	\N	\N	（2026）鲁0116执2号决定	2026-03-03	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
465	戊五	\N	1960-07-04	\N	\N	\N	\N	\N	（2025）鲁0116执5号决定	2026-01-12	{2}	\N	3	暴力抗拒执行	\N	\N	\N	\N	\N	\N	\N
466	乙十四	\N	1961-06-02	\N	\N	\N	\N	\N	（2026）鲁0116执14号决定	2026-04-09	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
467	辛九	\N	1961-02-11	\N	\N	\N	\N	\N	（2026）鲁0116执22号决定	2026-10-28	{1,5}	\N	5	多项失信行为	\N	\N	\N	\N	\N	\N	\N
468	砚卯亥1有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2017）鲁0116执1001号之二	2018-09-24	{5}	违反限制消费令	2	\N	\N	\N	\N	给付396000元	全部未履行	\N	\N
469	癸亥子	female	1987-05-17	\N	济南市莱芜区人民法院	山东	2021-03-04	2022-04-25	（2021）鲁0116执1002号之一	2022-04-19	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2021）鲁0116民初1188000号	济南市莱芜区人民法院	给付1188000元	部分未履行，已付9000元	\N	其余\t\\部分\r\n未履行
470	癸亥子	\N	1987-05-17	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1003号之一	2024-01-16	{6}	无正当理由拒不履行执行和解协议	2	\N	2024-02-23	\N	\N	给付4746000元	全部未履行	\N	\N
471	砚卯亥1有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1004号之一	2026-07-09	{1,3}	有履行能力而拒不履行生效法律文书确定义务，以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	5	情节严重	\N	\N	\N	给付460000元	部分未履行，已付5000元	\N	\N
472	砚申申2有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1005号之一	2025-11-06	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1088000元	全部未履行	\N	\N
473	癸丑子	\N	1965-10-15	\N	济南市莱芜区人民法院	\N	\N	\N	（2020）鲁0116执1008号之一	2021-09-04	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付697000元	部分未履行，已付8000元	\N	\N
474	辛丑申	male	1955-11-22	\N	济南市莱芜区人民法院	山东	2019-03-04	2020-12-04	（2019）鲁0116执1014号之一	2020-11-28	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2019）鲁0116民初1626000号	济南市莱芜区人民法院	给付1626000元	部分未履行，已付9000元	\N	其余\t\\部分\r\n未履行
475	丁子巳	female	1978-05-25	\N	济南市莱芜区人民法院	山东	2025-03-04	2026-07-28	(2025)鲁0116执1015号之一	2026-07-22	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	4	情节严重	\N	（2025）鲁0116民初6421000号	济南市莱芜区人民法院	给付6421000元	部分未履行，已付9000元	\N	其余\t\\部分\r\n未履行
476	己卯午	\N	1965-12-16	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1016号之一	2024-08-02	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付85000元	部分未履行，已付9000元	\N	\N
477	乙酉亥	\N	1963-02-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1017号之一	2024-05-27	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付5246000元	部分未履行，已付3000元	\N	\N
478	戊申亥	female	1965-05-09	\N	济南市莱芜区人民法院	山东	2023-03-04	2024-05-25	（2023）鲁0116执1018号之一	2024-05-19	{3}	以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	2	\N	\N	（2023）鲁0116民初4254000号	济南市莱芜区人民法院	给付4254000元	部分未履行，已付18000元	\N	其余\t\\部分\r\n未履行
479	砚申卯8有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2022）鲁0116执1021号之一	2023-07-17	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付964000元	部分未履行，已付1000元	\N	\N
480	砚申午11有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2022）鲁0116执1027号之一	2023-09-20	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6391000元	全部未履行	\N	\N
481	丁卯亥	\N	1962-08-07	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1028号之一	2020-12-31	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2349000元	部分未履行，已付11000元	\N	\N
482	砚戌卯12有限公司	\N	\N	壬巳戌	济南市莱芜区人民法院	山东	2019-03-04	2020-08-02	(2019)鲁0116执恢1029号之一	2020-07-27	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2019）鲁0116民初5639000号	济南市莱芜区人民法院	给付5639000元	部分未履行，已付4000元	\N	其余\t\\部分\r\n未履行
483	砚亥巳13有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1030号之一	2024-03-30	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付1972000元	部分未履行，已付8000元	\N	\N
484	壬丑丑	\N	1997-07-10	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执恢1032号之二	2026-03-24	{1,4}	有履行能力而拒不履行生效法律文书确定义务，违反财产报告制度	5	情节严重	\N	\N	\N	给付2665000元	全部未履行	\N	\N
485	乙子卯	\N	1960-02-06	\N	济南市莱芜区人民法院	\N	\N	\N	（2021）鲁0116执1033号之一	2022-10-19	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6598000元	全部未履行	\N	\N
486	砚午亥14有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1034号之一	2025-07-19	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5669000元	部分未履行，已付6000元	\N	\N
487	己丑午	\N	1981-11-22	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1035号之一	2024-04-20	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付1738000元	部分未履行，已付16000元	\N	\N
488	壬卯卯	\N	1974-09-22	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1037号之一	2024-06-08	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付427000元	部分未履行，已付12000元	\N	\N
489	砚酉巳16有限公司	\N	\N	戊申戌	济南市莱芜区人民法院	山东	2021-03-04	2022-12-18	（2021）鲁0116执1039号之一	2022-12-12	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2021）鲁0116民初4641000号	济南市莱芜区人民法院	给付4641000元	部分未履行，已付13000元	\N	其余\t\\部分\r\n未履行
490	己巳亥	\N	1994-08-13	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1040号之一	2020-05-28	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1492000元	部分未履行，已付7000元	\N	\N
491	丁戌戌	\N	1994-01-15	\N	济南市莱芜区人民法院	\N	\N	\N	（2015）鲁0116执1042号之一	2016-06-27	{3}	以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	2	\N	\N	\N	\N	给付2106000元	部分未履行，已付2000元	\N	\N
492	砚申戌17有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2021)鲁0116执1043号之一	2022-07-08	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	2022-09-05	\N	\N	给付5217000元	部分未履行，已付15000元	\N	\N
493	砚午亥18有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执恢1045号之一	2026-07-01	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付4746000元	部分未履行，已付2000元	\N	\N
494	己酉辰	\N	1964-11-14	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执恢1046号之一	2025-09-25	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	2025-11-14	\N	\N	给付4659000元	全部未履行	\N	\N
495	壬未未	\N	1959-07-10	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1047号之一	2026-07-12	{1,6}	有履行能力而拒不履行生效法律文书确定义务，无正当理由拒不履行执行和解协议	5	情节严重	\N	\N	\N	给付2757000元	部分未履行，已付9000元	\N	\N
496	癸午卯	\N	1972-02-07	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执恢1049号之一	2026-08-17	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	3	情节严重	\N	\N	\N	给付5499000元	部分未履行，已付5000元	\N	\N
497	乙子辰	\N	1976-05-30	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1050号之一	2026-03-12	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付5123000元	部分未履行，已付8000元	\N	\N
498	戊戌申	\N	1994-11-25	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1052号之一	2024-11-21	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付635000元	全部未履行	\N	\N
499	癸卯子	\N	1979-02-26	\N	济南市莱芜区人民法院	\N	\N	\N	(2020)鲁0116执恢1053号之一	2021-04-16	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付978000元	全部未履行	\N	\N
500	丁酉午	\N	1964-02-03	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1058号之一	2026-07-03	{1,5}	有履行能力而拒不履行生效法律文书确定义务，违反限制消费令	5	情节严重	\N	\N	\N	给付5330000元	部分未履行，已付5000元	\N	\N
501	砚寅戌21有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2017）鲁0116执1059号之一	2018-09-17	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付3230000元	部分未履行，已付3000元	\N	\N
502	乙子辰	\N	1976-05-30	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1060号之一	2024-05-29	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付5598000元	部分未履行，已付12000元	\N	\N
503	丁亥寅	\N	1968-05-24	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1063号之一	2026-07-07	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1614000元	部分未履行，已付8000元	\N	\N
504	甲巳亥	\N	1965-08-02	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1066号之二	2024-07-31	{3}	以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	2	\N	\N	\N	\N	给付1855000元	部分未履行，已付10000元	\N	\N
505	砚寅巳25有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1069号之一	2025-08-01	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付3560000元	部分未履行，已付8000元	\N	\N
506	壬亥子	\N	1993-03-21	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1072号之一	2020-07-03	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2262000元	部分未履行，已付7000元	\N	\N
507	砚子巳26有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1074号之一	2025-05-29	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5471000元	部分未履行，已付9000元	\N	\N
508	庚未巳	male	1997-10-06	\N	济南市莱芜区人民法院	山东	2023-03-04	2024-04-21	（2023）鲁0116执1075号之一	2024-04-15	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2023）鲁0116民初1393000号	济南市莱芜区人民法院	给付1393000元	部分未履行，已付5000元	\N	其余\t\\部分\r\n未履行
509	砚卯申27有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执恢1076号之一	2024-03-31	{5}	违反限制消费令	2	\N	\N	\N	\N	给付2921000元	全部未履行	\N	\N
510	砚卯寅28有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2021）鲁0116执1077号之一	2022-03-14	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4333000元	部分未履行，已付13000元	\N	\N
511	丁午亥	\N	1974-03-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1078号之一	2025-03-09	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付732000元	部分未履行，已付9000元	\N	\N
512	癸子丑	\N	1989-06-04	\N	济南市莱芜区人民法院	\N	\N	\N	（2014）鲁0116执1079号之一	2015-09-21	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付1061000元	部分未履行，已付9000元	\N	\N
513	砚寅午29有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1081号之一	2026-05-05	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	3	情节严重	\N	\N	\N	给付4954000元	全部未履行	\N	\N
514	砚寅寅30有限公司	\N	\N	辛酉寅	济南市莱芜区人民法院	山东	2016-03-04	2017-08-19	（2016）鲁0116执1082号之一	2017-08-13	{3}	以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	2	\N	\N	（2016）鲁0116民初6758000号	济南市莱芜区人民法院	给付6758000元	全部未履行	\N	其余\t\\部分\r\n未履行
515	戊申亥	\N	1965-05-09	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1085号之一	2024-05-13	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2940000元	部分未履行，已付6000元	\N	\N
516	砚未寅32有限公司	\N	\N	丙未寅	济南市莱芜区人民法院	山东	2023-03-04	2024-02-10	（2023）鲁0116执1087号之一	2024-02-04	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	（2023）鲁0116民初4818000号	济南市莱芜区人民法院	给付4818000元	全部未履行	\N	其余\t\\部分\r\n未履行
517	砚寅辰34有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2022)鲁0116执1091号之一	2023-12-18	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付467000元	部分未履行，已付5000元	\N	\N
518	乙亥申	\N	1994-11-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1092号之一	2025-12-12	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5798000元	部分未履行，已付14000元	\N	\N
519	己亥亥	\N	1969-12-20	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1093号之一	2026-04-05	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付6269000元	部分未履行，已付16000元	\N	\N
520	壬酉酉	\N	1971-09-28	\N	济南市莱芜区人民法院	\N	\N	\N	（2018）鲁0116执1094号之一	2019-11-19	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6664000元	部分未履行，已付1000元	\N	\N
521	庚子寅	\N	1958-02-22	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1095号之一	2026-08-15	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付822000元	部分未履行，已付4000元	\N	\N
522	砚午未36有限公司	\N	\N	辛辰未	济南市莱芜区人民法院	山东	2023-03-04	2024-09-12	(2023)鲁0116执1097号之二	2024-09-06	{5}	违反限制消费令	2	\N	\N	（2023）鲁0116民初3524000号	济南市莱芜区人民法院	给付3524000元	部分未履行，已付8000元	\N	其余\t\\部分\r\n未履行
523	戊戌卯	\N	1970-04-18	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1098号之一	2026-07-14	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付2280000元	部分未履行，已付1000元	\N	\N
524	庚丑戌	\N	1994-01-09	\N	济南市莱芜区人民法院	\N	\N	\N	（2017）鲁0116执1100号之一	2018-03-26	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付4355000元	部分未履行，已付9000元	\N	\N
525	辛寅巳	\N	1977-03-29	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1102号之一	2026-08-18	{5}	违反限制消费令	2	\N	\N	\N	\N	给付4077000元	部分未履行，已付11000元	\N	\N
526	砚巳寅37有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2018）鲁0116执1103号之二	2019-01-05	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4132000元	部分未履行，已付1000元	\N	\N
527	辛午亥	\N	1975-12-02	\N	济南市莱芜区人民法院	\N	\N	\N	(2014)鲁0116执1104号之一	2015-05-10	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付5544000元	部分未履行，已付9000元	\N	\N
528	戊丑亥	\N	1986-04-20	\N	济南市莱芜区人民法院	\N	\N	\N	（2021）鲁0116执1105号之一	2022-12-05	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2080000元	部分未履行，已付9000元	\N	\N
529	丁丑卯	\N	1990-12-10	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1107号之一	2020-03-05	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6129000元	部分未履行，已付5000元	\N	\N
530	辛午酉	\N	1959-03-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执恢1108号之一	2026-06-02	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4632000元	部分未履行，已付2000元	\N	\N
531	己酉巳	\N	1958-08-30	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1109号之一	2026-05-14	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	2	\N	\N	\N	\N	给付767000元	部分未履行，已付3000元	\N	\N
532	砚辰亥10有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1112号之二	2026-04-14	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付6022000元	全部未履行	\N	\N
533	丁亥巳	\N	1973-03-12	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1116号之一	2026-03-04	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付1736000元	部分未履行，已付11000元	\N	\N
534	砚未亥42有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2016）鲁0116执1118号之一	2017-08-24	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付5731000元	部分未履行，已付2000元	\N	\N
535	庚未酉	\N	1995-05-02	\N	济南市莱芜区人民法院	\N	\N	\N	（2015）鲁0116执1120号之一	2016-01-03	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付1522000元	部分未履行，已付2000元	\N	\N
536	砚巳酉43有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2013）鲁0116执恢1121号之一	2014-01-19	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付3910000元	部分未履行，已付9000元	\N	\N
537	砚戌亥45有限公司	\N	\N	己寅巳	济南市莱芜区人民法院	山东	2022-03-04	2023-04-14	（2022）鲁0116执1126号之一	2023-04-08	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2022）鲁0116民初6785000号	济南市莱芜区人民法院	给付6785000元	部分未履行，已付15000元	\N	其余\t\\部分\r\n未履行
538	辛午酉	\N	1959-03-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1134号之一	2026-02-06	{5}	违反限制消费令	2	\N	\N	\N	\N	给付1831000元	部分未履行，已付5000元	\N	\N
539	砚戌辰50有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1136号之一	2026-08-07	{1,5}	有履行能力而拒不履行生效法律文书确定义务，违反限制消费令	5	情节严重	\N	\N	\N	给付2367000元	全部未履行	\N	\N
540	癸巳酉	\N	1965-10-31	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1138号之一	2024-11-24	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6738000元	部分未履行，已付7000元	\N	\N
541	砚卯亥53有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1142号之一	2020-01-12	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付851000元	全部未履行	\N	\N
542	壬巳戌	\N	1993-12-23	\N	济南市莱芜区人民法院	\N	\N	\N	(2018)鲁0116执1143号之一	2019-01-14	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付3435000元	全部未履行	\N	\N
543	辛戌辰	male	1978-08-16	\N	济南市莱芜区人民法院	山东	2017-03-04	2018-05-12	（2017）鲁0116执1144号之一	2018-05-06	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	（2017）鲁0116民初226000号	济南市莱芜区人民法院	给付226000元	全部未履行	\N	其余\t\\部分\r\n未履行
544	砚酉卯54有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执恢1145号之一	2026-07-02	{1,5}	有履行能力而拒不履行生效法律文书确定义务，违反限制消费令	5	情节严重	\N	\N	\N	给付4847000元	全部未履行	\N	\N
545	己巳亥	\N	1994-08-13	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1146号之一	2026-03-12	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付5110000元	全部未履行	\N	\N
546	砚酉戌55有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2015）鲁0116执1147号之一	2016-02-26	{3}	以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	2	\N	\N	\N	\N	给付1086000元	全部未履行	\N	\N
547	壬申午	\N	1957-09-09	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1148号之一	2026-03-06	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4773000元	全部未履行	\N	\N
548	丙申午	\N	1986-12-21	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1149号之一	2026-05-25	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	3	情节严重	\N	\N	\N	给付6229000元	全部未履行	\N	\N
559	丁肆	\N	1960-05-28	\N	\N	\N	\N	\N	（2026）鲁0116执23号决定	2026-09-03	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
560	砚廿一有限公司	\N	\N	\N	\N	\N	\N	\N	\N	2026-09-04	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
561	乙酉申	\N	1982-06-10	\N	\N	\N	\N	\N	（2025）鲁0117执1186号之一	2026-06-25	{6}	\N	2	\N	\N	\N	\N	给付3107000元	\N	4000元	\N
562	砚未亥68有限公司	\N	\N	\N	\N	\N	\N	\N	（2018）鲁0117执1187号之一	2019-04-28	{1}	\N	\N	\N	\N	\N	\N	给付5274000元	\N	2000元	\N
563	庚寅戌	\N	1973-12-18	\N	\N	\N	\N	\N	（2015）鲁0117执1188号之一	2016-07-05	{5}	\N	2	\N	\N	\N	\N	给付3934000元	\N	5000元	\N
564	庚未卯	\N	1958-12-03	\N	\N	\N	\N	\N	（2025）鲁0117执1189号之一	2026-07-28	{5}	\N	2	\N	\N	\N	\N	给付2333000元	\N	8000元	\N
565	戊亥子	\N	1956-01-01	\N	\N	\N	\N	\N	（2023）鲁0117执1190号之一	2024-10-12	{1}	\N	\N	\N	\N	\N	\N	给付3160000元	\N	5000元	\N
566	丙未寅	\N	1956-04-14	\N	\N	\N	\N	\N	（2023）鲁0117执1191号之一	2024-06-13	{4}	\N	2	\N	\N	\N	\N	给付3293000元	\N	9000元	\N
567	砚子戌69有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执1192号之一	2026-07-05	{4}	\N	2	\N	\N	\N	\N	给付5072000元	\N	6000元	\N
568	乙寅卯	\N	1969-09-09	\N	\N	\N	\N	\N	（2023）鲁0117执1193号之一	2024-09-02	{5}	\N	2	\N	\N	\N	\N	给付2007000元	\N	6000元	\N
569	甲申丑	\N	1991-04-14	\N	\N	\N	\N	\N	（2025）鲁0117执1194号之一	2026-07-03	{2}	\N	2	\N	\N	\N	\N	给付3738000元	\N	10000元	\N
570	砚卯戌70有限公司	\N	\N	\N	\N	\N	\N	\N	（2018）鲁0117执1195号之一	2019-04-17	{1}	\N	\N	\N	\N	\N	\N	给付4856000元	\N	12000元	\N
571	砚丑丑71有限公司	\N	\N	\N	\N	\N	\N	\N	（2014）鲁0117执1196号之一	2015-06-06	{4}	\N	2	\N	\N	\N	\N	给付2800000元	\N	11000元	\N
572	辛寅巳	\N	1977-03-29	\N	\N	\N	\N	\N	（2013）鲁0117执恢1197号之一	2014-10-27	{6}	\N	2	\N	\N	\N	\N	给付3039000元	\N	6000元	\N
573	庚辰酉	\N	1970-05-18	\N	\N	\N	\N	\N	（2020）鲁0117执1198号之二	2021-10-15	{1}	\N	\N	\N	\N	\N	\N	给付6581000元	\N	\N	\N
574	戊子丑	\N	1981-08-24	\N	\N	\N	\N	\N	(2025)鲁0117执1202号之一	2026-03-20	{1,6}	\N	5	情节严重	\N	\N	\N	给付1542000元	\N	4000元	\N
575	辛午巳	\N	1995-09-08	\N	\N	\N	\N	\N	（2018）鲁0117执1206号之一	2019-02-10	{1}	\N	\N	\N	\N	\N	\N	给付2688000元	\N	2000元	\N
576	砚丑申59有限公司	\N	\N	\N	\N	\N	\N	\N	（2023）鲁0117执1166号之一	2024-09-08	{1}	\N	\N	\N	\N	\N	\N	给付4730000元	\N	2000元	\N
577	丁丑丑	\N	1957-12-06	\N	\N	\N	\N	\N	（2019）鲁0117执恢1167号之一	2020-07-16	{1}	\N	\N	\N	\N	\N	\N	给付1678000元	\N	7000元	\N
578	砚辰戌60有限公司	\N	\N	\N	\N	\N	\N	\N	（2024）鲁0117执1168号之一	2025-05-29	{1}	\N	\N	\N	\N	\N	\N	给付5345000元	\N	4000元	\N
579	砚辰午61有限公司	\N	\N	\N	\N	\N	\N	\N	（2023）鲁0117执1169号之一	2024-03-21	{4}	\N	2	\N	\N	\N	\N	给付338000元	\N	\N	\N
580	砚子卯62有限公司	\N	\N	\N	\N	\N	\N	\N	（2019）鲁0117执1171号之一	2020-08-16	{1}	\N	\N	\N	\N	\N	\N	给付45000元	\N	12000元	\N
581	丁卯酉	\N	1988-12-07	\N	\N	\N	\N	\N	（2018）鲁0117执1172号之一	2019-11-07	{1}	\N	\N	\N	\N	\N	\N	给付1568000元	\N	\N	\N
582	辛子戌	\N	1987-06-08	\N	\N	\N	\N	\N	（2025）鲁0117执1173号之二	2026-02-12	{1}	\N	\N	\N	\N	\N	\N	给付4049000元	\N	\N	\N
583	砚未申63有限公司	\N	\N	\N	\N	\N	\N	\N	(2024)鲁0117执1174号之一	2025-11-09	{1}	\N	\N	\N	\N	\N	\N	给付6521000元	\N	7000元	\N
584	丙寅卯	\N	1983-09-09	\N	\N	\N	\N	\N	（2022）鲁0117执1175号之二	2023-10-03	{1}	\N	\N	\N	\N	\N	\N	给付3941000元	\N	\N	\N
585	戊巳亥	\N	1994-06-15	\N	\N	\N	\N	\N	（2017）鲁0117执1176号之一	2018-04-27	{5}	\N	2	\N	\N	\N	\N	给付4752000元	\N	16000元	\N
586	壬寅卯	\N	1957-09-07	\N	\N	\N	\N	\N	(2023)鲁0117执1177号之一	2024-04-22	{3}	\N	2	\N	\N	\N	\N	给付6779000元	\N	11000元	\N
587	砚寅辰64有限公司	\N	\N	\N	\N	\N	\N	\N	(2023)鲁0117执1178号之一	2024-04-19	{4}	\N	2	\N	\N	\N	\N	给付1444000元	\N	5000元	\N
588	砚未子65有限公司	\N	\N	\N	\N	\N	\N	\N	（2019）鲁0117执1180号之一	2020-10-06	{1}	\N	\N	\N	\N	\N	\N	给付6310000元	\N	6000元	\N
589	砚巳申66有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执恢1181号之一	2026-07-20	{2}	\N	4	情节严重	\N	\N	\N	给付5043000元	\N	15000元	\N
590	砚酉丑67有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执1182号之一	2026-01-08	{2}	\N	3	情节严重	\N	\N	\N	给付3887000元	\N	9000元	\N
591	庚未未	\N	1968-02-12	\N	\N	\N	\N	\N	（2021）鲁0117执恢1183号之二	2022-08-01	{1}	\N	\N	\N	\N	\N	\N	给付5473000元	\N	\N	\N
592	癸巳子	\N	1962-10-06	\N	\N	\N	\N	\N	（2025）鲁0117执恢1184号之一	2026-06-19	{1,6}	\N	5	情节严重	\N	\N	\N	给付4471000元	\N	1000元	\N
593	砚戌戌72有限公司	\N	\N	\N	\N	\N	\N	\N	(2019)鲁0117执1207号之一	2020-01-14	{1}	\N	\N	\N	\N	\N	\N	给付6482000元	\N	8000元	\N
594	戊亥未	\N	1968-11-29	\N	\N	\N	\N	\N	（2025）鲁0117执1213号之一	2026-08-26	{4}	\N	2	\N	\N	\N	\N	给付2303000元	\N	7000元	\N
595	砚戌卯74有限公司	\N	\N	\N	\N	\N	\N	\N	（2021）鲁0117执1214号之一	2022-11-19	{1}	\N	\N	\N	\N	\N	\N	给付1619000元	\N	4000元	\N
596	己未亥	\N	1989-08-19	\N	\N	\N	\N	\N	(2021)鲁0117执恢1215号之一	2022-03-14	{1}	\N	\N	\N	\N	\N	\N	给付5242000元	\N	\N	\N
597	砚酉酉75有限公司	\N	\N	\N	\N	\N	\N	\N	（2022）鲁0117执1216号之一	2023-01-11	{1}	\N	\N	\N	\N	\N	\N	给付1107000元	\N	2000元	\N
598	乙辰酉	\N	1995-10-06	\N	\N	\N	\N	\N	（2025）鲁0117执1217号之一	2026-02-11	{2}	\N	3	情节严重	\N	\N	\N	给付606000元	\N	2000元	\N
599	乙亥辰	\N	1957-11-21	\N	\N	\N	\N	\N	（2023）鲁0117执1218号之一	2024-02-07	{1}	\N	\N	\N	\N	\N	\N	给付5895000元	\N	\N	\N
600	砚丑巳76有限公司	\N	\N	\N	\N	\N	\N	\N	（2014）鲁0117执1223号之一	2015-12-02	{3}	\N	2	\N	\N	\N	\N	给付432000元	\N	11000元	\N
601	砚卯午77有限公司	\N	\N	\N	\N	\N	\N	\N	（2013）鲁0117执恢1224号之一	2014-02-17	{6}	\N	2	\N	\N	\N	\N	给付3835000元	\N	7000元	\N
602	砚辰子39有限公司	\N	\N	\N	\N	\N	\N	\N	（2018）鲁0117执1225号之一	2019-08-15	{1}	\N	\N	\N	\N	\N	\N	给付79000元	\N	3000元	\N
603	癸午卯	\N	1972-02-07	\N	\N	\N	\N	\N	(2018)鲁0117执1226号之一	2019-11-16	{1}	\N	\N	\N	\N	\N	\N	给付2083000元	\N	5000元	\N
604	乙寅丑	\N	1997-07-10	\N	\N	\N	\N	\N	（2025）鲁0117执1228号之一	2026-01-24	{1}	\N	\N	\N	2026-03-01	\N	\N	给付4325000元	\N	12000元	\N
605	砚未申78有限公司	\N	\N	\N	\N	\N	\N	\N	（2020）鲁0117执1230号之一	2021-10-05	{1}	\N	\N	\N	\N	\N	\N	给付3788000元	\N	9000元	\N
606	乙酉辰	\N	1984-02-23	\N	\N	\N	\N	\N	（2023）鲁0117执1232号之一	2024-09-15	{1}	\N	\N	\N	\N	\N	\N	给付1501000元	\N	6000元	\N
607	癸亥酉	\N	1996-02-07	\N	\N	\N	\N	\N	（2016）鲁0117执1233号之二	2017-04-21	{5}	\N	2	\N	\N	\N	\N	给付1744000元	\N	8000元	\N
608	砚未巳80有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执1234号之一	2026-06-01	{1,5}	\N	5	情节严重	\N	\N	\N	给付612000元	\N	8000元	\N
609	砚酉酉81有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执1235号之一	2026-02-06	{5}	\N	2	\N	\N	\N	\N	给付1382000元	\N	7000元	\N
610	丁戌辰	\N	1985-03-26	\N	\N	\N	\N	\N	（2013）鲁0117执1236号之一	2014-04-26	{3}	\N	2	\N	\N	\N	\N	给付468000元	\N	\N	\N
611	砚子丑82有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执1237号之一	2026-08-07	{1}	\N	\N	\N	\N	\N	\N	给付5418000元	\N	9000元	\N
612	丙申午	\N	1986-12-21	\N	\N	\N	\N	\N	（2022）鲁0117执1239号之一	2023-08-01	{1}	\N	\N	\N	\N	\N	\N	给付6544000元	\N	\N	\N
613	癸寅丑	\N	1999-09-27	\N	\N	\N	\N	\N	（2020）鲁0117执1241号之一	2021-10-13	{1}	\N	\N	\N	\N	\N	\N	给付1293000元	\N	3000元	\N
614	砚戌酉83有限公司	\N	\N	\N	\N	\N	\N	\N	（2021）鲁0117执1242号之一	2022-02-07	{1}	\N	\N	\N	\N	\N	\N	给付6055000元	\N	4000元	\N
615	甲丑戌	\N	1963-08-23	\N	\N	\N	\N	\N	（2018）鲁0117执1245号之一	2019-11-12	{1}	\N	\N	\N	\N	\N	\N	给付4281000元	\N	5000元	\N
616	砚子巳86有限公司	\N	\N	\N	\N	\N	\N	\N	（2023）鲁0117执1253号之一	2024-01-10	{3}	\N	2	\N	\N	\N	\N	给付5000000元	\N	\N	\N
617	砚辰午87有限公司	\N	\N	\N	\N	\N	\N	\N	（2019）鲁0117执1254号之一	2020-07-05	{1}	\N	\N	\N	\N	\N	\N	给付3807000元	\N	\N	\N
618	丙丑巳	\N	1962-01-23	\N	\N	\N	\N	\N	（2025）鲁0117执1255号之一	2026-02-12	{1,5}	\N	5	情节严重	\N	\N	\N	给付411000元	\N	\N	\N
619	砚戌寅88有限公司	\N	\N	\N	\N	\N	\N	\N	（2013）鲁0117执1256号之一	2014-05-29	{4}	\N	2	\N	\N	\N	\N	给付282000元	\N	\N	\N
620	庚巳丑	\N	1975-06-13	\N	\N	\N	\N	\N	(2022)鲁0117执1257号之一	2023-07-25	{1}	\N	\N	\N	\N	\N	\N	给付3080000元	\N	\N	\N
621	砚辰子89有限公司	\N	\N	\N	\N	\N	\N	\N	（2022）鲁0117执1258号之一	2023-12-12	{1}	\N	\N	\N	\N	\N	\N	给付5868000元	\N	\N	\N
622	戊辰申	\N	1998-08-13	\N	\N	\N	\N	\N	（2021）鲁0117执1259号之一	2022-12-10	{1}	\N	\N	\N	\N	\N	\N	给付651000元	\N	\N	\N
623	砚亥辰90有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执1260号之一	2026-07-03	{5}	\N	2	\N	\N	\N	\N	给付5375000元	\N	\N	\N
624	砚酉午91有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0117执1261号之一	2026-03-23	{1}	\N	\N	\N	\N	\N	\N	给付2872000元	\N	\N	\N
625	砚乙有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0116执7号决定	2026-01-14	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
626	砚乙有限公司	\N	\N	\N	\N	\N	\N	\N	（2026）鲁0117执1号决定	2026-05-06	{1}	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
627	丁午辰	\N	1977-02-20	\N	\N	\N	\N	\N	（2023）鲁0199执1267号之一	2024-02-06	{3}	\N	2	\N	2024-03-19	\N	\N	给付1835000元	\N	\N	\N
628	己午寅	\N	1985-04-24	\N	\N	\N	\N	\N	（2024）鲁0199执1269号之一	2025-04-24	{1}	\N	\N	\N	\N	\N	\N	给付957000元	\N	\N	\N
630	壬亥酉	\N	1988-11-09	\N	\N	\N	\N	\N	（2025）鲁0199执1271号之一	2026-08-25	{1,5}	\N	5	情节严重	\N	\N	\N	给付6745000元	\N	6000元	\N
631	壬未丑	\N	1983-01-13	\N	\N	\N	\N	\N	(2020)鲁0199执1272号之一	2021-07-23	{1}	\N	\N	\N	\N	\N	\N	给付1607000元	\N	9000元	\N
632	壬寅丑	\N	1969-02-09	\N	\N	\N	\N	\N	(2019)鲁0199执恢1273号之一	2020-08-25	{1}	\N	\N	\N	\N	\N	\N	给付3073000元	\N	\N	\N
633	砚未寅95有限公司	\N	\N	\N	\N	\N	\N	\N	（2023）鲁0199执1274号之一	2024-05-31	{3}	\N	2	\N	\N	\N	\N	给付4335000元	\N	9000元	\N
634	癸丑酉	\N	1998-11-08	\N	\N	\N	\N	\N	（2019）鲁0199执1275号之一	2020-08-02	{1}	\N	\N	\N	\N	\N	\N	给付2788000元	\N	\N	\N
635	戊戌卯	\N	1981-07-08	\N	\N	\N	\N	\N	（2016）鲁0199执1276号之一	2017-09-08	{5}	\N	2	\N	\N	\N	\N	给付4353000元	\N	\N	\N
636	砚戌亥97有限公司	\N	\N	\N	\N	\N	\N	\N	（2021）鲁0199执1278号之一	2022-02-08	{1}	\N	\N	\N	\N	\N	\N	给付1665000元	\N	2000元	\N
637	砚子亥98有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0199执1279号之一	2026-01-21	{1,3}	\N	5	情节严重	\N	\N	\N	给付5713000元	\N	4000元	\N
638	癸卯子	\N	1994-01-31	\N	\N	\N	\N	\N	（2023）鲁0199执1280号之一	2024-05-07	{1}	\N	\N	\N	\N	\N	\N	给付3947000元	\N	9000元	\N
639	辛卯巳	\N	1983-01-17	\N	\N	\N	\N	\N	（2018）鲁0199执1281号之一	2019-01-18	{1}	\N	\N	\N	\N	\N	\N	给付1713000元	\N	7000元	\N
640	丙亥申	\N	1956-11-19	\N	\N	\N	\N	\N	（2025）鲁0199执1282号之一	2026-08-11	{1}	\N	\N	\N	\N	\N	\N	给付3288000元	\N	9000元	\N
641	己戌未	\N	1979-09-24	\N	\N	\N	\N	\N	（2023）鲁0199执1283号之一	2024-08-22	{6}	\N	2	\N	\N	\N	\N	给付3265000元	\N	1000元	\N
642	甲亥丑	\N	1992-05-20	\N	\N	\N	\N	\N	（2023）鲁0199执1284号之一	2024-06-09	{3}	\N	2	\N	\N	\N	\N	给付300000元	\N	\N	\N
643	戊申申	\N	1970-12-01	\N	\N	\N	\N	\N	（2025）鲁0199执1286号之一	2026-08-25	{1,3}	\N	5	情节严重	\N	\N	\N	给付82000元	\N	8000元	\N
644	乙申申	\N	1977-01-30	\N	\N	\N	\N	\N	（2020）鲁0199执恢1288号之一	2021-11-06	{1}	\N	\N	\N	\N	\N	\N	给付2336000元	\N	\N	\N
645	戊酉子	\N	1992-03-09	\N	\N	\N	\N	\N	（2024）鲁0199执1289号之一	2025-06-30	{1}	\N	\N	\N	\N	\N	\N	给付5371000元	\N	\N	\N
647	丁辰巳	\N	1980-11-25	\N	\N	\N	\N	\N	（2017）鲁0199执1262号之一	2018-03-03	{6}	\N	2	\N	\N	\N	\N	给付4522000元	\N	9000元	\N
648	庚子申	\N	1977-07-20	\N	\N	\N	\N	\N	（2023）鲁0199执1263号之一	2024-05-04	{5}	\N	2	\N	\N	\N	\N	给付4506000元	\N	9000元	\N
649	砚亥子92有限公司	\N	\N	\N	\N	\N	\N	\N	（2018）鲁0199执恢1264号之一	2019-09-13	{1}	\N	\N	\N	\N	\N	\N	给付478000元	\N	5000元	\N
650	砚午午93有限公司	\N	\N	\N	\N	\N	\N	\N	（2022）鲁0199执1265号之一	2023-11-21	{1}	\N	\N	\N	\N	\N	\N	给付4145000元	\N	\N	\N
651	丙巳戌	\N	1988-01-15	\N	\N	\N	\N	\N	（2025）鲁0199执1266号之一	2026-07-20	{1}	\N	\N	\N	\N	\N	\N	给付434000元	\N	8000元	\N
652	砚子申101有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0199执1290号之一	2026-07-06	{1,3}	\N	5	情节严重	\N	\N	\N	给付2974000元	\N	1000元	\N
653	砚戌酉102有限公司	\N	\N	\N	\N	\N	\N	\N	（2025）鲁0199执1291号之一	2026-02-04	{1,6}	\N	5	情节严重	\N	\N	\N	给付3458000元	\N	3000元	\N
654	丁戌午	\N	1998-08-01	\N	\N	\N	\N	\N	（2024）鲁0199执1292号之一	2025-07-22	{1}	\N	\N	\N	\N	\N	\N	给付3210000元	\N	\N	\N
655	砚申辰103有限公司	\N	\N	\N	\N	\N	\N	\N	（2017）鲁0199执1293号之一	2018-02-07	{6}	\N	2	\N	\N	\N	\N	给付2940000元	\N	8000元	\N
656	砚未申104有限公司	\N	\N	\N	\N	\N	\N	\N	（2023）鲁0199执1294号之一	2024-03-17	{4}	\N	2	\N	\N	\N	\N	给付3433000元	\N	6000元	\N
657	甲戌未	\N	1967-01-05	\N	\N	\N	\N	\N	（2025）鲁0199执1295号之一	2026-02-28	{1,3}	\N	5	情节严重	\N	\N	\N	给付5015000元	\N	1000元	\N
658	庚子卯	\N	1975-01-11	\N	\N	\N	\N	\N	（2025）鲁0199执1296号之一	2026-01-26	{1,3}	\N	5	情节严重	\N	\N	\N	给付1797000元	\N	\N	\N
659	癸未戌	\N	1986-05-21	\N	\N	\N	\N	\N	（2018）鲁0199执1297号之一	2019-02-20	{1}	\N	\N	\N	\N	\N	\N	给付6360000元	\N	\N	\N
660	砚申戌105有限公司	\N	\N	\N	\N	\N	\N	\N	（2019）鲁0199执1298号之一	2020-01-08	{1}	\N	\N	\N	\N	\N	\N	给付3305000元	\N	\N	\N
661	丁申丑	\N	1980-07-28	\N	\N	\N	\N	\N	（2016）鲁0199执1299号之一	2017-01-10	{4}	\N	2	\N	\N	\N	\N	给付4299000元	\N	\N	\N
662	癸未卯	\N	1989-04-30	\N	\N	\N	\N	\N	（2025）鲁0199执1300号之一	2026-06-20	{1,4}	\N	5	情节严重	\N	\N	\N	给付5480000元	\N	\N	\N
663	丁子辰	\N	1991-08-02	\N	\N	\N	\N	\N	（2025）鲁0199执1301号之一	2026-07-22	{1,6}	\N	5	情节严重	\N	\N	\N	给付2962000元	\N	\N	\N
671	砚申申2有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1005号之一	2025-11-06	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1088000元	全部未履行	\N	\N
672	癸戌丑	\N	1970-07-13	\N	济南市莱芜区人民法院	\N	\N	\N	（2022）鲁0116执1006号之一	2023-02-17	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付185000元	全部未履行	\N	\N
673	庚亥丑	\N	1996-04-10	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1013号之二	2025-07-12	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付822000元	部分未履行，已付1000元	\N	\N
674	己卯午	\N	1965-12-16	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1016号之一	2024-08-02	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付85000元	部分未履行，已付9000元	\N	\N
675	乙酉亥	\N	1963-02-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1017号之一	2024-05-27	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付5246000元	部分未履行，已付6000元	\N	\N
676	砚未亥7有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2014）鲁0116执1019号之一	2015-07-08	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付370000元	部分未履行，已付7000元	\N	\N
677	砚申申2有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1020号之一	2020-03-29	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5542000元	部分未履行，已付4000元	\N	\N
678	砚申卯8有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2022）鲁0116执1021号之一	2023-07-17	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付964000元	部分未履行，已付6000元	\N	\N
679	砚辰亥10有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2022)鲁0116执1024号之一	2023-01-10	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5638000元	部分未履行，已付5000元	\N	\N
680	砚辰申5有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2018)鲁0116执1025号之二	2019-02-20	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付3795000元	部分未履行，已付8000元	\N	\N
681	己丑午	\N	1981-11-22	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1035号之一	2024-04-20	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付1738000元	部分未履行，已付20000元	\N	\N
682	壬卯卯	\N	1974-09-22	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1037号之一	2024-06-08	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付427000元	部分未履行，已付12000元	\N	\N
683	砚酉卯15有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2018)鲁0116执1038号之一	2019-04-09	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付5686000元	部分未履行，已付1000元	\N	\N
684	砚酉巳16有限公司	\N	\N	戊申戌	济南市莱芜区人民法院	山东	2021-03-04	2022-12-18	（2021）鲁0116执1039号之一	2022-12-12	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2021）鲁0116民初4641000号	济南市莱芜区人民法院	给付4641000元	部分未履行，已付15000元	\N	其余\t\\部分\r\n未履行
685	辛亥辰	\N	1995-12-19	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1041号之一	2026-08-28	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	2	\N	\N	\N	\N	给付3532000元	部分未履行，已付18000元	\N	\N
686	丁戌戌	\N	1994-01-15	\N	济南市莱芜区人民法院	\N	\N	\N	（2015）鲁0116执1042号之一	2016-06-27	{3}	以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	2	\N	\N	\N	\N	给付2106000元	部分未履行，已付6000元	\N	\N
687	壬未未	\N	1959-07-10	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1047号之一	2026-07-12	{1,6}	有履行能力而拒不履行生效法律文书确定义务，无正当理由拒不履行执行和解协议	5	情节严重	\N	\N	\N	给付2757000元	部分未履行，已付9000元	\N	\N
688	癸午卯	\N	1972-02-07	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执恢1049号之一	2026-08-17	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	3	情节严重	\N	\N	\N	给付5499000元	部分未履行，已付9000元	\N	\N
689	乙子辰	\N	1976-05-30	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1050号之一	2026-03-12	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付5123000元	部分未履行，已付12000元	\N	\N
690	癸酉午	\N	1986-10-11	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执恢1055号之一	2026-06-21	{1,4}	有履行能力而拒不履行生效法律文书确定义务，违反财产报告制度	5	情节严重	\N	\N	\N	给付2283000元	部分未履行，已付14000元	\N	\N
691	砚寅戌21有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2017）鲁0116执1059号之一	2018-09-17	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付3230000元	部分未履行，已付10000元	\N	\N
692	砚亥丑22有限公司	\N	\N	壬巳酉	济南市莱芜区人民法院	山东	2016-03-04	2017-02-23	（2016）鲁0116执1062号之一	2017-02-17	{4}	违反财产报告制度	2	\N	\N	（2016）鲁0116民初2760000号	济南市莱芜区人民法院	给付2760000元	部分未履行，已付9000元	\N	其余\t\\部分\r\n未履行
693	丁亥寅	\N	1968-05-24	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1063号之一	2026-07-07	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付1614000元	部分未履行，已付8000元	\N	\N
694	砚酉辰23有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2024)鲁0116执1065号之二	2025-07-01	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付63000元	全部未履行	\N	\N
696	砚巳子24有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1067号之一	2026-06-22	{1,6}	有履行能力而拒不履行生效法律文书确定义务，无正当理由拒不履行执行和解协议	5	情节严重	\N	\N	\N	给付6662000元	全部未履行	\N	\N
697	庚辰申	male	1989-03-28	\N	济南市莱芜区人民法院	山东	2023-03-04	2024-03-20	（2023）鲁0116执1068号之一	2024-03-14	{3}	以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	2	\N	\N	（2023）鲁0116民初873000号	济南市莱芜区人民法院	给付873000元	部分未履行，已付1000元	\N	其余\t\\部分\r\n未履行
698	砚寅巳25有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1069号之一	2025-08-01	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付3560000元	部分未履行，已付14000元	\N	\N
699	庚寅巳	\N	1993-10-29	\N	济南市莱芜区人民法院	\N	\N	\N	（2015）鲁0116执1071号之一	2016-11-23	{5}	违反限制消费令	2	\N	\N	\N	\N	给付665000元	部分未履行，已付1000元	\N	\N
700	壬亥子	\N	1993-03-21	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1072号之一	2020-07-03	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2262000元	部分未履行，已付7000元	\N	\N
701	癸子丑	\N	1989-06-04	\N	济南市莱芜区人民法院	\N	\N	\N	（2014）鲁0116执1079号之一	2015-09-21	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付1061000元	部分未履行，已付11000元	\N	\N
702	己子巳	\N	1988-01-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2022）鲁0116执1090号之一	2023-02-20	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6237000元	部分未履行，已付4000元	\N	\N
703	砚午未36有限公司	\N	\N	辛辰未	济南市莱芜区人民法院	山东	2023-03-04	2024-09-12	(2023)鲁0116执1097号之二	2024-09-06	{5}	违反限制消费令	2	\N	\N	（2023）鲁0116民初3524000号	济南市莱芜区人民法院	给付3524000元	部分未履行，已付8000元	\N	其余\t\\部分\r\n未履行
704	砚巳寅37有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2018）鲁0116执1103号之二	2019-01-05	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4132000元	部分未履行，已付1000元	\N	\N
705	戊丑亥	\N	1986-04-20	\N	济南市莱芜区人民法院	\N	\N	\N	（2021）鲁0116执1105号之一	2022-12-05	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2080000元	部分未履行，已付9000元	\N	\N
706	壬辰卯	\N	1956-06-30	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1106号之一	2024-04-22	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付2569000元	全部未履行	\N	\N
707	丁丑卯	\N	1990-12-10	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1107号之一	2020-03-05	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6129000元	部分未履行，已付5000元	\N	\N
708	辛午酉	\N	1959-03-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执恢1108号之一	2026-06-02	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4632000元	部分未履行，已付2000元	\N	\N
709	己酉巳	\N	1958-08-30	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1109号之一	2026-05-14	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	2	\N	\N	\N	\N	给付767000元	部分未履行，已付3000元	\N	\N
710	砚辰亥10有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1112号之二	2026-04-14	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	\N	\N	给付6022000元	部分未履行，已付8000元	\N	\N
711	砚申申40有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1114号之一	2020-01-05	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付6365000元	部分未履行，已付11000元	\N	\N
712	癸申寅	\N	1968-10-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2019）鲁0116执1115号之一	2020-11-20	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2925000元	部分未履行，已付3000元	\N	\N
713	砚未亥42有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2016）鲁0116执1118号之一	2017-08-24	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付5731000元	部分未履行，已付10000元	\N	\N
714	庚未酉	\N	1995-05-02	\N	济南市莱芜区人民法院	\N	\N	\N	（2015）鲁0116执1120号之一	2016-01-03	{4}	违反财产报告制度	2	\N	\N	\N	\N	给付1522000元	部分未履行，已付11000元	\N	\N
715	丁辰巳	\N	1964-06-01	\N	济南市莱芜区人民法院	\N	\N	\N	（2018）鲁0116执恢1122号之一	2019-12-23	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4611000元	部分未履行，已付12000元	\N	\N
716	砚丑未44有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	(2013)鲁0116执1123号之一	2014-11-26	{5}	违反限制消费令	2	\N	\N	\N	\N	给付4281000元	全部未履行	\N	\N
717	砚戌亥45有限公司	\N	\N	己寅巳	济南市莱芜区人民法院	山东	2022-03-04	2023-04-14	（2022）鲁0116执1126号之一	2023-04-08	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	（2022）鲁0116民初6785000号	济南市莱芜区人民法院	给付6785000元	部分未履行，已付20000元	\N	其余\t\\部分\r\n未履行
718	砚亥未49有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1135号之一	2024-10-10	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2772000元	部分未履行，已付1000元	\N	\N
719	砚午申20有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1137号之一	2025-04-13	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2371000元	全部未履行	\N	\N
720	砚午戌52有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2024）鲁0116执1141号之一	2025-10-04	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4897000元	部分未履行，已付1000元	\N	\N
721	辛戌辰	male	1978-08-16	\N	济南市莱芜区人民法院	山东	2017-03-04	2018-05-12	（2017）鲁0116执1144号之二	2018-05-06	{6}	无正当理由拒不履行执行和解协议	2	\N	\N	（2017）鲁0116民初226000号	济南市莱芜区人民法院	给付226000元	全部未履行	\N	其余\t\\部分\r\n未履行
722	丙申午	\N	1986-12-21	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1149号之一	2026-05-25	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	3	情节严重	\N	\N	\N	给付6229000元	部分未履行，已付3000元	\N	\N
723	甲亥寅	\N	1962-08-01	\N	济南市莱芜区人民法院	\N	\N	\N	（2017）鲁0116执1157号之一	2018-08-09	{5}	违反限制消费令	2	\N	\N	\N	\N	给付5306000元	全部未履行	\N	\N
724	壬未卯	\N	1962-03-21	\N	济南市莱芜区人民法院	\N	\N	\N	（2018）鲁0116执1158号之一	2019-12-18	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付4986000元	全部未履行	\N	\N
725	乙酉酉	\N	1968-04-25	\N	济南市莱芜区人民法院	\N	\N	\N	（2023）鲁0116执1159号之一	2024-08-27	{5}	违反限制消费令	2	\N	\N	\N	\N	给付5507000元	全部未履行	\N	\N
726	壬寅戌	female	1972-12-31	\N	济南市莱芜区人民法院	山东	2025-03-04	2026-07-21	（2025）鲁0116执1160号之一	2026-07-15	{2}	以伪造证据、暴力、威胁等方法妨碍、抗拒执行	3	情节严重	\N	（2025）鲁0116民初1280000号	济南市莱芜区人民法院	给付1280000元	全部未履行	\N	其余\t\\部分\r\n未履行
727	甲寅巳	\N	1985-12-05	\N	济南市莱芜区人民法院	\N	\N	\N	（2021）鲁0116执恢1161号之一	2022-04-29	{1}	有履行能力而拒不履行生效法律文书确定义务	\N	\N	\N	\N	\N	给付2696000元	全部未履行	\N	\N
728	砚子寅57有限公司	\N	\N	乙未丑	济南市莱芜区人民法院	山东	2023-03-04	2024-03-19	（2023）鲁0116执1162号之一	2024-03-13	{4}	违反财产报告制度	2	\N	\N	（2023）鲁0116民初4460000号	济南市莱芜区人民法院	给付4460000元	全部未履行	\N	其余\t\\部分\r\n未履行
729	丙戌子	\N	1968-04-15	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1163号之一	2026-07-26	{5}	违反限制消费令	2	\N	\N	\N	\N	给付3808000元	全部未履行	\N	\N
730	砚亥戌58有限公司	\N	\N	\N	济南市莱芜区人民法院	\N	\N	\N	（2025）鲁0116执1164号之一	2026-05-08	{1,3}	有履行能力而拒不履行生效法律文书确定义务，以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行	5	情节严重	\N	\N	\N	给付1394000元	全部未履行	\N	\N
\.
COPY credit.log_batch (no, month, ids, entries, entry_digests, previous, digest, complete_to, system, sealed_at, sealed_by, expired_at) FROM stdin;
1	2026-09-01	{[1,21)}	20	\\xcd983de59469a790878ab3f5d7b8019a0a361633d4a05b02a7b8cde35f98136aa4af9fdf933c7310194c576841c0aa0b0a8a7e3c66cd421239522e32edb42ce3d9314ca4cf439505e9ae8fb70e16183d7c6a8794d8dd761c3d30840aa1a430be0684e68b3c157f1160a47d0fb4246bc496bc5c3ccd4716bcdec6d9d80d67984c00e31bc953eb9ddafc65e0b366b2a6053e2ee0b32c4abd8594a324acce9cc043	\N	65b78b0f2f0646bf728da92d25cbc8d3a0b540d0212bad48dae2e3a11cc1b04a	900	7712603281440664119	2026-11-27 05:59:54.618452+08	postgres	\N
2	2026-09-01	{[21,33)}	12	\\x4094c65d3215f17637bfaff8cd7a91572a45d38a39b36c71c244eefce4a6e32e5c5fa45a9c67606edc82509e9a06a38d71e5e58f5f225e7de9dbc62a473d810364c9c8c592e7bc8b59dcc0c61bee20e95f947438f40363af44299bff6d5fc07f	65b78b0f2f0646bf728da92d25cbc8d3a0b540d0212bad48dae2e3a11cc1b04a	a4568760b6710ffda8e8def88bf9594873a76f442e08b4f09dc4f939354d803a	900	7712603281440664119	2026-11-27 05:59:54.619056+08	postgres	\N
3	2026-10-01	{[33,53)}	20	\\x2949cbc5b31de390bf73076c07f658629e81d85067950ff68143d4240cacdc243693ceacc0bdc7f33e23c8914e473482f71b055ec02f3fd366b4a79dcd7629a4072bbafa4057bacf4ec0054d42c39cffbf37c58166eebddf4e61bc022b09c18dfe202c99be4da01f8a4ddcd03ad61c703dd29d4234fa7cc3a57d4d710d5b130a1686af39f907ce4a21a29f4bb7503ef9a8661a1be67f1a921f2c39cab918d0c9	a4568760b6710ffda8e8def88bf9594873a76f442e08b4f09dc4f939354d803a	830c64d19a513c141b05a8e3bc7f01ab1c9ec08bd558ee1acdbaa92a60125034	900	7712603281440664119	2026-11-27 05:59:54.619127+08	postgres	\N
4	2026-10-01	{[53,54)}	1	\\x0b414cf61772aed3	830c64d19a513c141b05a8e3bc7f01ab1c9ec08bd558ee1acdbaa92a60125034	accfc816c1b687c59111c17b59cf88526efeeaf0c8c9abeeca36d3c9599b83b7	900	7712603281440664119	2026-11-27 05:59:54.619159+08	postgres	\N
5	2026-11-01	{[54,74)}	20	\\x31414dad42e646438403ecb50c5c93d577f422dc694cf7ca473e475c6a4de2d55f21f875166c7a6d9002da4753ea012f0db52e0dcfa89074ca8f7f952feb1330fe7ad309f542790f71de40504f24fd6d3095f7c1910dabdfcb8c6197150265b8ad0bb78496b319d51a9603c14ec3a48888970673fe9b5455c2a2ccd9c6ce77abe0359eabfc6aa3de0f03e4ced3bcd76e9ecf1920f048964cdd76df2fcacbd27d	accfc816c1b687c59111c17b59cf88526efeeaf0c8c9abeeca36d3c9599b83b7	b61e5545f01e24aa0407c7a2cb5e7181323d47413f79caa9a6c5fd8f3ddf067d	900	7712603281440664119	2026-11-27 05:59:54.619185+08	postgres	\N
6	2026-11-01	{[74,88)}	14	\\x6173cde6a45890c1298bfeffa48383a9b8dc658b2365b8b709444e2e040dabdb206d7e56d5f170baf44486a98d9908d4a322577a2434392590e1ccb9a31f6d7a49c386193a9c07abcbfab21a4735a376737452f2ee8a6796ad258235b04625244a8a2cc60e3016445ac990a9c20344fa	b61e5545f01e24aa0407c7a2cb5e7181323d47413f79caa9a6c5fd8f3ddf067d	26d25f27b6473a7caf10b301287205c1b5ce15a04150db999f5620d2941bb7ef	900	7712603281440664119	2026-11-27 05:59:54.619213+08	postgres	\N
7	2026-11-01	{[88,94)}	6	\\xe23ae928ee17b69d1432739c43369564527d78e804e5ed51ab434e1133a8f3e6d85ce827e9ad740832c4be381f98a0c8	26d25f27b6473a7caf10b301287205c1b5ce15a04150db999f5620d2941bb7ef	f4de4b58f985e8b811747126c82b258ba474ead603b8f45b85cbffabada1e55d	902	7712603281440664119	2026-11-27 05:59:54.690112+08	postgres	\N
\.
COPY credit.measure_day (day, measure, court, person, through_post, in_force, exempt) FROM stdin;
2026-09-21	jia/1	济南市莱芜区人民法院	f	f	37	0
2026-09-21	jia/1	济南市莱芜区人民法院	t	f	70	0
2026-09-21	jia/1	济南市钢城区人民法院	f	f	20	0
2026-09-21	jia/1	济南市钢城区人民法院	t	f	35	0
2026-09-21	jia/1	甲县人民法院	f	f	9	0
2026-09-21	jia/1	甲县人民法院	t	f	14	0
2026-09-21	jia/2	济南市莱芜区人民法院	f	f	37	0
2026-09-21	jia/2	济南市莱芜区人民法院	t	f	70	0
2026-09-21	jia/2	济南市莱芜区人民法院	t	t	27	0
2026-09-21	jia/2	济南市钢城区人民法院	f	f	20	0
2026-09-21	jia/2	济南市钢城区人民法院	t	f	35	0
2026-09-21	jia/2	济南市钢城区人民法院	t	t	11	0
2026-09-21	jia/2	甲县人民法院	f	f	9	0
2026-09-21	jia/2	甲县人民法院	t	f	14	0
2026-09-21	jia/2	甲县人民法院	t	t	9	0
2026-09-21	jia/4	济南市莱芜区人民法院	f	f	37	0
2026-09-21	jia/4	济南市莱芜区人民法院	t	f	70	0
2026-09-21	jia/4	济南市钢城区人民法院	f	f	20	0
2026-09-21	jia/4	济南市钢城区人民法院	t	f	35	0
2026-09-21	jia/4	甲县人民法院	f	f	9	0
2026-09-21	jia/4	甲县人民法院	t	f	14	0
2026-09-21	jia/4095	济南市莱芜区人民法院	t	f	16	0
2026-09-21	jia/4095	济南市钢城区人民法院	t	f	6	0
2026-09-21	laiwu/1	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/1	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/1	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/1	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/1	甲县人民法院	f	f	9	0
2026-09-21	laiwu/1	甲县人民法院	t	f	14	0
2026-09-21	laiwu/10	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/10	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/10	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/10	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/10	甲县人民法院	f	f	9	0
2026-09-21	laiwu/10	甲县人民法院	t	f	14	0
2026-09-21	laiwu/11	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/11	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/11	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/11	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/11	甲县人民法院	f	f	9	0
2026-09-21	laiwu/11	甲县人民法院	t	f	14	0
2026-09-21	laiwu/12	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/12	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/12	甲县人民法院	f	f	9	0
2026-09-21	laiwu/13	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/13	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/13	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/13	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/13	甲县人民法院	f	f	9	0
2026-09-21	laiwu/13	甲县人民法院	t	f	14	0
2026-09-21	laiwu/14	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/14	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/14	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/14	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/14	甲县人民法院	f	f	9	0
2026-09-21	laiwu/14	甲县人民法院	t	f	14	0
2026-09-21	laiwu/15	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/15	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/15	甲县人民法院	f	f	9	0
2026-09-21	laiwu/16	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/16	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/16	甲县人民法院	t	f	14	0
2026-09-21	laiwu/17	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/17	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/17	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/17	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/17	甲县人民法院	f	f	9	0
2026-09-21	laiwu/17	甲县人民法院	t	f	14	0
2026-09-21	laiwu/18	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/18	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/18	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/18	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/18	甲县人民法院	f	f	9	0
2026-09-21	laiwu/18	甲县人民法院	t	f	14	0
2026-09-21	laiwu/19	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/19	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/19	甲县人民法院	f	f	9	0
2026-09-21	laiwu/2	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/2	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/2	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/2	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/2	甲县人民法院	f	f	9	0
2026-09-21	laiwu/2	甲县人民法院	t	f	14	0
2026-09-21	laiwu/20	济南市莱芜区人民法院	t	f	16	0
2026-09-21	laiwu/20	济南市钢城区人民法院	t	f	6	0
2026-09-21	laiwu/22	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/22	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/22	甲县人民法院	t	f	14	0
2026-09-21	laiwu/23	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/23	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/23	甲县人民法院	t	f	14	0
2026-09-21	laiwu/24	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/24	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/24	甲县人民法院	t	f	14	0
2026-09-21	laiwu/25	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/25	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/25	甲县人民法院	t	f	14	0
2026-09-21	laiwu/26	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/26	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/26	甲县人民法院	t	f	14	0
2026-09-21	laiwu/27	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/27	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/27	甲县人民法院	t	f	14	0
2026-09-21	laiwu/28	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/28	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/28	甲县人民法院	t	f	14	0
2026-09-21	laiwu/29	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/29	济南市莱芜区人民法院	t	t	29	0
2026-09-21	laiwu/29	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/29	济南市钢城区人民法院	t	t	12	0
2026-09-21	laiwu/29	甲县人民法院	f	f	9	0
2026-09-21	laiwu/29	甲县人民法院	t	t	9	0
2026-09-21	laiwu/3	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/3	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/3	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/3	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/3	甲县人民法院	f	f	9	0
2026-09-21	laiwu/3	甲县人民法院	t	f	14	0
2026-09-21	laiwu/30	济南市莱芜区人民法院	t	t	29	0
2026-09-21	laiwu/30	济南市钢城区人民法院	t	t	12	0
2026-09-21	laiwu/30	甲县人民法院	t	t	9	0
2026-09-21	laiwu/31	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/31	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/31	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/31	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/31	甲县人民法院	f	f	9	0
2026-09-21	laiwu/31	甲县人民法院	t	f	14	0
2026-09-21	laiwu/32	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/32	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/32	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/32	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/32	甲县人民法院	f	f	9	0
2026-09-21	laiwu/32	甲县人民法院	t	f	14	0
2026-09-21	laiwu/33	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/33	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/33	甲县人民法院	f	f	9	0
2026-09-21	laiwu/34	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/34	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/34	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/34	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/34	甲县人民法院	f	f	9	0
2026-09-21	laiwu/34	甲县人民法院	t	f	14	0
2026-09-21	laiwu/35	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/35	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/35	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/35	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/35	甲县人民法院	f	f	9	0
2026-09-21	laiwu/35	甲县人民法院	t	f	14	0
2026-09-21	laiwu/36	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/36	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/36	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/36	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/36	甲县人民法院	f	f	9	0
2026-09-21	laiwu/36	甲县人民法院	t	f	14	0
2026-09-21	laiwu/4	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/4	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/4	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/4	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/4	甲县人民法院	f	f	9	0
2026-09-21	laiwu/4	甲县人民法院	t	f	14	0
2026-09-21	laiwu/5	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/5	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/5	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/5	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/5	甲县人民法院	f	f	9	0
2026-09-21	laiwu/5	甲县人民法院	t	f	14	0
2026-09-21	laiwu/6	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/6	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/6	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/6	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/6	甲县人民法院	f	f	9	0
2026-09-21	laiwu/6	甲县人民法院	t	f	14	0
2026-09-21	laiwu/7	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/7	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/7	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/7	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/7	甲县人民法院	f	f	9	0
2026-09-21	laiwu/7	甲县人民法院	t	f	14	0
2026-09-21	laiwu/8	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/8	济南市莱芜区人民法院	t	f	70	0
2026-09-21	laiwu/8	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/8	济南市钢城区人民法院	t	f	35	0
2026-09-21	laiwu/8	甲县人民法院	f	f	9	0
2026-09-21	laiwu/8	甲县人民法院	t	f	14	0
2026-09-21	laiwu/9	济南市莱芜区人民法院	f	f	37	0
2026-09-21	laiwu/9	济南市钢城区人民法院	f	f	20	0
2026-09-21	laiwu/9	甲县人民法院	f	f	9	0
2026-09-22	jia/1	济南市莱芜区人民法院	f	f	37	0
2026-09-22	jia/1	济南市莱芜区人民法院	t	f	70	0
2026-09-22	jia/1	济南市钢城区人民法院	f	f	20	0
2026-09-22	jia/1	济南市钢城区人民法院	t	f	35	0
2026-09-22	jia/1	甲县人民法院	f	f	9	0
2026-09-22	jia/1	甲县人民法院	t	f	14	0
2026-09-22	jia/2	济南市莱芜区人民法院	f	f	37	0
2026-09-22	jia/2	济南市莱芜区人民法院	t	f	70	0
2026-09-22	jia/2	济南市莱芜区人民法院	t	t	27	0
2026-09-22	jia/2	济南市钢城区人民法院	f	f	20	0
2026-09-22	jia/2	济南市钢城区人民法院	t	f	35	0
2026-09-22	jia/2	济南市钢城区人民法院	t	t	11	0
2026-09-22	jia/2	甲县人民法院	f	f	9	0
2026-09-22	jia/2	甲县人民法院	t	f	14	0
2026-09-22	jia/2	甲县人民法院	t	t	9	0
2026-09-22	jia/4	济南市莱芜区人民法院	f	f	37	0
2026-09-22	jia/4	济南市莱芜区人民法院	t	f	70	0
2026-09-22	jia/4	济南市钢城区人民法院	f	f	20	0
2026-09-22	jia/4	济南市钢城区人民法院	t	f	35	0
2026-09-22	jia/4	甲县人民法院	f	f	9	0
2026-09-22	jia/4	甲县人民法院	t	f	14	0
2026-09-22	jia/4095	济南市莱芜区人民法院	t	f	16	0
2026-09-22	jia/4095	济南市钢城区人民法院	t	f	6	0
2026-09-22	laiwu/1	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/1	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/1	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/1	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/1	甲县人民法院	f	f	9	0
2026-09-22	laiwu/1	甲县人民法院	t	f	14	0
2026-09-22	laiwu/10	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/10	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/10	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/10	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/10	甲县人民法院	f	f	9	0
2026-09-22	laiwu/10	甲县人民法院	t	f	14	0
2026-09-22	laiwu/11	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/11	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/11	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/11	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/11	甲县人民法院	f	f	9	0
2026-09-22	laiwu/11	甲县人民法院	t	f	14	0
2026-09-22	laiwu/12	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/12	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/12	甲县人民法院	f	f	9	0
2026-09-22	laiwu/13	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/13	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/13	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/13	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/13	甲县人民法院	f	f	9	0
2026-09-22	laiwu/13	甲县人民法院	t	f	14	0
2026-09-22	laiwu/14	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/14	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/14	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/14	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/14	甲县人民法院	f	f	9	0
2026-09-22	laiwu/14	甲县人民法院	t	f	14	0
2026-09-22	laiwu/15	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/15	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/15	甲县人民法院	f	f	9	0
2026-09-22	laiwu/16	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/16	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/16	甲县人民法院	t	f	14	0
2026-09-22	laiwu/17	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/17	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/17	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/17	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/17	甲县人民法院	f	f	9	0
2026-09-22	laiwu/17	甲县人民法院	t	f	14	0
2026-09-22	laiwu/18	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/18	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/18	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/18	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/18	甲县人民法院	f	f	9	0
2026-09-22	laiwu/18	甲县人民法院	t	f	14	0
2026-09-22	laiwu/19	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/19	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/19	甲县人民法院	f	f	9	0
2026-09-22	laiwu/2	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/2	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/2	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/2	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/2	甲县人民法院	f	f	9	0
2026-09-22	laiwu/2	甲县人民法院	t	f	14	0
2026-09-22	laiwu/20	济南市莱芜区人民法院	t	f	16	0
2026-09-22	laiwu/20	济南市钢城区人民法院	t	f	6	0
2026-09-22	laiwu/22	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/22	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/22	甲县人民法院	t	f	14	0
2026-09-22	laiwu/23	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/23	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/23	甲县人民法院	t	f	14	0
2026-09-22	laiwu/24	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/24	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/24	甲县人民法院	t	f	14	0
2026-09-22	laiwu/25	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/25	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/25	甲县人民法院	t	f	14	0
2026-09-22	laiwu/26	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/26	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/26	甲县人民法院	t	f	14	0
2026-09-22	laiwu/27	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/27	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/27	甲县人民法院	t	f	14	0
2026-09-22	laiwu/28	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/28	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/28	甲县人民法院	t	f	14	0
2026-09-22	laiwu/29	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/29	济南市莱芜区人民法院	t	t	29	0
2026-09-22	laiwu/29	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/29	济南市钢城区人民法院	t	t	12	0
2026-09-22	laiwu/29	甲县人民法院	f	f	9	0
2026-09-22	laiwu/29	甲县人民法院	t	t	9	0
2026-09-22	laiwu/3	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/3	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/3	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/3	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/3	甲县人民法院	f	f	9	0
2026-09-22	laiwu/3	甲县人民法院	t	f	14	0
2026-09-22	laiwu/30	济南市莱芜区人民法院	t	t	29	0
2026-09-22	laiwu/30	济南市钢城区人民法院	t	t	12	0
2026-09-22	laiwu/30	甲县人民法院	t	t	9	0
2026-09-22	laiwu/31	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/31	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/31	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/31	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/31	甲县人民法院	f	f	9	0
2026-09-22	laiwu/31	甲县人民法院	t	f	14	0
2026-09-22	laiwu/32	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/32	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/32	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/32	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/32	甲县人民法院	f	f	9	0
2026-09-22	laiwu/32	甲县人民法院	t	f	14	0
2026-09-22	laiwu/33	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/33	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/33	甲县人民法院	f	f	9	0
2026-09-22	laiwu/34	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/34	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/34	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/34	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/34	甲县人民法院	f	f	9	0
2026-09-22	laiwu/34	甲县人民法院	t	f	14	0
2026-09-22	laiwu/35	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/35	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/35	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/35	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/35	甲县人民法院	f	f	9	0
2026-09-22	laiwu/35	甲县人民法院	t	f	14	0
2026-09-22	laiwu/36	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/36	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/36	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/36	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/36	甲县人民法院	f	f	9	0
2026-09-22	laiwu/36	甲县人民法院	t	f	14	0
2026-09-22	laiwu/4	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/4	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/4	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/4	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/4	甲县人民法院	f	f	9	0
2026-09-22	laiwu/4	甲县人民法院	t	f	14	0
2026-09-22	laiwu/5	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/5	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/5	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/5	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/5	甲县人民法院	f	f	9	0
2026-09-22	laiwu/5	甲县人民法院	t	f	14	0
2026-09-22	laiwu/6	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/6	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/6	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/6	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/6	甲县人民法院	f	f	9	0
2026-09-22	laiwu/6	甲县人民法院	t	f	14	0
2026-09-22	laiwu/7	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/7	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/7	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/7	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/7	甲县人民法院	f	f	9	0
2026-09-22	laiwu/7	甲县人民法院	t	f	14	0
2026-09-22	laiwu/8	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/8	济南市莱芜区人民法院	t	f	70	0
2026-09-22	laiwu/8	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/8	济南市钢城区人民法院	t	f	35	0
2026-09-22	laiwu/8	甲县人民法院	f	f	9	0
2026-09-22	laiwu/8	甲县人民法院	t	f	14	0
2026-09-22	laiwu/9	济南市莱芜区人民法院	f	f	37	0
2026-09-22	laiwu/9	济南市钢城区人民法院	f	f	20	0
2026-09-22	laiwu/9	甲县人民法院	f	f	9	0
2026-09-23	jia/1	济南市莱芜区人民法院	f	f	37	0
2026-09-23	jia/1	济南市莱芜区人民法院	t	f	70	0
2026-09-23	jia/1	济南市钢城区人民法院	f	f	20	0
2026-09-23	jia/1	济南市钢城区人民法院	t	f	35	0
2026-09-23	jia/1	甲县人民法院	f	f	9	0
2026-09-23	jia/1	甲县人民法院	t	f	14	0
2026-09-23	jia/2	济南市莱芜区人民法院	f	f	37	0
2026-09-23	jia/2	济南市莱芜区人民法院	t	f	70	0
2026-09-23	jia/2	济南市莱芜区人民法院	t	t	27	0
2026-09-23	jia/2	济南市钢城区人民法院	f	f	20	0
2026-09-23	jia/2	济南市钢城区人民法院	t	f	35	0
2026-09-23	jia/2	济南市钢城区人民法院	t	t	11	0
2026-09-23	jia/2	甲县人民法院	f	f	9	0
2026-09-23	jia/2	甲县人民法院	t	f	14	0
2026-09-23	jia/2	甲县人民法院	t	t	9	0
2026-09-23	jia/4	济南市莱芜区人民法院	f	f	37	0
2026-09-23	jia/4	济南市莱芜区人民法院	t	f	70	0
2026-09-23	jia/4	济南市钢城区人民法院	f	f	20	0
2026-09-23	jia/4	济南市钢城区人民法院	t	f	35	0
2026-09-23	jia/4	甲县人民法院	f	f	9	0
2026-09-23	jia/4	甲县人民法院	t	f	14	0
2026-09-23	jia/4095	济南市莱芜区人民法院	t	f	16	0
2026-09-23	jia/4095	济南市钢城区人民法院	t	f	6	0
2026-09-23	laiwu/1	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/1	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/1	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/1	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/1	甲县人民法院	f	f	9	0
2026-09-23	laiwu/1	甲县人民法院	t	f	14	0
2026-09-23	laiwu/10	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/10	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/10	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/10	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/10	甲县人民法院	f	f	9	0
2026-09-23	laiwu/10	甲县人民法院	t	f	14	0
2026-09-23	laiwu/11	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/11	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/11	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/11	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/11	甲县人民法院	f	f	9	0
2026-09-23	laiwu/11	甲县人民法院	t	f	14	0
2026-09-23	laiwu/12	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/12	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/12	甲县人民法院	f	f	9	0
2026-09-23	laiwu/13	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/13	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/13	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/13	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/13	甲县人民法院	f	f	9	0
2026-09-23	laiwu/13	甲县人民法院	t	f	14	0
2026-09-23	laiwu/14	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/14	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/14	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/14	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/14	甲县人民法院	f	f	9	0
2026-09-23	laiwu/14	甲县人民法院	t	f	14	0
2026-09-23	laiwu/15	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/15	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/15	甲县人民法院	f	f	9	0
2026-09-23	laiwu/16	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/16	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/16	甲县人民法院	t	f	14	0
2026-09-23	laiwu/17	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/17	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/17	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/17	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/17	甲县人民法院	f	f	9	0
2026-09-23	laiwu/17	甲县人民法院	t	f	14	0
2026-09-23	laiwu/18	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/18	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/18	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/18	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/18	甲县人民法院	f	f	9	0
2026-09-23	laiwu/18	甲县人民法院	t	f	14	0
2026-09-23	laiwu/19	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/19	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/19	甲县人民法院	f	f	9	0
2026-09-23	laiwu/2	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/2	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/2	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/2	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/2	甲县人民法院	f	f	9	0
2026-09-23	laiwu/2	甲县人民法院	t	f	14	0
2026-09-23	laiwu/20	济南市莱芜区人民法院	t	f	16	0
2026-09-23	laiwu/20	济南市钢城区人民法院	t	f	6	0
2026-09-23	laiwu/22	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/22	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/22	甲县人民法院	t	f	14	0
2026-09-23	laiwu/23	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/23	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/23	甲县人民法院	t	f	14	0
2026-09-23	laiwu/24	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/24	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/24	甲县人民法院	t	f	14	0
2026-09-23	laiwu/25	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/25	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/25	甲县人民法院	t	f	14	0
2026-09-23	laiwu/26	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/26	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/26	甲县人民法院	t	f	14	0
2026-09-23	laiwu/27	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/27	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/27	甲县人民法院	t	f	14	0
2026-09-23	laiwu/28	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/28	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/28	甲县人民法院	t	f	14	0
2026-09-23	laiwu/29	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/29	济南市莱芜区人民法院	t	t	29	0
2026-09-23	laiwu/29	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/29	济南市钢城区人民法院	t	t	12	0
2026-09-23	laiwu/29	甲县人民法院	f	f	9	0
2026-09-23	laiwu/29	甲县人民法院	t	t	9	0
2026-09-23	laiwu/3	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/3	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/3	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/3	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/3	甲县人民法院	f	f	9	0
2026-09-23	laiwu/3	甲县人民法院	t	f	14	0
2026-09-23	laiwu/30	济南市莱芜区人民法院	t	t	29	0
2026-09-23	laiwu/30	济南市钢城区人民法院	t	t	12	0
2026-09-23	laiwu/30	甲县人民法院	t	t	9	0
2026-09-23	laiwu/31	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/31	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/31	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/31	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/31	甲县人民法院	f	f	9	0
2026-09-23	laiwu/31	甲县人民法院	t	f	14	0
2026-09-23	laiwu/32	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/32	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/32	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/32	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/32	甲县人民法院	f	f	9	0
2026-09-23	laiwu/32	甲县人民法院	t	f	14	0
2026-09-23	laiwu/33	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/33	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/33	甲县人民法院	f	f	9	0
2026-09-23	laiwu/34	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/34	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/34	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/34	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/34	甲县人民法院	f	f	9	0
2026-09-23	laiwu/34	甲县人民法院	t	f	14	0
2026-09-23	laiwu/35	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/35	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/35	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/35	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/35	甲县人民法院	f	f	9	0
2026-09-23	laiwu/35	甲县人民法院	t	f	14	0
2026-09-23	laiwu/36	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/36	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/36	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/36	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/36	甲县人民法院	f	f	9	0
2026-09-23	laiwu/36	甲县人民法院	t	f	14	0
2026-09-23	laiwu/4	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/4	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/4	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/4	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/4	甲县人民法院	f	f	9	0
2026-09-23	laiwu/4	甲县人民法院	t	f	14	0
2026-09-23	laiwu/5	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/5	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/5	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/5	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/5	甲县人民法院	f	f	9	0
2026-09-23	laiwu/5	甲县人民法院	t	f	14	0
2026-09-23	laiwu/6	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/6	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/6	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/6	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/6	甲县人民法院	f	f	9	0
2026-09-23	laiwu/6	甲县人民法院	t	f	14	0
2026-09-23	laiwu/7	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/7	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/7	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/7	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/7	甲县人民法院	f	f	9	0
2026-09-23	laiwu/7	甲县人民法院	t	f	14	0
2026-09-23	laiwu/8	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/8	济南市莱芜区人民法院	t	f	70	0
2026-09-23	laiwu/8	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/8	济南市钢城区人民法院	t	f	35	0
2026-09-23	laiwu/8	甲县人民法院	f	f	9	0
2026-09-23	laiwu/8	甲县人民法院	t	f	14	0
2026-09-23	laiwu/9	济南市莱芜区人民法院	f	f	37	0
2026-09-23	laiwu/9	济南市钢城区人民法院	f	f	20	0
2026-09-23	laiwu/9	甲县人民法院	f	f	9	0
2026-09-24	jia/1	济南市莱芜区人民法院	f	f	37	0
2026-09-24	jia/1	济南市莱芜区人民法院	t	f	70	0
2026-09-24	jia/1	济南市钢城区人民法院	f	f	20	0
2026-09-24	jia/1	济南市钢城区人民法院	t	f	35	0
2026-09-24	jia/1	甲县人民法院	f	f	9	0
2026-09-24	jia/1	甲县人民法院	t	f	14	0
2026-09-24	jia/2	济南市莱芜区人民法院	f	f	37	0
2026-09-24	jia/2	济南市莱芜区人民法院	t	f	70	0
2026-09-24	jia/2	济南市莱芜区人民法院	t	t	27	0
2026-09-24	jia/2	济南市钢城区人民法院	f	f	20	0
2026-09-24	jia/2	济南市钢城区人民法院	t	f	35	0
2026-09-24	jia/2	济南市钢城区人民法院	t	t	11	0
2026-09-24	jia/2	甲县人民法院	f	f	9	0
2026-09-24	jia/2	甲县人民法院	t	f	14	0
2026-09-24	jia/2	甲县人民法院	t	t	9	0
2026-09-24	jia/4	济南市莱芜区人民法院	f	f	37	0
2026-09-24	jia/4	济南市莱芜区人民法院	t	f	70	0
2026-09-24	jia/4	济南市钢城区人民法院	f	f	20	0
2026-09-24	jia/4	济南市钢城区人民法院	t	f	35	0
2026-09-24	jia/4	甲县人民法院	f	f	9	0
2026-09-24	jia/4	甲县人民法院	t	f	14	0
2026-09-24	jia/4095	济南市莱芜区人民法院	t	f	16	0
2026-09-24	jia/4095	济南市钢城区人民法院	t	f	6	0
2026-09-24	laiwu/1	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/1	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/1	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/1	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/1	甲县人民法院	f	f	9	0
2026-09-24	laiwu/1	甲县人民法院	t	f	14	0
2026-09-24	laiwu/10	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/10	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/10	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/10	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/10	甲县人民法院	f	f	9	0
2026-09-24	laiwu/10	甲县人民法院	t	f	14	0
2026-09-24	laiwu/11	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/11	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/11	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/11	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/11	甲县人民法院	f	f	9	0
2026-09-24	laiwu/11	甲县人民法院	t	f	14	0
2026-09-24	laiwu/12	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/12	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/12	甲县人民法院	f	f	9	0
2026-09-24	laiwu/13	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/13	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/13	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/13	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/13	甲县人民法院	f	f	9	0
2026-09-24	laiwu/13	甲县人民法院	t	f	14	0
2026-09-24	laiwu/14	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/14	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/14	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/14	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/14	甲县人民法院	f	f	9	0
2026-09-24	laiwu/14	甲县人民法院	t	f	14	0
2026-09-24	laiwu/15	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/15	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/15	甲县人民法院	f	f	9	0
2026-09-24	laiwu/16	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/16	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/16	甲县人民法院	t	f	14	0
2026-09-24	laiwu/17	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/17	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/17	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/17	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/17	甲县人民法院	f	f	9	0
2026-09-24	laiwu/17	甲县人民法院	t	f	14	0
2026-09-24	laiwu/18	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/18	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/18	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/18	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/18	甲县人民法院	f	f	9	0
2026-09-24	laiwu/18	甲县人民法院	t	f	14	0
2026-09-24	laiwu/19	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/19	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/19	甲县人民法院	f	f	9	0
2026-09-24	laiwu/2	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/2	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/2	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/2	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/2	甲县人民法院	f	f	9	0
2026-09-24	laiwu/2	甲县人民法院	t	f	14	0
2026-09-24	laiwu/20	济南市莱芜区人民法院	t	f	16	0
2026-09-24	laiwu/20	济南市钢城区人民法院	t	f	6	0
2026-09-24	laiwu/22	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/22	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/22	甲县人民法院	t	f	14	0
2026-09-24	laiwu/23	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/23	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/23	甲县人民法院	t	f	14	0
2026-09-24	laiwu/24	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/24	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/24	甲县人民法院	t	f	14	0
2026-09-24	laiwu/25	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/25	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/25	甲县人民法院	t	f	14	0
2026-09-24	laiwu/26	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/26	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/26	甲县人民法院	t	f	14	0
2026-09-24	laiwu/27	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/27	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/27	甲县人民法院	t	f	14	0
2026-09-24	laiwu/28	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/28	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/28	甲县人民法院	t	f	14	0
2026-09-24	laiwu/29	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/29	济南市莱芜区人民法院	t	t	29	0
2026-09-24	laiwu/29	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/29	济南市钢城区人民法院	t	t	12	0
2026-09-24	laiwu/29	甲县人民法院	f	f	9	0
2026-09-24	laiwu/29	甲县人民法院	t	t	9	0
2026-09-24	laiwu/3	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/3	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/3	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/3	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/3	甲县人民法院	f	f	9	0
2026-09-24	laiwu/3	甲县人民法院	t	f	14	0
2026-09-24	laiwu/30	济南市莱芜区人民法院	t	t	29	0
2026-09-24	laiwu/30	济南市钢城区人民法院	t	t	12	0
2026-09-24	laiwu/30	甲县人民法院	t	t	9	0
2026-09-24	laiwu/31	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/31	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/31	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/31	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/31	甲县人民法院	f	f	9	0
2026-09-24	laiwu/31	甲县人民法院	t	f	14	0
2026-09-24	laiwu/32	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/32	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/32	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/32	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/32	甲县人民法院	f	f	9	0
2026-09-24	laiwu/32	甲县人民法院	t	f	14	0
2026-09-24	laiwu/33	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/33	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/33	甲县人民法院	f	f	9	0
2026-09-24	laiwu/34	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/34	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/34	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/34	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/34	甲县人民法院	f	f	9	0
2026-09-24	laiwu/34	甲县人民法院	t	f	14	0
2026-09-24	laiwu/35	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/35	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/35	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/35	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/35	甲县人民法院	f	f	9	0
2026-09-24	laiwu/35	甲县人民法院	t	f	14	0
2026-09-24	laiwu/36	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/36	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/36	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/36	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/36	甲县人民法院	f	f	9	0
2026-09-24	laiwu/36	甲县人民法院	t	f	14	0
2026-09-24	laiwu/4	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/4	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/4	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/4	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/4	甲县人民法院	f	f	9	0
2026-09-24	laiwu/4	甲县人民法院	t	f	14	0
2026-09-24	laiwu/5	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/5	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/5	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/5	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/5	甲县人民法院	f	f	9	0
2026-09-24	laiwu/5	甲县人民法院	t	f	14	0
2026-09-24	laiwu/6	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/6	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/6	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/6	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/6	甲县人民法院	f	f	9	0
2026-09-24	laiwu/6	甲县人民法院	t	f	14	0
2026-09-24	laiwu/7	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/7	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/7	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/7	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/7	甲县人民法院	f	f	9	0
2026-09-24	laiwu/7	甲县人民法院	t	f	14	0
2026-09-24	laiwu/8	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/8	济南市莱芜区人民法院	t	f	70	0
2026-09-24	laiwu/8	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/8	济南市钢城区人民法院	t	f	35	0
2026-09-24	laiwu/8	甲县人民法院	f	f	9	0
2026-09-24	laiwu/8	甲县人民法院	t	f	14	0
2026-09-24	laiwu/9	济南市莱芜区人民法院	f	f	37	0
2026-09-24	laiwu/9	济南市钢城区人民法院	f	f	20	0
2026-09-24	laiwu/9	甲县人民法院	f	f	9	0
\.
COPY credit.measure_event (id, measure, action, at, reason, by_role, by_session) FROM stdin;
1	laiwu/21	suspend	2026-09-21 05:59:50.27539+08	所引依据针对骗提骗贷行为，待上级明确	upgrade_office	upgrade_office
2	jia/3	suspend	2026-09-21 05:59:50.287546+08	暂缓	upgrade_office	upgrade_office
3	jia/3	resume	2026-10-12 05:59:52.407407+08	不再暂缓	upgrade_office	upgrade_office
4	laiwu/21	resume	2026-11-02 05:59:53.857242+08	\N	upgrade_office	upgrade_office
5	laiwu/16	suspend	2026-11-02 05:59:53.895428+08	待上级明确	upgrade_office	upgrade_office
\.
COPY credit.objection (id, subject, listing, feedback, kind, content, received_on, needs_others, at, by_role, session_role) FROM stdin;
1	379999196004219035	300	\N	inaccurate	已履行部分未计入	2026-06-01	f	2026-09-21 05:59:51.315969+08	upgrade_court	upgrade_court
2	379999196002079016	298	\N	not_to_be_listed	无履行能力	2026-06-02	f	2026-09-21 05:59:51.31648+08	upgrade_court	upgrade_court
3	379999196007049051	302	\N	to_be_removed	已积极履行	2026-07-01	f	2026-10-12 05:59:51.977707+08	upgrade_court	upgrade_court
4	379999196103209123	308	\N	not_to_be_listed	不服	2026-07-02	f	2026-10-12 05:59:51.977803+08	upgrade_court	upgrade_court
5	379999196010239083	305	\N	inaccurate	金额有误	2026-10-08	f	2026-10-12 05:59:51.97785+08	upgrade_court	upgrade_court
6	379999196010239083	\N	5	department_record	不是本人	2026-10-09	t	2026-10-12 05:59:52.737275+08	postgres	postgres
7	379999196003159026	\N	1	department_record	记录有误	2026-10-09	f	2026-10-12 05:59:52.737483+08	postgres	postgres
\.
COPY credit.objection_step (objection, step, day, founded, document_no, content, at, by_role, session_role) FROM stdin;
1	decided	2026-06-10	t	异1号	部分履行属实	2026-10-12 05:59:51.955916+08	upgrade_court	upgrade_court
2	decided	2026-06-11	f	异2号	不成立	2026-10-12 05:59:51.969577+08	upgrade_court	upgrade_court
2	review_decided	2026-06-30	f	复1号	维持	2026-10-12 05:59:51.977206+08	upgrade_court	upgrade_court
2	review_requested	2026-06-20	\N	\N	不服	2026-10-12 05:59:51.976448+08	upgrade_court	upgrade_court
2	served	2026-06-15	\N	\N	\N	2026-10-12 05:59:51.970114+08	upgrade_court	upgrade_court
3	decided	2026-07-08	f	异3号	\N	2026-10-12 05:59:51.978404+08	upgrade_court	upgrade_court
3	review_requested	2026-07-14	\N	\N	\N	2026-10-12 05:59:51.978753+08	upgrade_court	upgrade_court
3	served	2026-07-10	\N	\N	\N	2026-10-12 05:59:51.978531+08	upgrade_court	upgrade_court
4	decided	2026-07-09	f	异4号	\N	2026-10-12 05:59:51.978853+08	upgrade_court	upgrade_court
7	decided	2026-10-10	f	财复1号	无误	2026-10-12 05:59:52.742232+08	postgres	postgres
\.
COPY credit.overdue_notice (day, department, kind, overdue, longest_overdue, at) FROM stdin;
2026-11-27	区人力资源社会保障局	receipt	11	39	2026-11-27 05:59:56.680682+08
2026-11-27	区住建局	feedback	482	29	2026-11-27 05:59:56.68103+08
2026-11-27	区住建局	receipt	11	39	2026-11-27 05:59:56.681037+08
2026-11-27	区公安分局	feedback	204	29	2026-11-27 05:59:56.681041+08
2026-11-27	区公安分局	receipt	11	39	2026-11-27 05:59:56.681044+08
2026-11-27	区农业局	feedback	204	29	2026-11-27 05:59:56.681047+08
2026-11-27	区农业局	receipt	11	39	2026-11-27 05:59:56.68105+08
2026-11-27	区卫健局	feedback	204	29	2026-11-27 05:59:56.681053+08
2026-11-27	区卫健局	receipt	11	39	2026-11-27 05:59:56.68106+08
2026-11-27	区发改局	feedback	408	29	2026-11-27 05:59:56.681062+08
2026-11-27	区发改局	receipt	11	39	2026-11-27 05:59:56.681065+08
2026-11-27	区司法局	feedback	204	29	2026-11-27 05:59:56.681068+08
2026-11-27	区司法局	receipt	11	39	2026-11-27 05:59:56.681071+08
2026-11-27	区城乡交通运输局	feedback	280	29	2026-11-27 05:59:56.681073+08
2026-11-27	区城乡交通运输局	receipt	11	39	2026-11-27 05:59:56.681076+08
2026-11-27	区城乡建设局	feedback	76	29	2026-11-27 05:59:56.681079+08
2026-11-27	区城乡建设局	receipt	11	39	2026-11-27 05:59:56.681082+08
2026-11-27	区城乡水务局	receipt	11	39	2026-11-27 05:59:56.681085+08
2026-11-27	区城管局	feedback	204	29	2026-11-27 05:59:56.681088+08
2026-11-27	区城管局	receipt	11	39	2026-11-27 05:59:56.681091+08
2026-11-27	区委组织部	receipt	11	39	2026-11-27 05:59:56.681094+08
2026-11-27	区委编办	receipt	11	39	2026-11-27 05:59:56.681096+08
2026-11-27	区市场监管局	feedback	408	29	2026-11-27 05:59:56.681099+08
2026-11-27	区市场监管局	receipt	11	39	2026-11-27 05:59:56.681101+08
2026-11-27	区总工会	feedback	57	29	2026-11-27 05:59:56.681106+08
2026-11-27	区总工会	receipt	11	39	2026-11-27 05:59:56.681109+08
2026-11-27	区教育局	receipt	11	39	2026-11-27 05:59:56.681112+08
2026-11-27	区文明办	feedback	133	29	2026-11-27 05:59:56.681115+08
2026-11-27	区文明办	receipt	11	39	2026-11-27 05:59:56.681117+08
2026-11-27	区检察院	receipt	11	39	2026-11-27 05:59:56.68112+08
2026-11-27	区民政局	feedback	259	29	2026-11-27 05:59:56.681123+08
2026-11-27	区民政局	receipt	10	39	2026-11-27 05:59:56.681125+08
2026-11-27	区法院	receipt	11	39	2026-11-27 05:59:56.681128+08
2026-11-27	区环保局	feedback	204	29	2026-11-27 05:59:56.68113+08
2026-11-27	区环保局	receipt	11	39	2026-11-27 05:59:56.681133+08
2026-11-27	区科技局	receipt	11	39	2026-11-27 05:59:56.681136+08
2026-11-27	区税务局	receipt	11	39	2026-11-27 05:59:56.681138+08
2026-11-27	区经济和信息化局	receipt	11	39	2026-11-27 05:59:56.681141+08
2026-11-27	区自然资源局	receipt	11	39	2026-11-27 05:59:56.681144+08
2026-11-27	区行政审批局	receipt	11	39	2026-11-27 05:59:56.681146+08
2026-11-27	区财政局	feedback	1073	34	2026-11-27 05:59:56.681149+08
2026-11-27	区财政局	receipt	7	39	2026-11-27 05:59:56.681154+08
2026-11-27	区金融工作服务中心	receipt	11	39	2026-11-27 05:59:56.681156+08
2026-11-27	甲县教育局	feedback	262	23	2026-11-27 05:59:56.681159+08
2026-11-27	甲县教育局	receipt	11	39	2026-11-27 05:59:56.681162+08
2026-11-27	莱芜海关	feedback	204	29	2026-11-27 05:59:56.681165+08
2026-11-27	莱芜海关	receipt	11	39	2026-11-27 05:59:56.681167+08
\.
COPY credit.override (id, subject, measure, reason, official, session_role, at, transaction) FROM stdin;
1	91379999MA3B000103	laiwu/4	区政府专题会议纪要，保障民生	upgrade_official	upgrade_official	2026-10-12 05:59:52.634813+08	855
\.
COPY credit.owed_taken (day, taken_at) FROM stdin;
2026-11-27	2026-11-27 05:59:55.544406+08
\.
COPY credit.owed_day (day, kind, department, court, measure, owed, overdue, longest_overdue) FROM stdin;
2026-11-27	answer_department_record	区民政局	济南市莱芜区人民法院	\N	1	1	29
2026-11-27	delete_expired	未注明	济南市莱芜区人民法院	\N	39	39	2705
2026-11-27	delete_expired	未注明	济南市钢城区人民法院	\N	21	21	2687
2026-11-27	delete_expired	未注明	甲县人民法院	\N	11	11	1961
2026-11-27	examine	未注明	济南市莱芜区人民法院	\N	1	1	25
2026-11-27	feedback	区住建局	济南市莱芜区人民法院	laiwu/12	41	40	29
2026-11-27	feedback	区住建局	济南市莱芜区人民法院	laiwu/34	115	110	29
2026-11-27	feedback	区住建局	济南市莱芜区人民法院	laiwu/35	115	110	29
2026-11-27	feedback	区住建局	济南市钢城区人民法院	laiwu/12	24	24	29
2026-11-27	feedback	区住建局	济南市钢城区人民法院	laiwu/34	66	66	29
2026-11-27	feedback	区住建局	济南市钢城区人民法院	laiwu/35	66	66	29
2026-11-27	feedback	区住建局	甲县人民法院	laiwu/12	10	10	29
2026-11-27	feedback	区住建局	甲县人民法院	laiwu/34	28	28	29
2026-11-27	feedback	区住建局	甲县人民法院	laiwu/35	28	28	29
2026-11-27	feedback	区公安分局	济南市莱芜区人民法院	laiwu/35	115	110	29
2026-11-27	feedback	区公安分局	济南市钢城区人民法院	laiwu/35	66	66	29
2026-11-27	feedback	区公安分局	甲县人民法院	laiwu/35	28	28	29
2026-11-27	feedback	区农业局	济南市莱芜区人民法院	laiwu/34	115	110	29
2026-11-27	feedback	区农业局	济南市钢城区人民法院	laiwu/34	66	66	29
2026-11-27	feedback	区农业局	甲县人民法院	laiwu/34	28	28	29
2026-11-27	feedback	区卫健局	济南市莱芜区人民法院	laiwu/34	115	110	29
2026-11-27	feedback	区卫健局	济南市钢城区人民法院	laiwu/34	66	66	29
2026-11-27	feedback	区卫健局	甲县人民法院	laiwu/34	28	28	29
2026-11-27	feedback	区发改局	济南市莱芜区人民法院	laiwu/18	115	110	29
2026-11-27	feedback	区发改局	济南市莱芜区人民法院	laiwu/35	115	110	29
2026-11-27	feedback	区发改局	济南市钢城区人民法院	laiwu/18	66	66	29
2026-11-27	feedback	区发改局	济南市钢城区人民法院	laiwu/35	66	66	29
2026-11-27	feedback	区发改局	甲县人民法院	laiwu/18	28	28	29
2026-11-27	feedback	区发改局	甲县人民法院	laiwu/35	28	28	29
2026-11-27	feedback	区司法局	济南市莱芜区人民法院	laiwu/35	115	110	29
2026-11-27	feedback	区司法局	济南市钢城区人民法院	laiwu/35	66	66	29
2026-11-27	feedback	区司法局	甲县人民法院	laiwu/35	28	28	29
2026-11-27	feedback	区城乡交通运输局	济南市莱芜区人民法院	laiwu/15	42	41	29
2026-11-27	feedback	区城乡交通运输局	济南市莱芜区人民法院	laiwu/35	115	110	29
2026-11-27	feedback	区城乡交通运输局	济南市钢城区人民法院	laiwu/15	25	25	29
2026-11-27	feedback	区城乡交通运输局	济南市钢城区人民法院	laiwu/35	66	66	29
2026-11-27	feedback	区城乡交通运输局	甲县人民法院	laiwu/15	10	10	29
2026-11-27	feedback	区城乡交通运输局	甲县人民法院	laiwu/35	28	28	29
2026-11-27	feedback	区城乡建设局	济南市莱芜区人民法院	laiwu/12	42	41	29
2026-11-27	feedback	区城乡建设局	济南市钢城区人民法院	laiwu/12	25	25	29
2026-11-27	feedback	区城乡建设局	甲县人民法院	laiwu/12	10	10	29
2026-11-27	feedback	区城管局	济南市莱芜区人民法院	laiwu/34	115	110	29
2026-11-27	feedback	区城管局	济南市钢城区人民法院	laiwu/34	66	66	29
2026-11-27	feedback	区城管局	甲县人民法院	laiwu/34	28	28	29
2026-11-27	feedback	区市场监管局	济南市莱芜区人民法院	laiwu/34	115	110	29
2026-11-27	feedback	区市场监管局	济南市莱芜区人民法院	laiwu/35	115	110	29
2026-11-27	feedback	区市场监管局	济南市钢城区人民法院	laiwu/34	66	66	29
2026-11-27	feedback	区市场监管局	济南市钢城区人民法院	laiwu/35	66	66	29
2026-11-27	feedback	区市场监管局	甲县人民法院	laiwu/34	28	28	29
2026-11-27	feedback	区市场监管局	甲县人民法院	laiwu/35	28	28	29
2026-11-27	feedback	区总工会	济南市莱芜区人民法院	laiwu/30	33	29	29
2026-11-27	feedback	区总工会	济南市钢城区人民法院	laiwu/30	18	18	29
2026-11-27	feedback	区总工会	甲县人民法院	laiwu/30	10	10	29
2026-11-27	feedback	区文明办	济南市莱芜区人民法院	laiwu/29	75	70	29
2026-11-27	feedback	区文明办	济南市钢城区人民法院	laiwu/29	43	43	29
2026-11-27	feedback	区文明办	甲县人民法院	laiwu/29	20	20	29
2026-11-27	feedback	区民政局	济南市莱芜区人民法院	laiwu/30	32	28	29
2026-11-27	feedback	区民政局	济南市莱芜区人民法院	laiwu/35	114	109	29
2026-11-27	feedback	区民政局	济南市钢城区人民法院	laiwu/30	18	18	29
2026-11-27	feedback	区民政局	济南市钢城区人民法院	laiwu/35	66	66	29
2026-11-27	feedback	区民政局	甲县人民法院	laiwu/30	10	10	29
2026-11-27	feedback	区民政局	甲县人民法院	laiwu/35	28	28	29
2026-11-27	feedback	区环保局	济南市莱芜区人民法院	laiwu/34	115	110	29
2026-11-27	feedback	区环保局	济南市钢城区人民法院	laiwu/34	66	66	29
2026-11-27	feedback	区环保局	甲县人民法院	laiwu/34	28	28	29
2026-11-27	feedback	区财政局	济南市莱芜区人民法院	jia/2	147	138	23
2026-11-27	feedback	区财政局	济南市莱芜区人民法院	jia/5	115	110	23
2026-11-27	feedback	区财政局	济南市莱芜区人民法院	laiwu/35	115	110	29
2026-11-27	feedback	区财政局	济南市莱芜区人民法院	laiwu/4	114	109	34
2026-11-27	feedback	区财政局	济南市莱芜区人民法院	laiwu/5	113	108	29
2026-11-27	feedback	区财政局	济南市钢城区人民法院	jia/2	84	84	23
2026-11-27	feedback	区财政局	济南市钢城区人民法院	jia/5	66	66	23
2026-11-27	feedback	区财政局	济南市钢城区人民法院	laiwu/35	66	66	29
2026-11-27	feedback	区财政局	济南市钢城区人民法院	laiwu/4	66	66	34
2026-11-27	feedback	区财政局	济南市钢城区人民法院	laiwu/5	65	65	29
2026-11-27	feedback	区财政局	甲县人民法院	jia/2	39	39	23
2026-11-27	feedback	区财政局	甲县人民法院	jia/5	28	28	23
2026-11-27	feedback	区财政局	甲县人民法院	laiwu/35	28	28	29
2026-11-27	feedback	区财政局	甲县人民法院	laiwu/4	28	28	34
2026-11-27	feedback	区财政局	甲县人民法院	laiwu/5	28	28	29
2026-11-27	feedback	甲县教育局	济南市莱芜区人民法院	jia/2	148	139	23
2026-11-27	feedback	甲县教育局	济南市钢城区人民法院	jia/2	84	84	23
2026-11-27	feedback	甲县教育局	甲县人民法院	jia/2	39	39	23
2026-11-27	feedback	莱芜海关	济南市莱芜区人民法院	laiwu/35	115	110	29
2026-11-27	feedback	莱芜海关	济南市钢城区人民法院	laiwu/35	66	66	29
2026-11-27	feedback	莱芜海关	甲县人民法院	laiwu/35	28	28	29
2026-11-27	receipt	区人力资源社会保障局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区人力资源社会保障局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区人力资源社会保障局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区住建局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区住建局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区住建局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区公安分局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区公安分局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区公安分局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区农业局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区农业局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区农业局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区卫健局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区卫健局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区卫健局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区发改局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区发改局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区发改局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区司法局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区司法局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区司法局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区城乡交通运输局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区城乡交通运输局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区城乡交通运输局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区城乡建设局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区城乡建设局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区城乡建设局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区城乡水务局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区城乡水务局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区城乡水务局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区城管局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区城管局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区城管局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区委组织部	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区委组织部	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区委组织部	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区委编办	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区委编办	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区委编办	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区市场监管局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区市场监管局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区市场监管局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区总工会	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区总工会	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区总工会	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区教育局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区教育局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区教育局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区文明办	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区文明办	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区文明办	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区检察院	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区检察院	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区检察院	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区民政局	济南市莱芜区人民法院	\N	5	5	39
2026-11-27	receipt	区民政局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区民政局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区法院	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区法院	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区法院	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区环保局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区环保局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区环保局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区科技局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区科技局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区科技局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区税务局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区税务局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区税务局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区经济和信息化局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区经济和信息化局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区经济和信息化局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区自然资源局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区自然资源局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区自然资源局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区行政审批局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区行政审批局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区行政审批局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区财政局	济南市莱芜区人民法院	\N	3	3	14
2026-11-27	receipt	区财政局	济南市钢城区人民法院	\N	2	2	29
2026-11-27	receipt	区财政局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	区金融工作服务中心	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	区金融工作服务中心	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	区金融工作服务中心	甲县人民法院	\N	2	2	39
2026-11-27	receipt	甲县教育局	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	甲县教育局	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	甲县教育局	甲县人民法院	\N	2	2	39
2026-11-27	receipt	莱芜海关	济南市莱芜区人民法院	\N	6	6	39
2026-11-27	receipt	莱芜海关	济南市钢城区人民法院	\N	3	3	39
2026-11-27	receipt	莱芜海关	甲县人民法院	\N	2	2	39
2026-11-27	review	未注明	济南市莱芜区人民法院	\N	1	1	83
\.
COPY credit.party (subject, name_key, name, known_from, accepted_by, reason) FROM stdin;
hmpermit:H79999001	外二	外二	2026-09-21 05:59:51.282287+08	upgrade_court	\N
org!:91379999MA3B00205A	砚二十有限公司	砚二十有限公司	2026-09-21 05:59:51.292048+08	upgrade_court	\N
org!:91379999MA3B00213A	砚廿一有限公司	砚廿一有限公司	2026-11-02 05:59:53.265774+08	upgrade_clerk	\N
orgcode:MA3A0004-4	砚巳丑4有限公司	砚巳丑4有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
orgcode:MA3A0015-9	砚酉卯15有限公司	砚酉卯15有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
orgcode:MA3A0072-2	砚戌戌72有限公司	砚戌戌72有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
orgcode:MA3A0099-2	砚卯巳99有限公司	砚卯巳99有限公司	2026-09-21 05:59:50.853382+08	postgres	\N
passport:CHN-E79999001	外一	外一	2026-09-21 05:59:51.279695+08	upgrade_court	\N
twpermit:79999001	外三	外三	2026-09-21 05:59:51.287641+08	upgrade_court	\N
91379999MA3A0001XA	砚卯亥1有限公司	砚卯亥1有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00028A	砚申申2有限公司	砚申申2有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A000365	砚巳子3有限公司	砚巳子3有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00052T	砚辰申5有限公司	砚辰申5有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00060M	砚申子6有限公司	砚申子6有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00079J	砚未亥7有限公司	砚未亥7有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00087D	砚申卯8有限公司	砚申卯8有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A000958	砚午酉9有限公司	砚午酉9有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00108X	砚辰亥10有限公司	砚辰亥10有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00116Q	砚申午11有限公司	砚申午11有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00124K	砚戌卯12有限公司	砚戌卯12有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00132E	砚亥巳13有限公司	砚亥巳13有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A001409	砚午亥14有限公司	砚午亥14有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A001671	砚酉巳16有限公司	砚酉巳16有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00175U	砚申戌17有限公司	砚申戌17有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00183N	砚午亥18有限公司	砚午亥18有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00191H	砚午卯19有限公司	砚午卯19有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A002047	砚午申20有限公司	砚午申20有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A002122	砚寅戌21有限公司	砚寅戌21有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00220W	砚亥丑22有限公司	砚亥丑22有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00239R	砚酉辰23有限公司	砚酉辰23有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00247L	砚巳子24有限公司	砚巳子24有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00255F	砚寅巳25有限公司	砚寅巳25有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00263A	砚子巳26有限公司	砚子巳26有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A002715	砚卯申27有限公司	砚卯申27有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A0028XW	砚卯寅28有限公司	砚卯寅28有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00298W	砚寅午29有限公司	砚寅午29有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00300G	砚寅寅30有限公司	砚寅寅30有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00319D	砚子巳31有限公司	砚子巳31有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A003278	砚未寅32有限公司	砚未寅32有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A003353	砚戌未33有限公司	砚戌未33有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00343X	砚寅辰34有限公司	砚寅辰34有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00351Q	砚申子35有限公司	砚申子35有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A0036XG	砚午未36有限公司	砚午未36有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00378G	砚巳寅37有限公司	砚巳寅37有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00386B	砚午寅38有限公司	砚午寅38有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A003946	砚辰子39有限公司	砚辰子39有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00407U	砚申申40有限公司	砚申申40有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00415N	砚辰申41有限公司	砚辰申41有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00423H	砚未亥42有限公司	砚未亥42有限公司	2026-09-21 05:59:50.442316+08	upgrade_court	\N
91379999MA3A00431C	砚巳酉43有限公司	砚巳酉43有限公司	2026-09-21 05:59:51.055177+08	upgrade_court	\N
91379999MA3A0044X4	砚丑未44有限公司	砚丑未44有限公司	2026-09-21 05:59:51.055177+08	upgrade_court	\N
91379999MA3A004584	砚戌亥45有限公司	砚戌亥45有限公司	2026-09-21 05:59:51.055177+08	upgrade_court	\N
91379999MA3A00490F	砚亥未49有限公司	砚亥未49有限公司	2026-10-12 05:59:51.823741+08	upgrade_court	\N
91379999MA3A005035	砚戌辰50有限公司	砚戌辰50有限公司	2026-10-12 05:59:51.823741+08	upgrade_court	\N
91379999MA3A005110	砚亥辰51有限公司	砚亥辰51有限公司	2026-10-12 05:59:51.823741+08	upgrade_court	\N
91379999MA3A0052XP	砚午戌52有限公司	砚午戌52有限公司	2026-10-12 05:59:51.823741+08	upgrade_court	\N
91379999MA3A00538P	砚卯亥53有限公司	砚卯亥53有限公司	2026-11-02 05:59:53.126706+08	upgrade_clerk	\N
91379999MA3A00546J	砚酉卯54有限公司	砚酉卯54有限公司	2026-11-02 05:59:53.126706+08	upgrade_clerk	\N
91379999MA3A00554D	砚酉戌55有限公司	砚酉戌55有限公司	2026-11-02 05:59:53.126706+08	upgrade_clerk	\N
91379999MA3A005703	砚子寅57有限公司	砚子寅57有限公司	2026-11-16 05:59:54.405562+08	upgrade_court	\N
91379999MA3A005890	砚亥戌58有限公司	砚亥戌58有限公司	2026-11-16 05:59:54.405562+08	upgrade_court	\N
91379999MA3A00597T	砚丑申59有限公司	砚丑申59有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A0060XB	砚辰戌60有限公司	砚辰戌60有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A00618B	砚辰午61有限公司	砚辰午61有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A006266	砚子卯62有限公司	砚子卯62有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A006341	砚未申63有限公司	砚未申63有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A00642U	砚寅辰64有限公司	砚寅辰64有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A00650N	砚未子65有限公司	砚未子65有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A00669K	砚巳申66有限公司	砚巳申66有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A00677E	砚酉丑67有限公司	砚酉丑67有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A006859	砚未亥68有限公司	砚未亥68有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A006934	砚子戌69有限公司	砚子戌69有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A00706R	砚卯戌70有限公司	砚卯戌70有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A00714L	砚丑丑71有限公司	砚丑丑71有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A00730A	砚寅寅73有限公司	砚寅寅73有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A007497	砚戌卯74有限公司	砚戌卯74有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A007572	砚酉酉75有限公司	砚酉酉75有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A00765W	砚丑巳76有限公司	砚丑巳76有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A00773P	砚卯午77有限公司	砚卯午77有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A00781J	砚未申78有限公司	砚未申78有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A0079XA	砚酉酉79有限公司	砚酉酉79有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A008023	砚未巳80有限公司	砚未巳80有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A00810X	砚酉酉81有限公司	砚酉酉81有限公司	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
91379999MA3A00829T	砚子丑82有限公司	砚子丑82有限公司	2026-10-12 05:59:52.209775+08	upgrade_court_2	\N
91379999MA3A00837M	砚戌酉83有限公司	砚戌酉83有限公司	2026-10-12 05:59:52.209775+08	upgrade_court_2	\N
91379999MA3A008616	砚子巳86有限公司	砚子巳86有限公司	2026-11-02 05:59:53.516151+08	upgrade_court_2	\N
91379999MA3A0087XX	砚辰午87有限公司	砚辰午87有限公司	2026-11-02 05:59:53.516151+08	upgrade_court_2	\N
91379999MA3A00888X	砚戌寅88有限公司	砚戌寅88有限公司	2026-11-02 05:59:53.516151+08	upgrade_court_2	\N
91379999MA3A00896Q	砚辰子89有限公司	砚辰子89有限公司	2026-11-02 05:59:53.516151+08	upgrade_court_2	\N
91379999MA3A00909E	砚亥辰90有限公司	砚亥辰90有限公司	2026-11-02 05:59:53.516151+08	upgrade_court_2	\N
91379999MA3A009179	砚酉午91有限公司	砚酉午91有限公司	2026-11-02 05:59:53.516151+08	upgrade_court_2	\N
91379999MA3A009254	砚亥子92有限公司	砚亥子92有限公司	2026-09-21 05:59:50.853382+08	postgres	\N
91379999MA3A00933Y	砚午午93有限公司	砚午午93有限公司	2026-09-21 05:59:50.853382+08	postgres	\N
91379999MA3A00941R	砚戌未94有限公司	砚戌未94有限公司	2026-09-21 05:59:50.853382+08	postgres	\N
91379999MA3A0095XH	砚未寅95有限公司	砚未寅95有限公司	2026-09-21 05:59:50.853382+08	postgres	\N
91379999MA3A00968H	砚辰辰96有限公司	砚辰辰96有限公司	2026-09-21 05:59:50.853382+08	postgres	\N
91379999MA3A00976C	砚戌亥97有限公司	砚戌亥97有限公司	2026-09-21 05:59:50.853382+08	postgres	\N
91379999MA3A009847	砚子亥98有限公司	砚子亥98有限公司	2026-09-21 05:59:50.853382+08	postgres	\N
91379999MA3A010043	砚申午100有限公司	砚申午100有限公司	2026-09-21 05:59:50.853382+08	postgres	\N
91379999MA3A01012X	砚子申101有限公司	砚子申101有限公司	2026-09-21 05:59:50.853382+08	postgres	\N
91379999MA3A01020Q	砚戌酉102有限公司	砚戌酉102有限公司	2026-09-21 05:59:50.853382+08	postgres	\N
91379999MA3A01039M	砚申辰103有限公司	砚申辰103有限公司	2026-09-21 05:59:50.853382+08	postgres	\N
91379999MA3A01047G	砚未申104有限公司	砚未申104有限公司	2026-09-21 05:59:50.853382+08	postgres	\N
91379999MA3A01055B	砚申戌105有限公司	砚申戌105有限公司	2026-11-02 05:59:53.798199+08	postgres	\N
91379999MA3B000103	砚甲有限公司	砚甲有限公司	2026-09-21 05:59:51.213473+08	upgrade_court	\N
91379999MA3B000290	砚乙有限公司	砚乙有限公司	2026-09-21 05:59:51.220745+08	upgrade_court	\N
91379999MA3B00037T	砚丙有限公司	砚丙有限公司	2026-09-21 05:59:51.244576+08	upgrade_court	\N
37999919560101368X	戊亥子	戊亥子	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
37999919570909299X	壬申午	壬申午	2026-11-02 05:59:53.126706+08	upgrade_clerk	\N
37999919620123463X	丙丑巳	丙丑巳	2026-11-02 05:59:53.516151+08	upgrade_court_2	\N
37999919630205032X	乙酉亥	乙酉亥	2026-09-21 05:59:50.442316+08	upgrade_court	\N
37999919651031473X	癸巳酉	癸巳酉	2026-10-12 05:59:51.823741+08	upgrade_court	\N
37999919690209879X	壬寅丑	壬寅丑	2026-09-21 05:59:50.853382+08	postgres	\N
37999919701201339X	辛亥子	辛亥子	2026-09-21 05:59:50.442316+08	upgrade_court	\N
37999919750111372X	庚子卯	庚子卯	2026-11-02 05:59:53.798199+08	postgres	\N
37999919750508150X	庚申辰	庚申辰	2026-09-21 05:59:50.442316+08	upgrade_court	\N
37999919850424501X	己午寅	己午寅	2026-09-21 05:59:50.853382+08	postgres	\N
37999919910414365X	甲申丑	甲申丑	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999195502247835	己戌寅	己戌寅	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999195511225013	辛丑申	辛丑申	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999195512023886	辛子卯	辛子卯	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999195603151752	己寅寅	己寅寅	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999195604147210	丙未寅	丙未寅	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999195606262124	乙午寅	乙午寅	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999195606305083	壬辰卯	壬辰卯	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999195611191682	丙亥申	丙亥申	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999195709073967	壬寅卯	壬寅卯	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999195711217747	乙亥辰	乙亥辰	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999195712060358	丁丑丑	丁丑丑	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999195802221645	庚子寅	庚子寅	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999195808300635	己酉巳	己酉巳	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999195812038991	庚未卯	庚未卯	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999195903052940	辛午酉	辛午酉	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999195907105835	壬未未	壬未未	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999195907137220	壬巳酉	壬巳酉	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999195912245007	辛巳子	辛巳子	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999196002065781	乙子卯	乙子卯	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999196002079016	甲一	甲一	2026-09-21 05:59:51.147948+08	upgrade_court	\N
379999196002203216	乙未辰	乙未辰	2026-09-21 05:59:51.055177+08	upgrade_court	\N
379999196003159026	乙二	乙二	2026-09-21 05:59:51.162983+08	upgrade_court	\N
379999196004219035	丙三	丙三	2026-09-21 05:59:51.178432+08	upgrade_court	\N
379999196005289043	丁四	丁四	2026-09-21 05:59:51.187951+08	upgrade_court	\N
379999196005289043	丁肆	丁肆	2026-11-02 05:59:53.264078+08	upgrade_clerk	2026年更名
379999196007049051	戊五	戊五	2026-09-21 05:59:51.199986+08	upgrade_court	\N
379999196009131411	庚酉丑	庚酉丑	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999196010239083	庚八	庚八	2026-09-21 05:59:51.22784+08	upgrade_court	\N
379999196011299096	辛九	辛九	2026-09-21 05:59:51.235987+08	upgrade_court	\N
379999196101059109	壬十	壬十	2026-10-12 05:59:51.996807+08	upgrade_court	\N
379999196102119118	辛九	辛九	2026-11-02 05:59:52.996323+08	upgrade_clerk	\N
379999196103209123	癸十二	癸十二	2026-09-21 05:59:51.251987+08	upgrade_court	\N
379999196104269136	甲十三	甲十三	2026-09-21 05:59:51.254983+08	upgrade_court	\N
379999196106029144	乙十四	乙十四	2026-09-21 05:59:51.263929+08	upgrade_court	\N
379999196107099152	丙十五	丙十五	2026-09-21 05:59:51.266821+08	upgrade_court	\N
379999196107297693	壬午寅	壬午寅	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999196108159161	丁十六	丁十六	2026-09-21 05:59:51.271765+08	upgrade_court	\N
379999196202187951	甲寅亥	甲寅亥	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999196203217219	壬未卯	壬未卯	2026-11-16 05:59:54.405562+08	upgrade_court	\N
379999196208017566	甲亥寅	甲亥寅	2026-11-16 05:59:54.405562+08	upgrade_court	\N
379999196208070260	丁卯亥	丁卯亥	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999196210064492	癸巳子	癸巳子	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999196308238278	甲丑戌	甲丑戌	2026-10-12 05:59:52.209775+08	upgrade_court_2	\N
379999196402035629	丁酉午	丁酉午	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999196406018973	丁辰巳	丁辰巳	2026-09-21 05:59:51.055177+08	upgrade_court	\N
379999196406243871	丙辰巳	丙辰巳	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999196410104719	庚申卯	庚申卯	2026-10-12 05:59:52.209775+08	upgrade_court_2	\N
379999196411145563	己酉辰	己酉辰	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999196501048409	丙午巳	丙午巳	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999196505094621	戊申亥	戊申亥	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999196508028857	甲巳亥	甲巳亥	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999196510150747	癸丑子	癸丑子	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999196512167040	己卯午	己卯午	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999196701057000	甲戌未	甲戌未	2026-09-21 05:59:50.853382+08	postgres	\N
379999196703121053	丁子丑	丁子丑	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999196703273874	丁辰酉	丁辰酉	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999196802128314	庚未未	庚未未	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999196804156108	丙戌子	丙戌子	2026-11-16 05:59:54.405562+08	upgrade_court	\N
379999196804254875	乙酉酉	乙酉酉	2026-11-16 05:59:54.405562+08	upgrade_court	\N
379999196805245655	丁亥寅	丁亥寅	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999196810058539	癸申寅	癸申寅	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999196811030167	壬未申	壬未申	2026-09-21 05:59:51.055177+08	upgrade_court	\N
379999196811291818	戊亥未	戊亥未	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999196909092032	乙寅卯	乙寅卯	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999196912202917	己亥亥	己亥亥	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999197004182871	戊戌卯	戊戌卯	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999197005188925	庚辰酉	庚辰酉	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999197007130647	癸戌丑	癸戌丑	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999197012012389	戊申申	戊申申	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999197109280558	壬酉酉	壬酉酉	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999197110098147	庚巳酉	庚巳酉	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999197202073916	癸午卯	癸午卯	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999197212316483	壬寅戌	壬寅戌	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999197301306076	癸酉巳	癸酉巳	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999197303128701	丁亥巳	丁亥巳	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999197312182187	庚寅戌	庚寅戌	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999197403058456	丁午亥	丁午亥	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999197409222501	壬卯卯	壬卯卯	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999197506136453	庚巳丑	庚巳丑	2026-11-02 05:59:53.516151+08	upgrade_court_2	\N
379999197512020174	辛午亥	辛午亥	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999197603258866	丁丑丑	丁丑丑	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999197605303800	乙子辰	乙子辰	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999197607180883	丁午戌	丁午戌	2026-09-21 05:59:51.055177+08	upgrade_court	\N
379999197701303421	乙申申	乙申申	2026-09-21 05:59:50.853382+08	postgres	\N
379999197702205102	丁午辰	丁午辰	2026-09-21 05:59:50.853382+08	postgres	\N
379999197703294805	辛寅巳	辛寅巳	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999197707204248	庚子申	庚子申	2026-09-21 05:59:50.853382+08	postgres	\N
379999197711135214	庚亥丑	庚亥丑	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999197805258047	丁子巳	丁子巳	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999197808164791	辛戌辰	辛戌辰	2026-11-02 05:59:53.126706+08	upgrade_clerk	\N
379999197810030776	甲子巳	甲子巳	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999197902266858	癸卯子	癸卯子	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999197903013131	壬丑午	壬丑午	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999197909093232	辛申寅	辛申寅	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999197909242920	己戌未	己戌未	2026-09-21 05:59:50.853382+08	postgres	\N
379999198007288465	丁申丑	丁申丑	2026-11-02 05:59:53.798199+08	postgres	\N
379999198011258066	丁辰巳	丁辰巳	2026-09-21 05:59:50.853382+08	postgres	\N
379999198103141930	丙未辰	丙未辰	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999198106041783	丙辰巳	丙辰巳	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999198107081461	戊戌卯	戊戌卯	2026-09-21 05:59:50.853382+08	postgres	\N
379999198108244680	戊子丑	戊子丑	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999198111223768	己丑午	己丑午	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999198206108033	乙酉申	乙酉申	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999198209138131	丙亥卯	丙亥卯	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999198301132218	壬未丑	壬未丑	2026-09-21 05:59:50.853382+08	postgres	\N
379999198301178320	辛卯巳	辛卯巳	2026-09-21 05:59:50.853382+08	postgres	\N
379999198309098106	丙寅卯	丙寅卯	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999198402237203	乙酉辰	乙酉辰	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999198503153009	戊子午	戊子午	2026-10-12 05:59:52.209775+08	upgrade_court_2	\N
379999198503268463	丁戌辰	丁戌辰	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999198511101364	戊寅亥	戊寅亥	2026-10-12 05:59:52.209775+08	upgrade_court_2	\N
379999198512052365	甲寅巳	甲寅巳	2026-11-16 05:59:54.405562+08	upgrade_court	\N
379999198604207854	戊丑亥	戊丑亥	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999198605211564	癸未戌	癸未戌	2026-11-02 05:59:53.798199+08	postgres	\N
379999198610114531	癸酉午	癸酉午	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999198612218529	丙申午	丙申午	2026-10-12 05:59:52.209775+08	upgrade_court_2	\N
379999198705170480	癸亥子	癸亥子	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999198706082124	辛子戌	辛子戌	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999198801052791	己子巳	己子巳	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999198801151554	丙巳戌	丙巳戌	2026-09-21 05:59:50.853382+08	postgres	\N
379999198805127543	丙丑戌	丙丑戌	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999198807052450	丙卯辰	丙卯辰	2026-10-12 05:59:51.823741+08	upgrade_court	\N
379999198811094055	壬亥酉	壬亥酉	2026-09-21 05:59:50.853382+08	postgres	\N
379999198812077708	丁卯酉	丁卯酉	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999198903217999	丙子亥	丙子亥	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999198903283435	庚辰申	庚辰申	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999198904304699	癸未卯	癸未卯	2026-11-02 05:59:53.798199+08	postgres	\N
379999198906044595	癸子丑	癸子丑	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999198908198520	己未亥	己未亥	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999199001085047	己申子	己申子	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999199005107952	丙午寅	丙午寅	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999199012102711	丁丑卯	丁丑卯	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999199106063231	壬丑丑	壬丑丑	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999199108020358	丁子辰	丁子辰	2026-11-02 05:59:53.798199+08	postgres	\N
379999199203094136	戊酉子	戊酉子	2026-09-21 05:59:50.853382+08	postgres	\N
379999199205207237	甲亥丑	甲亥丑	2026-09-21 05:59:50.853382+08	postgres	\N
379999199211212825	丙丑辰	丙丑辰	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999199303217332	壬亥子	壬亥子	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999199310292250	庚寅巳	庚寅巳	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999199312235866	壬巳戌	壬巳戌	2026-11-02 05:59:53.126706+08	upgrade_clerk	\N
379999199401091147	庚丑戌	庚丑戌	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999199401157003	丁戌戌	丁戌戌	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999199401317249	癸卯子	癸卯子	2026-09-21 05:59:50.853382+08	postgres	\N
379999199406153896	戊巳亥	戊巳亥	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999199408134293	己巳亥	己巳亥	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999199411057188	乙亥申	乙亥申	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999199411250578	戊戌申	戊戌申	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999199505025371	庚未酉	庚未酉	2026-09-21 05:59:51.055177+08	upgrade_court	\N
379999199509082429	辛午巳	辛午巳	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999199510067146	乙辰酉	乙辰酉	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999199512198641	辛亥辰	辛亥辰	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999199602073295	癸亥酉	癸亥酉	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999199604104219	庚亥丑	庚亥丑	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999199707101475	壬丑丑	壬丑丑	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999199707105804	乙寅丑	乙寅丑	2026-09-21 05:59:50.668799+08	upgrade_court_2	\N
379999199710068733	庚未巳	庚未巳	2026-09-21 05:59:50.442316+08	upgrade_court	\N
379999199808013634	丁戌午	丁戌午	2026-09-21 05:59:50.853382+08	postgres	\N
379999199808130937	戊辰申	戊辰申	2026-11-02 05:59:53.516151+08	upgrade_court_2	\N
379999199811085022	癸丑酉	癸丑酉	2026-09-21 05:59:50.853382+08	postgres	\N
379999199909270218	癸寅丑	癸寅丑	2026-10-12 05:59:52.209775+08	upgrade_court_2	\N
379999199910081609	壬卯巳	壬卯巳	2026-10-12 05:59:52.209775+08	upgrade_court_2	\N
\.
COPY credit.plan_measure (edition, number, measure, body, body_reading, title, title_reading, responsible_text, responsible_open, implementing_text, implementing_open, effects, verdict, binds_person, binds_organization, binds_through, condition, court_mark, exemption, words, basis_fit, basis_note) FROM stdin;
1000	1	jia/1	限制取得补贴。	\N	限制取得补贴	\N	区财政局	f	\N	f	{withhold,refuse}	restricted	t	t	{}	\N	\N	\N	{"binds": "失信被执行人", "effects": "限制", "verdict": "限制", "condition": null, "court_mark": null}	names_listed_subject	甲县所加
1000	2	jia/2	纳入重点检查。	\N	纳入重点检查	\N	甲县教育局、区财政局	f	\N	f	{inspect}	duty	t	t	{legal_representative,actual_controller}	\N	\N	\N	{"binds": "失信被执行人", "effects": "限制", "verdict": "限制", "condition": null, "court_mark": null}	names_listed_subject	甲县所加
1000	3	jia/3	评先时参考。	\N	评先时参考	\N	甲县教育局	f	\N	f	{consider}	reference	t	t	{principal}	属教育系统	\N	\N	{"binds": "失信被执行人", "effects": "参考", "verdict": "参考", "condition": "教育", "court_mark": null}	names_listed_subject	甲县所加
1000	4	jia/4	限制高消费。	\N	限制高消费	\N	甲县教育局	f	\N	f	{refuse}	restricted	t	t	{}	\N	\N	法释〔2015〕17号第八条	{"binds": "失信被执行人", "effects": "限制", "verdict": "限制", "condition": null, "court_mark": null}	names_listed_subject	甲县所加
1000	4095	jia/4095	限制出境。	\N	限制出境	\N	甲县教育局	f	\N	f	{refuse}	restricted	t	f	{}	\N	exit_ban	\N	{"binds": "失信被执行人", "effects": "限制", "verdict": "限制", "condition": null, "court_mark": "出境"}	names_listed_subject	甲县所加
1001	1	jia/1	限制取得补贴（试行）。	\N	限制取得补贴（试行）	\N	甲县教育局	f	\N	f	{refuse}	restricted	t	t	{}	\N	\N	\N	{"binds": "失信被执行人", "effects": "限制", "verdict": "限制", "condition": null, "court_mark": null}	names_listed_subject	甲县所加
1002	1	jia/1	限制取得补贴（修订）。	\N	限制取得补贴（修订）	\N	区财政局	f	\N	f	{withhold}	restricted	t	t	{}	\N	\N	\N	{"binds": "失信被执行人", "effects": "限制", "verdict": "限制", "condition": null, "court_mark": null}	names_listed_subject	甲县所加
1002	2	jia/2	纳入重点检查。	\N	纳入重点检查	\N	甲县教育局、区财政局	f	\N	f	{inspect}	duty	t	t	{legal_representative,principal,actual_controller}	\N	\N	\N	{"binds": "失信被执行人", "effects": "限制", "verdict": "限制", "condition": null, "court_mark": null}	names_listed_subject	甲县所加
1002	3	jia/3	评先时参考。	\N	评先时参考	\N	甲县教育局	f	\N	f	{refuse}	restricted	t	t	{}	\N	\N	\N	{"binds": "失信被执行人", "effects": "限制", "verdict": "限制", "condition": null, "court_mark": null}	names_listed_subject	甲县所加
1002	5	jia/5	移送线索。	\N	移送线索	\N	区财政局	f	\N	f	{refer}	duty	t	t	{}	\N	\N	\N	{"binds": "失信被执行人", "effects": "限制", "verdict": "限制", "condition": null, "court_mark": null}	names_listed_subject	甲县所加
1003	37	laiwu/37	限制取得新补贴。	\N	限制取得新补贴	\N	区财政局	f	\N	f	{withhold}	restricted	t	t	{}	\N	\N	\N	{"binds": "失信被执行人", "effects": "限制", "verdict": "限制", "condition": null, "court_mark": null}	names_listed_subject	甲县所加
1003	4	laiwu/4	限制参加政府采购活动（新）。	\N	限制参加政府采购活动（新）	\N	区财政局	f	\N	f	{refuse}	restricted	t	t	{}	\N	\N	\N	{"binds": "失信被执行人", "effects": "限制", "verdict": "限制", "condition": null, "court_mark": null}	names_listed_subject	甲县所加
\.
COPY credit.plan_basis (edition, number, ord, no, document, document_no, kind, articles, quote, quote_reading) FROM stdin;
1000	1	1	1	最高人民法院关于公布失信被执行人名单信息的若干规定	法释〔2017〕7号	judicial_interpretation	{第八条}	……予以信用惩戒。	\N
1000	1	2	2	甲县办法	\N	district_document	{}	限 制	限制
1000	2	1	1	最高人民法院关于公布失信被执行人名单信息的若干规定	法释〔2017〕7号	judicial_interpretation	{第八条}	……予以信用惩戒。	\N
1000	2	2	2	甲县办法	\N	district_document	{}	限 制	限制
1000	3	1	1	最高人民法院关于公布失信被执行人名单信息的若干规定	法释〔2017〕7号	judicial_interpretation	{第八条}	……予以信用惩戒。	\N
1000	3	2	2	甲县办法	\N	district_document	{}	限 制	限制
1000	4	1	1	最高人民法院关于公布失信被执行人名单信息的若干规定	法释〔2017〕7号	judicial_interpretation	{第八条}	……予以信用惩戒。	\N
1000	4	2	2	甲县办法	\N	district_document	{}	限 制	限制
1000	4095	1	1	最高人民法院关于公布失信被执行人名单信息的若干规定	法释〔2017〕7号	judicial_interpretation	{第八条}	……予以信用惩戒。	\N
1000	4095	2	2	甲县办法	\N	district_document	{}	限 制	限制
1001	1	1	1	最高人民法院关于公布失信被执行人名单信息的若干规定	法释〔2017〕7号	judicial_interpretation	{第八条}	……予以信用惩戒。	\N
1001	1	2	2	甲县办法	\N	district_document	{}	限 制	限制
1002	1	1	1	最高人民法院关于公布失信被执行人名单信息的若干规定	法释〔2017〕7号	judicial_interpretation	{第八条}	……予以信用惩戒。	\N
1002	1	2	2	甲县办法	\N	district_document	{}	限 制	限制
1002	2	1	1	最高人民法院关于公布失信被执行人名单信息的若干规定	法释〔2017〕7号	judicial_interpretation	{第八条}	……予以信用惩戒。	\N
1002	2	2	2	甲县办法	\N	district_document	{}	限 制	限制
1002	3	1	1	最高人民法院关于公布失信被执行人名单信息的若干规定	法释〔2017〕7号	judicial_interpretation	{第八条}	……予以信用惩戒。	\N
1002	3	2	2	甲县办法	\N	district_document	{}	限 制	限制
1002	5	1	1	最高人民法院关于公布失信被执行人名单信息的若干规定	法释〔2017〕7号	judicial_interpretation	{第八条}	……予以信用惩戒。	\N
1002	5	2	2	甲县办法	\N	district_document	{}	限 制	限制
1003	37	1	1	最高人民法院关于公布失信被执行人名单信息的若干规定	法释〔2017〕7号	judicial_interpretation	{第八条}	……予以信用惩戒。	\N
1003	37	2	2	甲县办法	\N	district_document	{}	限 制	限制
1003	4	1	1	最高人民法院关于公布失信被执行人名单信息的若干规定	法释〔2017〕7号	judicial_interpretation	{第八条}	……予以信用惩戒。	\N
1003	4	2	2	甲县办法	\N	district_document	{}	限 制	限制
\.
COPY credit.plan_department (edition, number, list, ord, written, department) FROM stdin;
1000	1	responsible	1	区财政局	区财政局
1000	2	responsible	1	甲县教育局	甲县教育局
1000	2	responsible	2	区财政局	区财政局
1000	3	responsible	1	甲县教育局	甲县教育局
1000	4	responsible	1	甲县教育局	甲县教育局
1000	4095	responsible	1	甲县教育局	甲县教育局
1001	1	responsible	1	甲县教育局	甲县教育局
1002	1	responsible	1	区财政局	区财政局
1002	2	responsible	1	甲县教育局	甲县教育局
1002	2	responsible	2	区财政局	区财政局
1002	3	responsible	1	甲县教育局	甲县教育局
1002	5	responsible	1	区财政局	区财政局
1003	37	responsible	1	区财政局	区财政局
1003	4	responsible	1	区财政局	区财政局
\.
COPY credit.plan_reading (edition, source, reading, reason, occurrences) FROM stdin;
1000	工禾呈	工程	字形残损	2
1001	工禾呈	工程	字形残损	2
1002	工禾呈	工程	字形残损	2
1003	工禾呈	工程	字形残损	2
\.
COPY credit.purpose (code, name, built_in) FROM stdin;
subsidy	补贴	f
upgrade_test	升级试验	f
\.
COPY credit.push_reject (id, push, record_no, held, reason, record) FROM stdin;
1	3	9	f	a minor on the day of the decision: minors are never listed (法释〔2017〕7号 art. 4)	{"name": "己戌子", "case_no": "（2014）鲁0199执1270号", "grounds": [6], "subject": "37999919970919891X", "decided_on": "20150510", "obligation": "给付1906000元", "decision_no": "（2014）鲁0199执1270号之一"}
2	4	66	f	cardNum: unified social credit code is masked at character 11 and identifies nobody	{"cardNum":"91379999MA****466Y","caseCode":"（2025）鲁0116执1127号","courtName":"济南市莱芜区人民法院","decisionDate":"2026-02-17","decisionNo":"（2025）鲁0116执1127号之一","duty":"给付5145000元","grounds":[1],"iname":"砚亥戌46有限公司","partyTypeName":"581","performance":"全部未履行","relations":[{"cardNum":"379999198605092833","iname":"壬卯申","role":"法定代表人","since":"2018-03-06"}]}
3	4	67	f	a minor on the day of the decision: minors are never listed (法释〔2017〕7号 art. 4)	{"cardNum":"379999201205210073","caseCode":"(2018)鲁0116执1128号","courtName":"济南市莱芜区人民法院","decisionDate":"2019-05-09","decisionNo":"(2018)鲁0116执1128号之一","duty":"给付1767000元","grounds":[1],"iname":"砚子午47有限公司","partyTypeName":"580","performance":"全部未履行"}
4	4	68	f	grounds holds "7", which is not the number of a ground of art. 1 (1 to 6)	{"cardNum":"379999197309221333","caseCode":"（2024）鲁0116执1129号","courtName":"济南市莱芜区人民法院","decisionDate":"2025-09-09","decisionNo":"（2024）鲁0116执1129号之一","duty":"给付1117000元","grounds":[7],"iname":"丁亥未","partyTypeName":"580","performance":"全部未履行"}
5	4	69	f	decisionDate "2025-02-30" is not a date of a known form (2020-03-05, 20200305 or 2020年03月05日); periodYears is given, but ground 1 alone has no period (art. 2)	{"cardNum":"379999198806100094","caseCode":"（2025）鲁0116执1130号","courtName":"济南市莱芜区人民法院","decisionDate":"2025-02-30","decisionNo":"（2025）鲁0116执1130号之一","duty":"给付2098000元","grounds":[1],"iname":"戊寅亥","partyTypeName":"580","performance":"全部未履行","periodReason":"情节严重","periodYears":5}
6	4	70	f	removal of a listing that is not on this court's list	{"cardNum":"379999197602222861","caseCode":"（2023）鲁0116执恢1131号","courtName":"济南市莱芜区人民法院","decisionDate":"2024-02-10","decisionNo":"（2023）鲁0116执恢1131号之一","duty":"给付4759000元","grounds":[1],"iname":"甲未戌","partyTypeName":"580","performance":"全部未履行","removalReason":"履行完毕"}
7	4	71	f	ground 1 is barred (法释〔2017〕7号 art. 3): security_given	{"bars":["security_given"],"cardNum":"379999195611191682","caseCode":"（2016）鲁0116执1132号","courtName":"济南市莱芜区人民法院","decisionDate":"2017-03-05","decisionNo":"（2016）鲁0116执1132号之一","duty":"给付6011000元","grounds":[1],"iname":"丙亥申","partyTypeName":"580","performance":"全部未履行"}
8	4	72	f	relations are given for a person: only an organization has them	{"cardNum":"379999197007130647","caseCode":"(2025)鲁0116执1133号","courtName":"济南市莱芜区人民法院","decisionDate":"2026-05-05","decisionNo":"(2025)鲁0116执1133号之一","duty":"给付1033000元","grounds":[1],"iname":"另癸戌丑","partyTypeName":"580","performance":"全部未履行","relations":[{"cardNum":"379999197804167338","iname":"甲子巳","role":"法定代表人","since":"2012-06-24"}]}
9	4	73	f	grounds holds "7", which is not the number of a ground of art. 1 (1 to 6)	{"cardNum":"379999197309221333","caseCode":"（2024）鲁0116执1129号","courtName":"济南市莱芜区人民法院","decisionDate":"2025-09-09","decisionNo":"（2024）鲁0116执1129号之一","duty":"给付1117000元","grounds":[7],"iname":"丁亥未","partyTypeName":"580","performance":"全部未履行"}
10	38	65	f	cardNum: identifier is masked at character 11 and identifies nobody	{"name": "戊酉子", "case_no": "（2018）鲁0117执1246号", "grounds": [1], "subject": "3799991992****4136", "decided_on": "2019-01-17", "obligation": "给付1715000元", "decision_no": "（2018）鲁0117执1246号之一"}
11	38	66	f	a minor on the day of the decision: minors are never listed (法释〔2017〕7号 art. 4)	{"name": "砚巳戌84有限公司", "case_no": "（2020）鲁0117执恢1247号", "grounds": [1], "subject": "379999201205210073", "decided_on": "2021年07月28日", "obligation": "给付3210000元", "decision_no": "（2020）鲁0117执恢1247号之一"}
12	38	67	f	grounds holds "7", which is not the number of a ground of art. 1 (1 to 6)	{"name": "丁寅未", "case_no": "(2025)鲁0117执1248号", "grounds": [7], "subject": "379999196712204248", "decided_on": "2026-03-22", "obligation": "给付6623000元", "decision_no": "(2025)鲁0117执1248号之一"}
13	38	68	f	decisionDate "2025-02-30" is not a date of a known form (2020-03-05, 20200305 or 2020年03月05日)	{"name": "庚子子", "case_no": "（2023）鲁0117执恢1249号", "grounds": [1], "subject": "379999198312038198", "decided_on": "2025-02-30", "obligation": "给付5963000元", "decision_no": "（2023）鲁0117执恢1249号之一"}
14	38	69	f	removal of a listing that is not on this court's list	{"name": "乙申卯", "case_no": "(2025)鲁0117执恢1250号", "grounds": [2], "subject": "379999199712062984", "decided_on": "2026年08月05日", "obligation": "给付1271000元", "decision_no": "(2025)鲁0117执恢1250号之一", "periodYears": 3, "periodReason": "情节严重", "removal_reason": "履行完毕"}
15	38	70	f	ground 1 is barred (法释〔2017〕7号 art. 3): security_given	{"bars": ["security_given"], "name": "戊丑酉", "case_no": "（2016）鲁0117执1251号", "grounds": [1], "subject": "379999197009052937", "decided_on": "2017年11月30日", "obligation": "给付4731000元", "decision_no": "（2016）鲁0117执1251号之一"}
16	38	71	t	the identifier is known under another name; the court has to say whether it is the same subject (credit_accept_name)	{"name": "另庚巳酉", "case_no": "（2025）鲁0117执1252号", "grounds": [1, 4], "subject": "379999197110098147", "decided_on": "2026-04-27", "obligation": "给付3002000元", "decision_no": "（2025）鲁0117执1252号之一", "periodYears": 5, "periodReason": "情节严重"}
17	38	72	f	grounds holds "7", which is not the number of a ground of art. 1 (1 to 6)	{"name": "丁寅未", "case_no": "(2025)鲁0117执1248号", "grounds": [7], "subject": "379999196712204248", "decided_on": "2026-03-22", "obligation": "给付6623000元", "decision_no": "(2025)鲁0117执1248号之一"}
18	45	82	f	cardNum: citizen number is masked at character 11 and identifies nobody	{"duty": "给付6212000元", "iname": "壬未申", "cardNum": "3799991968****0167", "grounds": [1], "caseCode": "（2017）鲁0116执1150号", "courtName": "济南市莱芜区人民法院", "decisionNo": "（2017）鲁0116执1150号之一", "performance": "全部未履行", "decisionDate": "2018-07-17", "partyTypeName": "580"}
19	45	83	f	a minor on the day of the decision: minors are never listed (法释〔2017〕7号 art. 4)	{"duty": "给付3915000元", "iname": "壬亥子", "cardNum": "379999201205210073", "grounds": [1], "caseCode": "（2019）鲁0116执1151号", "courtName": "济南市莱芜区人民法院", "decisionNo": "（2019）鲁0116执1151号之一", "performance": "全部未履行", "decisionDate": "2020-07-14", "partyTypeName": "580"}
20	45	84	f	grounds holds "7", which is not the number of a ground of art. 1 (1 to 6)	{"duty": "给付5816000元", "iname": "戊亥酉", "cardNum": "37999919950807059X", "grounds": [7], "caseCode": "（2023）鲁0116执1152号", "courtName": "济南市莱芜区人民法院", "decisionNo": "（2023）鲁0116执1152号之一", "performance": "全部未履行", "decisionDate": "2024-02-10", "partyTypeName": "580"}
21	45	85	f	decisionDate "2025-02-30" is not a date of a known form (2020-03-05, 20200305 or 2020年03月05日)	{"duty": "给付884000元", "iname": "乙申辰", "cardNum": "379999197412221753", "grounds": [1], "caseCode": "（2016）鲁0116执1153号", "courtName": "济南市莱芜区人民法院", "decisionNo": "（2016）鲁0116执1153号之一", "performance": "全部未履行", "decisionDate": "2025-02-30", "partyTypeName": "580"}
22	45	86	f	removal of a listing that is not on this court's list	{"duty": "给付2439000元", "iname": "癸戌未", "cardNum": "379999197210063646", "exitBan": true, "grounds": [1], "caseCode": "（2022）鲁0116执1154号", "courtName": "济南市莱芜区人民法院", "decisionNo": "（2022）鲁0116执1154号之一", "performance": "全部未履行", "decisionDate": "2023-06-04", "partyTypeName": "580", "removalReason": "履行完毕"}
23	45	87	f	ground 1 is barred (法释〔2017〕7号 art. 3): security_given	{"bars": ["security_given"], "duty": "给付2346000元", "iname": "砚巳亥56有限公司", "cardNum": "91379999MA3A005628", "grounds": [1], "caseCode": "(2020)鲁0116执1155号", "courtName": "济南市莱芜区人民法院", "relations": [{"role": "法定代表人", "iname": "己未子", "since": "2017-10-21", "cardNum": "379999199410030047"}], "decisionNo": "(2020)鲁0116执1155号之一", "performance": "全部未履行", "decisionDate": "2021-12-07", "partyTypeName": "581"}
24	45	88	t	the identifier is known under another name; the court has to say whether it is the same subject (credit_accept_name)	{"duty": "给付3130000元", "iname": "另癸戌丑", "cardNum": "379999197007130647", "grounds": [1], "caseCode": "（2024）鲁0116执1156号", "courtName": "济南市莱芜区人民法院", "decisionNo": "（2024）鲁0116执1156号之一", "performance": "全部未履行", "decisionDate": "2025-04-15", "partyTypeName": "580"}
25	45	89	f	grounds holds "7", which is not the number of a ground of art. 1 (1 to 6)	{"duty": "给付5816000元", "iname": "戊亥酉", "cardNum": "37999919950807059X", "grounds": [7], "caseCode": "（2023）鲁0116执1152号", "courtName": "济南市莱芜区人民法院", "decisionNo": "（2023）鲁0116执1152号之一", "performance": "全部未履行", "decisionDate": "2024-02-10", "partyTypeName": "580"}
26	46	1	t	the court has ended this listing by "（2026）鲁0116执1号删"; to be listed again takes another decision	{"name": "甲一", "case_no": "（2026）鲁0116执1号", "grounds": [1], "subject": "379999196002079016", "decided_on": "2026-03-02", "decision_no": "（2026）鲁0116执1号决定"}
27	46	2	t	the identifier is known under another name; the court has to say whether it is the same subject (credit_accept_name)	{"name": "丁肆", "case_no": "（2026）鲁0116执23号", "grounds": [1], "subject": "379999196005289043", "decided_on": "2026-09-03", "decision_no": "（2026）鲁0116执23号决定"}
28	51	8	f	a minor on the day of the decision: minors are never listed (法释〔2017〕7号 art. 4)	{"name": "己戌子", "case_no": "（2014）鲁0199执1270号", "exitBan": true, "grounds": [6], "subject": "37999919970919891X", "decided_on": "2015-05-10", "obligation": "给付1906000元", "decision_no": "（2014）鲁0199执1270号之一"}
29	51	37	f	cardNum: identifier is masked at character 11 and identifies nobody	{"name": "砚寅子106有限公司", "case_no": "（2025）鲁0199执恢1302号", "grounds": [1, 3], "subject": "91379999MA****0636", "decided_on": "20260809", "obligation": "给付5425000元", "decision_no": "（2025）鲁0199执恢1302号之一", "periodYears": 5, "periodReason": "情节严重"}
30	51	38	f	a minor on the day of the decision: minors are never listed (法释〔2017〕7号 art. 4)	{"name": "乙亥酉", "case_no": "（2021）鲁0199执1303号", "grounds": [1], "subject": "379999201205210073", "decided_on": "2022-04-27", "obligation": "给付4357000元", "decision_no": "（2021）鲁0199执1303号之一"}
31	51	39	f	grounds holds "7", which is not the number of a ground of art. 1 (1 to 6)	{"name": "己未亥", "case_no": "（2018）鲁0199执恢1304号", "grounds": [7], "subject": "379999198908198520", "decided_on": "2019年07月17日", "obligation": "给付1987000元", "decision_no": "（2018）鲁0199执恢1304号之一"}
32	51	40	f	decisionDate "2025-02-30" is not a date of a known form (2020-03-05, 20200305 or 2020年03月05日)	{"name": "癸酉午", "case_no": "（2020）鲁0199执1305号", "grounds": [1], "subject": "379999199208057617", "notPublic": true, "decided_on": "2025-02-30", "obligation": "给付3472000元", "decision_no": "（2020）鲁0199执1305号之一"}
33	51	41	f	removal of a listing that is not on this court's list	{"name": "癸午午", "case_no": "（2023）鲁0199执1306号", "grounds": [5], "subject": "379999199310175919", "decided_on": "2024-04-28", "obligation": "给付1177000元", "decision_no": "（2023）鲁0199执1306号之一", "removal_reason": "履行完毕"}
34	51	42	f	ground 1 is barred (法释〔2017〕7号 art. 3): security_given	{"bars": ["security_given"], "name": "乙酉酉", "case_no": "（2019）鲁0199执1307号", "grounds": [1], "subject": "379999195811167855", "decided_on": "2020-09-22", "obligation": "给付3044000元", "decision_no": "（2019）鲁0199执1307号之一"}
35	51	43	t	the identifier is known under another name; the court has to say whether it is the same subject (credit_accept_name)	{"name": "另丁午辰", "case_no": "（2024）鲁0199执1308号", "grounds": [1], "subject": "379999197702205102", "decided_on": "2025-04-06", "obligation": "给付1688000元", "decision_no": "（2024）鲁0199执1308号之一"}
36	51	44	f	grounds holds "7", which is not the number of a ground of art. 1 (1 to 6)	{"name": "己未亥", "case_no": "（2018）鲁0199执恢1304号", "grounds": [7], "subject": "379999198908198520", "decided_on": "2019年07月17日", "obligation": "给付1987000元", "decision_no": "（2018）鲁0199执恢1304号之一"}
\.
COPY credit.receipt (push, department, received_at, received_by) FROM stdin;
1	区民政局	2026-09-21 05:59:51.496167+08	upgrade_civil
1	区财政局	2026-11-02 05:59:53.950576+08	upgrade_finance
2	区财政局	2026-10-12 05:59:52.599506+08	upgrade_finance
4	区财政局	2026-11-02 05:59:53.950683+08	upgrade_finance
28	区财政局	2026-11-02 05:59:53.950728+08	upgrade_finance
\.
COPY credit.relation (id, listing, person, organization, role, since, until, known_from, known_until, push, event) FROM stdin;
1	4	379999197503082461	91379999MA3A0001XA	legal_representative	2019-02-10 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
2	4	379999197507058071	91379999MA3A0001XA	directly_responsible	2012-03-11 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
3	5	379999199012235135	91379999MA3A00028A	legal_representative	2012-08-09 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
4	5	37999919640128181X	91379999MA3A00028A	actual_controller	2012-08-11 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	1	\N
5	7	379999198306073421	91379999MA3A000365	legal_representative	2020-11-06 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
6	20	379999199012235135	91379999MA3A00028A	legal_representative	2013-07-30 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
7	21	379999196909293627	91379999MA3A00087D	legal_representative	2017-05-10 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
8	21	379999196102061518	91379999MA3A00087D	actual_controller	2016-11-16 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
9	24	37999919671105126X	91379999MA3A00108X	legal_representative	2014-06-04 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
10	24	379999199804280583	91379999MA3A00108X	principal	2018-12-12 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	2026-11-16 05:59:54.405562+08	1	\N
11	27	379999196902178685	91379999MA3A00116Q	legal_representative	2018-12-29 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	1	\N
12	29	379999199004081455	91379999MA3A00124K	legal_representative	2016-10-20 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	1	\N
13	30	379999199107101076	91379999MA3A00132E	legal_representative	2016-12-10 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
14	34	379999197201277036	91379999MA3A001409	legal_representative	2024-10-01 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	1	\N
15	45	379999198505044228	91379999MA3A00183N	legal_representative	2017-06-15 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
16	51	379999198206103718	91379999MA3A00191H	legal_representative	2021-04-16 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
17	51	37999919780708786X	91379999MA3A00191H	actual_controller	2021-03-12 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
18	56	379999197307290423	91379999MA3A002047	legal_representative	2020-11-14 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
19	56	379999198707132381	91379999MA3A002047	actual_controller	2017-08-01 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
20	59	37999919901202790X	91379999MA3A002122	legal_representative	2013-07-05 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
21	59	37999919761209172X	91379999MA3A002122	directly_responsible	2018-06-04 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
22	62	379999196107233534	91379999MA3A00220W	legal_representative	2015-09-04 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
23	67	379999199807183180	91379999MA3A00247L	legal_representative	2016-12-12 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
24	67	379999198602234891	91379999MA3A00247L	directly_responsible	2018-11-22 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
25	69	37999919980804238X	91379999MA3A00255F	legal_representative	2024-01-10 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	2026-10-12 05:59:51.823741+08	1	\N
26	74	379999199103184249	91379999MA3A00263A	legal_representative	2024-04-21 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
27	74	379999196912130239	91379999MA3A00263A	directly_responsible	2014-06-29 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
28	77	379999198302097581	91379999MA3A0028XW	legal_representative	2018-03-24 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
29	82	379999199812224661	91379999MA3A00300G	legal_representative	2015-12-27 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
30	82	379999196507246617	91379999MA3A00300G	directly_responsible	2013-01-31 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	2026-11-02 05:59:53.126706+08	1	\N
31	86	379999196702176810	91379999MA3A00319D	legal_representative	2016-07-18 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
32	96	37999919880813671X	91379999MA3A00351Q	legal_representative	2016-07-02 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
33	97	379999195904125486	91379999MA3A0036XG	legal_representative	2018-10-07 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
34	112	37999919671105126X	91379999MA3A00108X	legal_representative	2021-03-09 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
35	112	379999199408196558	91379999MA3A00108X	directly_responsible	2024-05-27 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
36	113	379999199107101076	91379999MA3A00132E	legal_representative	2024-02-05 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
37	113	379999198908127845	91379999MA3A00132E	directly_responsible	2014-01-22 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
38	114	379999196301266663	91379999MA3A00407U	legal_representative	2017-06-08 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
39	114	379999198608060896	91379999MA3A00407U	actual_controller	2018-12-24 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
40	117	379999198301283251	91379999MA3A00415N	legal_representative	2014-05-02 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
41	118	379999198601081002	91379999MA3A00423H	legal_representative	2015-04-17 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
42	118	379999198407154028	91379999MA3A00423H	directly_responsible	2014-10-05 00:00:00+08	\N	2026-09-21 05:59:50.442316+08	infinity	1	\N
43	123	379999195506044461	91379999MA3A00597T	legal_representative	2012-03-25 00:00:00+08	\N	2026-09-21 05:59:50.668799+08	infinity	2	\N
44	123	379999199208032890	91379999MA3A00597T	actual_controller	2014-08-16 00:00:00+08	\N	2026-09-21 05:59:50.668799+08	infinity	2	\N
45	124	379999199110192562	91379999MA3A0060XB	legal_representative	2020-11-28 00:00:00+08	\N	2026-09-21 05:59:50.668799+08	infinity	2	\N
46	130	379999198702090522	91379999MA3A006341	legal_representative	2015-02-16 00:00:00+08	\N	2026-09-21 05:59:50.668799+08	infinity	2	\N
47	136	379999198402271970	91379999MA3A00650N	legal_representative	2016-01-25 00:00:00+08	\N	2026-09-21 05:59:50.668799+08	infinity	2	\N
48	136	379999198707131733	91379999MA3A00650N	principal	2018-10-03 00:00:00+08	\N	2026-09-21 05:59:50.668799+08	infinity	2	\N
49	138	379999198101237330	91379999MA3A00677E	legal_representative	2023-09-24 00:00:00+08	\N	2026-09-21 05:59:50.668799+08	infinity	2	\N
50	143	379999198608251123	91379999MA3A006859	legal_representative	2013-11-23 00:00:00+08	\N	2026-09-21 05:59:50.668799+08	infinity	2	\N
51	143	379999197511084520	91379999MA3A006859	directly_responsible	2018-07-16 00:00:00+08	\N	2026-09-21 05:59:50.668799+08	infinity	2	\N
52	152	379999198010252236	91379999MA3A00714L	legal_representative	2012-06-05 00:00:00+08	\N	2026-09-21 05:59:50.668799+08	infinity	2	\N
53	163	379999197506180673	orgcode:MA3A0072-2	legal_representative	2019-08-31 00:00:00+08	\N	2026-09-21 05:59:50.668799+08	infinity	2	\N
54	179	379999199110200390	91379999MA3A00765W	legal_representative	2014-10-30 00:00:00+08	\N	2026-09-21 05:59:50.668799+08	infinity	2	\N
55	180	379999195908276329	91379999MA3A00773P	legal_representative	2013-06-01 00:00:00+08	\N	2026-09-21 05:59:50.668799+08	infinity	2	\N
56	184	379999198208066770	91379999MA3A00781J	legal_representative	2018-11-01 00:00:00+08	\N	2026-09-21 05:59:50.668799+08	infinity	2	\N
57	185	37999919630311118X	91379999MA3A0079XA	legal_representative	2016-03-27 00:00:00+08	\N	2026-09-21 05:59:50.668799+08	infinity	2	\N
58	188	379999196403256589	91379999MA3A008023	legal_representative	2012-06-18 00:00:00+08	\N	2026-09-21 05:59:50.668799+08	infinity	2	\N
59	193	379999197104093155	91379999MA3A009254	legal_representative	2012-10-07 00:00:00+08	\N	2026-09-21 05:59:50.853382+08	infinity	3	\N
60	193	379999198507166579	91379999MA3A009254	actual_controller	2014-09-29 00:00:00+08	\N	2026-09-21 05:59:50.853382+08	infinity	3	\N
61	194	379999196304223431	91379999MA3A00933Y	legal_representative	2015-07-13 00:00:00+08	\N	2026-09-21 05:59:50.853382+08	infinity	3	\N
62	197	379999196603188955	91379999MA3A00941R	legal_representative	2017-04-29 00:00:00+08	\N	2026-09-21 05:59:50.853382+08	infinity	3	\N
63	197	379999197505074828	91379999MA3A00941R	principal	2020-11-24 00:00:00+08	\N	2026-09-21 05:59:50.853382+08	infinity	3	\N
64	203	379999199209130011	91379999MA3A0095XH	legal_representative	2014-06-17 00:00:00+08	\N	2026-09-21 05:59:50.853382+08	infinity	3	\N
65	207	379999195507173070	91379999MA3A00976C	legal_representative	2021-06-09 00:00:00+08	\N	2026-09-21 05:59:50.853382+08	infinity	3	\N
66	207	379999196512094478	91379999MA3A00976C	directly_responsible	2012-03-04 00:00:00+08	\N	2026-09-21 05:59:50.853382+08	infinity	3	\N
67	214	379999195512018403	orgcode:MA3A0099-2	legal_representative	2024-05-20 00:00:00+08	\N	2026-09-21 05:59:50.853382+08	infinity	3	\N
68	216	379999196909305034	91379999MA3A010043	legal_representative	2016-10-14 00:00:00+08	\N	2026-09-21 05:59:50.853382+08	infinity	3	\N
69	216	37999919850521010X	91379999MA3A010043	actual_controller	2014-03-13 00:00:00+08	\N	2026-09-21 05:59:50.853382+08	infinity	3	\N
70	219	379999197004100979	91379999MA3A01012X	legal_representative	2016-04-14 00:00:00+08	\N	2026-09-21 05:59:50.853382+08	infinity	3	\N
71	222	379999196905288775	91379999MA3A01039M	legal_representative	2015-08-24 00:00:00+08	\N	2026-09-21 05:59:50.853382+08	infinity	3	\N
72	222	379999195501288221	91379999MA3A01039M	actual_controller	2018-01-11 00:00:00+08	\N	2026-09-21 05:59:50.853382+08	infinity	3	\N
73	286	379999197007083860	91379999MA3A0044X4	legal_representative	2012-09-18 00:00:00+08	\N	2026-09-21 05:59:51.055177+08	infinity	4	\N
74	286	379999199007117871	91379999MA3A0044X4	directly_responsible	2014-03-02 00:00:00+08	\N	2026-09-21 05:59:51.055177+08	infinity	4	\N
75	12	379999195906243152	91379999MA3A00060M	legal_representative	2020-11-05 00:00:00+08	\N	2026-09-21 05:59:51.055177+08	infinity	4	\N
76	30	37999919700520637X	91379999MA3A00132E	legal_representative	2025-04-17 00:00:00+08	\N	2026-09-21 05:59:51.055177+08	infinity	4	\N
77	39	379999197301247221	91379999MA3A001671	legal_representative	2023-01-05 00:00:00+08	\N	2026-09-21 05:59:51.055177+08	infinity	4	\N
78	43	379999198707015935	91379999MA3A00175U	legal_representative	2026-01-18 00:00:00+08	\N	2026-09-21 05:59:51.055177+08	infinity	4	\N
79	303	379999196008109060	91379999MA3B000103	legal_representative	2020-05-06 00:00:00+08	\N	2026-09-21 05:59:51.213473+08	infinity	\N	6
80	303	379999196009169073	91379999MA3B000103	principal	2026-02-02 00:00:00+08	\N	2026-09-21 05:59:51.308421+08	2026-11-02 05:59:52.96438+08	\N	21
81	303	379999196110289184	91379999MA3B000103	actual_controller	2026-02-02 00:00:00+08	\N	2026-09-21 05:59:51.311847+08	infinity	\N	22
82	34	379999197201277036	91379999MA3A001409	legal_representative	2024-10-01 00:00:00+08	2026-10-12 05:59:51.823388+08	2026-10-12 05:59:51.823741+08	infinity	28	\N
83	27	379999196902178685	91379999MA3A00116Q	legal_representative	2018-12-29 00:00:00+08	2026-08-13 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	28	\N
84	29	379999199004081455	91379999MA3A00124K	legal_representative	2016-10-20 00:00:00+08	2026-07-27 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	28	\N
85	65	379999196208047167	91379999MA3A00239R	principal	2020-03-21 00:00:00+08	\N	2026-10-12 05:59:51.823741+08	infinity	28	\N
86	69	37999919980804238X	91379999MA3A00255F	legal_representative	2024-01-10 00:00:00+08	2026-03-06 00:00:00+08	2026-10-12 05:59:51.823741+08	infinity	28	\N
87	370	379999197307018921	91379999MA3A00490F	legal_representative	2017-07-28 00:00:00+08	\N	2026-10-12 05:59:51.823741+08	infinity	28	\N
88	370	379999197312015127	91379999MA3A00490F	actual_controller	2014-03-28 00:00:00+08	\N	2026-10-12 05:59:51.823741+08	infinity	28	\N
89	371	379999195805156084	91379999MA3A005035	legal_representative	2012-06-22 00:00:00+08	\N	2026-10-12 05:59:51.823741+08	infinity	28	\N
90	376	379999197008088698	91379999MA3A0052XP	legal_representative	2018-12-27 00:00:00+08	\N	2026-10-12 05:59:51.823741+08	infinity	28	\N
91	376	379999195701194107	91379999MA3A0052XP	principal	2021-09-30 00:00:00+08	\N	2026-10-12 05:59:51.823741+08	infinity	28	\N
92	125	379999199505097084	91379999MA3A00618B	principal	2020-12-16 00:00:00+08	\N	2026-10-12 05:59:52.209775+08	2026-11-02 05:59:53.516151+08	38	\N
93	130	37999919550221542X	91379999MA3A006341	legal_representative	2021-07-09 00:00:00+08	\N	2026-10-12 05:59:52.209775+08	infinity	38	\N
94	148	379999198009198797	91379999MA3A006934	legal_representative	2022-05-06 00:00:00+08	\N	2026-10-12 05:59:52.209775+08	infinity	38	\N
95	455	379999199912248935	91379999MA3A00829T	legal_representative	2014-09-16 00:00:00+08	\N	2026-10-12 05:59:52.209775+08	infinity	38	\N
96	303	379999196009169073	91379999MA3B000103	principal	2026-02-02 00:00:00+08	2026-10-20 00:00:00+08	2026-11-02 05:59:52.96438+08	infinity	\N	43
97	5	37999919640128181X	91379999MA3A00028A	actual_controller	2012-08-11 00:00:00+08	2026-06-04 00:00:00+08	2026-11-02 05:59:53.126706+08	2026-11-16 05:59:54.405562+08	45	\N
98	69	379999199605027972	91379999MA3A00255F	legal_representative	2024-08-20 00:00:00+08	\N	2026-11-02 05:59:53.126706+08	infinity	45	\N
99	76	379999197003168680	91379999MA3A002715	principal	2020-07-25 00:00:00+08	\N	2026-11-02 05:59:53.126706+08	infinity	45	\N
100	82	379999196507246617	91379999MA3A00300G	directly_responsible	2013-01-31 00:00:00+08	2026-01-22 00:00:00+08	2026-11-02 05:59:53.126706+08	infinity	45	\N
101	87	379999198003098875	91379999MA3A003278	principal	2023-08-14 00:00:00+08	\N	2026-11-02 05:59:53.126706+08	infinity	45	\N
102	544	379999199308136646	91379999MA3A00546J	legal_representative	2015-08-16 00:00:00+08	\N	2026-11-02 05:59:53.126706+08	infinity	45	\N
103	181	379999198701315849	91379999MA3A003946	legal_representative	2025-02-22 00:00:00+08	\N	2026-11-02 05:59:53.516151+08	infinity	48	\N
104	125	379999199505097084	91379999MA3A00618B	principal	2020-12-16 00:00:00+08	2026-04-24 00:00:00+08	2026-11-02 05:59:53.516151+08	infinity	48	\N
105	134	379999196810053148	91379999MA3A00642U	legal_representative	2022-04-05 00:00:00+08	\N	2026-11-02 05:59:53.516151+08	infinity	48	\N
106	170	379999195507127138	91379999MA3A007497	principal	2026-05-10 00:00:00+08	\N	2026-11-02 05:59:53.516151+08	infinity	48	\N
107	616	379999199607073075	91379999MA3A008616	legal_representative	2020-11-25 00:00:00+08	\N	2026-11-02 05:59:53.516151+08	infinity	48	\N
108	623	379999198405298335	91379999MA3A00909E	legal_representative	2015-12-12 00:00:00+08	\N	2026-11-02 05:59:53.516151+08	infinity	48	\N
109	660	379999196009230989	91379999MA3A01055B	legal_representative	2019-03-02 00:00:00+08	\N	2026-11-02 05:59:53.798199+08	infinity	51	\N
110	24	379999199804280583	91379999MA3A00108X	principal	2018-12-12 00:00:00+08	2026-11-16 05:59:54.390256+08	2026-11-16 05:59:54.405562+08	infinity	52	\N
111	5	37999919640128181X	91379999MA3A00028A	actual_controller	2012-08-11 00:00:00+08	2026-07-18 00:00:00+08	2026-11-16 05:59:54.405562+08	infinity	52	\N
112	372	379999197303082678	91379999MA3A002047	legal_representative	2023-01-03 00:00:00+08	\N	2026-11-16 05:59:54.405562+08	infinity	52	\N
113	38	379999196303170251	orgcode:MA3A0015-9	legal_representative	2022-02-22 00:00:00+08	\N	2026-11-16 05:59:54.405562+08	infinity	52	\N
114	728	379999199805188754	91379999MA3A005703	legal_representative	2019-10-18 00:00:00+08	\N	2026-11-16 05:59:54.405562+08	infinity	52	\N
115	728	379999196810134458	91379999MA3A005703	actual_controller	2016-03-12 00:00:00+08	\N	2026-11-16 05:59:54.405562+08	infinity	52	\N
116	730	379999199010301231	91379999MA3A005890	legal_representative	2025-10-03 00:00:00+08	\N	2026-11-16 05:59:54.405562+08	infinity	52	\N
117	730	379999199808015592	91379999MA3A005890	principal	2018-12-18 00:00:00+08	\N	2026-11-16 05:59:54.405562+08	infinity	52	\N
\.
COPY credit.remark (id, subject, listing, content, at, by_role, session_role) FROM stdin;
1	379999196002079016	298	已履行三千元	2026-09-21 05:59:51.312772+08	upgrade_court	upgrade_court
2	379999196002079016	298	已全部履行	2026-10-12 05:59:52.047929+08	upgrade_court	upgrade_court
3	379999196010239083	305	房屋为自住	2026-10-12 05:59:52.048077+08	upgrade_court	upgrade_court
\.
COPY credit.role_binding (id, role, court, department, measures, bound_at, bound_by, unbound_at, unbound_by) FROM stdin;
1	upgrade_court	济南市莱芜区人民法院	\N	\N	2026-09-21 05:59:50.143562+08	postgres	\N	\N
2	upgrade_court_2	济南市钢城区人民法院	\N	\N	2026-09-21 05:59:50.144205+08	postgres	\N	\N
3	upgrade_finance	\N	区财政局	\N	2026-09-21 05:59:50.145078+08	postgres	\N	\N
4	upgrade_civil	\N	区民政局	\N	2026-09-21 05:59:50.145408+08	postgres	\N	\N
5	upgrade_official	\N	区财政局	\N	2026-09-21 05:59:50.145654+08	postgres	\N	\N
6	upgrade_housing	\N	区住建局	\N	2026-09-21 05:59:50.147288+08	postgres	\N	\N
7	upgrade_housing	\N	区发改局	\N	2026-09-21 05:59:50.14763+08	postgres	\N	\N
8	upgrade_bidding	\N	区财政局	{laiwu/4,laiwu/5}	2026-09-21 05:59:50.153919+08	postgres	\N	\N
9	upgrade_former	\N	区科技局	\N	2026-09-21 05:59:50.159827+08	postgres	2026-09-21 05:59:51.586097+08	postgres
\.
COPY credit.screening (id, asked_at, measure, purpose, note, inputs, invalid, matched, session_role, asking_role, department, application) FROM stdin;
1	2026-10-12 05:59:52.665073+08	laiwu/30	honour	年度	4	1	2	upgrade_civil	upgrade_civil	区民政局	psql
2	2026-10-12 05:59:52.711405+08	\N	enforcement	\N	15	0	13	postgres	postgres	\N	psql
\.
COPY credit.stay (event, listing, proceeding, since, until, ended_by) FROM stdin;
30	310	retrial	2026-06-01 00:00:00+08	2026-08-03 00:00:00+08	31
39	304	bankruptcy	2026-08-10 00:00:00+08	2026-10-26 00:00:00+08	48
40	318	bankruptcy	2026-08-10 00:00:00+08	2026-10-26 00:00:00+08	49
46	310	retrial	2026-10-27 00:00:00+08	\N	\N
\.
COPY credit.subject_link (id, kind, subject, other, since, known_from, event) FROM stdin;
1	same	379999196011299096	379999196102119118	2026-07-06	2026-10-12 05:59:52.040063+08	38
2	successor	91379999MA3B00037T	91379999MA3B00045M	2026-10-19	2026-11-02 05:59:52.97325+08	45
\.
COPY credit.term (kind, measure, workdays, set_by, set_at) FROM stdin;
feedback	\N	15	upgrade_office	2026-09-21 05:59:50.272188+08
feedback	laiwu/36	\N	upgrade_office	2026-09-21 05:59:50.272479+08
feedback	laiwu/4	10	upgrade_office	2026-09-21 05:59:50.272434+08
receipt	\N	5	upgrade_office	2026-09-21 05:59:50.272336+08
\.
COPY upgrade_app.bid (id, bidder, measure, price) FROM stdin;
1	37999919800405900X	laiwu/4	100
2	91379999MA3B000103	laiwu/4	200
\.
COPY upgrade_app.grant_request (id, applicant, decision) FROM stdin;
1	379999196004219035	withheld
2	379999198005129014	refused
3	91379999MA3B000103	refused
\.
COPY upgrade_app.loan (id, borrower, why) FROM stdin;
2	379999196003159026	subsidy
3	379999196004219035	资金支持：贷款
4	379999196005289043	subsidy
5	379999196007049051	资金支持：贷款
6	379999196008109060	subsidy
7	379999196009169073	资金支持：贷款
8	379999196010239083	subsidy
9	379999196011299096	资金支持：贷款
10	379999196101059109	subsidy
11	379999196102119118	资金支持：贷款
12	379999196103209123	subsidy
\.
COPY upgrade_app.tender (id, who) FROM stdin;
1	379999196004219035
2	379999198005129014
\.
SELECT pg_catalog.setval('credit.access_log_id_seq', 96, true);
SELECT pg_catalog.setval('credit.case_step_id_seq', 7, true);
SELECT pg_catalog.setval('credit.court_event_id_seq', 49, true);
SELECT pg_catalog.setval('credit.exemption_id_seq', 4, true);
SELECT pg_catalog.setval('credit.feedback_id_seq', 14, true);
SELECT pg_catalog.setval('credit.feedback_log_id_seq', 16, true);
SELECT pg_catalog.setval('credit.feedback_reject_id_seq', 4, true);
SELECT pg_catalog.setval('credit.inbox_line_seq', 777, true);
SELECT pg_catalog.setval('credit.listing_bar_id_seq', 3, true);
SELECT pg_catalog.setval('credit.listing_id_seq', 730, true);
SELECT pg_catalog.setval('credit.log_batch_no_seq', 7, true);
SELECT pg_catalog.setval('credit.measure_event_id_seq', 5, true);
SELECT pg_catalog.setval('credit.objection_id_seq', 7, true);
SELECT pg_catalog.setval('credit.override_id_seq', 1, true);
SELECT pg_catalog.setval('credit.plan_edition_id_seq', 1003, true);
SELECT pg_catalog.setval('credit.plan_id_seq', 1000, true);
SELECT pg_catalog.setval('credit.push_id_seq', 52, true);
SELECT pg_catalog.setval('credit.push_reject_id_seq', 36, true);
SELECT pg_catalog.setval('credit.relation_id_seq', 117, true);
SELECT pg_catalog.setval('credit.remark_id_seq', 3, true);
SELECT pg_catalog.setval('credit.role_binding_id_seq', 9, true);
SELECT pg_catalog.setval('credit.screening_id_seq', 2, true);
SELECT pg_catalog.setval('credit.subject_link_id_seq', 2, true);
SELECT pg_catalog.setval('credit.typical_case_id_seq', 4, true);
ALTER TABLE ONLY upgrade_app.bid
    ADD CONSTRAINT bid_pkey PRIMARY KEY (id);
ALTER TABLE ONLY upgrade_app.grant_request
    ADD CONSTRAINT grant_request_pkey PRIMARY KEY (id);
ALTER TABLE ONLY upgrade_app.loan
    ADD CONSTRAINT loan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY upgrade_app.tender
    ADD CONSTRAINT tender_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX access_log_2026_11_id_idx ON credit.access_log_2026_11 USING btree (id);
CREATE INDEX access_log_2026_11_subject_idx ON credit.access_log_2026_11 USING btree (subject, checked_at);
CREATE INDEX access_log_2026_11_version_idx ON credit.access_log_2026_11 USING btree (version) WHERE (version IS NOT NULL);
CREATE UNIQUE INDEX access_log_2026_12_id_idx ON credit.access_log_2026_12 USING btree (id);
CREATE INDEX access_log_2026_12_subject_idx ON credit.access_log_2026_12 USING btree (subject, checked_at);
CREATE INDEX access_log_2026_12_version_idx ON credit.access_log_2026_12 USING btree (version) WHERE (version IS NOT NULL);
CREATE INDEX bid_bidder_idx ON upgrade_app.bid USING btree (bidder);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.access_log_2026_11 FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.access_log_2026_12 FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();
CREATE TRIGGER enforce BEFORE INSERT OR UPDATE OF bidder ON upgrade_app.bid FOR EACH ROW EXECUTE FUNCTION public.credit_enforce('bidder', 'laiwu/4');
CREATE TRIGGER enforce BEFORE INSERT OR UPDATE ON upgrade_app.loan FOR EACH ROW EXECUTE FUNCTION public.credit_enforce('borrower', 'laiwu/32', 'record', 'why');
CREATE TRIGGER enforce BEFORE INSERT OR UPDATE ON upgrade_app.tender FOR EACH ROW EXECUTE FUNCTION public.credit_enforce('who', 'laiwu/5', 'warn');
CREATE TRIGGER feed_back AFTER INSERT OR UPDATE ON upgrade_app.grant_request FOR EACH ROW EXECUTE FUNCTION public.credit_log_feedback('applicant', 'laiwu/5', 'decision');
ALTER TABLE credit.access_log_2026_11 ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit.access_log_2026_12 ENABLE ROW LEVEL SECURITY;
CREATE POLICY owner ON credit.access_log_2026_11 TO postgres USING (true) WITH CHECK (true);
CREATE POLICY owner ON credit.access_log_2026_12 TO postgres USING (true) WITH CHECK (true);
GRANT USAGE ON SCHEMA upgrade_app TO upgrade_official;
GRANT ALL ON FUNCTION public.credit_check(subject_id credit.subject, measure credit.measure, purpose text) TO upgrade_bidding;
GRANT ALL ON FUNCTION public.credit_override(subject_id credit.subject, measure credit.measure, reason text) TO upgrade_official;
GRANT INSERT ON TABLE upgrade_app.bid TO upgrade_official;
