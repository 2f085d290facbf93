/** To a worker, once: start this engine. WarmUp is a request whose reply is thrown away. */
export type Start = { module: WebAssembly.Module; build: string; warmUp: string };

/** To a worker that is ready. */
export type Question = { seq: number; request: string };

/** From a worker. After dead or wrongBuild it says nothing that matters. */
export type Report = { ready: true } | { seq: number; reply: string } | { dead: string } | { wrongBuild: string };

/** What the engine needs of a Worker. */
export interface WorkerLike {
  postMessage(message: Start | Question): void;
  terminate(): void;
  addEventListener(type: 'message' | 'error' | 'messageerror', listener: (event: any) => void): void;
}

/** What serve needs of the inside of a Worker. */
export interface WorkerScope {
  postMessage(message: Report): void;
  addEventListener(type: 'message', listener: (event: any) => void): void;
}
