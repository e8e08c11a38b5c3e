import { defineConfig } from 'wxt';

/** Hosts the user may grant one by one, at the moment of use (promise P3). Nothing here is granted at install. */
const SITES_ON_REQUEST = ['https://*/*', 'http://*/*'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'lib/locales' },
  hooks: {
    // The store texts live in public/ beside the icons, but are for the stores, not for the package.
    'build:publicAssets': (_, files) => {
      for (let index = files.length - 1; index >= 0; index--)
        if (files[index]?.relativeDest.startsWith('store')) files.splice(index, 1);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions:
      browser === 'firefox'
        ? ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'alarms', 'contextMenus']
        : ['storage', 'unlimitedStorage', 'sidePanel', 'activeTab', 'scripting', 'alarms', 'contextMenus'],
    optional_permissions: ['notifications', 'downloads'],
    optional_host_permissions: SITES_ON_REQUEST,
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
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
