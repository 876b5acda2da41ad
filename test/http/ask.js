// What doc/applications.md asks over HTTP, and what has to come of it.
const assert = require('assert');
const { readFileSync } = require('fs');

const asked = readFileSync('doc/applications.md', 'utf8').match(/^```graphql\n([^]*?)^```$/m)[1].trim().split('\n');

async function ask(query) {
  for (let left = 100; ; left--) {
    try {
      const answer = await fetch(process.env.URL, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) });
      return await answer.json();
    } catch (nobody) {
      if (left === 0) throw nobody;
      await new Promise(done => setTimeout(done, 200));
    }
  }
}

let count = 0;
async function test(name, what) {
  count++;
  try {
    await what();
    console.log(`ok ${count} - ${name}`);
  } catch (wrong) {
    console.log(`not ok ${count} - ${name}\n${String(wrong.stack).replace(/^/mg, '# ')}`);
  }
}

(async () => {
  await test('a check', async () => {
    const check = (await ask(asked[0])).data.checkBidder.answer;
    assert.strictEqual(check.verdict, 'restricted');
    assert.match(check.caseNo, /执/);
    assert.match(check.sinceOn, /^\d{4}-\d\d-\d\d$/);
    assert.match(check.remedy, /书面/);
  });
  await test('a refusal with SQLSTATE, detail and hint', async () => {
    const refused = (await ask(asked[1].replace('91350100M000100Y43', '91370116MA3DEM0198'))).errors[0];
    assert.strictEqual(refused.errcode, 'CR001');
    assert.match(refused.detail, /书面/);
    assert.match(refused.hint, /credit_override/);
  });
  await test('a bid', async () => assert.strictEqual((await ask(asked[1])).data.placeBid.string, '91350100M000100Y43'));
  await test("nothing of the extension's own is shown", async () => {
    const names = (await ask('{ __schema { types { name } } }')).data.__schema.types.map(type => type.name);
    assert(names.includes('CheckBidderInput'));
    assert(!names.some(name => /AccessLog|Listing|RoleBinding/.test(name)));
  });
})();
