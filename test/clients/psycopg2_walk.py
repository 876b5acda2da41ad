# Strings without a type (psycopg2): the server reads them as what the place asks for.
import io
import select
import psycopg2
import walk


def login(role):
    connection = psycopg2.connect(user=role)
    connection.autocommit = True
    return connection, connection.cursor()


court, pushing = login('walk_court')
pushing.execute('SELECT added, rejected FROM credit_push(%s, %s, %s)', (walk.COURT, 'w1', walk.RECORDS))
print('push: %d added, %d rejected' % pushing.fetchone())
pushing.copy_expert("COPY credit.inbox (record) FROM stdin WITH (FORMAT csv, QUOTE e'\\x01', DELIMITER e'\\x02')", io.StringIO('\n'.join(walk.LINES) + '\n'))
pushing.execute('SELECT added, rejected FROM credit_push_inbox(%s, %s)', (walk.COURT, 'w2'))
print('copy: %d added, %d rejected' % pushing.fetchone())

application, asking = login('walk_bidding')
for number in ('379999196001110114', '91350100M000100Y43'):
    asking.execute('SELECT verdict, case_no, since_on, last_day FROM credit_check(%s, %s, %s)', (number, 'laiwu/4', 'procurement'))
    answer = asking.fetchone()
    print('check:', *(answer if answer[0] == 'restricted' else answer[:1]))
try:
    asking.execute('INSERT INTO bid VALUES (%s, %s, %s)', ('2026-17', '379999196001110114', 725000))
except psycopg2.Error as refused:
    print(walk.refusal(refused.pgcode, refused.diag.message_primary, refused.diag.message_detail))
asking.execute('INSERT INTO bid VALUES (%s, %s, %s) RETURNING bidder', ('2026-17', '91350100M000100Y43', 731000))
print('bid:', asking.fetchone()[0])

department, reading = login('walk_finance')
reading.execute('SELECT count(*) FILTER (WHERE credit_is_restricted(s, %s)), count(*) FROM unnest(%s::credit.subject[]) s', ('laiwu/4', walk.ASKED))
print('restricted: %d of %d' % reading.fetchone())
reading.execute('SELECT array_agg(measure ORDER BY measure)::text[] FROM credit_measures(%s)', ('379999196001110114',))
print('measures:', *reading.fetchone()[0])
reading.execute('SELECT credit_feedback(%s, %s, %s, %s)', ('379999196001110114', 'laiwu/4', 'refused', '{"tender": "2026-17"}'))
print('feedback:', 'done' if reading.fetchone()[0] > 0 else 'nothing')
reading.execute('SELECT "cursor", change FROM credit_changes(NULL, 100)')
rows = reading.fetchall()
print('feed: %d added' % sum(change == 'added' for _, change in rows))
reading.execute('LISTEN credit_changes')
pushing.execute('SELECT removed FROM credit_push(%s, %s, %s)', (walk.COURT, 'w3', walk.REMOVAL))
select.select([department], [], [], 60)
department.poll()
print('heard:', department.notifies[0].channel)
reading.execute('SELECT change FROM credit_changes(%s, 100)', (rows[-1][0],))
print('feed: %d ended' % sum(change == 'ended' for change, in reading.fetchall()))
