// Preloaded into a process (`node --import`): writes down every file that is loaded, whether by import or by require.
import { appendFileSync } from 'node:fs';
import Module, { register } from 'node:module';

const file = process.env.LOADED_FILES;
const hooks = `
import { appendFileSync } from 'node:fs';
export async function load(url, context, next) {
  appendFileSync(${JSON.stringify(file)}, url + '\\n');
  return next(url, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

const { _load: load, _resolveFilename: resolve } = Module;
Module._load = function (request, parent, ...more) {
  appendFileSync(file, `${resolve.call(Module, request, parent, ...more)}\n`);
  return load.call(this, request, parent, ...more);
};
