import type { ColumnField } from '../words/column-fields.ts';

/**
 * Whole titles, one line a language group: the titles that Outlook, Thunderbird, Google, LinkedIn and people's own tables
 * use. Written with accents as their languages do; compared folded.
 */
export const WHOLE_TITLES: readonly (readonly [ColumnField, string])[] = [
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
  ['company', 'account name|account|bolag|pracodawca|työnantaja|business'],
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
  [
    'name',
    'förnamn efternamn|fornavn efternavn|fornavn etternavn|etunimi sukunimi|first last name|vor nachname',
  ],
  [
    'name',
    'personnamn|personnavn|hela namnet|hele navnet|fulla namnet|ansprechpartner|kontaktperson|yhteyshenkilö',
  ],
  [
    'name',
    'deltagare|deltager|deltaker|medarbetare|medarbejder|medarbeider|medlem|osallistuja|näytettävä nimi',
  ],
  ['given', 'tilltalsnamn|kutsumanimi|roepnaam'],
  ['family', 'släktnamn|slektsnavn|slægtsnavn'],
  ['prefix', 'namnprefix|navnepræfiks|arvonimi|salutation|tratamento'],
  ['suffix', 'namnsuffix|suffiks|navnesuffiks|jälkiliite|namenszusatz|sufiks'],
  ['nickname', 'lempinimi'],
  ['location', 'plats|sijainti|emplacement|local|lokalisering|placering|plassering'],
  ['location', 'ort land|stad land|by land|sted land|city country|location city'],
  [
    'notes',
    'muistilaput|bio|about|memo|background|bakgrund|bakgrunn|baggrund|anotações|appunti|observaciones',
  ],
];

/** Beginnings of words for a company, folded, as they stand in compounds, too ("Företagsnamn", "Firmanavn"). */
const COMPANY =
  'foretag|firma|(?:aktie)?bolag|sel(?:skab|skap)|virksomhe[dt]|organisa(?:tion|sjon|atio)|arbetsgivar|' +
  'arbei?[dt]sgiver|arbejdsgiver|arbeitgeber|unternehmen|bedrift|foretak|myndighe[dt]|kon[cs]ern|yritys|yrityks|' +
  'yritykse|yhtio|tyonantaja|jarjesto|company|organi[sz]ation|employer|firm';
const NOTES =
  'antec?kning|notering|kommentar|bemarkning|anmarkning|merknad|notat|notis|beskriv(?:ning|else)|upplysning|oplysning|' +
  'opplysning|muistiinpano|huomautus|huomautuk|huomio|lisatie|kommentti|kommenti|comment|remark|note';
const LABELS =
  'kategori|kategorie|categor|tagg?|merke?lapp|etikett?|grupp|nyc?kelord|nokkelord|nogleord|stikk?ord|sokord|segment|' +
  'luokk?a|luoka|ryhma|tunniste|label|keyword|avainsana|merkelapp';
const ROLE =
  'titel|tittel|titteli|befattning|roll|stilling(?:s?(?:betegnelse|titt?el))?|tjanst(?:etitel|ebefattning)?|' +
  'arbet(?:stitel|sroll|suppgift)|arbejdstitel|jobb?titt?el|jobb?funks?k?tion|yrke(?:stitt?el|sroll)?|funktion|funksjon|' +
  'posi[st]jon|position|uppdrag|verv|tehtava(?:nimike)?|ammatti(?:nimi(?:ke)?)?|rooli|beruf|berufsbezeichnung';
/** What the Nordic languages hang on to a noun. */
const ENDING =
  '(?:en|et|n|t|a|s|ar|er|or|r|e|ens|ets|na|ene|erne|arna|erna|ne|det|dot|toja|kset|set|a[nt]|ies|y)?';
/** One word before that says whose or which it is ("Interna anteckningar", "Andre bemærkninger"). */
const WHICH = '(?:\\p{L}+ )?(?:kunde?|med?lems?|kontakt|person)?';

const of = (pattern: string) => new RegExp(pattern, 'u');

/**
 * Columns that hold nothing of use, whatever their values look like: how a value is to be shown, numbers that identify
 * people, companies and accounts, postal codes, and numbers that are nobody's telephone.
 */
export const NEVER: readonly RegExp[] = [
  /\b(?:type|typ|label|tipo|display name|anzeigename|nom complet|visningsnamn|visningsnavn|format|yomi|phonetic)\b|電子郵件類型/,
  /post ?(?:typ|type|namn|navn)\b|\bvist navn\b|angezeigter name|nayttonimi|sahkopostinimi|sahkopost\p{L}* (?:\d n )?laji|wyswietlana nazwa|nome para exibicao/u,
  /\b(?:opt ?(?:out|in)|status|verified|consent|samtykke|samtycke|unsubscribed?)\b/,
  /fax|faks\b|faksi|faksnum|telecopie|pager|personsok|personsog|hakulait|beeper|semafon|радиомес|радиотелефон/,
  /photo|\bfoto|\bbilder?\b|avatar|assist[ae]n|avustaj|asystent|sekret[ae]r|secretar|помощник|асистент/,
  /person ?n(?:umm|r\b|um)|person ?id|fodselsn|fodselsnr|fodelsen|\bcpr|\bssn\b|social security|identi(?:ty|tets)|henkilotunnus|\bhetu\b|\bpesel\b/,
  /\bid ?n(?:umm|um|r\b|o\b)|(?:^|\s)id$|^id\b|\b(?:uuid|guid|uid)\b|(?:contact|account|person|kontakt|lead|company) id|government|national id|(?:kunde?|medlems|anstallnings?|ansatt|medarbe[jt]a?r?e?r?|employee|customer|member|record|org|organi[sz]a(?:tions?|sjons)?|bolags|firma|foretags|virksomheds?) ?(?:id|n(?:umm|r\b|o\b|umber))/,
  /\bcvr\b|\bse nr\b|\by tunnus\b|\bvat\b|\bmomsn|\bmoms nr|passn(?:umm|r)|konton(?:umm|r)|\biban\b|\bbic\b|bankgiro|plusgiro|postgiro|clearing|faktura|invoice|regierungsnr|organisationsnr|steuern/,
  /(?<!e )\bpost ?(?:n(?:umm|r\b|o\b)|kod|code|adr|boks|box|fach|giro)|(?<!e )\bpostal|\bzip|\bplz\b|postleitzahl|postinum|postilokero|code postal|codigo postal|\bcep\b|kod pocztowy|skrzynka pocztowa|\bpo ?box\b/,
  /^(?:alder|age|ika|alter)$/,
];

/** Titles by what stands in them, folded; the first that fits counts. */
export const PATTERNS: readonly (readonly [ColumnField, RegExp])[] = [
  ['bornYear', /^(?:birth ?year|year of birth|fodelsear|fodselsar|geburtsjahr|syntymavuosi)$/],
  ['bornMonth', /^(?:birth ?month|month of birth|fodelsemanad|fodselsmaned|geburtsmonat|syntymakuukausi)$/],
  ['bornDay', /^(?:birth day|day of birth)$/],
  [
    'birthday',
    /^(?:birthday|birth ?date|date of birth|dob|born|geburtstag|geburtsdatum|geboren(?: am)?|fodelseda(?:g|tum)|fodd(?:elsetid)?|fods?elsda(?:g|to)|fodselsdat\p{L}*|fodt|bursdag)$/u,
  ],
  [
    'birthday',
    /^(?:syntymapaiva|syntymaaika|syntynyt|anniversaire|date de naissance|cumpleanos|compleanno|aniversario|verjaardag|geboortedatum|urodziny|narozeniny|рожден ден)$/,
  ],
  [
    'anniversary',
    /^(?:(?:wedding )?anniversary|wedding day|arsdag|merkedag|markedag|jahrestag|hochzeitstag|vuosipaiva|haapaiva|bryllupsdag|brollopsdag|anniversaire de mariage.*|rocznica|aniversario de boda|datas especiais|годишнина)$/,
  ],
  ['ignored', /birth|geburt|syntym|fodelse|fodsels/],
  [
    'lastContact',
    /^(?:date of )?last (?:contact(?:ed)?|interaction|meeting|met|touch(?:ed|point)?|spoken?|seen|talked|email(?:ed)?|call(?:ed)?)(?: (?:date|day|on|at|time))?$/,
  ],
  [
    'lastContact',
    /^(?:senaste?|sidste?|siste?) (?:kontakt(?:en|ad|et|datum|dato)?|mote(?:t)?|mode(?:t)?|traff(?:en|ad|ades)?|samtal(?:et|e|en)?|set|sett|sedd|sags|modt|mott)$/,
  ],
  [
    'lastContact',
    /^(?:letzter kontakt|zuletzt (?:kontaktiert|gesprochen|getroffen|gesehen)|viime(?:inen|isin|ksi) (?:yhteydenotto|yhteys|kontakti|tapaaminen|tavattu)|dernier contact|ultimo contact[oa]|laatste contact)$/,
  ],
  [
    'metOn',
    /^(?:traffa(?:d|des|ts)|traffdatum|motte?s?|modtes?|mottes?|(?:forsta|forste|first) (?:mote(?:t)?|mode|moede|traff(?:en)?|meeting)|kennengelernt(?: am)?|tavattu|tavattiin|tapasimme|ensitapaaminen|(?:datum|dato|day|dag) (?:traffades|modt|mott|met))$/,
  ],
  [
    'name',
    /\b(?:for|fornamn|fornavn|first|vor|vorname|etu|etunimi) (?:och|og|and|und|ja) (?:efternamn|efternavn|etternavn|last|nachname|sukunimi)/,
  ],
  ['name', of(`^(?:kontakt|contact|yhteys)(?:person|henkilo)?${ENDING}(?: ?(?:namn|navn|name|nimi))?$`)],
  ['name', of('^(?:namn|navn|name|nimi) (?:pa |of )?(?:kontakt|contact)(?:person)?(?:en)?$')],
  ['given', /^(?:for(?:namn|navn)|tilltals ?namn)(?:et)?$/],
  ['family', /^(?:efter(?:namn|navn)|etternavn)(?:et)?$/],
  [
    'company',
    of(
      `^(?:(?:associated|current|primary|nuvarande|navarende|navarande) )?(?:${COMPANY})${ENDING} ?(?:namn|navn|name|nimi)?(?:et)?$`,
    ),
  ],
  ['company', /^organi[sz]ation 1 name$/],
  ['role', /^organi[sz]ation 1 title$/],
  ['role', of(`^(?:\\p{L}+ )?(?:${ROLE})${ENDING}$`)],
  ['notes', of(`^${WHICH}(?:${NOTES})${ENDING}$`)],
  [
    'notes',
    /^(?:ovrig(?:t|a|e)?|annet|andet|diverse|fritext|fritekst|muuta?)(?: (?:info(?:rmation|rmasjon)?|upplysningar|oplysninger|opplysninger|tietoa))?$/,
  ],
  ['notes', /^(?:\p{L}+ )?info(?:rmation|rmasjon)?$/u],
  ['labels', of(`^${WHICH}(?:${LABELS})${ENDING}$`)],
  ['labels', /^(?:\p{L}+ )?gruppe(?:r|n|navn)?$/u],
  [
    'url',
    /linked ?in|\bxing\b|urls?$|\burl\b|(?:^|\s)webb?(?:$|\s|plats|sid|sajt|adr|page|sted|side|seite)|\bwww\b|homepage|page web|site web|pagina web/,
  ],
  [
    'url',
    /sitio web|hem ?sid|hjemmesid|nettsi|nettsted|netside|kotisivu|verkkosiv|strona|веб|уеб|網頁|^sites$|^profiles$|^website|^profil(?:e|en)?$|profil(?:e|en)? ?(?:url|link|lank|lenke|adress)/,
  ],
  [
    'email',
    /(?:^|\s|arbets|jobb?|arbejds|privat|hem)e ?(?:mail|post|mejl)|\bmails?\b|\bmail ?adr|\bmejl|courriel|correo|posta elettronica|messagerie|adresse electronique|endereco de email/,
  ],
  ['email', /sahkopost|электронн|e почта|эл почта|имейл|電子郵件|电子邮件/],
  [
    'phone',
    /phone|telefon|telefoon|telefone|telephone|^tel\b|\btel$|\btfn\b|tlf|mobil|\bmob\b|\bcell\b|celular|handy\b|portable|puhelin|gsm|rufnummer|\bdirekt ?(?:nr|nummer|linje|tel)|\bvaxel\b|sentralbord|omstilling|телефон|電話|电话/,
  ],
  ['phone', /^(?:callback|ruckmeldung|motringning|tilbagekald|takaisinsoitto|rappel)$/],
  [
    'country',
    /\b(?:country|(?:firma|hem|hjem|bo|arbets|arbejds|bostads)?land|pays|pais|paese|kraj|(?:koti)?maa|страна)\b/,
  ],
  [
    'city',
    /\b(?:city|town|(?:hem|bostads|post|arbets|tjanste|kontors)?ort|stad|ville|ciudad|citta|cidade|miasto|miejscowosc|(?:koti)?kaupunki|postitoimipaikka|poststed|woonplaats|град)\b/,
  ],
  [
    'region',
    /\b(?:region|state|province|provins|lan|landskap|fylke|omrade|bundesland|kanton|county|sijaintitiedot|laani|wojewodztwo|estado|dep region)\b/,
  ],
];

/** Words that only say which of several it is, or whose: without them a title is looked up once more. */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  [
    'arbete arbetet arbets jobb jobbet arbejde arbejds arbeid arb job work business office tyo koti muu',
    'privat privata private privates priv home hem hemma hjem hjemme bolig personal personlig personligt',
    'primary primar primart primar ensisijainen secondary sekundar toissijainen other annan annat andra annen andre',
    'andet anden alternativ alternate extra geschaftlich dienstlich beruflich weitere weiterer weiteres bureau domicile',
    'autre current nuvarande navarande navarende preferred contact kontakt kontaktens person people lead the',
  ].flatMap((words) => words.split(' ')),
);
