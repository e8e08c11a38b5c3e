// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startSurface } from '../../../components/base/start-surface.tsx';

vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('../dashboard/render-view.ts');
  return { createI18n: () => ({ t }) };
});
vi.mock('../../../components/hooks/use-permissions.ts', () => ({ useVersion: () => '0.1.0' }));

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
const title = () => document.querySelector('h1')?.textContent;
function Thrower(): never {
  throw new Error('cannot draw');
}

test('a surface is drawn in the language of the user', async () => {
  document.documentElement.lang = '';
  await act(async () => startSurface('popup', Promise.resolve(<h1>drawn</h1>)));
  expect(title()).toBe('drawn');
  expect(document.documentElement.lang).toBe('en-GB');
});

test.each([
  ['what draws it throws', () => <Thrower />],
  ['what it waits for fails', () => Promise.reject(new Error('cannot read'))],
])('a surface says so where %s', async (_, view) => {
  await act(async () => startSurface('sidebar', view()));
  expect(title()).toBe('This page could not be shown');
});

test('every page that people see begins so', () => {
  const entrypoints = resolve(import.meta.dirname, '../../../entrypoints');
  const drawn = readdirSync(entrypoints).filter((name) =>
    readdirSync(join(entrypoints, name)).includes('main.tsx'),
  );
  expect(drawn.length).toBeGreaterThanOrEqual(4);
  const bare = drawn.filter((name) => {
    const source = readFileSync(join(entrypoints, name, 'main.tsx'), 'utf8');
    return !source.includes('startSurface(') || source.includes('createRoot');
  });
  expect(bare, 'draw it with startSurface (components/base): it says what happened when it breaks').toEqual(
    [],
  );
});
