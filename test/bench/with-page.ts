import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Copies a built extension to a folder, with one page of `test/bench/pages` more: `/NAME.html`, its script bundled beside
 * it. The build itself stays what ships.
 */
export async function copyWithPage(from: string, to: string, name: string): Promise<void> {
  cpSync(from, to, { recursive: true });
  const page = join(import.meta.dirname, 'pages', name);
  cpSync(join(page, 'index.html'), join(to, `${name}.html`));
  await build({
    entryPoints: [join(page, 'main.ts')],
    outfile: join(to, 'main.js'),
    bundle: true,
    format: 'esm',
    logLevel: 'error',
  });
}
