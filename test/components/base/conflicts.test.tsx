// @vitest-environment jsdom
import { act, type FormEvent, useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Conflicts } from '../../../components/base/conflicts.tsx';
import { type EditHow, useEdit } from '../../../components/base/use-edit.ts';
import { type FieldConflict, mergeEdit, RECORD_FIELDS } from '../../../lib/records/index.ts';
import { render, t } from '../dashboard/render-view.ts';

vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('../dashboard/render-view.ts');
  return { createI18n: () => ({ t }) };
});
const known = vi.hoisted(() => ({ names: new Map<string, string>(), asked: [] as string[] }));
vi.mock('../../../components/hooks/use-groups.ts', () => ({
  useLoadedNames: (ids: string[]) => {
    known.asked = [...ids];
    return { state: 'ready', value: known.names };
  },
}));

interface Group {
  name: string;
  purpose: string | null;
  cost: string | null;
  leaderId: string | null;
}
const OPENED: Group = { name: 'Forum', purpose: 'To talk', cost: null, leaderId: null };

/** What the store holds: a write is brought together with it, or refused with what was changed in both. */
let stored: Group;
const write = vi.fn((wanted: Group, { shown, onConflict }: EditHow<Group>) => {
  const { merged, conflicts } = mergeEdit(RECORD_FIELDS.groups, { shown, wanted }, stored);
  if (conflicts.length > 0) return onConflict(conflicts);
  stored = merged;
  return true;
});

function Form({ wanted }: { wanted: Group }) {
  const [opened] = useState(OPENED);
  const edit = useEdit<Group>('groups', opened);
  const send = (event: FormEvent) => {
    event.preventDefault();
    edit.save(wanted, write);
  };
  return (
    <form onSubmit={send}>
      <Conflicts shown={edit.shown} />
      <button type="submit">Save</button>
    </form>
  );
}

let box: HTMLElement;
let leave = async () => {};
const show = async (wanted: Partial<Group>) => {
  ({ box, leave } = await render(<Form wanted={{ ...OPENED, ...wanted }} />));
};
const all = (id: string) => [...box.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)];
const texts = (id: string) => all(id).map(({ textContent }) => textContent);
const press = (id: string, at = 0) => act(async () => all(id)[at]?.click());
const submit = () => act(async () => box.querySelector<HTMLElement>('[type="submit"]')?.click());

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  stored = { ...OPENED };
  write.mockClear();
  known.names = new Map();
});
afterEach(async () => {
  await leave();
  vi.unstubAllGlobals();
});

describe('a form whose record was changed in another window', () => {
  test('says nothing where the other changed another field: both stand', async () => {
    await show({ cost: '9 000 kr' });
    stored = { ...OPENED, purpose: 'To learn' };
    await submit();
    expect(all('conflicts')).toEqual([]);
    expect(stored).toEqual({ ...OPENED, cost: '9 000 kr', purpose: 'To learn' });
  });

  test('shows both texts of the same field, with the focus there, and writes nothing', async () => {
    await show({ purpose: 'To sing' });
    stored = { ...OPENED, purpose: 'To learn' };
    await submit();
    expect(document.activeElement).toBe(all('conflicts')[0]);
    expect([texts('conflict-theirs'), texts('conflict-mine')]).toEqual([['To learn'], ['To sing']]);
    expect(box.querySelector('legend')?.textContent).toBe(t('group.purpose'));
    expect(all('keep-mine')[0]?.getAttribute('aria-label')).toContain(t('group.purpose'));
    expect(stored.purpose).toBe('To learn');
  });

  test.each([
    ['keep-mine', 'To sing'],
    ['keep-theirs', 'To learn'],
    ['keep-both', 'To learn\n\nTo sing'],
  ])('%s sends the form again and leaves “%s”', async (button, purpose) => {
    await show({ purpose: 'To sing', cost: '9 000 kr' });
    stored = { ...OPENED, purpose: 'To learn' };
    await submit();
    await press(button);
    expect(all('conflicts')).toEqual([]);
    expect(stored).toEqual({ ...OPENED, purpose, cost: '9 000 kr' });
  });

  test('asks for each of several, and is sent with the last answer only', async () => {
    await show({ name: 'Circle', purpose: 'To sing' });
    stored = { ...OPENED, name: 'Ring', purpose: 'To learn' };
    await submit();
    expect(texts('conflict-mine')).toEqual(['Circle', 'To sing']);
    await press('keep-mine');
    expect(write).toHaveBeenCalledTimes(1);
    expect(texts('conflict-mine')).toEqual(['To sing']);
    await press('keep-theirs');
    expect(write).toHaveBeenCalledTimes(2);
    expect(stored).toEqual({ ...OPENED, name: 'Circle', purpose: 'To learn' });
  });

  test('asks again where the other window has gone on writing', async () => {
    await show({ purpose: 'To sing' });
    stored = { ...OPENED, purpose: 'To learn' };
    await submit();
    stored = { ...OPENED, purpose: 'To learn more' };
    await press('keep-mine');
    expect(texts('conflict-theirs')).toEqual(['To learn more']);
    expect(stored.purpose).toBe('To learn more');
    await press('keep-mine');
    expect(stored.purpose).toBe('To sing');
  });

  test('offers both only of texts that stand on both sides', async () => {
    await show({ name: 'Circle', purpose: null });
    stored = { ...OPENED, name: 'Ring', purpose: 'To learn' };
    await submit();
    expect(texts('conflict-mine')).toEqual(['Circle', t('conflict.nothing')]);
    expect(all('keep-both')).toEqual([]);
  });

  test('tells people by their names, and of somebody who is gone that they are', async () => {
    known.names = new Map([['ida', 'Ida Moe']]);
    await show({ leaderId: 'ida' });
    stored = { ...OPENED, leaderId: 'jon' };
    await submit();
    expect(known.asked).toEqual(['ida', 'jon']);
    expect(texts('conflict-mine')).toEqual(['Ida Moe']);
    expect(texts('conflict-theirs')).toEqual([t('group.somebodyGone')]);
    expect(box.textContent).not.toMatch(/\bida\b|\bjon\b/);
  });
});

describe('what was changed reads as it does in the form', () => {
  const shownAs = async (record: keyof typeof RECORD_FIELDS, conflict: FieldConflict) => {
    const shown = { record, conflicts: [conflict], answer: () => true };
    ({ box, leave } = await render(<Conflicts shown={shown} />));
    const [[theirs], [mine]] = [texts('conflict-theirs'), texts('conflict-mine')];
    return { name: box.querySelector('legend')?.textContent, theirs, mine };
  };

  test.each([
    ['contacts', ['cadenceDays'], 90, null, t('cadence.quarter'), t('sidebar.cadenceNone')],
    ['contacts', ['metOn'], '2026-11-02', null, '2 Nov 2026', t('conflict.nothing')],
    ['contacts', ['region', 'country'], 'SE', 'DK', 'Sweden', 'Denmark'],
    ['contacts', ['leader'], true, false, t('conflict.yes'), t('conflict.no')],
    ['settings', ['cadences', 'relations', 'peer'], 30, 100, t('cadence.month'), 'every 3 months'],
    ['meetings', ['worth'], 'much', 'little', t('meeting.worthName.much'), t('meeting.worthName.little')],
    ['exchanges', ['channel'], 'met', 'call', t('channel.met'), t('channel.call')],
    ['groups', ['meetingsAYear'], 4, 6, '4', '6'],
  ] as const)('%s %j: %j and %j', async (record, path, mine, theirs, mineText, theirsText) => {
    const told = await shownAs(record, { path: [...path], kind: 'one', mine, theirs });
    expect(told.name).not.toBe('');
    expect([told.mine, told.theirs?.toLowerCase()]).toEqual([mineText, theirsText.toLowerCase()]);
  });
});
