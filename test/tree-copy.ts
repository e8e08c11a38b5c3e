import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
/** Not copied: what is made anew, what is large, and the history. */
const LEFT_OUT = new Set(['node_modules', '.git', '.output', '.stryker-tmp', 'coverage']);

/** A copy of the project to change: the packages are shared, everything else is its own. `folder` is around it. */
export function copyOfTree(name: string): { folder: string; tree: string; remove: () => void } {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `bollplank-${name}-`));
  const tree = join(folder, 'tree');
  cpSync(ROOT, tree, {
    recursive: true,
    filter: (path) => !LEFT_OUT.has(relative(ROOT, path).split('/')[0] ?? ''),
  });
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'junction');
  return { folder, tree, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
