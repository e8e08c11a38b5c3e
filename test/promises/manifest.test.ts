import { describe, expect, test, vi } from 'vitest';

// The configuration is read as it is written: what a build makes of it stands in the tests in browsers.
vi.mock('wxt', () => ({ defineConfig: (config: unknown) => config }));
const { default: config } = await import('../../wxt.config.ts');

const MODEST = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

function manifestOf(browser: string): Record<string, unknown> {
  const { manifest } = config as { manifest: unknown };
  if (typeof manifest !== 'function')
    throw new Error('The manifest of wxt.config.ts is no function any more');
  return manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 }) as Record<
    string,
    unknown
  >;
}

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const manifest = manifestOf(browser);

  test('P1 Local: scripts come from the package, connections go nowhere else', () => {
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
    const directives = Object.fromEntries(
      policy.split(';').map((part) => {
        const [name = '', ...values] = part.trim().split(/\s+/);
        return [name, values];
      }),
    );
    expect(directives).toMatchObject({
      'default-src': ["'self'"],
      'script-src': ["'self'"],
      'connect-src': ["'self'"],
      'form-action': ["'none'"],
      'frame-src': ["'none'"],
      'base-uri': ["'none'"],
    });
    const sources = Object.values(directives).flat();
    expect(
      sources.filter((one) => !["'self'", "'none'", "'unsafe-inline'", 'data:', 'blob:'].includes(one)),
    ).toEqual([]);
    for (const [name, values] of Object.entries(directives))
      if (name !== 'style-src') expect(values, name).not.toContain("'unsafe-inline'");
  });

  test('P2 Quiet: no page can load a file of it, write to it, or have a script of it by itself', () => {
    for (const key of ['web_accessible_resources', 'externally_connectable', 'content_scripts', 'sandbox'])
      expect(Object.keys(manifest)).not.toContain(key);
  });

  test('P3 Modest: installing asks for what is promised and for no site', () => {
    const wanted = browser === 'chrome' ? [...MODEST, 'sidePanel'].sort() : MODEST;
    expect([...(manifest.permissions as string[])].sort()).toEqual(wanted);
    expect(manifest.host_permissions).toBeUndefined();
  });
});
