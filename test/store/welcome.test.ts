import { describe, expect, it } from 'vitest';
import {
  addContact,
  archiveState,
  changeWelcome,
  eraseBook,
  onBookChange,
  saveSettings,
  settingsOf,
  welcomeOf,
} from '../../lib/store/index.ts';
import { freshBook, must, NOW } from './fresh-book.ts';

const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000).toISOString();

describe('the welcome', () => {
  it('begins with the first step and goes on where it stopped', async () => {
    const db = await freshBook();
    expect(await welcomeOf(db)).toEqual({ step: 'you', archiveAskedAt: null, offersFound: [] });
    await changeWelcome(db, { step: 'network' });
    await changeWelcome(db, { archiveAskedAt: hoursAgo(1) });
    expect(await welcomeOf(db)).toEqual({ step: 'network', archiveAskedAt: hoursAgo(1), offersFound: [] });
  });

  it('tells every view of a step', async () => {
    const db = await freshBook();
    const heard = new Promise<string[]>((resolve) => {
      const stop = onBookChange(({ tables }) => {
        stop();
        resolve(tables);
      });
    });
    await changeWelcome(db, { step: 'goal' });
    expect(await heard).toEqual(['runs']);
  });

  it('is forgotten with the book when all of it is erased', async () => {
    const db = await freshBook();
    must(await addContact(db, { name: 'Bo' }, null, NOW));
    await changeWelcome(db, { step: 'done', archiveAskedAt: hoursAgo(1) });
    must(await eraseBook(db, NOW));
    expect(await welcomeOf(db)).toEqual({ step: 'you', archiveAskedAt: null, offersFound: [] });
  });
});

describe('an archive that LinkedIn was asked for', () => {
  const stateAfter = (hours: number) =>
    archiveState({ step: 'network', archiveAskedAt: hoursAgo(hours), offersFound: [] }, NOW);

  it('is on its way for a day, and due after it', () => {
    expect(archiveState({ step: 'network', archiveAskedAt: null, offersFound: [] }, NOW)).toBe('none');
    expect(stateAfter(0)).toBe('coming');
    expect(stateAfter(23.9)).toBe('coming');
    expect(stateAfter(24)).toBe('due');
    expect(stateAfter(1000)).toBe('due');
  });

  it('is not waited for until the day to which a clock ran ahead', () => {
    expect(stateAfter(-500)).toBe('due');
  });
});

describe('what the user says of themselves', () => {
  it('has role, employer and needs beside what older books have', async () => {
    const db = await freshBook();
    const me = {
      ...(await settingsOf(db)).me,
      role: 'Driftchef',
      employer: 'Solbacken Pharma',
      needs: ['Export'],
    };
    must(await saveSettings(db, { me }, NOW));
    expect((await settingsOf(db)).me).toEqual(me);
  });
});
