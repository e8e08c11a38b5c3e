import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../languages.ts';
import { CHROMIUM_BUILD } from './extension.ts';
import { FIREFOX_BUILD } from './firefox.ts';

const manifestOf = (build: string) => JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
const MODEST = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'alarms', 'contextMenus'];

describe.each([
  { browser: 'Chromium', build: CHROMIUM_BUILD, permissions: [...MODEST, 'sidePanel'] },
  { browser: 'Firefox', build: FIREFOX_BUILD, permissions: MODEST },
])('the manifest built for $browser', ({ build, permissions }) => {
  const manifest = manifestOf(build);

  it('asks at install for exactly what is promised (P3)', () => {
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
    expect(manifest.host_permissions ?? []).toEqual([]);
  });

  it('leaves sites and downloads to the moment of use (P3)', () => {
    expect([...manifest.optional_permissions].sort()).toEqual(['downloads']);
    expect(manifest.optional_host_permissions).toContain('https://*/*');
  });

  it.each(['web_accessible_resources', 'content_scripts', 'externally_connectable', 'update_url'])(
    'has no %s (P2)',
    (key) => {
      expect(Object.keys(manifest)).not.toContain(key);
    },
  );

  it('allows only its own scripts, and connections to itself alone (P1)', () => {
    const policy: string =
      manifest.content_security_policy?.extension_pages ?? "script-src 'self'; object-src 'self';";
    const directives = new Map(
      policy.split(';').map((part): [string, string] => {
        const [name = '', ...values] = part.trim().split(/\s+/);
        return [name, values.join(' ')];
      }),
    );
    expect(directives.get('script-src')).toBe("'self'");
    expect(directives.get('connect-src') ?? directives.get('default-src')).toMatch(/^'(self|none)'/);
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  it('holds no address of a server in any script or style, beyond names of formats and of profile sites (P1)', () => {
    const found = new Set<string>();
    for (const file of filesIn(build).filter((name) => /\.(js|css|html)$/.test(name)))
      for (const [, host = ''] of readFileSync(join(build, file), 'utf8').matchAll(
        /(?:fetch\(|import\(|src=|@import\s+|url\()\s*["'`]?https?:\/\/([\w.-]+)/g,
      ))
        found.add(host);
    expect([...found]).toEqual([]);
  });

  it('has name and description in every language', () => {
    for (const language of LANGUAGES) {
      const texts = JSON.parse(readFileSync(join(build, '_locales', language, 'messages.json'), 'utf8'));
      expect(texts.extension_name?.message).toBeTruthy();
      expect(texts.extension_description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});

/** All files of a build, as paths within it. */
function filesIn(build: string): string[] {
  return readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(build.length + 1));
}
