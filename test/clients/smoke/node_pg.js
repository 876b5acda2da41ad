const { Client } = require('pg');

(async () => {
  const c = new Client({ user: 'walk_bidding' });
  await c.connect();
  console.log((await c.query('SELECT verdict FROM credit_check($1, $2, $3)', ['379999196001110114', 'laiwu/4', 'procurement'])).rows[0].verdict);
  await c.query('INSERT INTO bid VALUES ($1, $2, 1)', ['2026-18', '379999196001110114']).catch(refused => console.log(refused.code));
  console.log((await c.query('INSERT INTO bid VALUES ($1, $2, 1) RETURNING bidder', ['2026-18', '91350100m000100y43'])).rows[0].bidder);
  await c.end();
})();
