import { describe, expect, it } from 'vitest';
import type { Imported } from '../../lib/records/index.ts';
import { dayOrderOf, parseBlob, parseFile } from '../../lib/transfer/index.ts';

function read(content: string | Uint8Array): Imported {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = parseFile(bytes, 'contacts.csv');
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const first = (content: string | Uint8Array) => {
  const [person] = read(content).people;
  if (!person) throw new Error('nobody read');
  return person;
};

describe('address tables', () => {
  it.each([
    [
      'English',
      'Title,First Name,Middle Name,Last Name,Suffix,Company,Job Title,Business Phone,E-mail Address,E-mail Type,E-mail Display Name,Categories,Notes',
    ],
    [
      'German',
      'Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Position,Telefon geschäftlich,E-Mail-Adresse,E-Mail-Typ,E-Mail: Angezeigter Name,Kategorien,Notizen',
    ],
    [
      'French',
      'Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Profession,Téléphone (bureau),Adresse de messagerie,Type de messagerie,Nom complet de l’adresse de messagerie,Catégories,Notes',
    ],
    [
      'Swedish',
      'Titel,Förnamn,Mellannamn,Efternamn,Suffix,Företag,Befattning,Telefon arbete,E-postadress,E-posttyp,Visningsnamn för e-post,Kategorier,Anteckningar',
    ],
    [
      'Danish',
      'Titel,Fornavn,Mellemnavn,Efternavn,Suffiks,Firma,Stilling,Telefon arbejde,E-mail-adresse,E-mail-type,Vist navn på e-mail,Kategorier,Noter',
    ],
    [
      'Spanish',
      'Tratamiento,Nombre,Segundo nombre,Apellidos,Sufijo,Organización,Cargo,Teléfono del trabajo,Dirección de correo electrónico,Tipo de correo electrónico,Nombre de pantalla de correo electrónico,Categorías,Notas',
    ],
    [
      'Polish',
      'Tytuł,Imię,Drugie imię,Nazwisko,Sufiks,Firma,Stanowisko,Telefon służbowy,Adres e-mail,Typ e-mail,Nazwa wyświetlana e-mail,Kategorie,Notatki',
    ],
    [
      'Finnish',
      'Arvonimi,Etunimi,Toinen nimi,Sukunimi,Jälkiliite,Yritys,Tehtävänimike,Työpuhelin,Sähköpostiosoite,Sähköpostin laji,Sähköpostin näyttönimi,Luokat,Muistiinpanot',
    ],
  ])('Outlook in %s', (_, header) => {
    const row =
      'Mr.,Liv,Bo,Ek,,Nordkraft,Chef,+46 8 123,liv@ek.example,SMTP,Liv Ek (liv@ek.example),Forum;Öst,Met in Lund';
    expect(first(`${header}\r\n${row}\r\n`)).toMatchObject({
      reading: { name: 'Liv Bo Ek', company: 'Nordkraft', role: 'Chef' },
      emails: ['liv@ek.example'],
      phones: ['+46 8 123'],
      labels: ['Forum', 'Öst'],
      notes: 'Met in Lund',
    });
  });

  it('takes the whole name where it stands beside its parts, and a lone name as the whole', () => {
    expect(
      first('Name,Given Name,Family Name,E-mail 1 - Value\nDr. Liv Ek,Liv,Ek,a@b.example\n').reading.name,
    ).toBe('Dr. Liv Ek');
    expect(first('Navn;Firma\nLiv Ek;Nordkraft\n').reading.name).toBe('Liv Ek');
    expect(first('Vorname;Name;E-Mail\nLiv;Ek;a@b.example\n').reading.name).toBe('Liv Ek');
    expect(first('Nom,Société\nLiv Ek,Nordkraft\n').reading.name).toBe('Liv Ek');
    expect(first('Nombre,Correo\nLiv Ek,a@b.example\n').reading.name).toBe('Liv Ek');
  });

  it('reads a title as the role only where there is no better column', () => {
    expect(first('Name,Title,Company\nLiv Ek,Chair,A\n').reading.role).toBe('Chair');
    expect(first('First Name,Last Name,Title,Job Title\nLiv,Ek,Dr.,Chair\n').reading).toMatchObject({
      name: 'Dr. Liv Ek',
      role: 'Chair',
    });
  });

  it('takes the place of work before that of home, and a home where there is no other', () => {
    const header = 'First Name,Last Name,Home City,Home Country,Work City,Work Country,Home Phone,Work Phone';
    const place = (row: string) => first(`${header}\n${row}\n`).reading.location;
    expect(place('Liv,Ek,Lund,Sweden,Aarhus,Denmark,1234567,7654321')).toBe('Aarhus, Denmark');
    expect(place('Liv,Ek,Lund,Sweden,,,,')).toBe('Lund, Sweden');
    expect(first(`${header}\nLiv,Ek,,,,,1234567,7654321\n`).phones).toEqual(['7654321', '1234567']);
  });

  it('finds the heading below other lines, with any delimiter', () => {
    for (const delimiter of [',', ';', '\t', '|']) {
      const table = [
        'Exported on 1 March',
        '',
        ['Name', 'Company', 'E-mail', 'LinkedIn'].join(delimiter),
        ['Liv Ek', 'A', 'liv@ek.example', 'linkedin.com/in/liv-ek'].join(delimiter),
      ].join('\n');
      const person = first(table);
      expect(person.reading).toMatchObject({ name: 'Liv Ek', company: 'A', handle: 'liv-ek' });
      expect(person.line).toBe(4);
    }
    expect(first('sep=;\r\nName;Company\r\nLiv, Ek;A\r\n')).toMatchObject({
      line: 3,
      reading: { name: 'Liv, Ek' },
    });
  });

  it('reads every encoding alike', () => {
    const text = 'Namn;Företag\r\nÅsa Öst;Ærø – Bådebyggeri\r\n';
    const western = Uint8Array.from(text, (char) => (char === '–' ? 0x96 : char.charCodeAt(0)));
    const wide = (little: boolean, mark: boolean) =>
      Uint8Array.from(
        [...(mark ? '\uFEFF' : ''), ...text].flatMap((char) => {
          const unit = char.charCodeAt(0);
          return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
        }),
      );
    const utf8 = new TextEncoder().encode(text);
    const files = [
      utf8,
      new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]),
      western,
      wide(true, true),
      wide(false, true),
      wide(true, false),
      wide(false, false),
    ];
    for (const file of files)
      expect(first(file).reading).toMatchObject({ name: 'Åsa Öst', company: 'Ærø – Bådebyggeri' });
  });

  it('takes each line by itself where two encodings were pasted together', () => {
    const utf8 = [...new TextEncoder().encode('Namn;Företag\nÅsa;Ö\n')];
    const western = [...'Bo Bj\xf6rk;\xc6r\xf8\n'].map((char) => char.charCodeAt(0));
    const { people } = read(new Uint8Array([...utf8, ...western]));
    expect(people.map(({ reading }) => [reading.name, reading.company])).toEqual([
      ['Åsa', 'Ö'],
      ['Bo Björk', 'Ærø'],
    ]);
  });

  it('goes on after a quote that is never closed, and says where it was', () => {
    const imported = read('Name,Company\nLiv,A\n"Ida,B\nBo,C\nEva,D\n');
    expect(imported.people.map(({ reading }) => reading.name)).toEqual(['Liv', 'Bo', 'Eva']);
    expect(imported.people.map(({ line }) => line)).toEqual([2, 4, 5]);
    expect(imported.problems).toEqual([{ code: 'quoteUnclosed', line: 3 }]);
  });

  it('counts lines through cells of several lines', () => {
    const imported = read('Name,Notes,Company\r\nLiv,"a\r\nb\r\nc",A\r\n,x@,\r\nBo,,\r\n');
    expect(imported.people.map(({ line }) => line)).toEqual([2, 6]);
    expect(imported.skipped).toEqual([{ line: 5, problem: { code: 'rowWithoutName', line: 5 } }]);
  });
});

describe('days written in numbers', () => {
  const NOW = new Date('2026-11-22T10:00:00');
  const met = (...days: string[]) =>
    read(`Name,Company,Connected On\n${days.map((day, at) => `Person ${at} Moe,Nordhav,${day}`).join('\n')}`);

  it.each([
    ['a day above 12 anywhere', ['03/04/2020', '25/12/2019'], '2020-04-03'],
    ['a month that comes first', ['03/04/2020', '12/25/2019'], '2020-03-04'],
    ['the commoner of two orders', ['03/04/2020', '25/12/2019', '26/12/2019', '12/27/2019'], '2020-04-03'],
    ['dashes as slashes', ['03-04-2020', '12-25-2019'], '2020-03-04'],
  ])('mean the same in all of a column: %s', (_, days, first) => {
    const { people, problems } = met(...days);
    expect(people[0]?.metOn).toBe(first);
    expect(people.every(({ metOn }) => metOn !== null)).toBe(true);
    expect(problems).toEqual([]);
  });

  it("are read as in the user's country where nothing tells, and that is said", async () => {
    const file = new Blob(['Name,Company,Connected On\nIda Moe,Nordhav,03/04/2020']);
    for (const [language, day, code] of [
      ['en-US', '2020-03-04', 'daysReadMonthFirst'],
      ['en-GB', '2020-04-03', 'daysReadDayFirst'],
      ['sv', '2020-04-03', 'daysReadDayFirst'],
    ] as const) {
      const result = await parseBlob(file, 'x.csv', NOW, { dayOrder: dayOrderOf(language) });
      expect(result.ok && result.value.people[0]?.metOn).toBe(day);
      expect(result.ok && result.value.problems).toEqual([{ code }]);
    }
    expect(met('05/05/2020').problems).toEqual([]);
  });

  it('have the day first below a heading that is not English', () => {
    const { people, problems } = read('Navn;Firma;Fødselsdag\nIda Moe;Nordhav;03/04/1980');
    expect(people[0]?.contact?.occasions?.[0]?.on).toBe('1980-04-03');
    expect(problems).toEqual([]);
  });

  it('are decided by the last row of a file that is read in pieces', async () => {
    const rows = Array.from({ length: 60_000 }, (_, n) => `Person Moe${n},Nordhav ${n},03/04/2020`);
    const file = new Blob([`Name,Company,Connected On\n${rows.join('\n')}\nIda Moe,Nordhav,31/12/2019`]);
    const result = await parseBlob(file, 'x.csv', NOW, { dayOrder: 'monthFirst' });
    expect(result.ok && result.value.people[0]?.metOn).toBe('2020-04-03');
    expect(result.ok && result.value.people.at(-1)?.metOn).toBe('2019-12-31');
  });

  it.each([
    ['1/2/45', '1945-01-02'],
    ['5.6.69', '1969-06-05'],
    ['22/11/26', '2026-11-22'],
    ['23/11/26', '1926-11-23'],
    ['29.2.56', '1956-02-29'],
    ['14-Mar-71', '1971-03-14'],
    ['2/3/2001', '2001-02-03'],
  ])('of a birthday with two digits for the year are none to come: %s', (written, day) => {
    const result = parseFile(
      new TextEncoder().encode(`Name,Company,Birthday\nIda Moe,X,${written}`),
      'x.csv',
      NOW,
    );
    expect(result.ok && result.value.people[0]?.contact?.occasions?.[0]?.on).toBe(day);
  });
});

describe('tables of other programs', () => {
  const ida = { name: 'Ida Moe', company: 'Vik AS', role: 'CFO' };

  it.each([
    [
      'Monica',
      'first_name,last_name,gender,company,job,email,birthdate,description',
      'Ida,Moe,F,Vik AS,CFO,i@x.example,1980-03-22,Peer',
    ],
    [
      'Dex',
      'Full Name,Description,Job Title,Company,LinkedIn,Emails,Birthday,Last Seen',
      'Ida Moe,Peer,CFO,Vik AS,,i@x.example,3/22/1980,2024-01-02',
    ],
    [
      'Clay',
      'Name,Headline,Organization,Title,Emails,Birthday,Notes',
      'Ida Moe,CFO at Vik,Vik AS,CFO,i@x.example,22 March 1980,Peer',
    ],
    [
      'Salesforce',
      'Salutation,First Name,Last Name,Account Name,Title,Email,Birthdate,Description',
      'Ms.,Ida,Moe,Vik AS,CFO,i@x.example,22/03/1980,Peer',
    ],
    [
      'a Swedish sheet',
      'Namn;Bolag;Yrke;Mejl;Födelsedatum;Kommentar',
      'Ida Moe;Vik AS;CFO;i@x.example;1980-03-22;Peer',
    ],
    [
      'a Danish sheet',
      'Navn;Arbejdsplads;Stilling;Mail;Fødselsdato;Noter',
      'Ida Moe;Vik AS;CFO;i@x.example;22-03-1980;Peer',
    ],
    [
      'a Polish Outlook',
      'Imię,Nazwisko,Firma,Stanowisko,Adres e-mail,Urodziny,Notatki',
      'Ida,Moe,Vik AS,CFO,i@x.example,22.03.1980,Peer',
    ],
  ])('are read as what they mean: %s', (_, heading, row) => {
    const { reading, emails, notes, contact } = first(`${heading}\r\n${row}\r\n`);
    expect(reading).toMatchObject(ida);
    expect({ emails, notes, born: contact?.occasions?.[0]?.on }).toEqual({
      emails: ['i@x.example'],
      notes: 'Peer',
      born: '1980-03-22',
    });
  });

  it('say before each column what it is of: Pipedrive', () => {
    const heading =
      'Person - Name,Person - Organization,Person - Email - Work,Person - Job title,Person - Owner';
    expect(first(`${heading}\nIda Moe,Vik AS,i@x.example,CFO,Jon\n`).reading).toMatchObject(ida);
  });

  it('that say when people met keep their telephone numbers, labels and notes', () => {
    const person = first(
      'Namn;Bolag;Roll;Mobilnr;Träffades;Taggar;Kommentar\nIda Moe;Vik AS;CFO;070-1;2023-05-06;styrelse, kollega;Bra',
    );
    expect(person.reading).toMatchObject(ida);
    expect(person).toMatchObject({
      phones: ['070-1'],
      metOn: '2023-05-06',
      labels: ['styrelse', 'kollega'],
      notes: 'Bra',
    });
    expect(person.contact?.connected).toBeUndefined();
  });

  it('that say both when people connected and when they met mean the meeting, whichever comes first', () => {
    for (const table of [
      'Name,Company,Connected On,Met\nIda Moe,Vik AS,2011-03-09,2023-05-06',
      'Name,Company,Met,Connected On\nIda Moe,Vik AS,06/05/2023,2011-03-09\nBo Ek,Vik AS,25/12/2022,2012-01-01',
    ])
      expect(first(table)).toMatchObject({ metOn: '2023-05-06' });
    expect(first('Name,Company,Connected On,Met\nIda Moe,Vik AS,2011-03-09,').contact?.connected).toBe(true);
    expect(
      first('Name,Company,Connected On,Met\nIda Moe,Vik AS,2011-03-09,2023-05-06').contact?.connected,
    ).toBe(false);
  });

  it('with a birthday of no year keep it without one', () => {
    for (const written of ['22 March', 'March 22', '22. mars', '--03-22'])
      expect(first(`Name,Company,Birthday\nIda Moe,Vik,${written}`).contact?.occasions?.[0]?.on).toBe(
        '1904-03-22',
      );
  });
});
