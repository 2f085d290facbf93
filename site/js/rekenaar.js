/** @import {Antwoord, Verzoek} from './types' */
/** @import {EngineState} from './engine/engine.js' */
import { say } from '../elements/melding/melding.js';
import { Engine } from './engine/engine.js';
import { EngineFailure } from './engine/failure.js';
import { loadModule } from './engine/load.js';
import { workerStarter } from './engine/start.js';
import { unsupported } from './engine/support.js';
import { zin } from './taal.js';
import { addressOf } from './wortel.js';

/**
 * What to do with a request that was handed in.
 *
 * @typedef {object} Luisteraar
 * @property {() => void} onWait there is no verdict yet, because the engine is still loading
 * @property {(antwoord: Antwoord) => void} onAnswer
 * @property {(text: string) => void} onFailure what to tell the visitor
 */

/** @type {Record<EngineFailure['kind'], string>} */
const FAILURES = {
  load: zin('De rekenmachine kon niet worden opgehaald. Heb je internet? Je cijfers staan er nog.', 'The calculator could not be fetched. Are you online? Your grades are still here.'),
  version: zin('Er staat een nieuwe versie van deze pagina klaar. Laad de pagina opnieuw. Je cijfers blijven staan.', 'A new version of this page is ready. Reload the page. Your grades stay.'),
  broken: zin('De rekenmachine is vastgelopen. Dat is onze fout, niet die van jou. Je cijfers staan er nog.', 'The calculator has crashed. That is our fault, not yours. Your grades are still here.'),
};

const TOO_OLD = zin(
  'Deze browser is te oud om je cijfers na te rekenen. Probeer het op een ander apparaat of met een nieuwere browser. Je kunt hier wel de regels lezen.',
  'This browser is too old to check your grades. Try another device or a newer browser. You can still read the rules here.',
);

/** Has lists judged by the engine, and tells the visitor when that can't be done. */
export class Rekenaar {
  /** @type {Engine | undefined} */
  #engine;
  #ready = false;
  /** @type {() => void} */
  #tellReady = () => {};
  /** Kept as soon as the engine can answer. */
  ready = new Promise((/** @type {(value: void) => void} */ resolve) => {
    this.#tellReady = resolve;
  });
  #melding;
  /** @type {[Verzoek, Luisteraar] | undefined} */
  #last;

  /**
   * @param {import('./types').Gegevens['bouw']} bouw
   * @param {string} warmUp a request that makes the engine quick
   * @param {HTMLElement} melding
   */
  constructor(bouw, warmUp, melding) {
    this.#melding = melding;
    if (unsupported()) {
      say(melding, TOO_OLD);
      return;
    }
    this.#engine = new Engine({
      spawn: workerStarter(addressOf(bouw.worker)),
      load: () => loadModule(addressOf(bouw.engine)),
      build: bouw.versie,
      warmUp,
      onState: (state, failure) => this.#follow(state, failure),
    });
  }

  /**
   * Has a request judged. Only the newest is answered.
   *
   * @param {Verzoek} verzoek
   * @param {Luisteraar} luisteraar
   */
  async judge(verzoek, luisteraar) {
    this.#last = [verzoek, luisteraar];
    if (!this.#engine) {
      luisteraar.onFailure(TOO_OLD);
      return;
    }
    if (!this.#ready) luisteraar.onWait();
    try {
      const reply = await this.#engine.ask(JSON.stringify(verzoek));
      if (reply === undefined) return;
      luisteraar.onAnswer(/** @type {Antwoord} */ (JSON.parse(reply)));
    } catch (error) {
      luisteraar.onFailure(error instanceof EngineFailure ? FAILURES[error.kind] : FAILURES.broken);
    }
  }

  /**
   * @param {EngineState} state
   * @param {EngineFailure} [failure]
   */
  #follow(state, failure) {
    if (state === 'ready') {
      this.#ready = true;
      this.#tellReady();
    }
    if (state === 'failed' && failure) {
      const action = failure.kind === 'version' ? { label: zin('Opnieuw laden', 'Reload'), act: () => window.location.reload() } : { label: zin('Probeer opnieuw', 'Try again'), act: () => this.#retry() };
      say(this.#melding, FAILURES[failure.kind], action);
    } else {
      say(this.#melding, '');
    }
  }

  #retry() {
    this.#engine?.retry();
    if (this.#last) this.judge(...this.#last);
  }
}
