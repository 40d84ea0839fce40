// Runs modules in sequence, each until nothing keeps its process alive. One process runs many, because
// starting Node and loading the package takes longer than most modules.
import { registerHooks } from 'node:module';
import { END_OF_MODULE, type RunnableModule } from './runnable-module.ts';
import './surroundings.ts';

const modules: readonly RunnableModule[] = JSON.parse(process.argv[2] ?? '[]');
const sources = new Map(modules.map((module) => [module.url, module]));
registerHooks({
  resolve: (specifier, context, next) =>
    sources.has(specifier) ? { url: specifier, shortCircuit: true } : next(specifier, context),
  load(url, context, next) {
    const module = sources.get(url);
    if (!module) return next(url, context);
    const format = module.language === 'js' ? 'module' : 'module-typescript';
    return { format, source: module.code, shortCircuit: true };
  },
});

const { fetch } = globalThis;
const waiting = [...modules];
let state: 'running' | 'settled' | 'idle' = 'idle';

process.on('beforeExit', () => {
  // A top-level `await` that never settles.
  if (state === 'running') process.exit(13);
  if (state === 'settled') {
    process.stdout.write(END_OF_MODULE);
    process.stderr.write(END_OF_MODULE);
  }
  state = 'idle';
  // Without a pending task the process would exit after this event and not emit it again.
  if (waiting.length > 0) setImmediate(runNext);
});

function runNext(): void {
  const module = waiting.shift();
  if (!module) return;
  state = 'running';
  globalThis.fetch = fetch;
  void import(module.url).then(() => {
    state = 'settled';
  });
}
runNext();
