import { vi } from 'vitest';

/** A listener list as the browser has them, with a way to fire it. */
export function fakeEvent<A extends unknown[], R = void>() {
  const listeners = new Set<(...args: A) => R>();
  return {
    addListener: (listener: (...args: A) => R) => void listeners.add(listener),
    removeListener: (listener: (...args: A) => R) => void listeners.delete(listener),
    fire: (...args: A): R[] => [...listeners].map((listener) => listener(...args)),
    count: () => listeners.size,
  };
}

/** The parts of the browser that lib/browser uses, all answering as an empty browser would. */
export function fakeBrowser() {
  return {
    tabs: {
      query: vi.fn(async (): Promise<{ id?: number; windowId?: number; url?: string }[]> => []),
      get: vi.fn(async (_: number): Promise<{ url?: string }> => ({})),
      create: vi.fn(async (_: { url: string }) => ({})),
      onActivated: fakeEvent<[{ tabId: number; windowId: number }]>(),
      onUpdated: fakeEvent<[number, { url?: string; status?: string; title?: string }]>(),
    },
    scripting: {
      executeScript: vi.fn(async (_: unknown): Promise<{ result?: unknown }[]> => []),
      insertCSS: vi.fn(async (_: unknown) => {}),
      removeCSS: vi.fn(async (_: unknown) => {}),
    },
    storage: {
      session: {
        get: vi.fn(async (_: string): Promise<Record<string, unknown>> => ({})),
        set: vi.fn(async (_: unknown) => {}),
        remove: vi.fn(async (_: string) => {}),
      },
    },
    runtime: {
      id: 'id',
      getManifest: (): { background?: { service_worker: string } } => ({
        background: { service_worker: 'background.js' },
      }),
      onMessage: fakeEvent<[unknown, object], Promise<unknown> | undefined>(),
      onInstalled: fakeEvent<[{ reason: string }]>(),
      onStartup: fakeEvent<[]>(),
      sendMessage: vi.fn(async (_: unknown): Promise<unknown> => undefined),
      getURL: (path: string) => `chrome-extension://id${path}`,
    },
    permissions: {
      contains: vi.fn(async (_: unknown) => false),
      request: vi.fn(async (_: unknown) => true),
      remove: vi.fn(async (_: unknown) => true),
      onAdded: fakeEvent<[unknown]>(),
      onRemoved: fakeEvent<[unknown]>(),
    },
    action: {
      setBadgeText: vi.fn(async (_: unknown) => {}),
      setTitle: vi.fn(async (_: unknown) => {}),
      setBadgeBackgroundColor: vi.fn(async (_: unknown) => {}),
    },
    alarms: {
      get: vi.fn(async (_: string): Promise<{ scheduledTime: number } | undefined> => undefined),
      create: vi.fn(async (_: string, __: unknown) => {}),
      onAlarm: fakeEvent<[{ name: string }]>(),
    },
    contextMenus: {
      removeAll: vi.fn(async () => {}),
      create: vi.fn((_: unknown) => {}),
      onClicked: fakeEvent<[{ menuItemId: string }, { id?: number; windowId?: number }]>(),
    },
    commands: { onCommand: fakeEvent<[string, { id?: number; windowId?: number }]>() },
    i18n: { getMessage: (key: string) => key },
    sidePanel: { open: vi.fn(async (_: unknown) => {}) } as
      | { open: (options: unknown) => Promise<void> }
      | undefined,
    sidebarAction: { open: vi.fn(async () => {}) },
  };
}
