import psycopg

with psycopg.connect("user=walk_bidding", autocommit=True) as c:
    print(c.execute("SELECT verdict FROM credit_check(%s, %s, %s)", ("379999196001110114", "laiwu/4", "procurement")).fetchone()[0])
    try:
        c.execute("INSERT INTO bid VALUES (%s, %s, %s)", ("2026-18", "379999196001110114", 1))
    except psycopg.Error as refused:
        print(refused.sqlstate)
    # In binary, strings are sent as they are.
    with c.cursor().copy("COPY bid (tender, bidder) FROM STDIN (FORMAT binary)") as copy:
        copy.write_row(("2026-18", "91350100m000100y43"))
    print(c.execute("SELECT bidder FROM bid WHERE tender = %s", ("2026-18",), binary=False).fetchone()[0])
