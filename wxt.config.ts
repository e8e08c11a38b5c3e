import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';

/** Hosts the user may grant one by one, at the moment of use (promise P3). Nothing here is granted at install. */
const SITES_ON_REQUEST = ['https://*/*', 'http://*/*'];

/** Own scripts only, and no connection to anywhere (promise P1): what the code must not do, the browser refuses too. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'";

type PublicFile = { relativeDest: string } & ({ absoluteSrc: string } | { contents: string });

/** The texts of a language once more for each other code it answers to. */
function underOtherNames(file: PublicFile): PublicFile[] {
  const [, code] = /^_locales[\\/](\w+)[\\/]messages\.json$/.exec(file.relativeDest) ?? [];
  if (!code || !('contents' in file)) return [];
  const { language } = JSON.parse(readFileSync(`lib/locales/${code}.json`, 'utf8'));
  const others = String(language.codes)
    .split(' ')
    .filter((other) => other !== code);
  return others.map((other) => ({ ...file, relativeDest: join('_locales', other, 'messages.json') }));
}

/** `#i18n` as the module writes it, with types that are checked faster (components/base/typed-texts.ts says why). */
const TEXTS = `import { createI18n } from '@wxt-dev/i18n';
import type { Texts } from '../../components/base/typed-texts';
import type { GeneratedI18nStructure } from './structure';

export const i18n: Texts<GeneratedI18nStructure> = createI18n();

export { type GeneratedI18nStructure }
`;

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'lib/locales' },
  // The worker that reads files is a module, like the pages it serves.
  vite: () => ({ worker: { format: 'es' } }),
  hooks: {
    'prepare:types': (_, entries) => {
      const texts = entries.find((entry) => 'path' in entry && entry.path.endsWith(join('i18n', 'index.ts')));
      if (!texts || !('text' in texts)) throw new Error('@wxt-dev/i18n writes its entry elsewhere now');
      texts.text = TEXTS;
    },
    'build:publicAssets': (_, files) => {
      // The pictures for the stores live in public/ beside the icons, but are not for the package.
      for (let index = files.length - 1; index >= 0; index--)
        if (files[index]?.relativeDest.startsWith('store')) files.splice(index, 1);
      // A browser looks for a language under the name it has for it itself: Norwegian is `nb`, `no` or `nn`.
      files.push(...files.flatMap(underOtherNames));
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions:
      browser === 'firefox'
        ? ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'alarms', 'contextMenus']
        : ['storage', 'unlimitedStorage', 'sidePanel', 'activeTab', 'scripting', 'alarms', 'contextMenus'],
    optional_permissions: ['downloads'],
    optional_host_permissions: SITES_ON_REQUEST,
    // The development server needs connections of its own.
    ...(command === 'build' ? { content_security_policy: { extension_pages: POLICY } } : {}),
    // The word in the address bar after which contacts are found from anywhere. Asks for no permission.
    omnibox: { keyword: 'boll' },
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      // With other letters of its menu bar (B, H, …) Firefox opens a menu of its own: K, Y and N are free in every browser.
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'open-sidebar': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_command_openSidebar__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'bollplank@bollplank.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
