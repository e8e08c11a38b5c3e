import { describe, expect, it } from 'vitest';
import { intakeAnswer } from '../../lib/intake/index.ts';
import { fileOf, ME, read } from './sources.ts';

/** A letter from Åsa to Karin; a header given here stands instead of its own, an empty one takes it away. */
function letter(headers: Record<string, string> = {}, text = 'Hej.\n'): string {
  const all: Record<string, string> = {
    From: '=?utf-8?B?w4VzYSBMaW5kcXZpc3Q=?= <asa@bergfalk.example>',
    To: `Karin Ekdahl <${ME}>`,
    Date: 'Mon, 02 Jun 2025 09:00:00 +0200',
    'Message-ID': '<1@post.example>',
    Subject: 'Rubrik',
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return `${lines.join('\n')}\n\n${text}`;
}
const mbox = (...letters: string[]) =>
  letters.map((one) => `From - Mon Jun 02 09:00:00 2025\n${one}\n`).join('');

const messages = async (text: string | Uint8Array, path = 'Inbox', how = {}) =>
  (await read(fileOf(path, text), how)).gathered.messages;
const only = async (headers: Record<string, string>, text?: string, how = {}) => {
  const found = await messages(letter(headers, text), 'brev.eml', how);
  expect(found).toHaveLength(1);
  return found[0];
};

describe('one letter', () => {
  it('is an entry with whoever wrote it', async () => {
    expect(await only({})).toMatchObject({
      messageId: '1@post.example',
      at: Date.parse('2025-06-02T07:00:00Z'),
      direction: 'received',
      people: [{ address: 'asa@bergfalk.example', name: 'Åsa Lindqvist', kind: 'person', where: 'from' }],
      exchange: 'yes',
    });
  });

  it('is an entry with those it was written to, and not with those who had a copy', async () => {
    const sent = await only({ From: ME, To: 'Asa@Bergfalk.example', Cc: 'bo@granit.example' });
    expect(sent).toMatchObject({ direction: 'sent', exchange: 'yes' });
    expect(sent?.withWhom.map(({ address }) => address)).toEqual(['asa@bergfalk.example']);
    const received = await only({ Cc: 'bo@granit.example' });
    expect(received?.withWhom.map(({ address }) => address)).toEqual(['asa@bergfalk.example']);
  });

  it('keeps neither its subject nor its text', async () => {
    const found = await read(fileOf('a', mbox(letter({ Subject: 'Uppsägning' }, 'Hemligt\n'))));
    expect(JSON.stringify(found) + JSON.stringify(intakeAnswer(found))).not.toMatch(/Uppsägning|Hemligt/);
  });

  it.each([
    ['a newsletter', { 'List-Unsubscribe': '<https://x.example>' }, 'list-header'],
    ['a list', { 'List-Id': '<hr.list.example>' }, 'list-header'],
    ['bulk mail', { Precedence: 'bulk' }, 'list-header'],
    ['an out-of-office', { 'Auto-Submitted': 'auto-replied' }, 'automatic'],
    ['a report', { 'Content-Type': 'multipart/report; report-type=delivery-status' }, 'automatic'],
    ['a bounce', { 'Return-Path': '<>' }, 'automatic'],
    ['a robot', { From: 'Banken <no-reply@bank.example>' }, 'no-reply-address'],
    ['spam', { 'X-Spam-Status': 'Yes, score=9' }, 'spam'],
    ['an invitation', { 'Content-Type': 'text/calendar; method=REQUEST' }, 'invitation'],
    ['one deleted in Thunderbird', { 'X-Mozilla-Status': '0009' }, 'deleted'],
    ['one in the bin of Gmail', { 'X-Gmail-Labels': '=?UTF-8?Q?Papirkurv,=C3=85bnet?=' }, 'trash'],
    ['a draft', { From: '', 'X-Gmail-Labels': 'Kladder' }, 'draft'],
    ['one without a date', { Date: '' }, 'no-date'],
    ['one whose date is none', { Date: 'Pn, 29 paX 2007 21:13:00 +0100' }, 'no-date'],
    ['one of the year 3609', { Date: 'Mon, 02 Jun 3609 09:00:00 +0200' }, 'not-yet'],
    ['one of the year 1601', { Date: 'Mon, 01 Jan 1601 00:00:00 +0000' }, 'too-old'],
    ['one to a task', { From: ME, To: 'info@bergfalk.example' }, 'nobody-else'],
    ['one to oneself', { From: ME, To: ME }, 'nobody-else'],
  ])('is left out where it is %s', async (_, headers, why) => {
    expect(await only(headers as Record<string, string>)).toMatchObject({ exchange: 'no', why });
  });

  it('takes an Auto-Submitted of no for a letter', async () => {
    expect(await only({ 'Auto-Submitted': 'no' })).toMatchObject({ exchange: 'yes' });
  });

  it('is left out beyond twenty recipients', async () => {
    const to = (count: number) =>
      [ME, ...Array.from({ length: count - 1 }, (_, at) => `d${at}@x.example`)].join(', ');
    expect(await only({ To: to(21) })).toMatchObject({ exchange: 'no', why: 'too-many' });
    expect(await only({ To: to(20) })).toMatchObject({ exchange: 'yes' });
  });

  it('is asked about where it does not name the user', async () => {
    expect(await only({ To: '' })).toMatchObject({ exchange: 'ask', why: 'i-am-not-listed' });
  });

  it('is logged for nobody whose addresses are unknown', async () => {
    expect(await only({}, 'Hej', { me: [] })).toMatchObject({ exchange: 'no', why: 'own-address-unknown' });
  });

  it('is no letter where one of its parts is an invitation; one that speaks of it is', async () => {
    const parts = { 'Content-Type': 'multipart/alternative; boundary=x' };
    expect(await only(parts, '--x\nContent-Type: text/calendar; method=REQUEST\n\n')).toMatchObject({
      why: 'invitation',
    });
    expect(await only(parts, '--x\n\nWhat is text/calendar?\n')).toMatchObject({ exchange: 'yes' });
  });
});

describe('names and addresses', () => {
  it.each([
    [
      'a comma in an encoded word',
      '=?iso-8859-1?Q?Zetterstr=F6m=2C_Erik?= <erik@z.example>',
      'Erik Zetterström',
      'erik@z.example',
    ],
    ['UTF-7', '=?utf-7?Q?Heidi_M+APg-ller?= <heidi@x.example>', 'Heidi Møller', 'heidi@x.example'],
    ['a comment for a name', 'bo@granit.example (Bo Sten)', 'Bo Sten', 'bo@granit.example'],
    [
      'comments within',
      'Pete(A wonderful \\) chap) <pete(his account)@silly.example(his host)>',
      'Pete',
      'pete@silly.example',
    ],
    ['the address itself', "'bo@granit.example' <bo@granit.example>", null, 'bo@granit.example'],
    ['quotation marks', '"Ro\'s \\"Bo\\" Lind" <ro@usa.example>', 'Ro\'s "Bo" Lind', 'ro@usa.example'],
  ])('are read through %s', async (_, from, name, address) => {
    expect((await only({ From: from }))?.people).toMatchObject([{ name, address }]);
  });

  it('reads raw Western letters', async () => {
    const bytes = Uint8Array.from(letter({ From: 'Inga Løv <inga@x.example>' }), (char) =>
      char.charCodeAt(0),
    );
    expect((await messages(bytes, 'a.eml'))[0]?.people).toMatchObject([{ name: 'Inga Løv' }]);
  });

  it('opens groups and takes an empty one for nobody', async () => {
    const sent = await only({
      From: ME,
      To: 'Styrelsen: bo@granit.example, eva@x.example;',
      Cc: 'Undisclosed recipients:;',
    });
    expect(sent?.people.map(({ address }) => address)).toEqual(['bo@granit.example', 'eva@x.example']);
  });

  it('takes an address that only a list of the message has for the list', async () => {
    const found = await only({ To: 'erfa@forening.example', 'List-Id': 'Erfa <erfa.forening.example>' });
    expect(found?.people).toMatchObject([
      { kind: 'person' },
      { address: 'erfa@forening.example', kind: 'list' },
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['21 Nov 97 09:55:06 GMT', '1997-11-21T09:55:06.000Z'],
    ['Thu,\n 13\n  Feb\n  1969\n 23:32\n -0330 (Newfoundland Time)', '1969-02-14T03:02:00.000Z'],
    ['Mon, 07 Apr 2025 09:00:00 -0500', '2025-04-07T14:00:00.000Z'],
    ['Mon, 7 Apr 2025 09:00 EST', '2025-04-07T14:00:00.000Z'],
    ['Fri Nov 21 09:55:06 1997', '1997-11-21T09:55:06.000Z'],
    ['2025-04-07T09:00:00+02:00', '2025-04-07T07:00:00.000Z'],
  ])('%s', async (date, instant) => {
    expect(new Date((await only({ Date: date }))?.at ?? 0).toISOString()).toBe(instant);
  });

  it.each(['31 Feb 2025 09:00:00 GMT', 'in the morning', '2025', '99 Nov 1997 09:00:00 GMT'])(
    '%s is none',
    async (date) => {
      expect(await only({ Date: date })).toMatchObject({ at: null });
    },
  );
});

describe('a mailbox', () => {
  const ids = async (text: string | Uint8Array, size?: number) =>
    (await read(fileOf('Inbox', text, size))).gathered.messages.map(({ messageId }) => messageId);
  const [one, two, three] = ['1', '2', '3'].map((id) => letter({ 'Message-ID': `<${id}@x>` })) as [
    string,
    string,
    string,
  ];

  it('is cut at its separators alone, whatever the pieces it comes in', async () => {
    const text = mbox(
      one,
      `${two}From ingen tid står här.\nFrom Russia with love\nYear: 1963\n>From here\n`,
      three,
    ).replace('From -', '\uFEFFFrom 1800@xxx');
    for (const size of [1, 7, 100, 1 << 16]) expect(await ids(text, size)).toEqual(['1@x', '2@x', '3@x']);
  });

  it('reads lines ended by both, a separator without a line before it, and a letter without any text', async () => {
    expect(await ids(mbox(one, two).replaceAll('\n', '\r\n'))).toEqual(['1@x', '2@x']);
    const tight = `From - Mon Jun 02 09:00:00 2025\n${one.trimEnd()}\nFrom - Mon Jun 02 09:40:00 2025\n${two.trimEnd()}\n`;
    expect(await ids(tight)).toEqual(['1@x', '2@x']);
    const bare = `From - Mon Jun 02 09:00:00 2025\n${one.split('\n\n')[0]}\nFrom - Mon Jun 02 09:40:00 2025\n${two}`;
    expect(await ids(bare)).toEqual(['1@x', '2@x']);
  });

  it('counts the same letter in several folders once', async () => {
    const other = letter({ 'Message-ID': '' });
    const found = (await read([fileOf('Inbox', mbox(one, other)), fileOf('Archive', mbox(one, other))]))
      .gathered.messages;
    expect(found.map(({ exchange, why }) => why ?? exchange)).toEqual([
      'yes',
      'yes',
      'same-message',
      'same-message',
    ]);
  });

  it('takes what its place says of it: a folder’s name, the flags of a maildir', async () => {
    expect(await messages(mbox(one), 'Mail/Papperskorgen.mbox/mbox')).toMatchObject([{ why: 'trash' }]);
    expect(await messages(mbox(one), 'Mail/Utkast')).toMatchObject([{ why: 'draft' }]);
    expect(await messages(one, 'Maildir/cur/17.M1.x:2,ST')).toMatchObject([{ why: 'deleted' }]);
    expect(await messages(one, 'Maildir/.Junk/cur/17.M1.x:2,S')).toMatchObject([{ why: 'spam' }]);
    expect(await messages(one, 'Maildir/cur/17.M1.x:2,S')).toMatchObject([{ exchange: 'yes' }]);
  });

  it('tells who answered whom and how fast', async () => {
    const question = letter({ From: ME, To: 'asa@bergfalk.example', 'Message-ID': '<q@x>' });
    const away = letter({ 'Message-ID': '<o@x>', 'In-Reply-To': '<q@x>', 'Auto-Submitted': 'auto-replied' });
    const answer = letter({
      'Message-ID': '<a@x>',
      'In-Reply-To': '<q@x>',
      Date: 'Mon, 02 Jun 2025 14:30:00 +0200',
    });
    const found = intakeAnswer(await read(fileOf('a', mbox(question, away, answer))));
    expect(found.answers).toEqual([
      { question: 'q@x', answer: 'a@x', answeredBy: 'them', person: 'asa@bergfalk.example', minutes: 330 },
    ]);
  });

  it('tells how fast somebody usually answers once three answers are known', async () => {
    const talk = (count: number) =>
      Array.from({ length: count }, (_, at) => [
        letter({ From: ME, To: 'asa@bergfalk.example', 'Message-ID': `<q${at}@x>` }),
        letter({
          'Message-ID': `<a${at}@x>`,
          'In-Reply-To': `<q${at}@x>`,
          Date: `Mon, 02 Jun 2025 1${at}:00:00 +0200`,
        }),
      ]).flat();
    const speeds = async (count: number) =>
      intakeAnswer(await read(fileOf('a', mbox(...talk(count))))).speeds;
    expect(await speeds(2)).toEqual([]);
    expect(await speeds(3)).toEqual([{ person: 'asa@bergfalk.example', minutes: 120 }]);
  });

  it('says what is no mailbox and no calendar, and what is empty', async () => {
    await expect(messages('hello, world')).rejects.toThrow('fileUnknown');
    await expect(messages('')).rejects.toThrow('fileEmpty');
  });
});
