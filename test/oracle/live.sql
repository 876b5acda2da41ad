-- Oracles: lets pg_temp.live(history, seed) run, once for each of :histories, from a seed
-- that is printed, so that it can be given again.
\ir seed.sql
-- Each statement is run a few times: compiling it costs more than it saves.
SET jit = off;
SELECT format('CALL pg_temp.live(%s, %s)', h, (:seed::numeric + h * 0.000137) % 1) FROM generate_series(1, :histories) h \gexec
