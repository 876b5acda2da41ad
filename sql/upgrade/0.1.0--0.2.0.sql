-- From 0.1.0 to 0.2.0, what upgrade.pl cannot derive from the two install
-- scripts.  Every row is kept, every answer that was right stays as it was.

-- by hand: FUNCTION credit.plan_changed()
-- by hand: TABLE credit.inbox
-- by hand: TABLE credit.plan_measure
-- by hand: TABLE credit.role_binding
-- by hand: TABLE credit.listing_record
-- by hand: TABLE credit.outcome
-- by hand: TABLE credit.change
-- by hand: TABLE credit.plan_basis
-- by hand: TABLE credit.relation
-- by hand: TABLE credit.listing_bar
-- by hand: TABLE credit.push
-- by hand: TABLE credit.court
-- by hand: TABLE credit.purpose
-- by hand: TABLE credit.division

-- Made by sql/access/table.sql; an upgrade leaves those that are there.
-- by hand: TRIGGER append_only ON credit.measure_event
-- by hand: TRIGGER append_only ON credit.remark
-- by hand: TRIGGER append_only ON credit.objection
-- by hand: TRIGGER append_only ON credit.objection_step
-- by hand: TRIGGER append_only ON credit.push_reject
-- by hand: TRIGGER append_only ON credit.party
-- by hand: TRIGGER set_once ON credit.listing_bar
-- by hand: TRIGGER append_only ON credit.listing_bar
-- by hand: TRIGGER close_only ON credit.relation
-- by hand: TRIGGER append_only ON credit.relation
-- by hand: TRIGGER close_only ON credit.exemption
-- by hand: TRIGGER append_only ON credit.exemption
-- by hand: TRIGGER set_once ON credit.stay
-- by hand: TRIGGER append_only ON credit.stay
-- by hand: TRIGGER close_only ON credit.listing
-- by hand: TRIGGER append_only ON credit.listing
-- by hand: TRIGGER append_only ON credit.court_event
-- by hand: TRIGGER append_only ON credit.listing_record
-- by hand: TRIGGER append_only ON credit.push
-- by hand: TRIGGER append_only ON credit.subject_link
-- by hand: TRIGGER no_truncate ON credit.access_log
-- by hand: TRIGGER no_truncate ON credit.access_log_rest
-- by hand: TRIGGER set_once ON credit.log_batch
-- by hand: TRIGGER append_only ON credit.log_batch
-- by hand: TRIGGER append_only ON credit.screening
-- by hand: TRIGGER append_only ON credit.change
-- by hand: TRIGGER append_only ON credit.override
-- by hand: TRIGGER append_only ON credit.feedback_log
-- by hand: TRIGGER no_truncate ON credit.feedback
-- by hand: TRIGGER append_only ON credit.receipt
-- by hand: TRIGGER append_only ON credit.typical_case
-- by hand: TRIGGER append_only ON credit.case_version
-- by hand: TRIGGER append_only ON credit.case_step
-- by hand: TRIGGER append_only ON credit.effect_document

-- Before the functions that compare it.  A push of 0.1.0 keeps its digest.
ALTER TABLE credit.push ALTER COLUMN digest TYPE text;
ALTER TABLE credit.court ADD last_at timestamptz;

-- derived

-- What is entered next comes after all that there is, be it that the clock went back.
UPDATE credit.court c SET last_at = m.at
FROM (SELECT x.court, max(x.at) AS at
	  FROM (SELECT p.court, p.applied_at AS at FROM credit.push p
			UNION ALL SELECT e.court, e.at FROM credit.court_event e
			UNION ALL SELECT l.court, l.known_from FROM credit.listing l
			UNION ALL SELECT x.court, x.known_from FROM credit.exemption x
			UNION ALL SELECT l.court, r.known_from
					  FROM credit.relation r JOIN credit.listing l ON l.id = r.listing) x
	  GROUP BY x.court) m
WHERE m.court = c.name;

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

-- Nobody else's code puts records under a login.
ALTER TABLE credit.inbox ALTER loaded_by SET DEFAULT credit.login();

-- Posts and bars are rows now instead of lists in constraints.
ALTER TABLE credit.plan_measure DROP CONSTRAINT plan_measure_binds_through_check;
ALTER TABLE credit.relation DROP CONSTRAINT relation_role_check, ADD FOREIGN KEY (role) REFERENCES credit.post_role;
ALTER TABLE credit.listing_bar DROP CONSTRAINT listing_bar_bar_check, ADD FOREIGN KEY (bar) REFERENCES credit.bar;

-- Arrays are lists: one dimension, counted from 1.
ALTER TABLE credit.plan_measure ADD CONSTRAINT plan_measure_effects_list CHECK (array_ndims(effects) = 1 AND array_lower(effects, 1) = 1),
	ADD CONSTRAINT plan_measure_binds_through_list CHECK (array_ndims(binds_through) = 1 AND array_lower(binds_through, 1) = 1);
ALTER TABLE credit.plan_basis ADD CONSTRAINT plan_basis_articles_list CHECK (array_ndims(articles) = 1 AND array_lower(articles, 1) = 1);
ALTER TABLE credit.role_binding ADD CONSTRAINT role_binding_measures_list CHECK (array_ndims(measures) = 1 AND array_lower(measures, 1) = 1);
ALTER TABLE credit.push ADD CONSTRAINT push_touches_list CHECK (array_ndims(touches) = 1 AND array_lower(touches, 1) = 1);
ALTER TABLE credit.listing_record ADD CONSTRAINT listing_record_grounds_list CHECK (array_ndims(grounds) = 1 AND array_lower(grounds, 1) = 1);
ALTER TABLE credit.outcome ADD CONSTRAINT outcome_effects_list CHECK (array_ndims(effects) = 1 AND array_lower(effects, 1) = 1);
ALTER TABLE credit.change ADD CONSTRAINT change_grounds_list CHECK (array_ndims(grounds) = 1 AND array_lower(grounds, 1) = 1);

-- Names that were too long when they were entered stay, and no other comes in.
ALTER TABLE credit.purpose ADD CONSTRAINT purpose_limit
	CHECK (credit.limited(code, 'code') IS NOT NULL AND credit.limited(name, 'name') IS NOT NULL) NOT VALID;
ALTER TABLE credit.division ADD CONSTRAINT division_limit CHECK (credit.limited(name, 'name') IS NOT NULL) NOT VALID;
DO LANGUAGE plpgsql $limits$
BEGIN
	ALTER TABLE credit.purpose VALIDATE CONSTRAINT purpose_limit;
	ALTER TABLE credit.division VALIDATE CONSTRAINT division_limit;
EXCEPTION WHEN string_data_right_truncation THEN
	NULL;
END
$limits$;
