import { describe, expect, test } from 'vitest';
import { type NetworkContact, REASON_CODES, type ReasonCode, rankNetwork } from '../../lib/ranking/index.ts';
import { OCCASION_KINDS } from '../../lib/words/index.ts';
import { EVERY_LANGUAGE } from '../languages.ts';
import { ago, contact, meetings, mine, NOW, theirs } from './networks.ts';

const one = (exchanges: NetworkContact['exchanges'], more: Partial<NetworkContact> = {}) =>
  contact('ida', exchanges, more);
const promised = (by: 'me' | 'them', due: string | null) =>
  one(meetings(8, 30, 60), { promises: [{ by, text: 'send it', due, done: false }] });
const news = (kind?: (typeof OCCASION_KINDS)[number], text = '') =>
  one(meetings(8, 30, 60), { occasions: [{ on: ago(1), text, ...(kind ? { kind } : {}) }] });

/** Of whom each reason is told. A new one is shown here: of somebody of whom it is true. */
const TOLD: Record<ReasonCode, NetworkContact> = {
  resting: one([...mine(5, 30, 60), ...meetings(4, 20, 100)]),
  promiseLate: promised('me', ago(3)),
  promiseToday: promised('me', NOW),
  promiseSoon: promised('me', ago(-3)),
  promiseOpen: promised('me', null),
  promiseAged: promised('me', ago(60)),
  theirPromise: promised('them', ago(3)),
  theirPromiseAged: promised('them', ago(60)),
  snoozeOver: one(meetings(8, 30, 60), { snoozedUntil: ago(2) }),
  dormantYear: one(meetings(12, 20, 400)),
  dormantYears: one(meetings(12, 20, 1100)),
  replyOwed: one([...theirs(4), ...meetings(6, 40, 60)]),
  occasion: news('new-job', 'a new job at Norrverk'),
  occasionAnniversary: news('anniversary'),
  occasionBirthday: news('birthday'),
  occasionMoved: news('moved'),
  occasionNewJob: news('new-job'),
  occasionOther: news('other'),
  newContact: one([], { metOn: ago(9) }),
  newContactLate: one([], { metOn: ago(40) }),
  newContactWritten: one([...mine(12), ...theirs(12)]),
  neverLogged: one([]),
  connected: one([], { connectedOn: ago(3000) }),
  helped: one(
    theirs(300).map((entry) => ({ ...entry, received: ['advice'] })),
    { connectedOn: ago(3000) },
  ),
  known: one([], { acquaintance: 'known' }),
  cadence: one(meetings(8, 30, 60), { cadenceDays: 30 }),
  cadenceDaily: one(meetings(8, 3, 9), { cadenceDays: 1 }),
  onlyThey: one(theirs(60, 90, 120, 150)),
  silence: one(meetings(1, 1, 200)),
  rhythm: one(meetings(8, 30, 60)),
  rhythmDaily: one(meetings(60, 1, 20)),
  goal: one(meetings(8, 30, 60), { tags: ['energy'] }),
  giveNext: one(meetings(8, 30, 60).map((entry) => ({ ...entry, received: ['advice'] }))),
  important: one(meetings(8, 30, 60), { importance: 3 }),
  mentor: one(meetings(8, 30, 60), { relation: 'mentor' }),
  mentee: one(meetings(8, 30, 60), { relation: 'mentee' }),
  unanswered: one([...mine(50), ...meetings(6, 30, 70)]),
  unansweredMany: one([...mine(40, 60), ...meetings(6, 30, 90)]),
  inTouch: one(meetings(8, 30, 5)),
};

/** Everything told of a contact, first the three that are shown. */
function reasonsOf(who: NetworkContact) {
  const goals = [{ text: 'Peers in energy', tags: ['energy'], weight: 2 }];
  return rankNetwork({ now: NOW, me: { goals }, contacts: [who], limit: 0 }).list.flatMap(
    ({ reasons }) => reasons,
  );
}

describe('every reason is complete', () => {
  test('each is shown of somebody of whom it is told', () => {
    const missing = REASON_CODES.filter((code) => !Object.hasOwn(TOLD, code)).map(
      (code) => `${code} is told by lib/ranking, but of nobody here: add to TOLD somebody of whom it is true`,
    );
    expect(missing).toEqual([]);
  });

  test.each(Object.entries(TOLD))('%s is told with all that its texts name', (code, who) => {
    const reasons = reasonsOf(who);
    const told = reasons.find((reason) => reason.code === code);
    expect(
      told,
      `of the one in TOLD, ${code} is not told, but ${reasons.map((reason) => reason.code)}: change either`,
    ).toBeDefined();
    const faults = EVERY_LANGUAGE.flatMap(([language, texts]) => {
      const text: string | Record<string, string> | undefined = texts.reason[code as ReasonCode];
      if (!text) return [`say "reason.${code}" in lib/locales/${language}.json`];
      const named =
        JSON.stringify(text)
          .match(/\$\d/g)
          ?.map((place) => Number(place.slice(1))) ?? [];
      const most = told?.params.length ?? 0;
      return named.some((place) => place > most)
        ? [`reason.${code} in lib/locales/${language}.json names $${Math.max(...named)}; told are ${most}`]
        : [];
    });
    expect(faults).toEqual([]);
  });

  test('no text is of a reason that is never told', () => {
    const known = new Set<string>(REASON_CODES);
    const faults = EVERY_LANGUAGE.flatMap(([language, texts]) =>
      Object.keys(texts.reason)
        .filter((code) => !known.has(code))
        .map(
          (code) => `take "reason.${code}" out of lib/locales/${language}.json: no signal or rule names it`,
        ),
    );
    expect(faults).toEqual([]);
  });

  test.each(OCCASION_KINDS)('the occasion %s is a reason without words of its own', (kind) => {
    expect(
      reasonsOf(news(kind)).find(({ code }) => code.startsWith('occasion')),
      `say in WORDLESS of lib/ranking/signals/hook.ts which reason tells of ${kind}`,
    ).toBeDefined();
  });
});
