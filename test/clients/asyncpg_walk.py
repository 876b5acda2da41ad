# Values in binary (asyncpg): the types of the server decide what the driver sends.
import asyncio
import asyncpg
import walk


async def main():
    court = await asyncpg.connect(user='walk_court')
    pushed = await court.fetchrow('SELECT added, rejected FROM credit_push($1, $2, $3)', walk.COURT, 'w1', walk.RECORDS)
    print('push: %d added, %d rejected' % tuple(pushed))
    await court.copy_records_to_table('inbox', schema_name='credit', columns=['record'], records=[(line,) for line in walk.LINES])
    pushed = await court.fetchrow('SELECT added, rejected FROM credit_push_inbox($1, $2)', walk.COURT, 'w2')
    print('copy: %d added, %d rejected' % tuple(pushed))

    application = await asyncpg.connect(user='walk_bidding')
    for number in ('379999196001110114', '91350100M000100Y43'):
        answer = await application.fetchrow('SELECT verdict, case_no, since_on, last_day FROM credit_check($1::text, $2::text, $3)', number, 'laiwu/4', 'procurement')
        print('check:', *(answer if answer[0] == 'restricted' else answer[:1]))
    try:
        await application.execute('INSERT INTO bid VALUES ($1, $2, $3)', '2026-17', '379999196001110114', 725000)
    except asyncpg.PostgresError as refused:
        print(walk.refusal(refused.sqlstate, refused.args[0], refused.detail))
    print('bid:', await application.fetchval('INSERT INTO bid VALUES ($1, $2, $3) RETURNING bidder', '2026-17', '91350100M000100Y43', 731000))

    department = await asyncpg.connect(user='walk_finance')
    counted = await department.fetchrow('SELECT count(*) FILTER (WHERE credit_is_restricted(s, $1::text)), count(*) FROM unnest($2::text[]) s', 'laiwu/4', walk.ASKED)
    print('restricted: %d of %d' % tuple(counted))
    print('measures:', *await department.fetchval('SELECT array_agg(measure ORDER BY measure)::text[] FROM credit_measures($1::text)', '379999196001110114'))
    number = await department.fetchval('SELECT credit_feedback($1::text, $2::text, $3, $4)', '379999196001110114', 'laiwu/4', 'refused', '{"tender": "2026-17"}')
    print('feedback:', 'done' if number > 0 else 'nothing')
    rows = await department.fetch('SELECT "cursor"::text, change FROM credit_changes(NULL, 100)')
    print('feed: %d added' % sum(row['change'] == 'added' for row in rows))
    heard = asyncio.get_running_loop().create_future()
    await department.add_listener('credit_changes', lambda connection, process, channel, payload: heard.done() or heard.set_result(channel))
    await court.execute('SELECT credit_push($1, $2, $3)', walk.COURT, 'w3', walk.REMOVAL)
    print('heard:', await asyncio.wait_for(heard, 60))
    rows = await department.fetch('SELECT change FROM credit_changes($1::text::credit.cursor, 100)', rows[-1]['cursor'])
    print('feed: %d ended' % sum(row['change'] == 'ended' for row in rows))
    for connection in (court, application, department):
        await connection.close()

asyncio.run(main())
