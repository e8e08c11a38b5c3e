import { describe, expect, it } from 'vitest';
import { columnFields } from '../../lib/transfer/columns.ts';
import { parseFile } from '../../lib/transfer/index.ts';

const fieldOf = (title: string) => columnFields([title])[0];
const bytes = (text: string) => new TextEncoder().encode(text);

function read(content: string) {
  const result = parseFile(bytes(content), 'people.csv', new Date('2026-06-01T12:00:00Z'));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const first = (content: string) => {
  const [person] = read(content).people;
  if (!person) throw new Error('nobody read');
  return person;
};

/** Titles of everyday tables, as managers in the North write them. */
const TITLES: [string, string][] = [
  [
    'name',
    'Kontaktperson|Kontaktpersoner|Kontaktnamn|Kontaktnavn|Yhteyshenkilö|Ansprechpartner|Deltagare|Deltaker',
  ],
  ['name', 'För- och efternamn|For- og etternavn|Fornavn og efternavn|Navn på kontaktperson|Hele navnet'],
  ['given', 'Förnamn|Fornavn|Etunimi|Givenname|GivenName|FIRSTNAME|Tilltalsnamn'],
  ['family', 'Efternamn|Efternavn|Etternavn|Sukunimi|Lastname|lastName|Släktnamn'],
  [
    'company',
    'Företagsnamn|Företaget|Bolagsnamn|Bolag|Organisationsnamn|Firmanavn|Firma|Virksomhed|Virksomhedsnavn',
  ],
  ['company', 'Selskap|Selskapsnavn|Virksomhet|Bedrift|Arbeidsgiver|Arbetsgivare|Arbejdsgiver|companyName'],
  [
    'company',
    'Associated Company|Yrityksen nimi|Current employer|Company Name|Organisasjon|Myndighet|Yritys',
  ],
  [
    'role',
    'Befattning|Befattningar|Stilling|Stillingsbetegnelse|Stillingstittel|Yrkesroll|Jobbtitel|Jobtitel|Tehtävänimike',
  ],
  ['role', 'Tjänstetitel|Roll|Funksjon|Nuvarande befattning|Person - Job title'],
  [
    'notes',
    'Anteckning|Anteckningar|Övrigt|Kommentar|Kommentarer|Notering|Noteringar|Bemærkning|Bemærkninger',
  ],
  [
    'notes',
    'Merknad|Merknader|Notat|Notater|Annet|Andet|Diverse|Fritext|Muistiinpanot|Huomautukset|Beskrivelse',
  ],
  ['notes', 'Interna anteckningar|Övrig information|Andre bemærkninger|Øvrige merknader'],
  [
    'labels',
    'Kategori|Kategorier|Etikett|Etiketter|Tagg|Taggar|Grupp|Grupper|Gruppe|Nyckelord|Nøgleord|Luokka|Segment',
  ],
  [
    'email',
    'E-post|Epost|Mejl|Mejladress|Mailadress|Mailadresse|E-mailadresse|Jobbepost|emailAddress|Sähköpostiosoite',
  ],
  ['email', 'E-post (jobb)|E-post, arbete|PrimaryEMailAddress|Private e-mail'],
  [
    'phone',
    'Mobilnr|Mobilnummer|Telefonnr|Tfn|Tlf|Tlf.|Direktnummer|Matkapuhelin|WorkMobile|Rufnummer|Växel',
  ],
  ['phone', 'Telefon 2, arbete|Telefon (arbejde)|Mob. nr|Telefon Firma|Primær telefon (firma)'],
  [
    'url',
    'Nettside|Nettsted|Hjemmeside|Hemsida|Webbplats|Webside|profileUrl|LinkedInUrl|LinkedIn-profil|Kotisivu|Profil',
  ],
  ['birthday', 'Född|Født|Födelsedatum|Fødselsdato|Fødselsdag|Bursdag|Syntymäaika|DOB|birthDate'],
  ['city', 'Ort|Postort|Poststed|Hemort|Bostadsort|Kaupunki|Postitoimipaikka'],
  ['city', 'Ort, arbete|By (arbejde)|Postitoimipaikka (työ)|Adresse, arb.: Poststed|Ort geschäftlich'],
  [
    'country',
    'Land, hem|Land/område (arbejde)|Firmaland/område|Maa/alue (työ)|Land/Region geschäftlich|Country/Region',
  ],
  ['region', 'Region, arbete|Område (arbejde)|Fylke|Län|Bundesland/Kanton privat|State'],
  ['metOn', 'Träffades|Mødt|Møttes|Första mötet|Første møde'],
  [
    'lastContact',
    'Senaste kontakt|Senast kontaktad|Sidst kontaktet|Siste kontakt|Last Contacted|Last contact date|Letzter Kontakt',
  ],
  ['anniversary', 'Årsdag|Merkedag|Mærkedag|Jahrestag|Anniversary|Vuosipäivä'],
  [
    'ignored',
    'Personnummer|Personnr|Fødselsnummer|CPR|CPR-nr.|Henkilötunnus|Kundnummer|Kundenr.|Medlemsnummer|Org.nr',
  ],
  [
    'ignored',
    'Organisationsnummer|CVR|Postnr|Postnummer|Postinumero|Postleitzahl|Kontonummer|Personsökare|Personsøker|Fax',
  ],
  [
    'ignored',
    'Home Postal Code|Office Post Code|Telefon, assistent|Assistentens telefonnummer|Faxnummer|Telefaks, arb.',
  ],
  [
    'ignored',
    'Record ID|Customer ID|Employee number|Lead Status|Email Opt Out|E-posttyp|E-postnamn|E-mail-type|Ålder',
  ],
  ['ignored', 'Added by|Created by|Navn på overordnet|Namn, chef|Name des/der Vorgesetzten'],
];

describe('titles of columns', () => {
  const each = TITLES.flatMap(([field, titles]) =>
    titles.split('|').map((title): [string, string] => [title, field]),
  );
  it.each(each)('%s is %s', (title, field) => expect(fieldOf(title)).toBe(field));

  it('takes a place of work for the company only where no other column is', () => {
    expect(columnFields(['Namn', 'Arbetsplats'])).toEqual(['name', 'company']);
    expect(columnFields(['Namn', 'Företag', 'Arbetsplats'])).toEqual(['name', 'company', 'ignored']);
  });

  it('takes a client for whom the table is of, or for the company beside a name', () => {
    expect(columnFields(['Kund', 'E-post'])).toEqual(['name', 'email']);
    expect(columnFields(['Navn', 'Kunde'])).toEqual(['name', 'company']);
  });
});

/** The titles that Outlook writes in the languages of the North and in German, and one person's row. */
const OUTLOOK: [string, string][] = [
  [
    'Swedish',
    'Titel=Dr|Förnamn=Siv|Mellannamn=Eva|Efternamn=Ask|Företag=Fjällbo|Befattning=Vd|Ort, arbete=Umeå|Region, arbete=VB|Postadress, arbete=903 25|Land, arbete=Sverige|Hemort=Luleå|Telefon, assistent=+46 90 9|Fax arbete=+46 90 8|Arbete=+46 90 1|Telefon 2, arbete=|Hem=+46 90 2|Telefon 2, hem=|Mobiltelefon=+46 70 3|Personsökare=99|Årsdag=2009-06-12|Namn, assistent=Kim Bo|Födelsedag=1971-02-03|Kategorier=Råd;Öst|E-postadress=siv@ask.example|E-posttyp=SMTP|E-postnamn=Siv Ask (siv@ask.example)|Personnummer=19710203-1234|Plats=|Namn, chef=Bo Vik|Anteckningar=Ring i maj|Arbetsplats=Plan 3|Webbsida=http://fjallbo.example',
  ],
  [
    'Danish',
    'Titel=Dr|Fornavn=Siv|Mellemnavn=Eva|Efternavn=Ask|Firma=Fjällbo|Stilling=Vd|By (arbejde)=Umeå|Område (arbejde)=VB|Postnummer (arbejde)=903 25|Land/område (arbejde)=Sverige|By (privat)=Luleå|Assistentens telefon=+46 90 9|Fax (arbejde)=+46 90 8|Telefon (arbejde)=+46 90 1|Telefon (privat)=+46 90 2|Mobiltelefon=+46 70 3|Personsøger=99|Mærkedag=12-06-2009|Assistentens navn=Kim Bo|Fødselsdag=03-02-1971|Kategorier=Råd;Öst|E-mail-adresse=siv@ask.example|E-mail-type=SMTP|E-mail-vist navn=Siv Ask (siv@ask.example)|Se-nr.=19710203-1234|Sted=|Navn på overordnet=Bo Vik|Notater=Ring i maj|Kontoradresse=Plan 3|webside=http://fjallbo.example',
  ],
  [
    'Norwegian',
    'Tittel=Dr|Fornavn=Siv|Mellomnavn=Eva|Etternavn=Ask|Firma=Fjällbo|Stilling=Vd|Adresse, arb.: Poststed=Umeå|Adresse, arb.: Område=VB|Adresse, arb.: Postnummer=903 25|Firmaland/område=Sverige|Adresse, priv.: Poststed=Luleå|Assistentens telefonnummer=+46 90 9|Telefaks, arb.=+46 90 8|Telefon, arb.=+46 90 1|Telefon, priv.=+46 90 2|Mobiltelefon=+46 70 3|Personsøker=99|Merkedag=12.06.2009|Assistentens navn=Kim Bo|Fødselsdag=03.02.1971|Kategorier=Råd;Öst|E-postadresse=siv@ask.example|E-posttype=SMTP|Visningsnavn for e-post=Siv Ask (siv@ask.example)|Offentlig ID-nummer=19710203-1234|Plassering=|Overordnedes navn=Bo Vik|Notater=Ring i maj|Kontor=Plan 3|Webside=http://fjallbo.example',
  ],
  [
    'Finnish',
    'Arvonimi=Dr|Etunimi=Siv|Toinen nimi=Eva|Sukunimi=Ask|Yritys=Fjällbo|Tehtävänimike=Vd|Postitoimipaikka (työ)=Umeå|Sijaintitiedot (työ)=VB|Postinumero (työ)=903 25|Maa/alue (työ)=Sverige|Postitoimipaikka (koti)=Luleå|Avustajan puhelinnumero=+46 90 9|Työfaksi=+46 90 8|Työpuhelin=+46 90 1|Kotipuhelin=+46 90 2|Matkapuhelin=+46 70 3|Hakulaite=99|Vuosipäivä=12.6.2009|Avustajan nimi=Kim Bo|Syntymäpäivä=3.2.1971|Luokat=Råd;Öst|Sähköpostiosoite=siv@ask.example|Sähköpostin laji=SMTP|Näytettävä sähköpostinimi=Siv Ask (siv@ask.example)|Henkilötunnus=19710203-1234|Sijainti=|Vastuuhenkilön nimi=Bo Vik|Muistilaput=Ring i maj|Toimisto=Plan 3|Web-sivu=http://fjallbo.example',
  ],
  [
    'German',
    'Anrede=Dr|Vorname=Siv|Weitere Vornamen=Eva|Nachname=Ask|Firma=Fjällbo|Position=Vd|Ort geschäftlich=Umeå|Region geschäftlich=VB|Postleitzahl geschäftlich=903 25|Land/Region geschäftlich=Sverige|Ort privat=Luleå|Telefon Assistent=+46 90 9|Fax geschäftlich=+46 90 8|Telefon geschäftlich=+46 90 1|Telefon privat=+46 90 2|Mobiltelefon=+46 70 3|Pager=99|Jahrestag=12.06.2009|Name Assistent=Kim Bo|Geburtstag=03.02.1971|Kategorien=Råd;Öst|E-Mail-Adresse=siv@ask.example|E-Mail-Typ=SMTP|E-Mail: Angezeigter Name=Siv Ask (siv@ask.example)|Regierungsnr.=19710203-1234|Ort=|Name des/der Vorgesetzten=Bo Vik|Notizen=Ring i maj|Büro=Plan 3|Webseite=http://fjallbo.example',
  ],
];

describe('Outlook, as Microsoft writes its titles', () => {
  it.each(OUTLOOK)('in %s', (_, table) => {
    const cells = table.split('|').map((cell) => cell.split('='));
    const row = (at: number) => cells.map((cell) => `"${cell[at] ?? ''}"`).join(';');
    const person = first(`${row(0)}\r\n${row(1)}\r\n`);
    expect(person).toMatchObject({
      reading: { name: 'Dr Siv Eva Ask', company: 'Fjällbo', role: 'Vd', location: 'Umeå, Sverige' },
      emails: ['siv@ask.example'],
      labels: ['Råd', 'Öst'],
      notes: 'Ring i maj',
      urls: ['http://fjallbo.example'],
      contact: {
        occasions: [
          { kind: 'birthday', on: '1971-02-03', text: '' },
          { kind: 'anniversary', on: '2009-06-12', text: '' },
        ],
      },
    });
    expect([...person.phones].sort()).toEqual(['+46 70 3', '+46 90 1', '+46 90 2']);
  });
});

describe('columns of other programs', () => {
  it('reads the company and the last contact that a sales program knows', () => {
    const person = first(
      'Record ID,First Name,Last Name,Email,Lead Status,Associated Company,Last Contacted\n7,Ida,Ny,ida@ny.example,OPEN,Ny SA,2026-03-04 10:12\n',
    );
    expect(person.reading).toMatchObject({ name: 'Ida Ny', company: 'Ny SA' });
    expect(person.exchanges).toEqual([
      { on: '2026-03-04', channel: 'other', reachedOut: 'both', given: [], received: [], note: null },
    ]);
  });

  it('says that a table has but half of each name', () => {
    expect(read('Förnamn;E-post\nSiv;siv@ask.example\n').problems).toContainEqual({ code: 'namesOnlyGiven' });
    expect(read('Efternamn;E-post\nAsk;siv@ask.example\n').problems).toContainEqual({
      code: 'namesOnlyFamily',
    });
    expect(read('Förnamn;Efternamn;E-post\nSiv;Ask;a@b.example\n').problems).toEqual([]);
  });

  it('takes a lone name beside a family name for the given one, and repeats nothing', () => {
    expect(first('Namn;Efternamn\nSiv;Ask\n').reading.name).toBe('Siv Ask');
    expect(first('Namn;Efternamn\nSiv Ask;Ask\n').reading.name).toBe('Siv Ask');
  });

  it('takes no label from the group that everybody is in', () => {
    expect(first('First Name,Labels,Organization Name\nSiv,* myContacts ::: Råd,A\n').labels).toEqual([
      'Råd',
    ]);
    expect(
      first('Name,Group Membership,E-mail 1 - Value\nSiv,* My Contacts ::: * Friends,a@b.example\n').labels,
    ).toEqual(['Friends']);
  });
});

describe('a column called LinkedIn', () => {
  const handleOf = (cell: string) => first(`Namn;LinkedIn\nSiv Ask;${cell}\n`).reading.handle;

  it.each([
    ['in/siv-ask', 'siv-ask'],
    ['/in/siv-ask/', 'siv-ask'],
    ['@sivask', 'sivask'],
    ['siv-ask-4b1', 'siv-ask-4b1'],
    ['linkedin.com/in/siv-ask', 'siv-ask'],
    ['https://se.linkedin.com/in/siv-ask?trk=x', 'siv-ask'],
  ])('%s is a page', (cell, handle) => expect(handleOf(cell)).toBe(handle));

  it.each([
    'Siv Ask',
    'siv',
    'Siv',
    'Anna-Lena',
    'ja',
    'nej',
    'saknas',
    '12345',
    'https://www.linkedin.com/feed/',
  ])('%s is none', (cell) => expect(handleOf(cell)).toBeNull());

  it('reads no handles in other columns', () => {
    expect(first('Namn;Hemsida\nSiv Ask;siv-ask\n').reading.handle).toBeNull();
  });
});
