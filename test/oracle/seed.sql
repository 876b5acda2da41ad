-- Oracles: SEED as it was given, or a new one, which is printed, so that it can be given again.
\if :{?seed}
\else
SELECT floor(random() * 1000000) / 1000000 AS seed \gset
\endif
\echo # seed :seed
