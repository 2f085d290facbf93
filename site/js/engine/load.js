import { EngineFailure } from './failure.js';

/**
 * Fetches and compiles the engine, while it comes in if the browser can.
 * @param {string | URL} url
 * @returns {Promise<WebAssembly.Module>} rejects with an EngineFailure of kind `load`
 */
export async function loadModule(url) {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: status ${response.status}`);
    return await compile(response);
  } catch (error) {
    throw new EngineFailure('load', error);
  }
}

/** @param {Response} response */
async function compile(response) {
  if (streams(response)) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/**
 * Compiling while it comes in asks for exactly this type: a charset behind it is already too much. Asking first spares
 * a second fetch, and a copy of the response, which would keep browsers from caching the compiled code.
 * @param {Response} response
 */
function streams(response) {
  const type = response.headers.get('content-type') ?? '';
  return 'compileStreaming' in WebAssembly && type.toLowerCase() === 'application/wasm';
}
