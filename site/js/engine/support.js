/**
 * What this browser lacks to run the engine: the name of the first thing, or undefined when nothing is missing.
 * A browser with module workers also knows every WebAssembly instruction that Go uses.
 * @param {any} scope the global object
 * @returns {string | undefined}
 */
export function unsupported(scope = globalThis) {
  if (typeof scope.WebAssembly?.instantiate !== 'function') return 'WebAssembly';
  if (typeof scope.Worker !== 'function') return 'Worker';
  if (!startsModules(scope.Worker)) return 'module Worker';
  if (typeof scope.crypto?.getRandomValues !== 'function') return 'crypto';
  if (typeof scope.TextEncoder !== 'function' || typeof scope.TextDecoder !== 'function') return 'TextEncoder';
  return undefined;
}

/**
 * Whether a Worker looks at the option that makes it a module. The address is no address, so that nothing is fetched.
 * @param {new (url: string, options: object) => unknown} Worker
 */
function startsModules(Worker) {
  let asked = false;
  try {
    new Worker('http://', { get type() { asked = true; return 'module'; } });
  } catch {
    // The address is refused after the options were read.
  }
  return asked;
}
