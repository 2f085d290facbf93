// Makes the engine of the page ill, inside its real worker, for tests of how the page survives.

/**
 * What can go wrong in the worker: run as the engine's own function. The first call is the warm-up.
 *
 * @type {Record<string, string>}
 */
export const FAULTS = {
  'throws': 'throw new Error("ill")',
  'ends without a word': 'self.close(); for (;;);',
  'hangs': 'for (;;);',
  'answers with a number': 'return 3',
  'answers with nothing': 'return undefined',
};

/**
 * Serves the worker so that its engine fails at the first request after the warm-up.
 *
 * @param {import('playwright-core').Page} page
 * @param {object} illness
 * @param {string} [illness.fault] what the engine does instead of answering
 * @param {string} [illness.build] the build it says to be
 * @param {number} [illness.times] how many workers are ill; the others are well
 * @returns {Promise<{spawned: number, heal: () => void}>} spawned counts the workers
 */
export async function makeIll(page, { fault, build, times = Infinity }) {
  const patient = { spawned: 0, heal: () => { times = 0; } };
  await page.context().route(/\/worker-[^/]*\.js$/, async (route) => {
    patient.spawned += 1;
    const response = await route.fetch();
    const body = patient.spawned > times ? await response.text() : `${illness(fault, build)}\n${await response.text()}`;
    await route.fulfill({ response, body });
  });
  return patient;
}

/** Code for the worker that replaces the engine at the moment Go puts it in place. */
function illness(fault, build) {
  return `{
    let calls = 0;
    const ill = ({ build, handle }) => ({
      build: ${build ? JSON.stringify(build) : 'build'},
      handle: (request) => { if (calls++ === 0 || !${Boolean(fault)}) return handle(request); ${fault ?? ''} },
    });
    Object.defineProperty(globalThis, 'slaagwijzer', { set(engine) { Object.defineProperty(globalThis, 'slaagwijzer', { value: ill(engine) }); }, configurable: true });
  }`;
}

/**
 * Keeps the requests that the page hands to its workers, in the order in which it does.
 *
 * @param {import('playwright-core').Page} page
 */
export function recordRequests(page) {
  return page.addInitScript(() => {
    window.asked = [];
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (message) {
      if ('request' in message) window.asked.push(message.request);
      return postMessage.call(this, message);
    };
  });
}
