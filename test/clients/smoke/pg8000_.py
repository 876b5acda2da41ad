import os
import pg8000

c = pg8000.connect("walk_bidding", host="127.0.0.1", port=int(os.environ["PGPORT"]), database=os.environ["PGDATABASE"])
c.autocommit = True
q = c.cursor()
q.execute("SELECT verdict::text FROM credit_check(%s, %s, %s)", ("379999196001110114", "laiwu/4", "procurement"))
print(q.fetchone()[0])
try:
    q.execute("INSERT INTO bid VALUES (%s, %s, 1)", ("2026-18", "379999196001110114"))
except pg8000.ProgrammingError as refused:
    print([said for said in map(str, refused.args) if said.startswith("CR")][0] if len(refused.args) > 1 else refused.args[0]["C"])
q.execute("INSERT INTO bid VALUES (%s, %s, 1) RETURNING bidder", ("2026-18", "91350100m000100y43"))
print(q.fetchone()[0])
