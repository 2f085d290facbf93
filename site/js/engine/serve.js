/** @import { Start, WorkerScope } from './messages.js' */

/**
 * The inside of the worker: starts one engine and answers. Every fault is posted, because a rejected promise in a
 * worker never reaches the page by itself.
 * @param {WorkerScope} scope
 * @param {typeof Go} Program
 */
export function serve(scope, Program) {
  /** @type {((request: string) => unknown) | undefined} */
  let handle;

  /** @param {unknown} reason */
  const die = (reason) => {
    handle = undefined;
    scope.postMessage({ dead: String(reason) });
  };

  /** @param {string} request */
  const answer = (request) => {
    if (!handle) throw new Error('there is no engine');
    const reply = handle(request);
    if (typeof reply !== 'string') throw new Error(`the engine answered with ${typeof reply}`);
    return reply;
  };

  /** @param {Start} start */
  const start = async ({ module, build, warmUp }) => {
    const program = new Program();
    const instance = await WebAssembly.instantiate(module, program.importObject);
    program.run(instance).then(() => die('the program ended'), die); // returns as soon as the engine waits for a call
    const engine = globalThis.slaagwijzer;
    if (!engine) throw new Error('the program offers no engine');
    if (engine.build !== build) return scope.postMessage({ wrongBuild: String(engine.build) });
    handle = engine.handle;
    answer(warmUp);
    scope.postMessage({ ready: true });
  };

  scope.addEventListener('message', async ({ data }) => {
    try {
      if ('module' in data) await start(data);
      else scope.postMessage({ seq: data.seq, reply: answer(data.request) });
    } catch (error) {
      die(error);
    }
  });
}
