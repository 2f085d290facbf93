// What is fetched when somebody opens the fold-out, or a link with a list: most visits don't need it.

export { fillDelen } from './delen.js';
export { receiveShared } from './ontvangst.js';
