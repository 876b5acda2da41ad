from sqlalchemy import create_engine, text, exc

with create_engine("postgresql+psycopg2://walk_bidding@", isolation_level="AUTOCOMMIT").connect() as c:
    print(c.execute(text("SELECT verdict FROM credit_check(:s, :m, :p)"), {"s": "379999196001110114", "m": "laiwu/4", "p": "procurement"}).scalar())
    try:
        c.execute(text("INSERT INTO bid VALUES (:t, :s, 1)"), {"t": "2026-18", "s": "379999196001110114"})
    except exc.DBAPIError as refused:
        print(refused.orig.pgcode)
    print(c.execute(text("INSERT INTO bid VALUES (:t, :s, 1) RETURNING bidder"), {"t": "2026-18", "s": "91350100m000100y43"}).scalar())
