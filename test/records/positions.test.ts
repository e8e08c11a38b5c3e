import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPositions, type Position, withNewJob } from '../../lib/records/index.ts';

const job = (
  title: string | null,
  company: string | null,
  from: string | null,
  to: string | null,
): Position => ({
  title,
  company,
  from,
  to,
});

describe('jobs known and jobs told', () => {
  test('are one list without doubles', () => {
    const known = [job('CFO', 'Fjord', '2020-01', null), job('Controller', 'Vik', '2015', '2019')];
    expect(joinPositions(known, [job('CFO', 'Fjord', '2020-01', null)])).toEqual(known);
    expect(joinPositions(known, [job('cfo', 'FJORD', '2020', null)])).toEqual(known);
  });

  test('what is told closer fills what was not known', () => {
    expect(
      joinPositions([job('CFO', 'Fjord', null, null)], [job('CFO', 'Fjord', '2020', '2024-06')]),
    ).toEqual([job('CFO', 'Fjord', '2020', '2024-06')]);
  });

  test('two times at one place are two jobs', () => {
    const both = [job('CFO', 'Fjord', '2020', null), job('CFO', 'Fjord', '2010', '2012')];
    expect(joinPositions([both[1] as Position], [both[0] as Position])).toHaveLength(2);
  });

  test('telling the same again changes nothing', () => {
    const text = fc.constantFrom('CFO', 'Controller', null);
    const month = fc.constantFrom('2019', '2020-03', '2024', null);
    const jobs = fc.array(
      fc.tuple(text, text, month, month).map((parts) => job(...parts)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(jobs, jobs, (known, told) => {
        const once = joinPositions(known, told);
        expect(joinPositions(once, once)).toEqual(once);
        expect(joinPositions(once, told)).toEqual(once);
        expect(once.length).toBeLessThanOrEqual(known.length + told.length);
      }),
    );
  });
});

describe('a new job', () => {
  test('ends the former one in its month and stands first', () => {
    expect(
      withNewJob([], { role: 'Controller', company: 'Vik' }, { role: 'CFO', company: 'Fjord' }, '2026-11'),
    ).toEqual([job('CFO', 'Fjord', '2026-11', null), job('Controller', 'Vik', null, '2026-11')]);
  });

  test('keeps the days a page has told', () => {
    const told = [job('CFO', 'Fjord', '2026-08', null), job('Controller', 'Vik', '2020', '2026-07')];
    expect(
      withNewJob(told, { role: 'Controller', company: 'Vik' }, { role: 'CFO', company: 'Fjord' }, '2026-11'),
    ).toEqual(told);
  });

  test('ends an entry that went on, and leaves the others', () => {
    const earlier = job('Trainee', 'Vik', '2010', '2012');
    expect(
      withNewJob(
        [job('Controller', 'Vik', '2020', null), earlier],
        { role: 'Controller', company: 'Vik' },
        { role: 'CFO', company: 'Vik' },
        '2026-11',
      ),
    ).toEqual([job('CFO', 'Vik', '2026-11', null), job('Controller', 'Vik', '2020', '2026-11'), earlier]);
  });

  test('ends one that began on a day of the same month', () => {
    expect(
      withNewJob(
        [job('Controller', 'Vik', '2026-11-02', null)],
        { role: 'Controller', company: 'Vik' },
        { role: 'CFO', company: 'Fjord' },
        '2026-11',
      ),
    ).toEqual([job('CFO', 'Fjord', '2026-11', null), job('Controller', 'Vik', '2026-11-02', '2026-11')]);
  });

  test('says nothing of a former job when none was known', () => {
    expect(withNewJob([], { role: null, company: null }, { role: 'CFO', company: null }, '2026-11')).toEqual([
      job('CFO', null, '2026-11', null),
    ]);
  });
});
