/** Stand-ins for what a browser gives the engine; for the tests only. */

/** @import { Question, Report, Start, WorkerLike } from './messages.js' */

/**
 * What a worker does with a message.
 * @typedef {(worker: FakeWorker, message: any) => void} Reaction
 */

/** @param {string} request */
export const replyTo = (request) => `reply to ${request}`;

/**
 * Answers everything, as a healthy worker does.
 * @type {Reaction}
 */
export function healthy(worker, message) {
  worker.post('module' in message ? { ready: true } : { seq: message.seq, reply: replyTo(message.request) });
}

/**
 * Starts, and then says nothing.
 * @type {Reaction}
 */
export function mute(worker, message) {
  if ('module' in message) worker.post({ ready: true });
}

/**
 * A worker that reacts to each message as it is told to.
 * @implements {WorkerLike}
 */
export class FakeWorker {
  /** @type {(Start | Question)[]} */
  sent = [];
  terminated = false;
  /** @type {{type: string, listener: (event: any) => void}[]} */
  #listeners = [];
  #react;

  constructor(react = healthy) {
    this.#react = react;
  }

  /**
   * @param {string} type
   * @param {(event: any) => void} listener
   */
  addEventListener(type, listener) {
    this.#listeners.push({ type, listener });
  }

  /**
   * @param {string} type
   * @param {unknown} event
   */
  emit(type, event) {
    for (const one of this.#listeners) if (one.type === type) one.listener(event);
  }

  /** @param {Report} data */
  post(data) {
    this.emit('message', { data });
  }

  /** @param {Start | Question} message */
  postMessage(message) {
    this.sent.push(message);
    queueMicrotask(() => this.terminated || this.#react(this, message));
  }

  terminate() {
    this.terminated = true;
  }

  /** The requests that came in, in order. */
  get requests() {
    return this.sent.flatMap((message) => ('request' in message ? [message.request] : []));
  }
}

const later = setTimeout; // the real one, also when a test has stopped the clock

/** Lets everything happen that needs no time. */
export const settled = () => new Promise((resolve) => later(resolve));
