// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { LookOverCard } from '../../../components/base/look-over-card.tsx';
import type { LookedOver } from '../../../lib/store/index.ts';
import { completeBrowser, render } from './render-view.ts';

vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('./render-view.ts');
  return { createI18n: () => ({ t }) };
});

const ID = '00000000-0000-7000-8000-000000000001';
const FORUM = '00000000-0000-7000-8000-000000000002';

test('what cannot be read is told in words and saved, and what differs leads to where it is answered', async () => {
  completeBrowser();
  const found: LookedOver = {
    unread: [{ kind: 'groups', name: 'Forum', field: 'memberIds', record: { id: 7 } }],
    differing: [
      { page: 'contact', id: ID, name: 'Anna' },
      { page: 'group', id: FORUM, name: 'Forum' },
      { page: 'goals' },
      { page: 'settings' },
    ],
  };
  const onSave = vi.fn();
  const { box, leave } = await render(<LookOverCard found={found} onLook={null} onSave={onSave} />);
  expect(box.textContent).toContain('Groups, “Forum”: “Members” cannot be read');
  expect([...box.querySelectorAll('a')].map((one) => [one.textContent, one.getAttribute('href')])).toEqual([
    ['Anna', `#/contact/${ID}`],
    ['Forum', `#/group/${FORUM}`],
    ['Goals', '#/goals'],
    ['Settings', '#/settings'],
  ]);
  await act(async () => box.querySelector<HTMLElement>('[data-testid="save-set-aside"]')?.click());
  expect(onSave).toHaveBeenCalledWith(found.unread);
  await leave();
});

test('nothing is said of a book in which all is well', async () => {
  const { box, leave } = await render(
    <LookOverCard found={{ unread: [], differing: [] }} onLook={null} onSave={() => undefined} />,
  );
  expect(box.textContent).toBe('');
  await leave();
});
