/**
 * Why the engine can't answer:
 * - `load`: it could not be fetched or compiled; `Engine.retry` may help.
 * - `version`: it is not the engine that this page was made with; reloading the page may help.
 * - `broken`: it failed twice in a row; the next `ask` starts afresh.
 * @typedef {'load' | 'version' | 'broken'} FailureKind
 */

/** The engine can't answer. The message is for a developer. */
export class EngineFailure extends Error {
  /**
   * @param {FailureKind} kind
   * @param {unknown} reason
   */
  constructor(kind, reason) {
    super(reason instanceof Error ? reason.message : String(reason), { cause: reason });
    this.name = 'EngineFailure';
    this.kind = kind;
  }
}
