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
 * A code is for good, with its places: tables have it.  The message beside it,
 * which is its word in English and the key of the catalog for all other
 * languages, may change its words, here and in the call that gives it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_MESSAGE_CODE_H
#define CREDIT_MESSAGE_CODE_H

/* A message in codes; in the session's language where it has no code, which a test forbids. */
extern const char *message_coded(const char *message) pg_attribute_format_arg(1);

/* A message in the session's language, for who is told at once. */
extern const char *message_translated(const char *message) pg_attribute_format_arg(1);

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
	X(subject_or_detail_missing, "a feedback has no subject or no detail") \
	X(amount_too_great, "amount of a feedback is not below 10^15 yuan, or has more than two decimals") \
	X(no_such_hit, "\"hit\" in the detail of a feedback is no hit of this department on that measure and subject") \
	X(outcome_unknown, "outcome \"%s\" is not known") \
	X(outcome_does_not_fit, "outcome \"%s\" does not fit measure \"%s\"") \
	X(measure_in_no_plan, "measure \"%s\" is in no plan") \
	X(not_in_force, "measure \"%s\" was not in force for subject %s") \
	X(no_notice_waits, "notice \"%s\" waits for no answer of this department about the subject") \
	X(notices_wait, "several notices of assistance wait for an answer about the subject") \
	/* JSON of a record (record/record_text.c) */ \
	X(record_empty, "the record is empty") \
	X(record_too_deep, "the record is nested deeper than %d levels") \
	X(record_number_too_long, "the record has a number at character %d that is longer than any of a record") \
	X(record_zero_character, "the record has \\u0000 at character %d, which no text can hold") \
	X(record_half_character, "the record has half a character at character %d, as \\ud800 without what belongs to it") \
	X(record_control_character, "the record has a line break or another control character inside a text at character %d: in JSON it is written \\n") \
	X(record_backslash, "the record has a backslash at character %d that begins no character of JSON: a backslash is written twice") \
	X(record_not_begun, "the record does not begin with \"{\": it is no JSON, as a line of CSV is none") \
	X(record_cut_off, "the record ends in the middle: it was cut off") \
	X(record_comma_behind, "a comma stands behind the record: write one record a line, and nothing behind it") \
	X(record_something_behind, "something stands behind the record from character %d on: write one record a line") \
	X(record_no_json, "the record is no JSON from character %d on") \
	X(record_too_long, "the record is longer than %d bytes") \
	X(record_no_object, "the record is not a JSON object") \
	/* fields of a record (record/record_object.c) */ \
	X(field_object_for_list, "%s is a JSON object: write a list, as %s") \
	X(field_no_object, "%s is not a JSON object") \
	X(field_without_number, "%s \"%s\" is a text without any number, and was passed over: a name alone identifies nobody") \
	X(field_no_array, "%s is not an array") \
	X(field_no_scalar, "%s is a JSON array or object: write one text, number or mark") \
	X(field_boolean, "%s is true or false: write a text") \
	X(field_rounded, "%s is a JSON number of more than %d digits that ends with 0, as one that a program has rounded: write it in quotes, with its digits from the document") \
	X(field_close, "\"%s\" is not known as a field, and close to \"%s\": if that was meant, write it so, else leave it out or give it another name") \
	X(field_two_values, "%s and %s are one field, and say two different things") \
	X(field_twice, "%s stands in the record twice, with two values") \
	X(field_missing, "%s is missing") \
	X(field_no_form, "%s \"%s\" is of no known form, and was passed over") \
	X(field_no_mark, "%s \"%s\" is neither yes nor no: write true or false, 是 or 否") \
	/* days of a record (record/record.c, record/record_days.c) */ \
	X(day_no_calendar, "%s \"%s\" is no day of the calendar, or none that a record can have") \
	X(day_with_time, "%s \"%s\" has a time of day other than midnight, or a time zone, by which it may be another day: write the day alone, as 2020-03-05") \
	X(day_in_seconds, "%s \"%s\" is a number of seconds or milliseconds: write the day, as 2020-03-05") \
	X(day_no_form, "%s \"%s\" is not a date of a known form (2020-03-05, 20200305 or 2020年03月05日)") \
	X(day_year_to_come, "%s is of the year %d, which is to come: today is %s") \
	X(day_in_future, "%s lies in the future: it is %s, today is %s") \
	X(day_before_year, "%s %s lies before the year of %s, %d") \
	X(day_before_doubtful, "%s %s lies before %s %s: one of them is wrong") \
	X(day_before, "%s %s lies before %s %s") \
	/* the subject (record/record.c, record/court_name.c) */ \
	X(says_organization, "%s says organization, but %s is that of a person") \
	X(says_person, "%s says person, but %s is that of an organization") \
	X(party_type_unknown, "%s \"%s\" is not a known party type: write 580 or 自然人 for a person, 581 or 法人或其他组织 for an organization") \
	X(no_identifier, "%s is missing: a name alone identifies nobody") \
	X(number_wrong_advised, "%s: %s. %s") \
	X(number_wrong, "%s: %s") \
	X(number_times_sign, "%s: the last character is a multiplication sign: write the letter X") \
	X(number_filler, "%s: a number of one repeated character identifies nobody") \
	X(name_key_too_long, "%s is longer than %d characters in the form for comparison") \
	X(name_lost, "the name holds characters that were lost on its way") \
	X(name_direction, "the name holds marks of direction, which show another name than it is") \
	X(name_html, "the name holds a character as HTML writes it") \
	X(name_escaped, "the name holds a character as a program writes it") \
	X(name_lines, "the name goes over several lines") \
	X(name_masked, "the name is masked") \
	X(name_with_number, "the name of a person holds a number") \
	X(name_several, "the name holds several names") \
	X(name_misread, "the name was read in another encoding than it is written in") \
	X(name_two, "the name may be two names, or one whose dot was lost") \
	X(birth_date_differs, "%s differs from the birth date in %s") \
	X(birth_date_missing, "%s is missing, and %s holds none: whether the person is of age (art. 4) cannot be seen") \
	X(before_birth, "%s %s lies before the birth, %s") \
	X(minor_listed, "a minor on the day of the decision: minors are never listed (法释〔2017〕7号 art. 4)") \
	/* the case (record/record.c, record/court_text.c) */ \
	X(case_no_wrong, "%s \"%s\" is not a case number as （2020）鲁0116执1234号: %s") \
	X(case_no_enforcement, "%s \"%s\" is not the number of an enforcement: 执 is missing; the number of the judgment belongs into %s") \
	X(case_no_form, "it is no case number of a known form") \
	X(case_no_year, "it does not begin with the year in brackets") \
	X(case_year_impossible, "no case is of its year") \
	X(case_no_end, "it does not end with 号") \
	X(case_no_number, "it has no number before 号, or none of a case") \
	X(case_number_zero, "no case has the number 0") \
	X(case_several, "it holds several case numbers: each case has a record of its own") \
	X(case_something_behind, "something stands behind 号") \
	/* grounds, bars and period (record/record.c) */ \
	X(ground_number_wrong, "%s holds \"%s\", which is not the number of a ground of art. 1 (1 to 6)") \
	X(wording_passed_over, "%s: \"%s\" is not a known wording of a ground of art. 1; %s decides") \
	X(wording_unknown, "%s: \"%s\" is not a known wording of a ground of art. 1") \
	X(grounds_differ, "%s names ground %s, but %s ground %s (by the numbers of 法释〔2017〕7号 art. 1)") \
	X(no_ground, "no ground of art. 1 is given: debt alone is none") \
	X(bar_unknown, "%s holds \"%s\", which is none of security_given, assets_suffice, later_in_order, not_refusing, applicant_waits, student_loan (art. 3)") \
	X(no_beginning, "neither %s nor %s is given: the listing has no beginning") \
	X(given_without, "%s is given without %s, from which it runs") \
	X(grace_wrong, "%s is not one to three months after %s (法发〔2019〕35号 art. 15)") \
	X(period_for_ground_1, "%s is given, but ground 1 alone has no period (art. 2)") \
	X(period_wrong, "%s \"%s\" must be 2, or 3 to 5 where it was extended (art. 2)") \
	X(period_extended, "%s is extended, which needs serious violence or threats (ground 2) or several grounds (art. 2)") \
	X(period_no_reason, "%s is extended without a reason (%s)") \
	X(decision_day_missing, "%s is missing: the period of grounds 2 to 6 runs from the decision (art. 2), and no other date can stand in for it") \
	X(removal_reason_missing, "%s is missing: a removal says why (art. 10)") \
	X(exit_ban_for_organization, "%s is set for an organization") \
	/* persons in posts (record/record_relations.c) */ \
	X(relation_no_identifier, "a relation has no identifier (cardNum)") \
	X(relation_of_organization, "a relation's %s is that of an organization") \
	X(relation_number_wrong_advised, "a relation's %s: %s. %s") \
	X(relation_number_wrong, "a relation's %s: %s") \
	X(relation_no_role, "a relation has no role: write one of 法定代表人, 主要负责人, 直接责任人员, 实际控制人") \
	X(relation_role_unknown, "a relation's %s \"%s\" is none of 法定代表人, 主要负责人, 直接责任人员, 实际控制人") \
	X(relation_ends_before, "a relation's end (%s %s) lies before its beginning (%s)") \
	X(relation_no_object, "a relation is not an object") \
	X(relations_too_many, "the record has more than %d relations") \
	X(relations_for_person, "relations are given for a person: only an organization has them") \
	X(relation_of_minor, "a relation is left out: the person was a minor on %s (法释〔2017〕7号 art. 4)") \
	/* a row of a spreadsheet (record/sheet.c) */ \
	X(sheet_quote_open, "line %d: the quote that column %d begins with is never closed") \
	X(sheet_behind_quote, "line %d: in column %d text stands behind the closing quote; a quote inside a cell is written twice") \
	X(sheet_row_too_long, "line %d: the row is longer than %d bytes; perhaps a quote in it is not closed") \
	X(sheet_too_many_cells, "line %d: the row has more than %d cells") \
	X(sheet_too_few_cells, "line %d has %d cells, and line %d names %d columns") \
	X(sheet_nameless_column, "line %d: column %d holds something and has no name in line %d") \
	X(sheet_exponent, "line %d, column \"%s\": \"%s\" is a number of which the spreadsheet has kept these digits alone; the others are not in the file. Format the column as text, enter the number again from the document, and save the file again") \
	X(sheet_rounded, "line %d, column \"%s\": the number has zeros from its 16th digit on, as one that a spreadsheet has rounded to 15 digits. Format the column as text and enter the number again from the document; if it is right, put an apostrophe (') in front") \
	/* a record beside others and what stands (sql/register) */ \
	X(same_case_in_push, "the same case and subject stand at place %s of this push") \
	X(same_record_in_push, "the same record stands at place %s of this push") \
	X(removal_in_full_list, "a removal has no place in a full list; leave the record out instead") \
	X(missing_and_kept, "listing %s is missing from the full list, and was decided on after that was exported: kept") \
	X(erased_before, "a listing with the same facts has ended and was erased; what is decided anew has a number and a day of its own") \
	X(known_by_other_name, "the identifier is known under another name; the court has to say whether it is the same subject (credit_accept_name)") \
	X(named_otherwise_in_push, "another record of this push gives the identifier another name; the court has to say which is right (credit_accept_name)") \
	X(removal_reason_unknown, "removalReason \"%s\" is none that is known; the reasons of art. 10 are %s; those of early removal %s") \
	X(of_another_court, "courtName is that of another court: %s") \
	X(not_on_this_list, "removal of a listing that is not on this court's list") \
	X(ground_barred, "ground %s is barred (%s art. %s): %s") \
	X(on_list_of, "the same case and subject stand on the list of %s") \
	X(debtor_died, "by \"%1$s\" the debtor has died on %2$s (listing %3$s): nobody who is no more is listed; if that was wrong, revoke decision %4$s (credit_revoke_decision)") \
	X(debtor_dissolved, "by \"%1$s\" the unit has been dissolved on %2$s (listing %3$s): nobody who is no more is listed; if that was wrong, revoke decision %4$s (credit_revoke_decision)") \
	X(open_end_ended_already, "\"%1$s\" has ended what has no period already; the period goes on through %2$s, and reasons of early removal alone end it: %3$s") \
	X(period_ended_already, "\"%1$s\" has ended the period already; ground 1 goes on, and reasons of art. 10 alone end it: %3$s") \
	X(ended_by_court, "the court has ended this listing by \"%s\"; to be listed again takes another decision") \
	X(ended_in_other_case, "by this decision the subject was listed in case \"%s\", which the court has ended by \"%s\"; to be listed again takes another decision") \
	X(older_than_end, "the record's decision has no day, or is older than \"%s\" of %s, by which the court has ended this listing") \
	X(fewer_grounds, "another decision with fewer grounds or a shorter period: a correction names what it corrects (credit_correct)") \
	X(older_than_standing, "the record's decision has no day, or is older than the one that stands, of %s") \
	X(asked_within_six_months, "relisting at the applicant's request within six months of a removal at the applicant's request (法释〔2017〕7号 art. 10)") \
	X(asked_by_whom, "removed at the applicant's request, who cannot ask for another listing through %s (法释〔2017〕7号 art. 10): say whose request it is (onApplication)") \
	X(another_decision_alone, "another decision alone changes this: %s are kept, what else the record says is applied") \
	X(decided_otherwise, "\"%s\" decides otherwise: %s are kept, what else the record says is applied") \
	/* an end that a record says (sql/register/classify.sql, sql/register/removal_reason.sql) */ \
	X(ends_before_listing, "removedOn %s lies before the first day of the listing, %s") \
	X(no_period_over, "the listing has no period that could be over (ground 1 alone)") \
	X(period_not_over, "the period of the listing is not over: its last day is %s") \
	X(period_fixed, "the listing has a fixed period through %s, which the reasons of art. 10 do not end; those of early removal are %s") \
	X(no_period_fixed, "the listing has no fixed period to end early; the reasons of art. 10 are %s") \
	X(two_searches, "removal for want of property needs two searches after this enforcement was terminated") \
	X(give_searches, "Give the days in detail: {\"terminated_on\": \"2026-01-05\", \"searches\": [\"2026-03-01\", \"2026-06-01\"], \"no_lead\": true}.") \
	X(no_lead, "removal for want of property needs that nobody gave a valid lead") \
	X(give_no_lead, "Say so in detail: \"no_lead\": true.") \
	X(request_day_missing, "removal at the applicant's request needs the day of the written request") \
	X(request_day_wrong, "the request to remove lies before the listing or after the removal") \
	X(give_request_day, "Give it in detail: {\"requested_on\": \"2026-03-01\"}.") \
	X(proceeding_missing, "removal because enforcement is stayed needs the proceeding") \
	X(give_proceeding, "Give it in detail: {\"proceeding\": \"retrial\"} or {\"proceeding\": \"bankruptcy\"}.")

#endif							/* CREDIT_MESSAGE_CODE_H */
