import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { fetchText } from './bestand.js';

const replies = {
  '/goed.json': (reply) => reply.end('{}'),
  '/groot.json': (reply) => reply.end('x'.repeat(64 * 1024 + 1)),
  '/vol.json': (reply) => reply.end('x'.repeat(64 * 1024)),
  '/elders.json': (reply) => reply.writeHead(302, { location: '/goed.json' }).end(),
  '/traag.json': () => {},
  '/half.json': (reply) => reply.write('{'),
};
const server = createServer(({ url }, reply) => (replies[url] ?? ((missing) => missing.writeHead(404).end('{}')))(reply)).listen(0, '127.0.0.1');
await once(server, 'listening');
after(() => server.closeAllConnections());
after(() => server.close());
const at = (name) => `http://127.0.0.1:${server.address().port}/${name}.json`;

test('the text of a file', async () => {
  assert.equal(await fetchText(at('goed')), '{}');
  assert.equal((await fetchText(at('vol'))).length, 64 * 1024);
});

test('nothing when it is not there, elsewhere, or too big', async () => {
  for (const name of ['weg', 'elders', 'groot']) assert.equal(await fetchText(at(name)), undefined, name);
});

test('nothing when it is not there in time', async () => {
  for (const name of ['traag', 'half']) assert.equal(await fetchText(at(name), 50), undefined, name);
});
