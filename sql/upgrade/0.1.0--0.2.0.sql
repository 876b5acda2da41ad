-- From 0.1.0 to 0.2.0, what upgrade.pl cannot derive from the two install
-- scripts.  Every row is kept, every answer that was right stays as it was.

-- by hand: FUNCTION credit.plan_changed()

-- derived

-- Their triggers now call credit.cache_changed(); a trigger that is replaced
-- fires again at its origin alone.
ALTER TABLE credit.plan_edition ENABLE ALWAYS TRIGGER plan_changed;
ALTER TABLE credit.plan_measure ENABLE ALWAYS TRIGGER plan_changed;
ALTER TABLE credit.plan_department ENABLE ALWAYS TRIGGER plan_changed;
ALTER TABLE credit.plan_basis ENABLE ALWAYS TRIGGER plan_changed;
ALTER TABLE credit.measure_event ENABLE ALWAYS TRIGGER plan_changed;
ALTER TABLE credit.role_binding ENABLE ALWAYS TRIGGER binding_changed;
ALTER TABLE credit.subject_link ENABLE ALWAYS TRIGGER links_changed;
DROP FUNCTION credit.plan_changed();
