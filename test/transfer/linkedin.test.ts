import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Imported } from '../../lib/records/index.ts';
import { bookFromImported, parseFile } from '../../lib/transfer/index.ts';

const NOW = new Date('2026-06-01T12:00:00Z');

function read(content: string | Uint8Array, name = 'x.csv'): Imported {
  const result = parseFile(typeof content === 'string' ? strToU8(content) : content, name, NOW);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const names = (imported: Imported) => imported.people.map(({ reading }) => reading.name);
const log = (imported: Imported) =>
  imported.people.flatMap(({ reading, exchanges }) =>
    exchanges.map((entry) => `${reading.name} ${entry.on} ${entry.reachedOut}`),
  );

describe('Connections.csv', () => {
  it.each([
    ['German', 'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am', '3. Apr. 2022'],
    ['French', 'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le', '03 avr. 2022'],
    ['Swedish', 'Förnamn,Efternamn,URL,E-postadress,Företag,Befattning,Ansluten', '3 april 2022'],
    ['Danish', 'Fornavn,Efternavn,URL,Mailadresse,Virksomhed,Stilling,Forbundet den', '3. apr. 2022'],
    ['Norwegian', 'Fornavn,Etternavn,URL,E-postadresse,Firma,Stilling,Tilkoblet', '03 apr 2022'],
    ['Spanish', 'Nombre,Apellidos,URL,Correo electrónico,Empresa,Cargo,Conectado el', '3 de abril de 2022'],
    ['Italian', 'Nome,Cognome,URL,Indirizzo email,Azienda,Posizione,Collegato il', '03 apr 2022'],
    ['Polish', 'Imię,Nazwisko,URL,Adres e-mail,Firma,Stanowisko,Data połączenia', '3 kwi 2022'],
    ['Dutch', 'Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op', '03 apr 2022'],
    ['re-saved', 'First Name,Last Name,URL,Email Address,Company,Position,Connected On', '3-Apr-22'],
  ])('is read with a %s heading and its days', (_, header, day) => {
    const row = `Liv,Ek,https://www.linkedin.com/in/liv-ek,liv@ek.example,Nordkraft,Chef,"${day}"`;
    const imported = read(`${header}\n${row}\n`);
    expect(imported.format).toBe('linkedin-connections');
    expect(imported.people[0]).toMatchObject({
      reading: { name: 'Liv Ek', company: 'Nordkraft', role: 'Chef', handle: 'liv-ek' },
      emails: ['liv@ek.example'],
      // The day of connecting, which is no meeting.
      metOn: '2022-04-03',
      contact: { connected: true },
    });
  });

  it('tells hidden members, rows of commas and empty lines apart, with the lines of the file', () => {
    const imported = read(
      'Notes:\r\n"Two\r\nlines"\r\n\r\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\r\nLiv,"Ek, PhD",,,,,08 Feb 2023\r\n,,,,,,07 Jun 2026\r\n,,,,,,\r\n\r\nIda,Ny,,,,,08 Feb 2023',
    );
    expect(names(imported)).toEqual(['Liv Ek, PhD', 'Ida Ny']);
    expect(imported.people.map(({ line }) => line)).toEqual([6, 10]);
    expect(imported.skipped.map(({ line, problem }) => [line, problem.code])).toEqual([
      [7, 'memberHidden'],
      [8, 'rowEmpty'],
    ]);
  });

  it('keeps the case of a member id, which its address needs', () => {
    const id = 'ACoAAB1cD3fGh1jKlMnOpQ';
    const imported = read(
      `First Name,Last Name,URL,Connected On\nLiv,Ek,https://www.linkedin.com/in/${id},08 Feb 2023`,
    );
    expect(imported.people[0]?.reading).toMatchObject({
      handle: id,
      url: `https://www.linkedin.com/in/${id}`,
    });
    expect(bookFromImported(imported, NOW).profiles[0]?.keys).toEqual([`linkedin:${id.toLowerCase()}`]);
  });
});

const HEAD =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT';
const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;

describe('messages.csv', () => {
  const rows = [
    `1,,Liv Ek,${url('liv')},Me Berg,${url('me-berg')},2026-01-02 09:00:00 UTC,,"a, ""b""\nc",INBOX,No`,
    `1,,Me Berg,${url('me-berg')},Liv Ek,${url('liv')},2026-01-02 10:00:00 UTC,,SECRET,INBOX,No`,
    `1,,Me Berg,${url('me-berg')},Liv Ek,${url('liv')},2026-01-09 10:00:00 UTC,,x,INBOX,No`,
    `2,,Me Berg,${url('me-berg')},"Ida Ny, PhD, Bo Li","${url('ida')},${url('bo')}",2026-02-01 10:00:00 UTC,,x,INBOX,No`,
    `3,,Spammer,${url('spam')},Me Berg,${url('me-berg')},2026-02-02 10:00:00 UTC,,x,SPAM,No`,
    `4,,Seller,,Me Berg,${url('me-berg')},2026-02-02 10:00:00 UTC,,x,INBOX,No`,
    `5,,Me Berg,${url('me-berg')},Bo Li,${url('bo')},2026-02-03 10:00:00 UTC,,x,INBOX,Yes`,
    `6,,Bo Li,${url('bo')},Me Berg,${url('me-berg')},no date,,x,INBOX,No`,
  ];
  const imported = read([HEAD, ...rows].join('\n'));

  it('becomes one entry a person and day, with who wrote', () => {
    expect(imported.format).toBe('linkedin-messages');
    expect(log(imported)).toEqual([
      'Liv Ek 2026-01-02 both',
      'Liv Ek 2026-01-09 me',
      'Ida Ny, PhD 2026-02-01 me',
      'Bo Li 2026-02-01 me',
    ]);
  });

  it('keeps nothing of what was written', () => {
    expect(JSON.stringify(imported)).not.toContain('SECRET');
  });

  it('skips spam, advertising, drafts and days that are none, and says so', () => {
    expect(imported.skipped.map(({ line, problem }) => [line, problem.code])).toEqual([
      [7, 'messageNotPersonal'],
      [8, 'messageNotPersonal'],
      [9, 'messageNotPersonal'],
      [10, 'dayInvalid'],
    ]);
  });

  it('says when nobody can tell whose conversation it is, and knows from the archive', () => {
    const single = [HEAD, rows[0]].join('\n');
    expect(read(single)).toMatchObject({ people: [], problems: [{ code: 'ownerUnknown' }] });
    const profile = 'First Name,Last Name,Maiden Name,Address,Birth Date,Headline\nMe,Berg,,,,Chair';
    const archive = read(zipSync({ 'a/messages.csv': strToU8(single), 'a/Profile.csv': strToU8(profile) }));
    expect(log(archive)).toEqual(['Liv Ek 2026-01-02 them']);
  });
});

describe('the rest of the archive', () => {
  it('turns invitations, endorsements and recommendations into the first entries of the ledger', () => {
    const archive = read(
      zipSync({
        'Invitations.csv': strToU8(
          `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nMe Berg,Liv Ek,"3/4/24, 4:05 PM",Hello,OUTGOING,${url('me-berg')},${url('liv')}\n`,
        ),
        'Connections.csv': strToU8(
          `First Name,Last Name,URL,Email Address,Company,Position,Connected On\nLiv,Ek,${url('liv')},,Nordkraft,Chef,05 Mar 2024\n`,
        ),
        'Endorsement_Received_Info.csv': strToU8(
          'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2024/05/01 12:00:00 UTC,Boards,Liv,Ek,www.linkedin.com/in/liv,ACCEPTED\n',
        ),
        'Recommendations_Given.csv': strToU8(
          'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nLiv,Ek,Before,Then,Good,"06/02/24, 08:49 AM",VISIBLE\n',
        ),
        'Positions.csv': strToU8(
          'Company Name,Title,Description,Location,Started On,Finished On\nOld AB,Chef,,,Jan 2015,Dec 2019\nNy AB,VD,,,Feb 2020,\n',
        ),
        'Skills.csv': strToU8('Name\nBoards\n'),
      }),
    );
    const liv = archive.people.find(({ reading }) => reading.name === 'Liv Ek');
    expect(liv?.reading).toMatchObject({ company: 'Nordkraft', role: 'Chef' });
    expect(
      liv?.exchanges.map(({ on, reachedOut, given, received }) => [on, reachedOut, given, received]),
    ).toEqual([
      ['2024-03-04', 'me', [], []],
      ['2024-05-01', 'them', [], ['encouragement']],
      ['2024-06-02', 'me', ['referral'], []],
    ]);
    expect(names(archive)).not.toContain('Boards');
    const me = archive.people.filter(({ reading }) => reading.own);
    expect(me).toHaveLength(1);
    expect(me[0]?.reading).toMatchObject({ company: 'Ny AB', role: 'VD' });
    expect(me[0]?.reading.positions.map(({ from, to }) => [from, to])).toEqual([
      ['2020-02', null],
      ['2015-01', '2019-12'],
    ]);
    expect(me[0]?.contact?.offers).toEqual(['Boards']);
    expect(bookFromImported(archive, NOW).contacts.map(({ name }) => name)).toEqual(['Liv Ek']);
  });

  it('reads skills as the user’s own, each once, where LinkedIn’s name of the file says what they are', () => {
    const text = '\uFEFFName\r\nFörhandling\r\n"Lean, 5S"\r\nförhandling\r\n\r\n';
    const skills = read(text, 'Skills (1).csv');
    expect(skills.format).toBe('linkedin-skills');
    expect(skills.people).toMatchObject([
      { reading: { own: true, name: null }, contact: { offers: ['Förhandling', 'Lean, 5S'] } },
    ]);
    expect(bookFromImported(skills, NOW).contacts).toEqual([]);
    // Whoever keeps a list of names of their own means people: they are asked what its column is.
    const other = parseFile(strToU8(text), 'people.csv', NOW);
    expect(other.ok ? other.value.format : other.error.code).toBe('headerMissing');
  });

  it('makes nobody of the companies that the user follows', () => {
    const archive = read(
      zipSync({
        'Connections.csv': strToU8('First Name,Last Name,URL,Connected On\nLiv,Ek,,05 Mar 2024\n'),
        'Company Follows.csv': strToU8('Organization,Followed On\nNordkraft,Tue Apr 09 06:30:00 UTC 2019\n'),
      }),
    );
    expect(names(archive)).toEqual(['Liv Ek']);
  });

  it.each([
    ['Recommendations_Received.csv', 'them'],
    ['Recommendations_Given.csv', 'me'],
    ['Recommendations_Given (1).csv', 'me'],
    ['recommendations_received-2.csv', 'them'],
    ['Recommendations.csv', 'them'],
    ['Given by Liv, Recommendations Received.csv', 'them'],
    ['Rekommendationer_mottagna.csv', 'them'],
    ['Rekommendationer_lämnade.csv', 'me'],
    ['Rekommendationer_la\u0308mnade kopia.csv', 'me'],
    ['Anbefalinger_modtaget.csv', 'them'],
    ['Anbefalinger_afgivet.csv', 'me'],
    ['Anbefalinger_mottatt.csv', 'them'],
    ['Anbefalinger_gitt.csv', 'me'],
    ['Suositukset_annetut.csv', 'me'],
    ['Erteilte Empfehlungen.csv', 'me'],
    ['Empfehlungen_erhalten.csv', 'them'],
    ['Recommandations_données.csv', 'me'],
    ['Recommandations_reçues.csv', 'them'],
    ['Raccomandazioni_ricevute.csv', 'them'],
    ['Recomendaciones_dadas.csv', 'me'],
  ])('books what %s holds as reached out by %s', (fileName, reachedOut) => {
    const file =
      'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nLiv,Ek,Before,Then,Good,"06/02/24, 08:49 AM",VISIBLE\n';
    const found = read(zipSync({ [`archive/${fileName}`]: strToU8(file) })).people[0]?.exchanges;
    expect(found).toMatchObject([
      reachedOut === 'me'
        ? { reachedOut, given: ['referral'], received: [] }
        : { reachedOut, given: [], received: ['referral'] },
    ]);
  });

  it('does not give a bare name to one of two namesakes', () => {
    const archive = read(
      zipSync({
        'Connections.csv': strToU8(
          `First Name,Last Name,URL,Connected On\nLiv,Ek,${url('liv-1')},05 Mar 2024\nLiv,Ek,${url('liv-2')},05 Mar 2024\n`,
        ),
        'Invitations.csv': strToU8(
          'From,To,Sent At,Message,Direction\nMe Berg,Liv Ek,"3/4/24, 4:05 PM",,OUTGOING\n',
        ),
      }),
    );
    const livs = archive.people.filter(({ reading }) => reading.name === 'Liv Ek');
    expect(livs.map(({ reading, exchanges }) => [reading.handle, exchanges.length])).toEqual([
      ['liv-1', 0],
      ['liv-2', 0],
      [null, 1],
    ]);
  });
});
