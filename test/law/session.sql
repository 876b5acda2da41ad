-- What each session begins with that runs examples of the law: how psql prints, and
-- who is who.  It is read within a transaction that is rolled back.
\set QUIET on
\pset format unaligned
\pset tuples_only on
\pset null '（无）'
\set VERBOSITY terse
\set SHOW_CONTEXT never
\set ON_ERROR_ROLLBACK on
SET LOCAL client_min_messages = error;
SET LOCAL timezone = 'Asia/Shanghai';
SET LOCAL datestyle = 'ISO, YMD';
SET LOCAL lc_messages = 'C';

-- Made-up persons and units, with valid check characters.  少年 is eighteen on 5 January 2026, 闰日生 was born on 29 February 2008.
\set 甲 379999198506150014
\set 乙 379999199003080020
\set 丙 379999197904160037
\set 丁 379999198211020052
\set 少年 379999200801050016
\set 闰日生 379999200802290038
\set 儿童 379999201506010032
\set 公司 91370116MA3LAW0115
\set 公司机构代码 orgcode:MA3LAW01-1
\set 甲的护照 passport:CHN-E12345678

-- Every court and department that an example names is made known by prepare.sql, and nowhere else.
\set 莱芜法院 济南市莱芜区人民法院
\set 钢城法院 济南市钢城区人民法院
\set 济南中院 山东省济南市中级人民法院

-- For what takes years: all that was entered becomes so much older.
\i test/years_pass.sql
