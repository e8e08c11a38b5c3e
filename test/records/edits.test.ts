import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bothTexts,
  type ConflictChoice,
  type FieldConflict,
  type FieldEdit,
  type FieldShapes,
  mergeEdit,
  RECORD_FIELDS,
  settleConflict,
} from '../../lib/records/index.ts';

const SHAPES: FieldShapes = {
  name: { kind: 'one' },
  note: { kind: 'note' },
  labels: { kind: 'list', keyOf: String },
  rows: { kind: 'list', keyOf: (row) => (row as { id: string }).id },
  place: { kind: 'parts', of: {}, rest: { kind: 'one' }, orNull: true },
};

interface Fields {
  name: string | null;
  note: string | null;
  labels: string[];
  rows: { id: string; text: string }[];
  place: Record<string, string | null> | null;
}
const NOTHING: Fields = { name: null, note: null, labels: [], rows: [], place: null };

const word = fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__');
const text = fc.option(fc.constantFrom('one', 'two', 'three'));
const fields: fc.Arbitrary<Fields> = fc.record({
  name: text,
  note: text,
  labels: fc.uniqueArray(word),
  rows: fc.uniqueArray(fc.record({ id: word, text: fc.constantFrom('x', 'y') }), {
    selector: (row) => row.id,
  }),
  place: fc.option(fc.dictionary(fc.constantFrom('country', 'area', 'constructor'), text)),
});

/** Every single thing that is said, by where it says so. */
function saidIn({ name, note, labels, rows, place }: Fields): Map<string, unknown> {
  return new Map<string, unknown>(
    [
      ['name', name] as const,
      ['note', note] as const,
      ...labels.map((one) => [`labels/${one}`, one] as const),
      ...rows.map((row) => [`rows/${row.id}`, row.text] as const),
      ...Object.entries(place ?? {}).map(([key, value]) => [`place/${key}`, value] as const),
    ].filter(([, value]) => value !== null),
  );
}

/** What a side changed of what was shown: undefined where it took something away. */
function changesOf(shown: Fields, now: Fields): Map<string, unknown> {
  const [before, after] = [saidIn(shown), saidIn(now)];
  const all = [...new Set([...before.keys(), ...after.keys()])];
  return new Map(
    all.filter((key) => before.get(key) !== after.get(key)).map((key) => [key, after.get(key)] as const),
  );
}
const placeOf = ({ path }: FieldConflict) => path.join('/');

describe('two edits of one record', () => {
  it('lose nothing of either side that is not told as a conflict', () => {
    fc.assert(
      fc.property(fields, fields, fields, (shown, wanted, stored) => {
        const { merged, conflicts } = mergeEdit(SHAPES, { shown, wanted }, stored);
        const said = saidIn(merged);
        const told = new Set(conflicts.map(placeOf));
        for (const side of [wanted, stored])
          for (const [key, value] of changesOf(shown, side))
            if (!told.has(key)) expect([key, said.get(key)]).toEqual([key, value]);
        // And nothing comes of itself: what no side changed stands as it was shown.
        const changed = new Set([...changesOf(shown, wanted).keys(), ...changesOf(shown, stored).keys()]);
        for (const [key, value] of saidIn(shown)) if (!changed.has(key)) expect(said.get(key)).toBe(value);
        for (const key of said.keys()) expect(changed.has(key) || saidIn(shown).has(key)).toBe(true);
      }),
    );
  });

  it('are in conflict exactly where both changed the same thing to different values', () => {
    fc.assert(
      fc.property(fields, fields, fields, (shown, wanted, stored) => {
        const { conflicts } = mergeEdit(SHAPES, { shown, wanted }, stored);
        const [mine, theirs] = [changesOf(shown, wanted), changesOf(shown, stored)];
        const both = [...mine.keys()].filter((key) => theirs.has(key) && theirs.get(key) !== mine.get(key));
        expect(conflicts.map(placeOf).sort()).toEqual(both.sort());
      }),
    );
  });

  it('come to the same whichever was written first', () => {
    fc.assert(
      fc.property(fields, fields, fields, (shown, mine, theirs) => {
        const one = mergeEdit(SHAPES, { shown, wanted: mine }, theirs);
        const other = mergeEdit(SHAPES, { shown, wanted: theirs }, mine);
        expect(one.conflicts.map(placeOf).sort()).toEqual(other.conflicts.map(placeOf).sort());
        const told = new Set(one.conflicts.map(placeOf));
        const without = (fields: Fields) => [...saidIn(fields)].filter(([key]) => !told.has(key)).sort();
        expect(without(one.merged)).toEqual(without(other.merged));
      }),
    );
  });

  it('are settled by an answer to each conflict, and stay so', () => {
    const choices = fc.array(fc.constantFrom<ConflictChoice>('mine', 'theirs', 'both'), {
      minLength: 30,
      maxLength: 30,
    });
    fc.assert(
      fc.property(fields, fields, fields, choices, (shown, wanted, stored, answers) => {
        const { conflicts } = mergeEdit(SHAPES, { shown, wanted }, stored);
        let edit: FieldEdit<Fields> = { shown, wanted };
        const expected = new Map<string, unknown>();
        for (const [at, conflict] of conflicts.entries()) {
          const asked = answers[at];
          const choice = asked === 'both' && conflict.kind === 'one' ? 'mine' : (asked ?? 'mine');
          edit = settleConflict(SHAPES, edit, conflict, choice);
          const { mine, theirs } = conflict;
          const value = choice === 'mine' ? mine : choice === 'theirs' ? theirs : bothTexts(conflict);
          expected.set(placeOf(conflict), wordOf(value));
        }
        const { merged, conflicts: left } = mergeEdit(SHAPES, edit, stored);
        expect(left).toEqual([]);
        for (const [key, value] of expected) expect(saidIn(merged).get(key)).toBe(value);
        // What was in no conflict is as it was before the answers.
        const before = saidIn(mergeEdit(SHAPES, { shown, wanted }, stored).merged);
        for (const [key, value] of saidIn(merged))
          if (!expected.has(key)) expect(before.get(key)).toBe(value);
      }),
    );
  });

  it('leave the words of the record as they are where nothing was changed here', () => {
    const stored = { ...NOTHING, labels: ['b', 'a'], place: { country: 'SE', newer: 'kept' } };
    const shown = { ...NOTHING, labels: ['a'] };
    expect(mergeEdit(SHAPES, { shown, wanted: { ...shown } }, stored).merged).toEqual(stored);
  });

  it('take nothing for a change that is another way to say nothing', () => {
    const shown = { purpose: undefined, leaderId: null };
    const wanted = { purpose: null, leaderId: null };
    const stored = { purpose: 'Read together', leaderId: 'anna' };
    expect(mergeEdit(RECORD_FIELDS.groups, { shown: { ...shown }, wanted }, stored)).toEqual({
      merged: stored,
      conflicts: [],
    });
  });

  it('take a field that the record did not have for one that said nothing', () => {
    const edit = { shown: {}, wanted: { name: 'Anna' } };
    expect(mergeEdit(SHAPES, edit, {})).toEqual({ merged: { name: 'Anna' }, conflicts: [] });
    expect(mergeEdit(SHAPES, edit, { name: 'Bo' }).conflicts).toEqual([
      { path: ['name'], kind: 'one', mine: 'Anna', theirs: 'Bo' },
    ]);
  });

  it('keep a row that one side deleted and the other changed in question', () => {
    const row = { id: 'a', text: 'x' };
    const shown = { rows: [row] };
    const changed = { ...row, text: 'y' };
    const { conflicts } = mergeEdit(SHAPES, { shown, wanted: { rows: [] as object[] } }, { rows: [changed] });
    expect(conflicts).toEqual([{ path: ['rows', 'a'], kind: 'one', mine: undefined, theirs: changed }]);
  });

  it('join two notes by an empty line and two lines by a dot', () => {
    const both = { path: ['note'] as const, mine: 'mine', theirs: 'theirs' };
    expect(bothTexts({ ...both, path: ['note'], kind: 'note' })).toBe('theirs\n\nmine');
    expect(bothTexts({ ...both, path: ['note'], kind: 'line' })).toBe('theirs · mine');
  });
});

function wordOf(value: unknown): unknown {
  if (value === null) return undefined;
  return typeof value === 'object' ? (value as { text: string }).text : value;
}
