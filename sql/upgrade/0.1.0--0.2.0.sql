-- From 0.1.0 to 0.2.0, what upgrade.pl cannot derive from the two install
-- scripts.  Every row is kept, every answer that was right stays as it was.

-- by hand: FUNCTION credit.plan_changed()
-- by hand: TABLE credit.plan_measure
-- by hand: TABLE credit.relation
-- by hand: TABLE credit.listing_bar

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

-- Posts and bars are rows now instead of lists in constraints.
ALTER TABLE credit.plan_measure DROP CONSTRAINT plan_measure_binds_through_check;
ALTER TABLE credit.relation DROP CONSTRAINT relation_role_check, ADD FOREIGN KEY (role) REFERENCES credit.post_role;
ALTER TABLE credit.listing_bar DROP CONSTRAINT listing_bar_bar_check, ADD FOREIGN KEY (bar) REFERENCES credit.bar;
