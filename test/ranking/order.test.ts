import { describe, expect, test } from 'vitest';
import { type NetworkContact, rankNetwork } from '../../lib/ranking/index.ts';
import { ago, contact, meetings, mine, NOW, theirs } from './networks.ts';

/**
 * A small named network, and the order a manager would agree with. Each line says why somebody stands where they stand;
 * only places are compared, never figures.
 */
const rank = (contacts: NetworkContact[], limit = 5, tags: string[] = []) =>
  rankNetwork({ now: NOW, limit, me: { goals: [{ text: 'Peers in energy', tags, weight: 1 }] }, contacts });
const listed = (contacts: NetworkContact[], limit = 5, tags: string[] = []) =>
  rank(contacts, limit, tags).list.map(({ id }) => id);
const codes = (contacts: NetworkContact[], id: string, tags: string[] = []) =>
  rank(contacts, 0, tags)
    .list.find((one) => one.id === id)
    ?.reasons.map(({ code }) => code);

describe('the order of a made-up network', () => {
  const astrid = contact('astrid', meetings(4, 60, 70), {
    promises: [{ by: 'me', text: 'send the budget template', due: ago(3), done: false }],
  });
  const birger = contact('birger', [...meetings(6, 30, 40), ...theirs(10)]);
  const cecilia = contact('cecilia', meetings(1, 1, 6));
  const dag = contact('dag', meetings(12, 25, 65));
  const embla = contact('embla', meetings(4, 25, 65));
  const folke = contact('folke', [...meetings(4, 25, 140), ...mine(95, 65)]);
  const gunvor = contact('gunvor', meetings(15, 30, 900));
  const hakon = contact('hakon', meetings(30, 3, 1));
  const ingrid = contact('ingrid', [...meetings(3, 30, 110), ...mine(80, 50, 20)]);
  const jon = contact('jon', meetings(20, 30, 65), { snoozedUntil: ago(-1) });
  const all = [jon, ingrid, hakon, gunvor, folke, embla, dag, cecilia, birger, astrid];

  test('line by line', () => {
    const { ranked } = rank(all, 0);
    const expected = [
      'astrid', // a promise of mine is three days late
      'birger', // wrote ten days ago and waits for an answer
      'cecilia', // met six days ago and not followed up
      'dag', // a strong tie past its rhythm
      'embla', // the same rhythm and silence, but far fewer days together
      'folke', // as embla, and two attempts of mine stand unanswered
      'gunvor', // a strong tie, but silent for two and a half years
      'hakon', // we met yesterday: not the time
      'ingrid', // three approaches without an answer: rests
    ];
    expect(ranked).toEqual(expected);
  });

  test('the list leaves out who it is not the time for, and keeps a place for the dormant tie', () => {
    expect(listed(all)).toEqual(['astrid', 'birger', 'cecilia', 'dag', 'gunvor']);
  });

  test('every reason is one of the numbers behind the place', () => {
    expect(codes(all, 'astrid')).toEqual(['promiseLate']);
    expect(codes(all, 'birger')).toEqual(['replyOwed']);
    expect(codes(all, 'cecilia')).toEqual(['newContact']);
    expect(codes(all, 'dag')).toEqual(['rhythm']);
    expect(codes(all, 'folke')).toEqual(['rhythm', 'unansweredMany']);
    expect(codes(all, 'gunvor')).toEqual(['dormantYears']);
    expect(codes(all, 'hakon')).toEqual(['inTouch']);
    expect(codes(all, 'ingrid')?.[0]).toBe('resting');
  });

  test('reasons name days as the manager would count them', () => {
    const [reason] = rank([dag]).list[0]?.reasons ?? [];
    expect(reason).toEqual({ code: 'rhythm', params: [25, 65] });
  });
});

describe('what moves a contact', () => {
  const equal = (more: Partial<NetworkContact>) => [
    contact('plain', meetings(6, 40, 90)),
    contact('zora', meetings(6, 40, 90), more),
  ];

  test.each([
    ['a goal it fits', { tags: ['energy'] }, 'goal'],
    ['importance', { importance: 2 }, 'important'],
    ['an occasion', { occasions: [{ on: ago(3), text: 'new role at Fjordkraft' }] }, 'occasion'],
    [
      'a birthday this week, whatever the year',
      {
        occasions: [{ on: '1975-06-05', text: '', kind: 'birthday' }],
      },
      'occasionBirthday',
    ],
    [
      'an anniversary this week, whatever the year',
      { occasions: [{ on: '2009-06-05', text: '', kind: 'anniversary' }] },
      'occasionAnniversary',
    ],
  ] satisfies [string, Partial<NetworkContact>, string][])('%s comes before its equal', (_, more, code) => {
    const contacts = equal(more);
    expect(listed(contacts, 5, ['energy'])).toEqual(['zora', 'plain']);
    expect(codes(contacts, 'zora', ['energy'])).toContain(code);
  });

  test('who has helped me comes before who has not, and the reason invites', () => {
    const helped = meetings(6, 40, 90).map((one) => ({ ...one, received: ['advice'] }));
    const contacts = [contact('plain', meetings(6, 40, 90)), contact('zora', helped)];
    expect(listed(contacts)).toEqual(['zora', 'plain']);
    expect(codes(contacts, 'zora')).toContain('giveNext');
  });

  test('a promise of theirs counts once it is late, and after one of mine', () => {
    const promised = (id: string, by: 'me' | 'them', due: string) =>
      contact(id, meetings(3, 30, 20), { promises: [{ by, text: 'send it', due, done: false }] });
    expect(listed([promised('a', 'them', ago(9)), promised('b', 'me', ago(-6))])).toEqual(['b', 'a']);
    expect(listed([promised('a', 'them', ago(-2))])).toEqual([]);
    expect(listed([promised('a', 'me', ago(-8))])).toEqual([]);
  });

  test('a promise that is a month late comes first no more, and its words are others', () => {
    const late = (days: number, by: 'me' | 'them' = 'me') =>
      contact(`late${days}`, meetings(3, 30, 20), {
        promises: [{ by, text: 'send it', due: ago(days), done: false }],
      });
    const shelfAfter = (days: number) => rank([late(days)]).list[0]?.shelf;
    expect([shelfAfter(1), shelfAfter(30), shelfAfter(31)]).toEqual(['promise', 'promise', 'keep-in-touch']);
    expect(codes([late(31)], 'late31')).toEqual(['promiseAged']);
    expect(codes([late(31, 'them')], 'late31')).toEqual(['theirPromiseAged']);
    // Mine is never quite forgotten, theirs is.
    expect(listed([late(900)])).toEqual(['late900']);
    expect(listed([late(900, 'them')])).toEqual([]);
    const promises = [300, 40].flatMap((days) => late(days).promises ?? []);
    const both = contact('both', meetings(3, 30, 20), { promises });
    expect(rank([both]).list[0]?.reasons[0]?.params).toEqual(['send it', ago(40)]);
  });

  test('a cadence asked for is kept, outweighs the rest rule, and the silence is told', () => {
    const silent = contact('silent', [...meetings(3, 30, 200), ...mine(120, 90, 60)]);
    expect(listed([silent])).toEqual([]);
    const wished = { ...silent, cadenceDays: 30 };
    expect(listed([wished])).toEqual(['silent']);
    expect(codes([wished], 'silent')).toEqual(['cadence', 'unansweredMany']);
  });

  test('a snooze that has just ended brings the contact back before its time', () => {
    const early = meetings(6, 40, 30);
    expect(listed([contact('a', early)])).toEqual([]);
    const back = contact('a', early, { snoozedUntil: NOW });
    expect(listed([back])).toEqual(['a']);
    expect(codes([back], 'a')).toEqual(['snoozeOver']);
  });
});

describe('who is left out', () => {
  const due = meetings(6, 30, 80);
  test.each([
    ['snoozed', { snoozedUntil: ago(-1) }],
    ['resting', { resting: true }],
    ['archived', { archived: true }],
    ['booked', { nextMeeting: ago(-30) }],
    ['booked in the log', { exchanges: [...due, ...meetings(1, 1, -6)] }],
  ] satisfies [string, Partial<NetworkContact>][])('%s', (_, more) => {
    const { list, ranked } = rank([contact('a', due, more), contact('b', due)]);
    expect(ranked).toEqual(['b']);
    expect(list.map(({ id }) => id)).toEqual(['b']);
  });

  test('but not a meeting booked for later than a month, nor one that was', () => {
    const later = contact('later', due, { nextMeeting: ago(-31) });
    const past = contact('past', due, { nextMeeting: ago(1) });
    expect(listed([later, past])).toEqual(['later', 'past']);
  });

  test('strangers, unless the user has shown an interest', () => {
    expect(listed([contact('a', [])])).toEqual([]);
    expect(listed([contact('a', [], { importance: 2 })])).toEqual(['a']);
    expect(codes([contact('a', [], { importance: 2 })], 'a')).toEqual(['neverLogged', 'important']);
  });
});

describe('diversity', () => {
  test('not five people of one company while others wait', () => {
    const same = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      contact(id, meetings(12, 30, 70), { company: 'Norrverk' }),
    );
    const others = ['x', 'y', 'z'].map((id) => contact(id, meetings(3, 40, 110), { company: `Firm ${id}` }));
    const ids = listed([...same, ...others]);
    expect(ids.filter((id) => same.some((one) => one.id === id))).toHaveLength(2);
    expect(listed(same)).toHaveLength(5);
  });

  test('a limit of none lists everybody ranked, in that order', () => {
    const { list, ranked } = rank([contact('a', meetings(3, 30, 2)), contact('b', meetings(3, 30, 90))], 0);
    expect(list.map(({ id }) => id)).toEqual(ranked);
    expect(ranked).toEqual(['b', 'a']);
  });
});
