# credit: joint enforcement measures against listed judgment debtors
#
#   make help         says this
#   make test         prepare the machine, build, install, run every test
#                     one file alone: make test T=pgtap/register/push_modes
#                     (a path below test/, of any kind of test; a folder: all in it)
#                     some kinds: make test KIND="regress isolation pgtap tap fuzz bi torture" (and http, which npm fetches)
#   make demo         prepare, build, install, then a story told in SQL; installs what this needs and no more,
#                     and where the extension was not installed before, it is not afterwards (KEEP=1: it and the server stay)
#   make dashboard    the same up to install, then a dashboard by LibreOffice, into FOLDER (./dashboard)
#   make law          the same up to install, then the rules article by article with examples as they ran, for a lawyer:
#                     law.html, into FOLDER (./law); CHECK=1 also puts faults into the rules and says which answers change
#   make bench        the same up to install, then measure
#                     one row, smaller: make bench B=check N=100000; which rows there are: make bench B=list
#                     GROWTH=1: what grows with the list; smaller: make bench GROWTH=1 SIZES="1000 10000"
#   make torture      the same up to install, then MINUTES=30 of attempts to break it (doc/reliability.md)
#                     some parts: make torture MINUTES=5 PART="kill cancel" SEED=7
#   make              build with the server that PG_CONFIG names
#   make install      install there
#   make installed    prepare, make, make install; silent unless something is wrong
#   make installcheck pg_regress against a running server (after make install);
#                     one file alone: make installcheck REGRESS="00_install subject"
#   make indent       lay out the C files as PostgreSQL's own (pg_bsd_indent); CHECK=1: only say whether they are
#   make typedefs     renew src/typedefs.list, by which make indent knows a type of the server's
#   make update-po    renew po/*.po.new after a message has changed
#   make dist         write credit-VERSION.zip for PGXN, of what is committed
#   make prepare      install the Debian packages that all this needs

EXTENSION = credit
MODULE_big = credit

# The version stands in META.json alone; the control file has to agree.
EXTVERSION := $(shell sed -n 's/^  "version": "\(.*\)",$$/\1/p' META.json)
ifeq ($(shell grep "^default_version = '$(EXTVERSION)'$$" credit.control),)
$(error credit.control's default_version is not META.json's $(EXTVERSION))
endif

# Floors, lowest first: what stands on one knows those below it and no other.
# Folders in src/, sql/ and test/pgtap/ carry these names; access is SQL alone.
FLOORS = base values plan record roles register decision practice report access

OBJS = $(patsubst %.c,%.o,$(sort $(wildcard $(FLOORS:%=src/%/*.c))))
# The server's headers have unused parameters; comparing an int with lengthof()
# is its own idiom.
PG_CFLAGS = -Wall -Wextra -Wno-unused-parameter -Wno-sign-compare
# A server built by gcc hands on flags that clang does not know; they are not ours.
ifneq ($(findstring clang,$(CC)),)
PG_CFLAGS += -Wno-ignored-attributes -Wno-unknown-warning-option -Wno-ignored-optimization-argument
endif
PG_CPPFLAGS = -DCREDIT_VERSION='"$(EXTVERSION)"' -I$(srcdir)/src

# The extension's script is its parts: floor by floor, within one in the order
# of the alphabet, but for those that the others of the floor stand on.
FIRST_base = header prologue message_code legal_day blank erasure history own_reference turn progress
FIRST_values = text_limit day_text verdict word html equality subject measure
FIRST_plan = post_role plan department rule load laiwu.json suspension
FIRST_roles = role court binding
FIRST_register = workday workday_china register one_subject case_number event party bar removal_reason subject_link debtor_end post exemption \
	version_facts outcome compile version bankruptcy stage classify pushed_decision sheet push list listing_end correction further_decision stay objection \
	listing_request service risk_warning employer_notice remark assistance review_list deadline court_office
FIRST_decision = decision match
FIRST_practice = enforce feedback assistance_request feedback_entry sending objection_step term demand load_plan receipt held_list watch owed statement change hit watch_list follow verify_restore
FIRST_report = division figure snapshot bi_dimension bi_fact bi_model bi_chinese bi_tool effect_rate effect_report
FIRST_access = entry shown close grant table policy

first_of = $(wildcard $(foreach p,$(FIRST_$(1)),sql/$(1)/$(p).sql sql/$(1)/$(p)))
parts_of = $(call first_of,$(1)) $(filter-out $(call first_of,$(1)),$(sort $(wildcard sql/$(1)/*.sql sql/$(1)/*.json)))
PARTS = $(foreach f,$(FLOORS),$(call parts_of,$(f)))
# What was released stays as it was: the scripts of versions before this one.
DATA = sql/credit--0.1.0.sql
DATA_built = sql/credit--$(EXTVERSION).sql \
	sql/credit--0.1.0--$(EXTVERSION).sql

# pg_regress looks for expected/ below its input folder: test/expected is a link.
REGRESS = $(patsubst test/sql/%.sql,%,$(sort $(wildcard test/sql/*.sql)))
REGRESS_OPTS = --inputdir=test
ISOLATION = $(patsubst test/isolation/specs/%.spec,%,$(sort $(wildcard test/isolation/specs/*.spec)))
ISOLATION_OPTS = --inputdir=test/isolation --load-extension=credit

# nls.mk has the catalogs of messages, for a server that is built with them.
EXTRA_CLEAN = po/sql_messages.c

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs 2>/dev/null)

# Installing takes root's rights with most servers; one's own server does not.
SUDO ?= $(shell test -w "`$(PG_CONFIG) --pkglibdir 2>/dev/null`" || test `id -u` = 0 || echo sudo)

# These need no server: they call make again, or work on files alone.
ANYWHERE = help prepare installed test demo dashboard law bench torture indent typedefs dist

ifneq ($(wildcard $(PGXS)),)
include $(PGXS)
else ifneq ($(filter-out $(ANYWHERE),$(or $(MAKECMDGOALS),all)),)
$(error "$(PG_CONFIG) --pgxs" names no file here: install postgresql-server-dev-15 (or another version's), or run "make prepare" as root)
endif

# What building needs beside the server, said before the first of its lines.
ifneq ($(filter-out $(ANYWHERE) clean uninstall,$(or $(MAKECMDGOALS),all)),)
ifeq ($(enable_nls) $(shell command -v $(or $(MSGFMT),msgfmt)),yes )
$(error This server translates its messages, and msgfmt, which builds their catalogs, is missing: install gettext, or build without them by "make enable_nls=no")
endif
ifeq ($(with_llvm) $(shell command -v $(or $(CLANG),clang)),yes )
$(error This server compiles queries, and $(or $(CLANG),clang), which prepares the extension for that, is missing: install it, or build without by "make with_llvm=no")
endif
endif

$(OBJS) $(OBJS:.o=.bc): META.json $(wildcard src/*/*.h)

sql/credit--$(EXTVERSION).sql: $(PARTS)
	perl sql/build.pl 'CREATE EXTENSION credit' $(PARTS) >$@

sql/credit--0.1.0--$(EXTVERSION).sql: sql/credit--0.1.0.sql sql/credit--$(EXTVERSION).sql sql/upgrade/0.1.0--$(EXTVERSION).sql sql/upgrade.pl
	perl sql/upgrade.pl $(wordlist 1, 3, $^) >$@

$(DATA_built): sql/build.pl Makefile META.json
.DELETE_ON_ERROR:

.PHONY: help prepare test demo dashboard law bench torture installed indent typedefs dist

help:
	@sed -n '/^$$/q; s/^#   //p' $(firstword $(MAKEFILE_LIST))

prepare:
	@test/prepare.sh $(GOAL)

# In a make of its own: before prepare has run, PGXS may not be there.  What it
# says is shown when it fails: a story should not begin with compiler lines.
installed: prepare
	@test "$(SUDO)" != sudo || command -v sudo >/dev/null || \
	{ echo 'Installing into "'`$(PG_CONFIG) --pkglibdir`'" takes the rights of root, and there is no sudo: run make as root.' >&2; exit 1; }
	@log=`mktemp` && \
	{ $(MAKE) --no-print-directory all && $(SUDO) $(MAKE) --no-print-directory install; } >$$log 2>&1 || \
	{ cat $$log; rm -f $$log; exit 1; }; \
	grep -A 5 'warning:' $$log || true; rm -f $$log

# A name that no test has is refused before anything is built.
test:
	@test/run.sh --list $(KIND) $(T) >/dev/null
	@$(MAKE) --no-print-directory installed
	@test/run.sh $(KIND) $(T)

# A story leaves the machine as it was.
demo:
	@control=`$(PG_CONFIG) --sharedir 2>/dev/null`/extension/credit.control; \
	test -e "$$control" && had=yes; \
	$(MAKE) --no-print-directory installed GOAL=demo && KEEP=$(KEEP) test/demo/run.sh; status=$$?; \
	test -n "$$had$(KEEP)" || $(SUDO) $(MAKE) --no-print-directory -s uninstall >/dev/null; exit $$status

dashboard: installed
	@test/bi/run.sh $(or $(FOLDER),dashboard)

law: installed
	@UPDATE_LAW=$(UPDATE_LAW) CHECK=$(CHECK) test/law/run.sh $(or $(FOLDER),law)

bench: $(if $(filter list,$(B)),,installed)
	@$(if $(GROWTH),SIZES="$(SIZES)" test/bench/growth.sh,N=$(N) APPLICANTS=$(APPLICANTS) test/bench/run.sh $(B))

# MINUTES, PART, SEED and STEP reach it by the environment.
torture: installed
	@test/torture/prepare.sh
	@test/torture/run.sh

indent:
	@src/indent.pl $(if $(CHECK),--check)

typedefs:
	@src/indent.pl --typedefs

# The archive that PGXN takes: what is committed, and nothing else.
dist:
	@test -z "`git status --porcelain`" || { echo 'Something is not committed, and would not be in the archive.' >&2; exit 1; }
	git archive --format=zip --prefix=$(EXTENSION)-$(EXTVERSION)/ -o $(EXTENSION)-$(EXTVERSION).zip HEAD
