import { existsSync, readFileSync } from 'fs';
import { dirname, join } from 'path';

/** A module of the library that its package hands to nobody; one that its build has put into a file with others is asked of that file. */
export function internal<T>(path: string): T {
  const lib = join(dirname(require.resolve('cdk8s-platform/package.json')), 'lib');
  for (const module of [path, join(path, 'index')]) {
    if (existsSync(join(lib, `${module}.js`))) { return required(join(lib, module)) as T; }
    for (let folder = dirname(module); folder !== '.'; folder = dirname(folder)) {
      const holder = ['gathered', 'gathered-whole'].map((name) => join(lib, folder, `${name}.js`)).find((file) => holds(file, module));
      if (holder) { return (required(holder) as { load(name: string): T }).load(module); }
    }
  }
  throw new Error(`the library has no module ${path}: compile it`);
}

function holds(file: string, module: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8').includes(`\n "${module}": (function`);
}

function required(path: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require(path) as unknown;
}
