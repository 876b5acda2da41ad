# What PGXS has to know to build, install and renew the catalogs of messages
# in po/.  PostgreSQL 15 wants the languages here, later versions in po/LINGUAS.
CATALOG_NAME = credit
AVAIL_LANGUAGES = $(shell cat $(srcdir)/po/LINGUAS)
GETTEXT_FILES = $(sort $(wildcard src/*/*.c)) po/sql_messages.c
GETTEXT_TRIGGERS = $(BACKEND_COMMON_GETTEXT_TRIGGERS) SAY record_problem:2 sheet_problem:2 record_doubt:2 record_note:3 record_complain:3 message_coded
GETTEXT_FLAGS = $(BACKEND_COMMON_GETTEXT_FLAGS) SAY:1:c-format record_problem:2:c-format sheet_problem:2:c-format record_doubt:2:c-format record_note:3:c-format record_complain:3:c-format

# Instead of PGXS's own options, which name the PostgreSQL project as whom to
# tell of a bad message.  Messages cite documents by their Chinese numbers; line
# numbers in a catalog would change it with every change of a source.
ifdef XGETTEXT
override XGETTEXT += -ctranslator --from-code=UTF-8 --no-wrap --sort-by-file --package-name=$(CATALOG_NAME)
override MSGMERGE += --no-wrap --previous --sort-by-file --add-location=file
endif

po/sql_messages.c: po/sql_messages.pl $(PARTS)
	perl $^ >$@
