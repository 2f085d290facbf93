// Starts the site and real Chromium, and ends both when the test file is done.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * Serves what `make dist` made, and gives its address.
 *
 * @param {(end: () => Promise<void>) => void} [atEnd] keeps what has to be done at the end
 * @returns {Promise<string>}
 */
export async function startSite(atEnd = after) {
  const dienst = join(tmpdir(), `slaagwijzer-dienst-${process.pid}`);
  execFileSync('go', ['build', '-o', dienst, './tools/dienst'], { cwd: root });
  const server = spawn(dienst, ['-zonder-bouw', '-poort', '0'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  atEnd(async () => {
    server.kill('SIGINT');
    await once(server, 'exit');
    rmSync(dienst);
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /^Klaar: (\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('the server stopped before it was ready');
}

/**
 * Real Chromium with an empty profile of its own.
 *
 * @param {string[]} [extra] flags for this browser alone
 * @param {(end: () => Promise<void>) => void} [atEnd] keeps what has to be done at the end
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function startChromium(extra = [], atEnd = after) {
  if (!existsSync(executablePath)) throw new Error(`no Chromium at ${executablePath}: install the package chromium, or set CHROMIUM`);
  const browser = await chromium.launch({ executablePath, args: [...FLAGS, ...extra] });
  atEnd(() => browser.close());
  return browser;
}
