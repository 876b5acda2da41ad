-- Values, GB 11643, GB 32100, GB 11714: identifiers against their standards, with
-- the standards' own examples, the codes of organizations in other projects' public
-- tests, and made-up numbers of persons with the faults that such tests have.
SET datestyle TO iso;

-- The checks are written a second time here, in SQL and from the standards' text,
-- so that a mistake in either one shows.

-- GB 11643-1999, by its formula: ISO 7064 MOD 11-2, weight 2^(18-i) mod 11.
CREATE FUNCTION pg_temp.citizen(body text) RETURNS text LANGUAGE sql AS $$
    SELECT body || substr('10X98765432', 1 + (sum(substr(body, i, 1)::int * (2 ^ (18 - i))::int) % 11)::int, 1)
    FROM generate_series(1, 17) AS i
$$;
-- GB 11714: 11 less the sum's remainder by 11, 10 written X, 11 written 0.
CREATE FUNCTION pg_temp.orgcode(body text) RETURNS text LANGUAGE sql AS $$
    SELECT body || substr('0X987654321', 1 + (sum((strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(body, i, 1)) - 1)
                                                   * ('{3,7,9,10,5,8,4,2}'::int[])[i]) % 11)::int, 1)
    FROM generate_series(1, 8) AS i
$$;
-- GB 32100-2015: weight 3^(i-1) mod 31, 31 less the remainder, 31 being 0.
CREATE FUNCTION pg_temp.unified(body text) RETURNS text LANGUAGE sql AS $$
    SELECT body || substr('0123456789ABCDEFGHJKLMNPQRTUWXY',
                          1 + ((31 - sum((strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(body, i, 1)) - 1)
                                         * (3::numeric ^ (i - 1) % 31)) % 31) % 31)::int, 1)
    FROM generate_series(1, 17) AS i
$$;
-- Residence card of 2004 and 2017: weights 7, 3, 1 in turn, sum mod 10.
CREATE FUNCTION pg_temp.card(body text) RETURNS text LANGUAGE sql AS $$
    SELECT body || sum((strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(body, i, 1)) - 1)
                       * ('{1,7,3}'::int[])[i % 3 + 1]) % 10
    FROM generate_series(1, 14) AS i
$$;


-- 1. The standards' own examples and the specimens that authorities show.
SELECT example, source, credit_subject_kind(s) AS kind, credit_birth_date(s) AS born,
       credit_division(s) AS division, credit_org_code(s) AS org_code
FROM (VALUES
    ('11010519491231002X', 'GB 11643-1999 App. A'),
    ('440524188001010014', 'GB 11643-1999 App. A, born 1880'),
    ('810000199408230021', 'residence permit, Hong Kong, specimen'),
    ('830000199201300022', 'residence permit, Taiwan, specimen'),
    ('932682198501010017', 'foreigner''s card of 2023, specimen'),
    ('911124198108030024', 'foreigner''s card of 2023, specimen'),
    ('orgcode:D2143569-X', 'GB 11714 App. B'),
    ('91350100M000100Y43', 'GB 32100-2015 App. B')) AS t(example, source)
CROSS JOIN LATERAL (SELECT example::credit.subject) AS c(s);


-- 2. Codes of organizations in other projects' public tests, with the
-- standard's verdict, which is not always the verdict of the project.
-- Registered codes that break the standard are invalid here, too; they are
-- written with org!: in front.
CREATE TEMP TABLE vector (kind text, number text, verdict text, source text);
COPY vector FROM stdin;
org	D2143569-X	valid	GB 11714-1997 App. B
org	D2143569X	valid	GB 11714-1997 App. B
uscc	91350100M000100Y43	valid	GB 32100-2015 App. B
uscc	9135010557098120XJ	valid	bluesky335/IDCheck
uscc	91120222MA06DG3067	valid	bluesky335/IDCheck
uscc	91120222MA0699U071	valid	bluesky335/IDCheck
uscc	91310000MA1K35Y38P	valid	bluesky335/IDCheck
uscc	91110108795101314G	valid	bluesky335/IDCheck
uscc	914403001922038216	valid	bluesky335/IDCheck
uscc	91330000704202479R	valid	bluesky335/IDCheck
uscc	91500105MA5UM6TF71	valid	bluesky335/IDCheck
uscc	913504001555807674	valid	bluesky335/IDCheck
uscc	9135020026015919XW	valid	bluesky335/IDCheck
uscc	913502006120495420	valid	bluesky335/IDCheck
uscc	91350211M0000XUF46	invalid	bluesky335/IDCheck
uscc	91350100M0001TGQXM	invalid	bluesky335/IDCheck
uscc	91350203M0001FUE2P	invalid	bluesky335/IDCheck
uscc	91310110666007217T	valid	dromara/hutool
uscc	91310115591693856A	valid	dromara/hutool
uscc	91350211M00013FA1N	invalid	dromara/hutool
uscc	121200004013590816	valid	arthurdejong/python-stdnum
uscc	911522010783762860	valid	arthurdejong/python-stdnum
uscc	91152201078377449P	valid	arthurdejong/python-stdnum
uscc	9115220107837941X1	valid	arthurdejong/python-stdnum
uscc	91152201078382010M	valid	arthurdejong/python-stdnum
uscc	911522010783917502	valid	arthurdejong/python-stdnum
uscc	91152201078394644D	valid	arthurdejong/python-stdnum
uscc	91152201078395188Q	valid	arthurdejong/python-stdnum
uscc	91310112087994932F	valid	arthurdejong/python-stdnum
uscc	91310115MA1K3BTP2B	valid	arthurdejong/python-stdnum
uscc	91310116052958608G	valid	arthurdejong/python-stdnum
uscc	91310116076409427L	valid	arthurdejong/python-stdnum
uscc	913101203509708598	valid	arthurdejong/python-stdnum
uscc	913205056082348768	valid	arthurdejong/python-stdnum
uscc	91340600MA2PBM9HXD	valid	arthurdejong/python-stdnum
uscc	91340600MA2PBMA74B	valid	arthurdejong/python-stdnum
uscc	91340600MA2PBN188W	valid	arthurdejong/python-stdnum
uscc	91340600MA2PBN831R	valid	arthurdejong/python-stdnum
uscc	91340600MA2PBNE723	valid	arthurdejong/python-stdnum
uscc	91340600MA2PBP2120	valid	arthurdejong/python-stdnum
uscc	91340600MA2PBP6A1W	valid	arthurdejong/python-stdnum
uscc	91340600MA2PENCC7K	valid	arthurdejong/python-stdnum
uscc	91340600MA2PENWF9P	valid	arthurdejong/python-stdnum
uscc	91340600MA2PEP518T	valid	arthurdejong/python-stdnum
uscc	91340600MA2PEP7F5B	valid	arthurdejong/python-stdnum
uscc	91340600MA2PERLJ2D	valid	arthurdejong/python-stdnum
uscc	91340600MA2UJYG49B	valid	arthurdejong/python-stdnum
uscc	91340602MA2UJY3J9W	valid	arthurdejong/python-stdnum
uscc	91340602MA2UJYD90G	valid	arthurdejong/python-stdnum
uscc	91340603MA2UJYN78Q	valid	arthurdejong/python-stdnum
uscc	91340603MA2UJYNU67	valid	arthurdejong/python-stdnum
uscc	91340604MA2PBQBH3P	valid	arthurdejong/python-stdnum
uscc	91340604MA2PEL1X3M	valid	arthurdejong/python-stdnum
uscc	91340621MA2PBPLU08	valid	arthurdejong/python-stdnum
uscc	91340621MA2PEMUHX8	valid	arthurdejong/python-stdnum
uscc	91340621MA2PEN6Q3Y	valid	arthurdejong/python-stdnum
uscc	91340621MA2PEPJB9F	valid	arthurdejong/python-stdnum
uscc	91371082775260043P	valid	arthurdejong/python-stdnum
uscc	914112810713741814	valid	arthurdejong/python-stdnum
uscc	9144030071526726XG	valid	arthurdejong/python-stdnum
uscc	91620100719023721L	valid	arthurdejong/python-stdnum
uscc	91620105224521729E	valid	arthurdejong/python-stdnum
uscc	91620105556273987U	valid	arthurdejong/python-stdnum
uscc	91620105556284969Y	valid	arthurdejong/python-stdnum
uscc	91620105556287545F	valid	arthurdejong/python-stdnum
uscc	91620105571630591E	valid	arthurdejong/python-stdnum
uscc	91620105585923360D	valid	arthurdejong/python-stdnum
uscc	91620105665404165K	valid	arthurdejong/python-stdnum
uscc	9162010567592034XQ	valid	arthurdejong/python-stdnum
uscc	91620105750906995R	valid	arthurdejong/python-stdnum
uscc	91620105750935948X	valid	arthurdejong/python-stdnum
uscc	91620105756580826D	valid	arthurdejong/python-stdnum
uscc	91620105767728304H	valid	arthurdejong/python-stdnum
uscc	91620105784023285J	valid	arthurdejong/python-stdnum
uscc	91620105789620900B	valid	arthurdejong/python-stdnum
uscc	91620105794891756D	valid	arthurdejong/python-stdnum
uscc	91620105L015101280	valid	arthurdejong/python-stdnum
uscc	92340602MA2PBQAH7E	valid	arthurdejong/python-stdnum
uscc	92340602MA2PEL3T3X	valid	arthurdejong/python-stdnum
uscc	92340602MA2PEL605A	valid	arthurdejong/python-stdnum
uscc	92340602MA2UK2TH6F	valid	arthurdejong/python-stdnum
uscc	92340602MA2UK33127	valid	arthurdejong/python-stdnum
uscc	92340603MA2PBMCG0U	valid	arthurdejong/python-stdnum
uscc	92340603MA2PBMD304	valid	arthurdejong/python-stdnum
uscc	92340603MA2PBMQL04	valid	arthurdejong/python-stdnum
uscc	92340603MA2PBMUF7M	valid	arthurdejong/python-stdnum
uscc	92340603MA2PBN17X5	valid	arthurdejong/python-stdnum
uscc	92340603MA2PBN2W0N	valid	arthurdejong/python-stdnum
uscc	92340603MA2PBNK461	valid	arthurdejong/python-stdnum
uscc	92340603MA2PBNLR0R	valid	arthurdejong/python-stdnum
uscc	92340603MA2PBQ7J4K	valid	arthurdejong/python-stdnum
uscc	92340603MA2PBQ7X9E	valid	arthurdejong/python-stdnum
uscc	92340603MA2PBQFT7J	valid	arthurdejong/python-stdnum
uscc	92340603MA2PBQGB6M	valid	arthurdejong/python-stdnum
uscc	92340603MA2PBQHD9N	valid	arthurdejong/python-stdnum
uscc	92340603MA2PBQUC3U	valid	arthurdejong/python-stdnum
uscc	92340603MA2PBQX04X	valid	arthurdejong/python-stdnum
uscc	92340603MA2PBQY862	valid	arthurdejong/python-stdnum
uscc	92340603MA2PEL613K	valid	arthurdejong/python-stdnum
uscc	92340603MA2PELE65C	valid	arthurdejong/python-stdnum
uscc	92340603MA2PELFF5B	valid	arthurdejong/python-stdnum
uscc	92340603MA2PELHL72	valid	arthurdejong/python-stdnum
uscc	92340603MA2PEM480D	valid	arthurdejong/python-stdnum
uscc	92340603MA2PEN9F2E	valid	arthurdejong/python-stdnum
uscc	92340603MA2PENAP06	valid	arthurdejong/python-stdnum
uscc	92340603MA2PENCQ1M	valid	arthurdejong/python-stdnum
uscc	92340603MA2PEP42XF	valid	arthurdejong/python-stdnum
uscc	92340603MA2PEPBN6L	valid	arthurdejong/python-stdnum
uscc	92340603MA2PEPM83M	valid	arthurdejong/python-stdnum
uscc	92340603MA2UJXYJ3P	valid	arthurdejong/python-stdnum
uscc	92340603MA2UJY0W68	valid	arthurdejong/python-stdnum
uscc	92340603MA2UJY2M7F	valid	arthurdejong/python-stdnum
uscc	92340603MA2UJYUM57	valid	arthurdejong/python-stdnum
uscc	92340603MA2UK0KQ72	valid	arthurdejong/python-stdnum
uscc	92340603MA2UK0ME1G	valid	arthurdejong/python-stdnum
uscc	92340603MA2UK0T79E	valid	arthurdejong/python-stdnum
uscc	92340603MA2UK1NC4L	valid	arthurdejong/python-stdnum
uscc	92340603MA2UK1PX9B	valid	arthurdejong/python-stdnum
uscc	92340603MA2UK1TD00	valid	arthurdejong/python-stdnum
uscc	92340603MA2UK1UE56	valid	arthurdejong/python-stdnum
uscc	92340603MA2UK28G4G	valid	arthurdejong/python-stdnum
uscc	92340603MA2UK2P79U	valid	arthurdejong/python-stdnum
uscc	92340603MA2UK2WX6M	valid	arthurdejong/python-stdnum
uscc	92340603MA2UK2XD94	valid	arthurdejong/python-stdnum
uscc	92340603MA2UK31A3N	valid	arthurdejong/python-stdnum
uscc	92340603MA2UK3CP6U	valid	arthurdejong/python-stdnum
uscc	92340603MA2UK3D673	valid	arthurdejong/python-stdnum
uscc	92340603MA2UK3DF0N	valid	arthurdejong/python-stdnum
uscc	92340603MA2UK3DT5H	valid	arthurdejong/python-stdnum
uscc	92340604MA2PBME53K	valid	arthurdejong/python-stdnum
uscc	92340604MA2PBMQK2P	valid	arthurdejong/python-stdnum
uscc	92340604MA2PBMXF6C	valid	arthurdejong/python-stdnum
uscc	92340604MA2PBNDT64	valid	arthurdejong/python-stdnum
uscc	92340604MA2PBNKR4Y	valid	arthurdejong/python-stdnum
uscc	92340604MA2PBNQNXM	valid	arthurdejong/python-stdnum
uscc	92340604MA2PBNR83C	valid	arthurdejong/python-stdnum
uscc	92340604MA2PBNUL9N	valid	arthurdejong/python-stdnum
uscc	92340604MA2PBNWH99	valid	arthurdejong/python-stdnum
uscc	92340604MA2PBNXH5J	valid	arthurdejong/python-stdnum
uscc	92340604MA2PBP1U3Y	valid	arthurdejong/python-stdnum
uscc	92340604MA2PBP7U1T	valid	arthurdejong/python-stdnum
uscc	92340604MA2PBPHC8R	valid	arthurdejong/python-stdnum
uscc	92340604MA2PBPXJ71	valid	arthurdejong/python-stdnum
uscc	92340604MA2PEM4L7X	valid	arthurdejong/python-stdnum
uscc	92340604MA2PEM5Q4E	valid	arthurdejong/python-stdnum
uscc	92340604MA2PENA300	valid	arthurdejong/python-stdnum
uscc	92340604MA2UJYCE59	valid	arthurdejong/python-stdnum
uscc	92340604MA2UJYPN1K	valid	arthurdejong/python-stdnum
uscc	92340604MA2UK03G7D	valid	arthurdejong/python-stdnum
uscc	92340604MA2UK04L4X	valid	arthurdejong/python-stdnum
uscc	92340604MA2UK07529	valid	arthurdejong/python-stdnum
uscc	92340604MA2UK08Y65	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBKRXXG	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBL318W	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBLW63G	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBLWT1Y	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBLX27E	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBM6286	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBMA318	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBMKK45	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBMNMXM	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBMUH3D	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBN0KXX	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBN145R	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBN1962	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBN1H1T	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBN559X	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBNFH07	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBNJ232	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBNTY9Y	valid	arthurdejong/python-stdnum
uscc	92340621MA2PBP431L	valid	arthurdejong/python-stdnum
uscc	92340621MA2PELD34J	valid	arthurdejong/python-stdnum
uscc	92340621MA2PELFR3H	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJRKE7N	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJRL762	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJT9WXP	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJTCK0M	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJTM785	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJTQ22E	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJTTF8R	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJTY74U	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJW4UXQ	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJW690P	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJW703D	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJWA961	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJWCT2H	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJWEE2G	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJWFB49	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJWGB0J	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJWYPX8	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJX6C8T	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJX968M	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJXLD1M	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJY477E	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJYE11E	valid	arthurdejong/python-stdnum
uscc	92340621MA2UJYG57G	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK02XXW	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK08G9K	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK0DA11	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK0G256	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK0J08Q	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK0JX8N	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK0KR5Y	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK1JY92	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK1L38E	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK1MK35	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK1MN8P	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK1PRX7	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK22G6N	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK25H3F	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK2BU8B	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK2CD59	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK2EP62	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK2GJXF	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK2Q24Y	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK2XX21	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK30C35	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK338XJ	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK3C369	valid	arthurdejong/python-stdnum
uscc	92340621MA2UK3CE6L	valid	arthurdejong/python-stdnum
uscc	91110000600037341L	valid	arthurdejong/python-stdnum
uscc	12345	invalid	arthurdejong/python-stdnum
uscc	A1110000600037341L	invalid	arthurdejong/python-stdnum
uscc	9111000060003IOZSV	invalid	arthurdejong/python-stdnum
uscc	91110000600037341N	invalid	arthurdejong/python-stdnum
uscc	91110000600037341I	invalid	kupolak/stdnum
uscc	91110000600037341O	invalid	kupolak/stdnum
uscc	91110000600037341Z	invalid	kupolak/stdnum
uscc	91110000600037341S	invalid	kupolak/stdnum
uscc	91110000600037341V	invalid	kupolak/stdnum
uscc	911100006000373	invalid	kupolak/stdnum
uscc	911100006000373411	invalid	kupolak/stdnum
uscc	9111000060003734LL	invalid	kupolak/stdnum
uscc	12345678	invalid	koblas/stdnum-js
uscc	91110000600037342L	invalid	koblas/stdnum-js
uscc	Y1110000600037341Y	valid	stella/stdnum
uscc	I1110000600037341L	invalid	stella/stdnum
uscc	91A10000600037341L	invalid	stella/stdnum
uscc	9135052155323005XL	valid	HerbertHe/chinese-unique-identification-code
org	12345678-8	valid	fwolf/fwlib
org	87654321-0	valid	fwolf/fwlib
org	foo	invalid	fwolf/fwlib
org	fooBarFull	invalid	fwolf/fwlib
org	foobarblah	invalid	fwolf/fwlib
org	D2143569-1	invalid	fwolf/fwlib
org	MA1FL0LY9	valid	wenerme/go-gb
org	MA1FL0JH7	valid	wenerme/go-gb
org	MA1FL0JJ3	valid	wenerme/go-gb
org	MA1FL0L19	valid	wenerme/go-gb
org	MA1FL0L27	valid	wenerme/go-gb
uscc	91310230MA1K314J7C	valid	wenerme/go-gb
uscc	91310230MA1K314K57	valid	wenerme/go-gb
org	183888881	valid	ironrhino/ironrhino
org	183974050	valid	ironrhino/ironrhino
org	183807033	valid	ironrhino/ironrhino
org	344701003	valid	ironrhino/ironrhino
org	352864865	valid	ironrhino/ironrhino
org	329420684	valid	ironrhino/ironrhino
org	329436141	valid	ironrhino/ironrhino
org	320714547	valid	ironrhino/ironrhino
org	M000100Y4	valid	ironrhino/ironrhino
org	MA2REGCG2	valid	ironrhino/ironrhino
org	MA152C47X	valid	ironrhino/ironrhino
org	MA2REG3M4	valid	ironrhino/ironrhino
org	MA6C8G954	valid	ironrhino/ironrhino
org	MA3MJ0PK9	valid	ironrhino/ironrhino
org	10000000	invalid	ironrhino/ironrhino
org	123456789	invalid	ironrhino/ironrhino
org	111111111	invalid	ironrhino/ironrhino
org	AABBCCDDE	invalid	ironrhino/ironrhino
uscc	92341321MA2REGCG29	valid	ironrhino/ironrhino
uscc	92220103MA152C47XT	valid	ironrhino/ironrhino
uscc	92340202MA2REG3M4F	valid	ironrhino/ironrhino
uscc	91510108MA6C8G954F	valid	ironrhino/ironrhino
uscc	92370725MA3MJ0PK96	valid	ironrhino/ironrhino
uscc	31110000358343139K	valid	ironrhino/ironrhino
uscc	10000000	invalid	ironrhino/ironrhino
uscc	43022419840628423A	invalid	ironrhino/ironrhino
uscc	43022419840628423X	invalid	ironrhino/ironrhino
uscc	430224198309145163	invalid	ironrhino/ironrhino
uscc	92310115MA1LAG5R9M	valid	doly-dev/util-helpers
uscc	911101005JLR20JR60	invalid	doly-dev/util-helpers
uscc	91350100M0001	invalid	doly-dev/util-helpers
uscc	91350100M000100Y4A	invalid	doly-dev/util-helpers
uscc	91350100M000100YIO	invalid	doly-dev/util-helpers
uscc	91350100M000100Y	invalid	doly-dev/util-helpers
org	768225469	valid	d-band/gb-util
org	D21435690	invalid	d-band/gb-util
uscc	91350100M000100Y40	invalid	d-band/gb-util
uscc	01350100M000100Y4C	invalid	d-band/gb-util
uscc	90350100M000100Y46	invalid	d-band/gb-util
uscc	91350100M000100Y4	invalid	vipxieliang/ValidX
uscc	91350100M000100Y433	invalid	vipxieliang/ValidX
uscc	91350100M000100Y4I	invalid	vipxieliang/ValidX
uscc	91350100M000100Y4O	invalid	vipxieliang/ValidX
uscc	91330106MA27Y4U47R	valid	howardli/CredentialKit
uscc	A1110000MA27Y4U477	valid	howardli/CredentialKit
uscc	91330106MA27Y4U4	invalid	howardli/CredentialKit
uscc	88330106MA27Y4U47R	invalid	howardli/CredentialKit
uscc	91880106MA27Y4U47R	invalid	howardli/CredentialKit
uscc	91330106MA27Y4U46R	invalid	howardli/CredentialKit
uscc	91330106MA27Y4U47Y	invalid	howardli/CredentialKit
org	MA27Y4U47	valid	howardli/CredentialKit
org	123456788	valid	howardli/CredentialKit
uscc	91440300708461136T	valid	kuguahahaha/identity-number-generator
uscc	91110108551385082Q	valid	kuguahahaha/identity-number-generator
uscc	01440300708461136T	invalid	kuguahahaha/identity-number-generator
uscc	94440300708461136T	invalid	kuguahahaha/identity-number-generator
uscc	91S40300708461136T	invalid	kuguahahaha/identity-number-generator
uscc	91440300708461O36T	invalid	kuguahahaha/identity-number-generator
uscc	51110000500313396D	valid	com.example.gb.util.USCIUtils main
org	74371976-1	valid	Regex_OrganizationCertificate.java
org	L1832212-3	valid	Regex_OrganizationCertificate.java
org	00990986X	valid	checkCode.java comment samples
org	L5701181X	invalid	checkCode.java comment samples
uscc	311501053414322665	invalid	checkCode.java main sample
\.
CREATE TEMP VIEW tried AS
SELECT *, credit_try_subject(written) AS subject
FROM (SELECT *, CASE kind WHEN 'org' THEN 'orgcode:' ELSE '' END || number AS written FROM vector) AS v;
SELECT kind, verdict, count(*) FROM vector GROUP BY kind, verdict ORDER BY kind, verdict;
-- Every verdict is the standard's, and problem and NULL go together.
SELECT kind, number, verdict, source, credit_subject_problem(written) FROM tried
WHERE (subject IS NOT NULL) <> (verdict = 'valid')
   OR (subject IS NOT NULL) <> (credit_subject_problem(written) IS NULL);
-- What is valid comes out as it went in, but for an organization code's hyphen.
SELECT kind, number, subject FROM tried
WHERE verdict = 'valid' AND replace(subject::text, '-', '') <> replace(written, '-', '');
SELECT kind, number, subject FROM tried
WHERE verdict = 'valid' AND credit_subject_kind(subject) <> 'organization';
-- The checks in SQL say the same.
SELECT kind, number FROM tried
WHERE verdict = 'valid' AND kind = 'uscc'
  AND (number <> pg_temp.unified(left(number, 17))
       OR substr(number, 9, 9) <> pg_temp.orgcode(substr(number, 9, 8))
       OR replace(credit_org_code(subject), '-', '') <> substr(number, 9, 9)
       OR credit_subject_key(subject) <> ('orgcode:' || substr(number, 9, 9))::credit.subject
       OR credit_division(subject) <> substr(number, 3, 6))
   OR verdict = 'valid' AND kind = 'org' AND replace(number, '-', '') <> pg_temp.orgcode(left(number, 8));
-- Whatever has 18 characters can be taken as its registry issued it.
SELECT number, credit_try_subject('org!:' || number) AS "as issued"
FROM vector WHERE number ~ '^91350[0-9]{3}M000[0-9A-Z]{6}$' AND verdict = 'invalid'
  AND source <> 'vipxieliang/ValidX' AND source <> 'doly-dev/util-helpers'
ORDER BY number;
-- Written in ways that other projects leave open: taken for what they are.
SELECT written, credit_try_subject(written) AS subject
FROM (VALUES ('91 110000 600037341L'), ('9-1-1-1-0-0-0-0-6-0-0-0-3-7-3-4-1-L'), ('91110000600037341l'),
             ('orgcode:d2143569-x'), ('91350100M000100y43'),
             ('110105 19491231 002X'), ('11010519491231002x')) AS t(written);


-- 3. Citizen numbers (GB 11643-1999).  All made up.
CREATE TEMP TABLE person (number text, valid boolean, rule text);
INSERT INTO person VALUES
    ('370116199003071236', true, 'Laiwu district of Jinan'),
    ('371202198506150044', true, 'Laicheng district, abolished in 2019: valid for life'),
    ('371203188001010019', true, 'no earliest year of birth'),
    ('371202200002290027', true, '29 February of a leap year'),
    ('371202000101010012', true, 'no earliest year of birth, at all'),
    ('37011619900301125X', true, 'check character X'),
    ('379999198506150049', true, 'the county is not checked'),
    ('810000198506150012', true, 'resident of Hong Kong'),
    ('820000198506150022', true, 'resident of Macao'),
    ('830000198506150032', true, 'resident of Taiwan, 83 and not 71'),
    ('710000198506150019', true, '71 is the province all the same'),
    ('937840198506150029', true, 'foreigner: 9, province 37, country 840'),
    ('937000198506150016', true, 'foreigner without a country'),
    ('370116199003071235', false, 'check'),
    ('37011619900307123X', false, 'check'),
    ('371202190002290020', false, '1900 was no leap year'),
    ('371202198502300017', false, '30 February'),
    ('371202198513010015', false, 'month 13'),
    ('371202198500150019', false, 'month 0'),
    ('371202198506000011', false, 'day 0'),
    ('37120219850631001X', false, '31 June'),
    ('371202000001010015', false, 'year 0'),
    ('160101198506150018', false, 'province 16'),
    ('010101198506150015', false, 'province 01'),
    ('880101198506150017', false, 'province 88'),
    ('840000198506150018', false, 'province 84'),
    ('999840198506150021', false, 'foreigner, province 99'),
    ('T70116199003071236', false, 'letter'),
    ('3701161990O3071236', false, 'O for 0'),
    ('370116I99003071236', false, 'I for 1'),
    ('3701161990030712D6', false, 'letter in the serial'),
    ('37011619900307123A', false, 'a check character that is neither digit nor X'),
    ('37011619900307123', false, 'seventeen'),
    ('3701161990030712361', false, 'nineteen'),
    ('370116199003', false, 'twelve'),
    ('3701161990030712 6', false, 'a blank where a digit of the serial was'),
    ('3701161990030712 36', false, 'a blank inside the serial'),
    ('37011619900307-123-6', true, 'hyphens around the serial'),
    ('3701**********1236', false, 'masked'),
    ('370116XXXXXXXX1236', false, 'masked with X');
-- Check characters of those that fail for another reason only are right.
SELECT number, rule FROM person
WHERE number ~ '^[0-9]{17}[0-9X]$' AND rule <> 'check' AND number <> pg_temp.citizen(left(number, 17));
SELECT rule, credit_subject_problem(number) AS problem FROM person WHERE NOT valid;
SELECT rule, credit_subject_problem(number) FROM person
WHERE valid <> (credit_try_subject(number) IS NOT NULL);
-- The same with its kind in front.
SELECT rule, credit_subject_problem('person:' || number) FROM person
WHERE valid <> (credit_try_subject('person:' || number) IS NOT NULL);
-- A wrong digit or two exchanged neighbours are found (ISO 7064 finds all).
SELECT count(*) AS changed, count(credit_try_subject('person:' || wrong)) AS missed
FROM (SELECT overlay(number PLACING d::text FROM i) AS wrong
      FROM person, generate_series(1, 17) AS i, generate_series(0, 9) AS d
      WHERE valid AND number ~ '^[0-9]{17}[0-9X]$' AND substr(number, i, 1) <> d::text
      UNION ALL
      SELECT overlay(number PLACING reverse(substr(number, i, 2)) FROM i)
      FROM person, generate_series(1, 16) AS i
      WHERE valid AND number ~ '^[0-9]{17}[0-9X]$' AND substr(number, i, 1) <> substr(number, i + 1, 1)) AS w;


-- 4. Fifteen digits, the predecessor: born 19yy, becomes the 18-digit number.
SELECT number, rule, credit_try_subject(number) AS bare, credit_try_subject('person:' || number) AS as_person,
       credit_subject_problem(number) AS problem
FROM (VALUES
    ('371202850615001', 'becomes the number that replaced it'),
    ('37120285061500 1', 'a blank inside the serial'),
    ('371202 850615 001', 'blanks around the parts'),
    ('370116900307128', 'passes the registration check (GS 15-2006), too'),
    ('371202850615996', 'serials from 996: born before 1900'),
    ('371202850615995', 'serials below'),
    ('371202000229001', '1900 was no leap year'),
    ('371202850631001', '31 June'),
    ('160101850615001', 'province 16'),
    ('810000850615001', 'permits came after these numbers'),
    ('37120285O615001', 'O for 0'),
    ('3712028506AB001', 'letters'),
    ('37120285061500X', 'X')) AS t(number, rule);
-- One and the same person.
SELECT '371202850615001'::credit.subject = '37120219850615001X'::credit.subject AS same;


-- 5. Unified social credit codes (GB 32100-2015).  Made up.
CREATE TEMP TABLE organization (number text, rule text);
INSERT INTO organization VALUES
    ('91370116MA3C1T2K4K', NULL),
    ('91370116MA3C002490', 'check value 0 is valid'),
    ('91370116MA3C0002XG', 'organization code with X'),
    ('91370116MA3C00070U', 'organization code with 0'),
    ('A1370116MA3C1T2K4J', 'department A'),
    ('N1370116MA3C1T2K46', 'department N'),
    ('Y1370116MA3C1T2K4X', 'department Y'),
    ('G1370116MA3C1T2K4C', 'a department in no table'),
    ('11100000MA3C1T2K46', 'division 100000, the whole country');
SELECT number, rule, credit_subject_problem(number) FROM organization
WHERE number <> pg_temp.unified(left(number, 17)) OR substr(number, 9, 9) <> pg_temp.orgcode(substr(number, 9, 8))
   OR credit_try_subject(number) IS NULL;
SELECT rule, credit_subject_problem(number) AS problem
FROM (VALUES
    ('91370116MA3C1T2K07', 'only the outer check fits'),
    ('91370116MA3C1T2K4A', 'only the inner check fits'),
    ('01370116MA3C1T2K4W', 'department 0'),
    ('90370116MA3C1T2K4N', 'category 0'),
    ('91990116MA3C1T2K44', 'province 99'),
    ('91A70116MA3C1T2K4K', 'letter in the division'),
    ('9137O116MA3C1T2K4K', 'O for 0'),
    ('9I370116MA3C1T2K4K', 'I for 1'),
    ('91370116MA3CST2K4K', 'S is not in the alphabet'),
    ('91370116MA3CVT2K4K', 'V is not in the alphabet'),
    ('91370116MA3CZT2K4K', 'Z is not in the alphabet'),
    ('91370116MA3C1T2K4', 'seventeen'),
    ('91370116MA3C1T2K4KK', 'nineteen'),
    ('9137011612345678AB', 'both fail'),
    ('913701161234567890', 'digits, no date: taken for a company''s'),
    ('91370116XXXXXXXX4K', 'masked')) AS t(number, rule);


-- 6. Organization codes (GB 11714): all 26 letters count, I and O too.
SELECT 'orgcode:' || pg_temp.orgcode(body) AS written, credit_try_subject('orgcode:' || pg_temp.orgcode(body)) AS subject
FROM (VALUES ('MA3C1T2K'), ('IO123456'), ('ZSV00000'), ('12345678')) AS t(body);
SELECT number, credit_subject_problem(number) AS problem
FROM (VALUES ('orgcode:12345678-9'), ('orgcode:1234567-8'), ('orgcode:123456788'), ('123456788')) AS t(number);
-- The code inside a unified code is related to it, not equal; they have one key.
SELECT credit_org_code(u) = credit_org_code(o) AS related, u = o AS equal, credit_subject_key(u) = credit_subject_key(o) AS one_unit
FROM (VALUES ('91370116MA3C1T2K4K'::credit.subject, 'orgcode:MA3C1T2K-4'::credit.subject)) AS t(u, o);


-- 7. Residence cards of 2004 and 2017.
SELECT body, credit_try_subject('prc:' || pg_temp.card(body)) AS subject,
       credit_subject_problem('prc:' || pg_temp.card(body)) AS problem
FROM (VALUES ('USA37028506151'), ('KOR37010002291'), ('USA99028506151'), ('USA37028502301'), ('U5A37028506151')) AS t(body);
SELECT credit_subject_problem('prc:USA370285061517');


-- 8. Valid in two systems by all checks of both: nobody's until its kind is given.
SELECT number, number = pg_temp.citizen(left(number, 17)) AS citizen, number = pg_temp.unified(left(number, 17)) AS unified,
       credit_subject_problem(number) AS problem,
       credit_try_subject('person:' || number) AS person, credit_try_subject('org:' || number) AS org
FROM (VALUES ('37120219500115197X')) AS t(number);
-- They are two subjects, and what was issued against no standard is a third way to write the second.
SELECT 'person:37120219500115197X'::credit.subject <> 'org:37120219500115197X'::credit.subject AS two,
       'org!:37120219500115197X'::credit.subject = 'org:37120219500115197X'::credit.subject AS one;
-- Where one system refuses the number, the prefix of the other is not needed and not kept.
SELECT 'person:370116199003071236'::credit.subject AS person, 'org:91370116MA3C1T2K4K'::credit.subject AS org;
