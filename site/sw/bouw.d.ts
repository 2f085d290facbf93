
/** Filled in by the builder. */
declare const __BOUW__: unknown;
