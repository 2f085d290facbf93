import { EngineFailure } from './failure.js';
import { Instance } from './instance.js';
/** @import { WorkerLike } from './messages.js' */

/** @typedef {'loading' | 'ready' | 'failed'} EngineState */

/**
 * The surroundings of an Engine.
 * @typedef {object} Surroundings
 * @property {() => WorkerLike | Promise<WorkerLike>} spawn makes a worker that runs worker.js; may reject with an EngineFailure
 * @property {() => Promise<WebAssembly.Module>} load
 * @property {string} build the engine that the page was made with
 * @property {string} warmUp a request that makes a new instance quick
 * @property {(state: EngineState, failure?: EngineFailure) => void} [onState] called at each change of state
 * @property {number} [timeout] for an answer, in milliseconds
 * @property {number} [startTimeout] for an instance to start, in milliseconds: old phones are slow
 */

/** @typedef {{request: string, resolve(reply: string | undefined): void, reject(failure: EngineFailure): void}} Question */

/** How many instances in a row may die before that is told. */
const MAX_DEATHS = 2;

/**
 * The engine as the page sees it. It loads at once, answers the newest request, and replaces an instance that died.
 */
export class Engine {
  #with;
  /** @type {EngineState} */
  #state = 'loading';
  /** @type {WebAssembly.Module | undefined} */
  #module;
  /** @type {Instance | undefined} */
  #instance;
  /** @type {Question | undefined} */
  #waiting;
  /** @type {EngineFailure | undefined} */
  #failure;
  #busy = false;

  /** @param {Surroundings} surroundings */
  constructor(surroundings) {
    this.#with = { timeout: 5_000, startTimeout: 20_000, onState: () => {}, ...surroundings };
    this.#run();
  }

  /**
   * Asks the engine. Only the newest request matters: an older one that has no reply yet resolves with undefined.
   * @param {string} request
   * @returns {Promise<string | undefined>} rejects with an EngineFailure
   */
  ask(request) {
    if (this.#failure && this.#failure.kind !== 'broken') return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#waiting?.resolve(undefined);
      this.#waiting = { request, resolve, reject };
      this.#run();
    });
  }

  /** Loads the engine again, after a failure. */
  retry() {
    if (this.#state !== 'failed') return;
    if (this.#failure?.kind !== 'broken') this.#module = undefined;
    this.#failure = undefined;
    this.#run();
  }

  /** Starts the engine if need be, and answers until nothing waits or nothing helps. */
  async #run() {
    if (this.#busy) return;
    this.#busy = true;
    for (let deaths = 0; ; ) {
      /** @type {Question | undefined} */
      let question;
      try {
        const instance = await this.#ready();
        question = this.#waiting;
        this.#waiting = undefined;
        if (!question) break;
        const reply = await instance.ask(question.request, this.#with.timeout);
        deaths = 0;
        if (reply.includes('"storing":')) instance.end(); // a fault inside the engine: what it left behind can't be trusted
        question.resolve(this.#waiting ? undefined : reply);
      } catch (error) {
        const failure = error instanceof EngineFailure ? error : new EngineFailure('broken', error);
        if (this.#waiting) question?.resolve(undefined);
        this.#waiting ??= question;
        if (failure.kind !== 'broken' || ++deaths === MAX_DEATHS) return this.#fail(failure);
      }
    }
    this.#busy = false;
  }

  /** @returns {Promise<Instance>} an instance that has started */
  async #ready() {
    if (this.#instance?.alive) return this.#instance;
    this.#tell('loading');
    this.#module ??= await this.#load();
    const instance = new Instance(await this.#with.spawn());
    const { build, warmUp, startTimeout } = this.#with;
    await instance.start({ module: this.#module, build, warmUp }, startTimeout);
    this.#instance = instance;
    this.#tell('ready');
    return instance;
  }

  async #load() {
    try {
      return await this.#with.load();
    } catch (error) {
      throw error instanceof EngineFailure ? error : new EngineFailure('load', error);
    }
  }

  /** @param {EngineFailure} failure */
  #fail(failure) {
    const question = this.#waiting;
    this.#waiting = undefined;
    this.#failure = failure;
    this.#busy = false;
    question?.reject(failure);
    this.#tell('failed', failure);
  }

  /**
   * @param {EngineState} state
   * @param {EngineFailure} [failure]
   */
  #tell(state, failure) {
    if (state === this.#state) return;
    this.#state = state;
    this.#with.onState(state, failure);
  }
}
