import type { ColumnField } from '../words/column-fields.ts';
import { foldText } from '../words/index.ts';

/** A column title as it is compared: without case, accents and punctuation. */
export const titleOf = (header: string) =>
  foldText(header.replace(/^\uFEFF/, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

// Whole titles, one line a language group: the titles that Outlook, Thunderbird, Google, LinkedIn and people's own
// tables use. Written with accents as their languages do; compared folded.
const WHOLE: [ColumnField, string][] = [
  ['name', 'name|full name|fullname|display name|contact name|person|contact|anzeigename|vollständiger name'],
  [
    'name',
    'namn|fullständigt namn|visningsnamn|navn|fulde navn|fullt navn|visningsnavn|koko nimi|nimi|näyttönimi',
  ],
  ['name', 'nom complet|nom à afficher|nombre completo|nombre para mostrar|nome completo|nome visualizzato'],
  [
    'name',
    'nome de exibição|volledige naam|weergavenaam|naam|imię i nazwisko|nazwa wyświetlana|полное имя|姓名',
  ],
  [
    'given',
    'first name|firstname|given name|forename|vorname|rufname|prénom|nombre|nombre de pila|nome|primeiro nome',
  ],
  [
    'given',
    'förnamn|fornavn|etunimi|voornaam|imię|имя|名|名字|jméno|keresztnév|utónév|prenume|ad|meno|ime|eesnimi',
  ],
  ['middle', 'middle name|additional name|weitere vornamen|zweiter vorname|deuxième prénom|segundo nombre'],
  [
    'middle',
    'secondo nome|mellannamn|mellemnavn|mellomnavn|toinen nimi|drugie imię|отчество|中間名|segundo nome',
  ],
  [
    'family',
    'last name|lastname|family name|surname|nachname|familienname|nom de famille|apellidos|apellido',
  ],
  [
    'family',
    'cognome|sobrenome|apelido|último nome|efternamn|efternavn|etternavn|sukunimi|achternaam|nazwisko',
  ],
  ['family', 'фамилия|姓|姓氏|příjmení|vezetéknév|nume de familie|soyadı|priezvisko|perekonnanimi|prezime'],
  ['prefix', 'name prefix|prefix|anrede|tratamiento|trattamento|обращение|稱謂'],
  ['suffix', 'suffix|name suffix|suffixe|sufijo|suffisso|sufixo|przyrostek'],
  [
    'nickname',
    'nickname|spitzname|surnom|smeknamn|kaldenavn|kallenavn|apodo|soprannome|apelido familiar|przydomek',
  ],
  [
    'company',
    'company|company name|companies|organization|organisation|organization name|employer|firm|work company',
  ],
  [
    'company',
    'firma|unternehmen|arbeitgeber|société|entreprise|employeur|empresa|compañía|organización|azienda|società',
  ],
  [
    'company',
    'organizzazione|ditta|organização|companhia|företag|arbetsgivare|virksomhed|arbejdsgiver|selskap|bedrijf',
  ],
  [
    'company',
    'organisatie|yritys|organisaatio|organizacja|firma organizacja|организация|компания|公司|společnost|cég',
  ],
  [
    'company',
    'account name|account|bolag|arbetsplats|arbejdsplads|arbeidsplass|pracodawca|työnantaja|business',
  ],
  ['role', 'job|job role|yrke|tjänst|tittel og rolle|arbejdstitel|stillingstittel|zawód'],
  [
    'role',
    'job title|jobtitle|title|position|role|occupation|work title|organization title|headline position',
  ],
  [
    'role',
    'titel|titre|título|titolo|tytuł|tittel|poste|profession|fonction|cargo|puesto|posizione|posición|qualifica',
  ],
  [
    'role',
    'função|posição|befattning|yrkestitel|jobbtitel|jobtitel|stilling|stillingsbetegnelse|jobbtittel|roll|rolle',
  ],
  [
    'role',
    'functie|functietitel|tehtävänimike|ammattinimike|asema|stanowisko|должность|職稱|职务|pracovní pozice|funktion',
  ],
  ['headline', 'headline|rubrik|overskrift|tagline'],
  ['industry', 'industry|branche|bransch|bransje|secteur|sector|settore|setor|toimiala|branża|отрасль'],
  [
    'location',
    'location|place|geo location|sted|standort|lieu|ubicación|località|localização|sijainti|lokalizacja',
  ],
  ['city', 'city|business city|work city|company city|home city|town|ort geschäftlich|ort|ort privat|stadt'],
  [
    'city',
    'ville (bureau)|ville|ciudad del trabajo|ciudad|città (uff.)|città|cidade|cidade comercial|stad|by|poststed',
  ],
  [
    'city',
    'stad företag|postort|postort arbete|by arbejde|arbejde by|arbeid poststed|plaats|kaupunki|miasto|miasto (biuro)|город',
  ],
  [
    'country',
    'country|business country|work country|business country region|country region|land|land privat|pays',
  ],
  [
    'country',
    'pays région (bureau)|país|país o región del trabajo|paese|país região comercial|maa|kraj|страна',
  ],
  ['notes', 'description|beskrivning|beskrivelse|beschreibung|opis'],
  [
    'notes',
    'notes|note|comments|comment|notizen|anmerkungen|bemerkungen|remarques|commentaires|notas|anteckningar|noter',
  ],
  [
    'notes',
    'notater|kommentar|kommentarer|muistiinpanot|notatki|opmerkingen|notities|info|заметки|附註|poznámky|annotazioni',
  ],
  ['labels', 'taggar|grupp|gruppe|gruppen|keywords|nyckelord|nøgleord|lists|tagi'],
  [
    'labels',
    'labels|categories|category|group membership|groups|group|tags|tag|kategorien|kategorie|kategorier|catégories',
  ],
  [
    'labels',
    'categorías|categorie|categorias|luokat|kategoria|категории|etiketter|etiketten|étiquettes|grupper|類別',
  ],
  ['metOn', 'met|met on|first met|date met|träffades|möttes|mødtes|møttes|mødt|lärde känna'],
  [
    'connectedOn',
    'connected on|connected|verbunden am|vernetzt am|connecté le|date de connexion|conectado el|fecha de conexión',
  ],
  [
    'connectedOn',
    'collegato il|data di collegamento|collegato in data|conectado em|data da conexão|conexão em|ansluten|ansluten den',
  ],
  [
    'connectedOn',
    'kontakt sedan|anslutningsdatum|i kontakt sedan|forbundet|forbundet den|tilknyttet|tilknyttet den|kontakt siden',
  ],
  [
    'connectedOn',
    'forbindelsesdato|tilkoblet|koblet til|verbonden op|połączono|data połączenia|data nawiązania kontaktu|yhdistetty',
  ],
  [
    'connectedOn',
    'kontakt nawiązano|verkontaktet|verbunden seit|bağlantı tarihi|дата установления контакта|yhteydessä alkaen',
  ],
];
const BY_TITLE = new Map(
  WHOLE.flatMap(([field, titles]) =>
    titles.split('|').map((title): [string, ColumnField] => [titleOf(title), field]),
  ),
);

const NO_VALUE =
  /\b(?:type|typ|label|tipo|display name|anzeigename|nom complet|visningsnamn|visningsnavn|format|yomi|phonetic)\b|電子郵件類型/;
const PATTERNS: [ColumnField, RegExp][] = [
  // The day and the month alone (Thunderbird's "Birth Day", "Birth Month") are no birthday.
  ['ignored', /^birth (?:year|month|day)$/],
  [
    'birthday',
    /^(?:birthday|birth ?date|date of birth|geburtstag|geburtsdatum|fodelsedag|fodelsedatum|fodselsdag|fodselsdato|bursdag)$/,
  ],
  [
    'birthday',
    /^(?:syntymapaiva|anniversaire|date de naissance|cumpleanos|compleanno|aniversario|verjaardag|urodziny)$/,
  ],
  ['ignored', /birth|geburt|syntym/],
  ['ignored', /\b(?:tele)?fax|télécopie|telecopie|faks|pager|photo|assistant|assistent/],
  [
    'url',
    /linkedin|xing|\burl\b|webb? ?(?:page|site|side|seite|sida|plats|adress)|homepage|page web|site web|pagina web/,
  ],
  ['url', /sitio web|hemsida|hjemmeside|verkkosivu|strona|веб|網頁|^sites$|^profiles$|^website/],
  [
    'email',
    /e ?mail|e ?post|^mails?$|\bmejl|courriel|correo|posta elettronica|mail ?adr|messagerie|adresse electronique/,
  ],
  ['email', /sahkoposti|электронн|e почта|эл почта|電子郵件|电子邮件/],
  [
    'phone',
    /phone|telefon|telefoon|telephone|^tel\b|\btel$|tlf|mobil|\bcell\b|handy|portable|puhelin|gsm|телефон|電話|电话/,
  ],
  ['company', /^organi[sz]ation 1 name$/],
  ['role', /^organi[sz]ation 1 title$/],
  [
    'city',
    /\b(?:city|town|ort|postort|ville|ciudad|citta|cidade|miasto|miejscowosc|kaupunki|poststed|woonplaats)\b/,
  ],
  ['country', /\b(?:country|land|pays|pais|paese|kraj|maa)\b/],
];

/** Whether a column is about somebody's home; in a professional book what is of work comes first. */
export const isHome = (header: string) =>
  /\b(?:home|privat\w*|domicile|hem|hjem|bolig|dom|casa|koti|thuis|particular)\b/.test(titleOf(header));

/** The fields of a heading row, column by column; ambiguous titles are settled by what stands beside them. */
export function columnFields(header: string[]): ColumnField[] {
  const titles = header.map(titleOf);
  const fields = titles.map(fieldOf);
  const has = (field: ColumnField) => fields.includes(field);
  const move = (at: number, field: ColumnField) => {
    fields[at] = field;
  };
  for (const [at, title] of titles.entries()) {
    // "Name" and "Nom" beside a given name mean the family name; alone they are the whole name.
    if (/^(?:name|naam|navn|namn)$/.test(title) && has('given') && !has('family')) move(at, 'family');
    if (title === 'nom' && !has('given')) move(at, 'name');
    if (/^(?:nombre|nome|ime|ad)$/.test(title) && !has('family')) move(at, 'name');
    // Outlook's "Title" is "Dr."; where a role has a column of its own, it is no role.
    const isTitle = /^(?:title|titel|titre|titulo|titolo|tytul|tittel)$/.test(title);
    if (
      isTitle &&
      fields.some((field, other) => field === 'role' && other !== at && !isPlainTitle(titles[other]))
    )
      move(at, 'prefix');
  }
  return fields;
}

const isPlainTitle = (title: string | undefined) =>
  /^(?:title|titel|titre|titulo|titolo|tytul|tittel)$/.test(title ?? '');

function fieldOf(title: string): ColumnField {
  if (title === '') return 'ignored';
  if (title === 'nom') return 'family';
  // Programs for sales say before each column what it is of ("Person - Job title").
  const whole = BY_TITLE.get(title) ?? BY_TITLE.get(title.replace(/^(?:person|contact|people|lead) /, ''));
  if (whole) return whole;
  if (NO_VALUE.test(title)) return 'ignored';
  return PATTERNS.find(([, pattern]) => pattern.test(title))?.[0] ?? 'ignored';
}
