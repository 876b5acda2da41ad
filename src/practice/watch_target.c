/*-------------------------------------------------------------------------
 *
 * watch_target.c
 *	  An application's table under watch: what has to be true of it.
 *
 * The same is asked when a table is put under watch and at each reading, because
 * its owner may change it in between.  Nothing that the owner can plant is ever
 * run: no policy, expression, view, operator, cast or output function that is not
 * the server's or a superuser's.  How rows are read is in watch_scan.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "access/table.h"
#include "access/transam.h"
#include "catalog/namespace.h"
#include "catalog/pg_am.h"
#include "catalog/pg_class.h"
#include "catalog/pg_inherits.h"
#include "catalog/pg_language.h"
#include "catalog/pg_namespace.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_type.h"
#include "commands/defrem.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "nodes/nodeFuncs.h"
#include "nodes/primnodes.h"
#include "utils/acl.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"
#include "utils/syscache.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_table.h"
#include "base/required.h"
#include "decision/decision.h"
#include "practice/feedback.h"
#include "practice/watch_target.h"

/* How an error names the table. */
static char *
table_name(Relation rel)
{
	return quote_qualified_identifier(get_namespace_name(RelationGetNamespace(rel)), RelationGetRelationName(rel));
}

/* Written in C by the server or by a superuser? */
static bool
is_trusted_function(Oid function, const char *source)
{
	HeapTuple	tuple = SearchSysCache1(PROCOID, ObjectIdGetDatum(function));
	Form_pg_proc form;
	bool		trusted;

	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "cache lookup failed for function %u", function);
	form = (Form_pg_proc) GETSTRUCT(tuple);
	trusted = form->prolang == ClanguageId || (form->prolang == INTERNALlanguageId && source == NULL);
	if (trusted && source != NULL)
	{
		bool		isnull;
		Datum		body = SysCacheGetAttr(PROCOID, tuple, Anum_pg_proc_prosrc, &isnull);

		trusted = !isnull && strcmp(TextDatumGetCString(body), source) == 0;
	}
	ReleaseSysCache(tuple);
	return trusted;
}

/*
 * Can values be printed without running anybody's code?  A composite type or a
 * range prints what others have made.
 */
static bool
can_be_printed(Oid type)
{
	Oid			base = getBaseType(type);
	Oid			element = get_element_type(base);
	char		kind = get_typtype(base);
	Oid			output;
	bool		varlena;

	if (OidIsValid(element))
		return can_be_printed(element);
	if (kind != TYPTYPE_BASE && kind != TYPTYPE_ENUM)
		return false;
	getTypeOutputInfo(base, &output, &varlena);
	return is_trusted_function(output, NULL);
}

static void
open_column(WatchTarget *target, WatchColumn *column, const char *name)
{
	AttrNumber	number = get_attnum(RelationGetRelid(target->rel), name);
	Form_pg_attribute attribute;

	if (number <= 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("column \"%s\" of table \"%s\" does not exist", name, RelationGetRelationName(target->rel))));
	attribute = TupleDescAttr(RelationGetDescr(target->rel), number - 1);
	if (attribute->attgenerated != '\0' && attribute->attgenerated != ATTRIBUTE_GENERATED_STORED)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("column \"%s\" of table \"%s\" is generated when it is read", name, RelationGetRelationName(target->rel)),
				 errhint("Name a column that is stored.")));
	column->name = pstrdup(name);
	column->type = getBaseType(attribute->atttypid);
}

/* A column of the key or a label, which is printed. */
static void
open_printed_column(WatchTarget *target, WatchColumn *column, const char *name)
{
	open_column(target, column, name);
	if (!can_be_printed(column->type))
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("column \"%s\" of table \"%s\" is of type %s, which a watch does not print", name,
						RelationGetRelationName(target->rel), format_type_be(column->type)),
				 errhint("Types that come with the server, enums and arrays of them are printed.")));
}

/* Which kind of relation can be watched? */
static void
require_kind(Relation rel)
{
	const char *schema = get_namespace_name(RelationGetNamespace(rel));
	bool		table = rel->rd_rel->relkind == RELKIND_RELATION;

	if (!table && rel->rd_rel->relkind != RELKIND_PARTITIONED_TABLE)
		ereport(ERROR,
				(errcode(ERRCODE_WRONG_OBJECT_TYPE),
				 errmsg("\"%s\" is not a table", RelationGetRelationName(rel)),
				 errhint("A table or a partitioned table with a primary key can be watched.")));
	if (rel->rd_rel->relpersistence == RELPERSISTENCE_TEMP)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("temporary table \"%s\" cannot be watched", RelationGetRelationName(rel))));
	if (RelationGetRelid(rel) < FirstNormalObjectId || strcmp(schema, "credit") == 0 || strcmp(schema, "credit_bi") == 0 ||
		strcmp(schema, "credit_bi_zh") == 0 || strcmp(schema, "information_schema") == 0)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("table \"%s\" of the server or of this extension cannot be watched", RelationGetRelationName(rel))));
	if (table && has_subclass(RelationGetRelid(rel)) &&
		find_inheritance_children(RelationGetRelid(rel), AccessShareLock) != NIL)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("table \"%s\" has others that inherit from it", RelationGetRelationName(rel)),
				 errdetail("Its primary key says nothing about their rows."),
				 errhint("Watch each of them, or make it a partitioned table.")));
}

static void
open_key(WatchTarget *target)
{
	List	   *indexes = RelationGetIndexList(target->rel);
	ListCell   *cell;

	target->keys = 0;
	foreach(cell, indexes)
	{
		HeapTuple	tuple = SearchSysCache1(INDEXRELID, ObjectIdGetDatum(lfirst_oid(cell)));
		Form_pg_index form;

		if (!HeapTupleIsValid(tuple))
			elog(ERROR, "cache lookup failed for index %u", lfirst_oid(cell));
		form = (Form_pg_index) GETSTRUCT(tuple);
		if (form->indisprimary)
		{
			target->keys = form->indnkeyatts;
			target->key = palloc0(target->keys * sizeof(WatchColumn));
			for (int i = 0; i < target->keys; i++)
				open_printed_column(target, &target->key[i],
									get_attname(RelationGetRelid(target->rel), form->indkey.values[i], false));
		}
		ReleaseSysCache(tuple);
	}
	if (target->keys == 0)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("table \"%s\" has no primary key", RelationGetRelationName(target->rel)),
				 errdetail("A hit names its row by it."),
				 errhint("ALTER TABLE %s ADD PRIMARY KEY (…).", table_name(target->rel))));
}

void
watch_target_open(WatchTarget *target, Oid relid, const char *subject, char **label, int labels,
				  const char *condition, const char *valid_until)
{
	memset(target, 0, sizeof(WatchTarget));
	target->rel = table_open(relid, AccessShareLock);
	require_kind(target->rel);

	open_column(target, &target->subject, subject);
	target->subject_is_text = target->subject.type == TEXTOID || target->subject.type == VARCHAROID ||
		target->subject.type == BPCHAROID;
	if (target->subject.type != own_type("subject") && !target->subject_is_text)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("column \"%s\" of table \"%s\" is of type %s, which holds no subject",
						subject, RelationGetRelationName(target->rel), format_type_be(target->subject.type)),
				 errhint("Make it a credit.subject, or text that holds identifiers.")));
	open_key(target);
	target->labels = labels;
	target->label = palloc0(Max(labels, 1) * sizeof(WatchColumn));
	for (int i = 0; i < labels; i++)
		open_printed_column(target, &target->label[i], label[i]);
	if (condition != NULL)
	{
		open_column(target, &target->condition, condition);
		if (target->condition.type != BOOLOID)
			ereport(ERROR,
					(errcode(ERRCODE_DATATYPE_MISMATCH),
					 errmsg("column \"%s\" of table \"%s\" is of type %s, which is no condition",
							condition, RelationGetRelationName(target->rel), format_type_be(target->condition.type)),
					 errhint("Make it a boolean: a row where it is not true is no hit.")));
	}
	if (valid_until != NULL)
	{
		open_column(target, &target->valid_until, valid_until);
		if (target->valid_until.type != DATEOID && target->valid_until.type != TIMESTAMPTZOID)
			ereport(ERROR,
					(errcode(ERRCODE_DATATYPE_MISMATCH),
					 errmsg("column \"%s\" of table \"%s\" is of type %s, which is no end",
							valid_until, RelationGetRelationName(target->rel), format_type_be(target->valid_until.type)),
					 errhint("Make it a date, the last day on which the row is valid, or a timestamptz.")));
	}
}

void
watch_target_open_lists(WatchTarget *target)
{
	memset(target, 0, sizeof(WatchTarget));
	target->rel = table_open(own_table("held_subject"), AccessShareLock);
	open_column(target, &target->subject, "subject");
	target->keys = 1;
	target->key = palloc0(sizeof(WatchColumn));
	open_printed_column(target, &target->key[0], "subject");
	target->label = palloc0(sizeof(WatchColumn));
}

void
watch_target_close(WatchTarget *target)
{
	table_close(target->rel, NoLock);
}

static bool
may_read_column(const WatchTarget *target, const WatchColumn *column, Oid role)
{
	Oid			relid = RelationGetRelid(target->rel);

	return column->name == NULL ||
		pg_attribute_aclcheck(relid, get_attnum(relid, column->name), role, ACL_SELECT) == ACLCHECK_OK;
}

void
watch_target_require_reader(const WatchTarget *target, Oid role)
{
	Oid			relid = RelationGetRelid(target->rel);
	bool		allowed = namespace_usage_aclcheck(RelationGetNamespace(target->rel), role) == ACLCHECK_OK;

	if (allowed && pg_class_aclcheck(relid, role, ACL_SELECT) != ACLCHECK_OK)
	{
		allowed = may_read_column(target, &target->subject, role) && may_read_column(target, &target->condition, role) &&
			may_read_column(target, &target->valid_until, role);
		for (int i = 0; i < target->keys && allowed; i++)
			allowed = may_read_column(target, &target->key[i], role);
		for (int i = 0; i < target->labels && allowed; i++)
			allowed = may_read_column(target, &target->label[i], role);
	}
	if (!allowed)
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("permission denied for table %s", RelationGetRelationName(target->rel)),
				 errhint("Whoever reads hits needs SELECT on the table, or on its primary key and the columns that the watch names.")));

	/* not check_enable_rls, which asks whether policies apply here and now */
	if (target->rel->rd_rel->relrowsecurity && !has_bypassrls_privilege(role) &&
		(target->rel->rd_rel->relforcerowsecurity || !has_privs_of_role(role, target->rel->rd_rel->relowner)))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("row security is on for table \"%s\", and a watch runs no policy", RelationGetRelationName(target->rel)),
				 errhint("Watch a table of its own with the rows that the department may see, or read as a role to which the policies do not apply.")));
}

List *
watch_target_leaves(const WatchTarget *target)
{
	List	   *all = find_all_inheritors(RelationGetRelid(target->rel), AccessShareLock, NULL);
	List	   *leaves = NIL;
	ListCell   *cell;

	foreach(cell, all)
	{
		char		kind = get_rel_relkind(lfirst_oid(cell));

		if (kind == RELKIND_RELATION)
			leaves = lappend_oid(leaves, lfirst_oid(cell));
		else if (kind != RELKIND_PARTITIONED_TABLE)
			ereport(ERROR,
					(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
					 errmsg("partition \"%s\" of table \"%s\" is in another database", get_rel_name(lfirst_oid(cell)),
							RelationGetRelationName(target->rel)),
					 errhint("Watch the partitions that are tables of this database.")));
	}
	return leaves;
}

/* The value without what says how it is called, labelled or sorted. */
static Node *
plain_value(Node *node)
{
	for (;;)
	{
		if (node != NULL && IsA(node, RelabelType))
			node = (Node *) ((RelabelType *) node)->arg;
		else if (node != NULL && IsA(node, CollateExpr))
			node = (Node *) ((CollateExpr *) node)->arg;
		else if (node != NULL && IsA(node, NamedArgExpr))
			node = (Node *) ((NamedArgExpr *) node)->arg;
		else
			return node;
	}
}

/*
 * The index's expressions as they were written.  RelationGetIndexExpressions
 * would compute what is constant in them, and so run the functions of whoever
 * owns the table, here with the rights of the owner of ours.
 */
static List *
written_expressions(Relation index)
{
	bool		isnull;
	Datum		written = SysCacheGetAttr(INDEXRELID, index->rd_indextuple, Anum_pg_index_indexprs, &isnull);

	return isnull ? NIL : (List *) stringToNode(TextDatumGetCString(written));
}

/* Is it credit_subject_key(column)? */
static bool
is_key_of(Node *node, AttrNumber column, bool is_text)
{
	FuncExpr   *call = (FuncExpr *) plain_value(node);
	Node	   *argument;

	if (call == NULL || !IsA(call, FuncExpr) || list_length(call->args) != 1 ||
		!is_trusted_function(call->funcid, is_text ? "credit_subject_key_of_text" : "credit_subject_key"))
		return false;
	argument = plain_value(linitial(call->args));
	/* character(n) becomes text by a function of the server's */
	if (argument != NULL && IsA(argument, FuncExpr) && ((FuncExpr *) argument)->funcid == F_TEXT_BPCHAR)
		argument = plain_value(linitial(((FuncExpr *) argument)->args));
	return argument != NULL && IsA(argument, Var) && ((Var *) argument)->varattno == column;
}

/* As the planner asks (get_relation_info): can this transaction use the index? */
static bool
is_usable(Relation index, Oid family)
{
	return index->rd_index->indisvalid && index->rd_rel->relam == BTREE_AM_OID &&
		index->rd_index->indkey.values[0] == 0 && index->rd_opfamily[0] == family &&
		heap_attisnull(index->rd_indextuple, Anum_pg_index_indpred, NULL) &&
		(!index->rd_index->indcheckxmin ||
		 TransactionIdPrecedes(HeapTupleHeaderGetXmin(index->rd_indextuple->t_data), TransactionXmin));
}

Relation
watch_target_index(const WatchTarget *target, Relation leaf)
{
	AttrNumber	column = get_attnum(RelationGetRelid(leaf), target->subject.name);
	Oid			family = get_opclass_family(GetDefaultOpClass(own_type("subject"), BTREE_AM_OID));
	List	   *indexes = RelationGetIndexList(leaf);
	ListCell   *cell;

	foreach(cell, indexes)
	{
		Relation	index = index_open(lfirst_oid(cell), AccessShareLock);

		if (is_usable(index, family) &&
			is_key_of(linitial(written_expressions(index)), column, target->subject_is_text))
			return index;
		index_close(index, AccessShareLock);
	}
	return NULL;
}

/*
 * credit.acting_department(measure credit.measure) -> text: the department for
 * which who acts carries the measure out, as for feedback.  Error for who may
 * not ask about it, and for a measure of no plan, or of none that holds now.
 */
PG_FUNCTION_INFO_V1(credit_acting_department);
Datum
credit_acting_department(PG_FUNCTION_ARGS)
{
	Measure		measure = PG_GETARG_MEASURE(0);
	Question	q;
	const PlanRule *rule;
	char	   *department;
	char		buf[MEASURE_TEXT_MAX];

	question_open(&q, GetOuterUserId(), CurrentMemoryContext);
	asker_require(q.asker, q.rules, measure);
	rule = plan_rule_at(q.rules, measure, q.when.as_of);
	measure_to_cstring(measure, buf);
	if (rule == NULL)
	{
		decide_require_measure(&q, measure);
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("no edition of the plan with measure \"%s\" holds now", buf)));
	}
	department = feedback_department(&q, rule);
	question_close(&q);
	if (department == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("several departments carry out measure \"%s\"", buf),
				 errhint("SET LOCAL credit.department to the one that watches.")));
	PG_RETURN_TEXT_P(cstring_to_text(department));
}

/*
 * credit.require_watchable(relation regclass, subject_column name,
 * label_columns name[], condition_column name, valid_until_column name, reader
 * name, key_function regprocedure) -> void
 *
 * Error unless the table can be watched, the role may read it and each of its
 * partitions has the index, or the hint with the CREATE INDEX to run.
 */
PG_FUNCTION_INFO_V1(credit_require_watchable);
Datum
credit_require_watchable(PG_FUNCTION_ARGS)
{
	WatchTarget target;
	Datum	   *element;
	int			labels;
	char	  **label;
	List	   *leaves;
	ListCell   *cell;

	/* All but condition and end of validity. */
	arguments_require(fcinfo, 1 << 0 | 1 << 1 | 1 << 2 | 1 << 5 | 1 << 6);
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(2), NAMEOID, NAMEDATALEN, false, TYPALIGN_CHAR, &element, NULL, &labels);
	label = palloc(Max(labels, 1) * sizeof(char *));
	for (int i = 0; i < labels; i++)
		label[i] = NameStr(*DatumGetName(element[i]));
	watch_target_open(&target, PG_GETARG_OID(0), NameStr(*PG_GETARG_NAME(1)), label, labels,
					  PG_ARGISNULL(3) ? NULL : NameStr(*PG_GETARG_NAME(3)),
					  PG_ARGISNULL(4) ? NULL : NameStr(*PG_GETARG_NAME(4)));
	watch_target_require_reader(&target, get_role_oid(NameStr(*PG_GETARG_NAME(5)), false));
	leaves = watch_target_leaves(&target);
	foreach(cell, leaves)
	{
		Relation	leaf = table_open(lfirst_oid(cell), AccessShareLock);
		Relation	index = watch_target_index(&target, leaf);

		if (index == NULL)
			ereport(ERROR,
					(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
					 errmsg("table \"%s\" has no index by which subjects of column \"%s\" are found", RelationGetRelationName(leaf),
							target.subject.name),
					 errhint("CREATE INDEX ON %s (%s(%s));", table_name(target.rel),
							 quote_qualified_identifier(get_namespace_name(get_func_namespace(PG_GETARG_OID(6))), "credit_subject_key"),
							 quote_identifier(target.subject.name))));
		index_close(index, NoLock);
		table_close(leaf, NoLock);
	}
	watch_target_close(&target);
	PG_RETURN_VOID();
}
