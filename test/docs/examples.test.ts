import { execFileSync } from 'child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';

const ROOT = join(__dirname, '..', '..');

/** Every TypeScript block of a page, whole as a reader would copy it. */
function blocks(page: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => match[1]);
}

describe('code in the documentation', () => {
  it('compiles as it stands in README.md', () => {
    const found = blocks('README.md');
    expect(found.length).toBeGreaterThan(0);
    mkdirSync(join(ROOT, 'tmp'), { recursive: true });
    const folder = mkdtempSync(join(ROOT, 'tmp', 'docs-'));
    try {
      found.forEach((block, i) => writeFileSync(join(folder, `block-${i}.ts`), block));
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
        compilerOptions: { target: 'ES2022', module: 'node16', lib: ['es2022'], types: ['node'], strict: true, noEmit: true, skipLibCheck: true },
        include: ['*.ts'],
      }));
      const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
      expect(run(tsc, ['-p', folder])).toBe('');
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 300_000);

  it('names only pages that are there', () => {
    const links = ['README.md', 'examples/hybrid-platform/README.md'].flatMap((page) => {
      const text = readFileSync(join(ROOT, page), 'utf8');
      return [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => join(ROOT, page, '..', match[1]));
    });
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !exists(link))).toEqual([]);
  });
});

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR';
  }
}

function run(program: string, args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
