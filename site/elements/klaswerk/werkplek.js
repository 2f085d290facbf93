import { Instance } from '../../js/engine/instance.js';
/** @import { Start, WorkerLike } from '../../js/engine/messages.js' */

/**
 * What a place of work needs.
 *
 * @typedef {object} Benodigd
 * @property {() => WorkerLike} spawn makes a worker that judges batches
 * @property {() => Promise<WebAssembly.Module>} load
 * @property {Omit<Start, 'module'>} begin what every worker is told besides the engine
 * @property {number} [timeout] for a batch, in milliseconds
 * @property {number} [startTimeout] for a worker to start, in milliseconds
 */

/** A place for one worker at a time. Who asks gets a new worker when the last one died. */
export class Werkplek {
  #with;
  /** @type {Promise<Instance> | undefined} */
  #instance;
  /** The last thing that was asked. @type {Promise<unknown>} */
  #last = Promise.resolve();

  /** @param {Benodigd} benodigd */
  constructor(benodigd) {
    this.#with = { timeout: 10_000, startTimeout: 20_000, ...benodigd };
  }

  /** Starts a worker, if there is none. */
  ready() {
    this.#instance ??= this.#start();
    return this.#instance;
  }

  /**
   * Asks when everything has an answer that was asked before: a worker does one thing at a time.
   *
   * @param {string} request
   * @returns {Promise<string>} rejects with an EngineFailure when the worker dies of it
   */
  ask(request) {
    const answer = this.#last.then(() => this.#askNow(request));
    this.#last = answer.catch(() => {});
    return answer;
  }

  /** Ends the worker, whatever it is doing. */
  async end() {
    const instance = this.#instance;
    this.#instance = undefined;
    await instance?.then((running) => running.end(), () => {});
  }

  /** @param {string} request */
  async #askNow(request) {
    const asked = this.ready();
    try {
      return await (await asked).ask(request, this.#with.timeout);
    } catch (failure) {
      // Another worker may have come in its place meanwhile.
      if (this.#instance === asked) this.#instance = undefined;
      throw failure;
    }
  }

  async #start() {
    const module = await this.#with.load();
    const instance = new Instance(this.#with.spawn());
    await instance.start({ module, ...this.#with.begin }, this.#with.startTimeout);
    return instance;
  }
}
