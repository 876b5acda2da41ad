-- Report: jobs run at their hours in Beijing wherever pg_cron's own clock is: what
-- credit.job says in GMT is scheduled in cron.timezone.
BEGIN;
SELECT plan(12);
SELECT is(credit.cron_schedule('10 1 * * *', 'GMT'), '10 1 * * *', 'in GMT as it stands');
SELECT is(credit.cron_schedule('10 1 * * *', 'Asia/Shanghai'), '10 9 * * *', 'eight hours later by the clock of Beijing');
SELECT is(credit.cron_schedule('30 18 * * *', 'Asia/Shanghai'), '30 2 * * *', 'past midnight');
SELECT is(credit.cron_schedule('0 19 1 * *', 'Asia/Shanghai'), '0 3 2 * *', 'with the day of the month');
SELECT is(credit.cron_schedule('40 1 2 * *', 'Asia/Shanghai'), '40 9 2 * *', 'where it is another');
SELECT is(credit.cron_schedule('*/15 * * * *', 'Asia/Shanghai'), '*/15 * * * *', 'what runs every hour runs every hour');
SELECT is(credit.cron_schedule('*/5 20 * * *', 'Asia/Shanghai'), '*/5 4 * * *', 'minutes that are a pattern stay');
SELECT is(credit.cron_schedule('40 1 2 * *', 'Etc/GMT+5'), '40 20 1 * *', 'behind GMT it is the day before');
SELECT is(credit.cron_schedule('10 1 * * *', 'Asia/Kolkata'), '40 6 * * *', 'half hours count');
SELECT is(credit.cron_schedule('10 1 * * *', NULL), NULL, 'NULL gives NULL');
SELECT throws_ok($$SELECT credit.cron_schedule('10 1 * * *', 'nowhere')$$, '22023', NULL, 'a zone that nobody knows is an error');
-- Each job, an hour of the day at a time: by the clock of Beijing it is eight hours later.
SELECT is_empty($$SELECT j.name FROM credit.job j CROSS JOIN LATERAL (SELECT string_to_array(j.schedule, ' ') AS gmt, string_to_array(credit.cron_schedule(j.schedule, 'Asia/Shanghai'), ' ') AS there) x
	WHERE gmt[2] ~ '^\d+$' AND (gmt[2]::int + 8) % 24 <> there[2]::int$$, 'so does every job');
SELECT * FROM finish();
ROLLBACK;
