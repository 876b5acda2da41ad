import os
import pyodbc

c = pyodbc.connect("DRIVER={PostgreSQL Unicode};SERVER=127.0.0.1;UID=walk_bidding;PORT=%s;DATABASE=%s" % (os.environ["PGPORT"], os.environ["PGDATABASE"]), autocommit=True)
print(c.execute("SELECT verdict FROM credit_check(?, ?, ?)", "379999196001110114", "laiwu/4", "procurement").fetchone()[0])
try:
    c.execute("INSERT INTO bid VALUES (?, ?, 1)", "2026-18", "379999196001110114")
except pyodbc.Error as refused:
    print(refused.args[0])
print(c.execute("INSERT INTO bid VALUES (?, ?, 1) RETURNING bidder", "2026-18", "91350100m000100y43").fetchone()[0])
