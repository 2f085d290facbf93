import { EngineFailure } from './failure.js';
/** @import { Question, Report, Start, WorkerLike } from './messages.js' */

/**
 * One worker with one engine. It does one thing at a time, start first, and dies at the first fault: then the worker is
 * terminated and whatever it was doing is rejected with an EngineFailure.
 */
export class Instance {
  #worker;
  #seq = 0;
  #alive = true;
  /** @type {{resolve(report: Report): void, reject(failure: EngineFailure): void} | undefined} */
  #open;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {WorkerLike} worker */
  constructor(worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }) => this.#hear(data));
    worker.addEventListener('error', (event) => this.#die('broken', event.message ?? 'error in the worker'));
    worker.addEventListener('messageerror', () => this.#die('broken', 'unreadable message'));
  }

  get alive() {
    return this.#alive;
  }

  /**
   * @param {Start} start
   * @param {number} allowance in milliseconds
   */
  async start(start, allowance) {
    const report = await this.#send(start, allowance);
    if (!('ready' in report)) throw this.#die('broken', 'answered before it was ready');
  }

  /**
   * @param {string} request
   * @param {number} allowance in milliseconds
   * @returns {Promise<string>}
   */
  async ask(request, allowance) {
    const seq = ++this.#seq;
    const report = await this.#send({ seq, request }, allowance);
    if ('reply' in report && report.seq === seq && typeof report.reply === 'string') return report.reply;
    throw this.#die('broken', 'no answer to what was asked');
  }

  /** Ends the worker; there is nobody who waits for it. */
  end() {
    this.#die('broken', 'ended');
  }

  /**
   * @param {Start | Question} message
   * @param {number} allowance
   * @returns {Promise<Report>}
   */
  #send(message, allowance) {
    return new Promise((resolve, reject) => {
      this.#open = { resolve, reject };
      this.#timer = setTimeout(() => this.#die('broken', `no answer within ${allowance} ms`), allowance);
      try {
        this.#worker.postMessage(message);
      } catch (error) {
        this.#die('broken', error);
      }
    });
  }

  /** @param {Report} report */
  #hear(report) {
    if ('dead' in report) {
      this.#die('broken', report.dead);
    } else if ('wrongBuild' in report) {
      this.#die('version', `the engine is build ${report.wrongBuild}`);
    } else {
      clearTimeout(this.#timer);
      this.#open?.resolve(report);
      this.#open = undefined;
    }
  }

  /**
   * @param {import('./failure.js').FailureKind} kind
   * @param {unknown} reason
   */
  #die(kind, reason) {
    const failure = new EngineFailure(kind, reason);
    this.#alive = false;
    clearTimeout(this.#timer);
    this.#worker.terminate();
    this.#open?.reject(failure);
    this.#open = undefined;
    return failure;
  }
}
