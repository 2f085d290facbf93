// A worker has no page that says its language: the page gives it as its name. It stands before all other modules, since those read it when they
// start.
Object.assign(globalThis, { document: { documentElement: { lang: self.name } } });
