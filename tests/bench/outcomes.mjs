// node outcomes.mjs FOLDER [MODULES ROWS]: the outcomes of shapes.py in plain JavaScript, or, where MODULES holds GoRules ZEN,
// its first ROWS by an engine of business rules, many in flight. Prints amounts by month, and of ZEN nanoseconds a row.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';

const weights = { coast: 1, hills: 1.15, forest: 1.4, island: 1.25, city: 0.9 };
const [folder, modules, rows] = process.argv.slice(2);
const lines = readline.createInterface({ input: fs.createReadStream(path.join(folder, 'outcomes.csv')), crlfDelay: Infinity });
const sums = new Map();
const add = (done, amount) => sums.set(done.slice(0, 7), (sums.get(done.slice(0, 7)) ?? 0) + amount);

const halfEven = (cents) => {
  const down = Math.floor(cents);
  const rest = cents - down;
  return rest > 0.5 || (rest === 0.5 && down % 2 === 1) ? down + 1 : down;
};

async function plain() {
  let header = true;
  for await (const line of lines) {
    if (header) { header = false; continue; }
    const [done, zone, verified, completion, score] = line.split(',');
    if (verified !== 'yes' || Number(completion) < 60) continue;
    const points = Number(score);
    const price = points < 40 ? 100 : points < 70 ? 100 + 35 / 3 * (points - 40) : 450;
    add(done, halfEven(Math.min(price * weights[zone], 500) * 100) / 100);
  }
}

const decision = {
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
    { id: 'pay', type: 'expressionNode', name: 'pay', position: { x: 0, y: 0 }, content: { expressions: [
      { id: 'p', key: 'price', value: 'score < 40 ? 100 : score < 70 ? 100 + 35 / 3 * (score - 40) : 450' },
      { id: 'w', key: 'weight', value: `{${Object.entries(weights).map(([zone, weight]) => `${zone}: ${weight}`)}}` },
      { id: 'a', key: 'amount',
        value: 'verified == "yes" and completion >= 60 ? round(min([$.price * $.weight[zone], 500]), 2) : 0' }] } },
    { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } }],
  edges: [{ id: '1', sourceId: 'in', targetId: 'pay', type: 'edge' }, { id: '2', sourceId: 'pay', targetId: 'out', type: 'edge' }],
};

async function zen() {
  const { ZenEngine } = createRequire(path.join(path.resolve(modules), 'x'))('@gorules/zen-engine');
  const rule = new ZenEngine().createDecision(Buffer.from(JSON.stringify(decision)));
  const all = [];
  for await (const line of lines) {
    if (all.length > Number(rows)) break;
    const [done, zone, verified, completion, score] = line.split(',');
    all.push({ done, zone, verified, completion: Number(completion), score: Number(score) });
  }
  all.shift();
  const began = process.hrtime.bigint();
  const inFlight = 1000;
  for (let from = 0; from < all.length; from += inFlight) {
    const some = all.slice(from, from + inFlight);
    const paid = await Promise.all(some.map((row) => rule.evaluate(row)));
    paid.forEach(({ result }, k) => add(some[k].done, result.amount));
  }
  console.error(Number(process.hrtime.bigint() - began) / all.length);
}

await (modules ? zen() : plain());
for (const month of [...sums.keys()].sort()) console.log(`${month}\t${sums.get(month)}`);
process.exit(0);
