/*-------------------------------------------------------------------------
 *
 * message_code.h
 *	  Codes of the messages that are kept as reasons.
 *
 * A reason that a table keeps is read by others than the session that wrote it,
 * in their language.  So it is kept in codes, which are a language of their own:
 * a message "translated" into it is its code with the same places for what goes
 * in, and so sentences are put together in codes as they are in words, by
 * psprintf, by format() and within each other.
 *
 * A code is for good: tables have it.  The message beside it, which is its word
 * in English and the key of the catalog for all other languages, may change
 * with the call that gives it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_MESSAGE_CODE_H
#define CREDIT_MESSAGE_CODE_H

/* A message in codes; in the session's language where it has no code, which a test forbids. */
extern const char *message_coded(const char *message) pg_attribute_format_arg(1);

/* What is kept in codes, in the session's language; whatever else stands there as it is. */
extern char *message_said(const char *kept);

#define MESSAGE_CODES(X) \
	/* what puts sentences and lists together */ \
	X(and_then, "; ") \
	X(and, ", ") \
	X(with_name, "%1$s (%2$s)") \
	/* identifiers (values/identifier_problem.c) */ \
	X(identifier, "identifier") \
	X(citizen_number, "citizen number") \
	X(citizen_15, "15-digit citizen number") \
	X(unified_code, "unified social credit code") \
	X(organization_code, "organization code") \
	X(passport_number, "passport number") \
	X(residence_card, "permanent residence card number") \
	X(mainland_permit, "mainland travel permit number") \
	X(taiwan_permit, "Taiwan residents' travel permit number") \
	X(length_citizen, "18 (or 15, before 1999)") \
	X(length_passport, "3 for the country and 1 to 9") \
	X(length_permit, "9 or 11") \
	X(at_character, " at character %d") \
	X(no_problem, "no problem") \
	X(is_empty, "%s is empty") \
	X(kind_unknown, "kind before the colon is not known") \
	X(wrong_length, "%s has %d characters, not %s") \
	X(too_long, "%s is too long") \
	X(wrong_character, "%s has a character that cannot stand there%s") \
	X(letter_for_digit, "%s has a letter O or I%s, which it does not know: probably 0 or 1 was meant") \
	X(foreign_character, "%s has a character%s that is no digit or letter, though it may look like one or be invisible") \
	X(separator_inside, "%s has a blank or hyphen%s inside its serial") \
	X(no_country, "%s does not begin with a country of three letters and a hyphen") \
	X(masked, "%s is masked%s and identifies nobody") \
	X(no_province, "%s does not have the code of a province%s") \
	X(no_birth_date, "%s holds a birth date that does not exist%s") \
	X(birth_in_future, "%s holds a birth date in the future%s") \
	X(century_unknown, "%s has a serial%s that was given to people born before 1900, so its century is not known") \
	X(wrong_check, "%s has a check character%s that does not fit the others") \
	X(wrong_inner_check, "%s holds an organization code whose check character%s does not fit") \
	X(no_authority, "%s has no such registration authority or category%s") \
	X(person_as_org, "%s as issued is a valid citizen number") \
	X(ambiguous, "identifier is valid both as a citizen number and as a unified social credit code") \
	X(ambiguous_15, "identifier is valid both as a 15-digit citizen number and as a former business registration number") \
	X(kind_needed, "identifier does not tell its kind") \
	X(advise_kinds, "Kinds are person, org, orgcode, passport, prc, hmpermit, twpermit and org!.") \
	X(advise_length, "Citizen numbers and unified social credit codes have 18 characters; other numbers need their kind in front, as passport:CHN-E12345678.") \
	X(advise_country, "Write it as passport:CHN-E12345678.") \
	X(advise_no_blanks, "Write the number without blanks.") \
	X(advise_whole, "Use the whole number; a masked one fits many people.") \
	X(advise_person, "Write a person's number without org!:.") \
	X(advise_either, "Write its kind in front: person:... or org:....") \
	X(advise_either_15, "Write person: in front if it is a person's; an organization is identified by its unified social credit code.") \
	X(advise_kind, "Write its kind in front, as orgcode:12345678-X, passport:CHN-E12345678, hmpermit:H12345678, twpermit:12345678 or prc: with its fifteen characters.") \
	X(advise_18, "Use the 18-digit number.") \
	X(advise_as_issued, "If the registry issued it so, write org!: in front.") \
	/* feedback (practice/feedback.c, sql/practice) */ \
	X(subject_invalid, "invalid input for type credit.subject: %s") \
	X(syntax_invalid, "invalid input syntax for type %s: \"%s\"") \
	X(longer_than_bytes, "%s is longer than %d bytes") \
	X(longer_than_characters, "%s is longer than %d characters") \
	X(about_a_minor, "nothing is asked about a minor") \
	X(role_asks_nothing, "role \"%s\" may not ask about any measure") \
	X(role_may_not_ask, "role \"%s\" may not ask about measure \"%s\"") \
	X(role_of_several, "role \"%s\" is bound to several departments of measure \"%s\"") \
	X(role_of_none, "role \"%s\" is bound to no department of measure \"%s\"") \
	X(role_not_of_department, "role \"%s\" does not act for department \"%s\" on measure \"%s\"") \
	X(department_has_not, "department \"%s\" does not carry out measure \"%s\"") \
	X(not_for_application, "function \"%s\" is only for whoever has logged in, or the role that they have SET") \
	X(feedback_null, "arguments of a feedback must not be null") \
	X(detail_no_object, "detail of a feedback must be a JSON object") \
	X(detail_no_json, "detail of a feedback cannot be read as JSON") \
	X(decided_in_future, "decided_on in the detail of a feedback lies in the future") \
	X(not_a_day, "%s is not a day: \"%s\"") \
	X(amount_no_number, "amount in the detail of a feedback is not a number of yuan") \
	X(evidence_no_reference, "evidence in the detail of a feedback is not a reference") \
	X(outcome_unknown, "outcome \"%s\" is not known") \
	X(outcome_does_not_fit, "outcome \"%s\" does not fit measure \"%s\"") \
	X(measure_in_no_plan, "measure \"%s\" is in no plan") \
	X(not_in_force, "measure \"%s\" was not in force for subject %s") \
	X(no_notice_waits, "notice \"%s\" waits for no answer of this department about the subject") \
	X(notices_wait, "several notices of assistance wait for an answer about the subject")

#endif							/* CREDIT_MESSAGE_CODE_H */
