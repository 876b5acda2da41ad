/*
 * Values: the verdicts, what a measure says of a subject.
 */

CREATE TYPE credit.verdict AS ENUM ('clear', 'restricted', 'reference', 'duty', 'exempt', 'suspended');
COMMENT ON TYPE credit.verdict IS
	'clear: no measure of this plan follows from this list; restricted: must refuse, withhold or revoke; reference: '
	'must take into account and decides itself; duty: must act of its own; exempt: freed by the court; suspended: '
	'the measure is out of force';
