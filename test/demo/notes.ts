import type { Help } from '../../lib/words/index.ts';
import type { DemoPerson } from './people.ts';

type Language = DemoPerson['language'];

/** What a manager writes after an exchange, by what was given or received, in the language spoken with the person. */
export const NOTES: Record<Language, Partial<Record<Help | 'nothing', string[]>>> = {
  sv: {
    advice: [
      'Pratade om svåra lönesamtal.',
      'Hur man säger nej till ett projekt som ingen äger.',
      'Bollade ny organisation.',
    ],
    introduction: [
      'Lovade att koppla ihop oss med en ekonomichef i regionen.',
      'Presenterade oss för varandra över mejl.',
    ],
    article: ['Artikeln om mötesfria onsdagar.', 'Rapporten om sjukfrånvaro i chefsled.'],
    feedback: ['Läste igenom utkastet till strategin.', 'Rak återkoppling på presentationen för styrelsen.'],
    referral: ['Tips om en bra upphandlingskonsult.'],
    'job-lead': ['Tjänsten som platschef läggs ut i vår.'],
    experience: [
      'Berättade om systembytet som gick fel och vad de lärde sig.',
      'Omorganisationen som fick göras om.',
    ],
    'practical-help': ['Mall för utvecklingssamtal.', 'Lånade ut konferensrummet.'],
    encouragement: ['Bra samtal efter en tung vecka.'],
    other: ['Kort avstämning.'],
    nothing: [
      'Lunch, mest prat om allt annat än jobbet.',
      'Sågs som hastigast på branschdagen.',
      'Kort hälsning.',
    ],
  },
  da: {
    advice: [
      'Talte om svære medarbejdersamtaler.',
      'Hvordan man siger nej til bestyrelsen.',
      'Vendte den nye struktur.',
    ],
    introduction: [
      'Satte os i forbindelse med en indkøbschef i Aarhus.',
      'Præsenterede os for hinanden på mail.',
    ],
    article: ['Artiklen om mødefri onsdage.', 'Rapporten om stress hos ledere.'],
    feedback: ['Læste udkastet til strategien igennem.', 'Ærlig feedback på oplægget.'],
    referral: ['Anbefalede en god jurist.'],
    'job-lead': ['Stillingen som afdelingschef kommer op til foråret.'],
    experience: ['Fortalte om systemskiftet, der gik galt.', 'Fusionen, og hvad de ville gøre om.'],
    'practical-help': ['Skabelon til MUS.', 'Lånte os et lokale.'],
    encouragement: ['God snak efter en hård uge.'],
    other: ['Kort status.'],
    nothing: ['Frokost ved havnen.', 'Mødtes kort til branchedagen.', 'En hilsen.'],
  },
  no: {
    advice: ['Snakket om vanskelige lønnssamtaler.', 'Hvordan si nei til et prosjekt ingen eier.'],
    introduction: ['Koblet oss med en økonomisjef i Bergen.'],
    article: ['Artikkelen om møtefrie onsdager.'],
    feedback: ['Leste gjennom strategiutkastet.', 'Ærlig tilbakemelding på presentasjonen.'],
    referral: ['Tips om en god innkjøpsrådgiver.'],
    'job-lead': ['Stillingen som avdelingsleder lyses ut til våren.'],
    experience: ['Fortalte om systembyttet som gikk galt.', 'Nedbemanningen, og hva de lærte.'],
    'practical-help': ['Mal for medarbeidersamtaler.'],
    encouragement: ['Fin prat etter en tung uke.'],
    other: ['Kort status.'],
    nothing: ['Lunsj ved fjorden.', 'Traff hverandre på konferansen.', 'En hilsen.'],
  },
  en: {
    advice: [
      'Talked through a difficult pay review.',
      'How to say no to a project nobody owns.',
      'Sounding board on the new organisation.',
    ],
    introduction: ['Introduced us to a finance director in the region.', 'Brought us together by e-mail.'],
    article: ['The article on meeting-free Wednesdays.', 'Report on sick leave among leaders.'],
    feedback: ['Read the draft strategy.', 'Candid feedback on the board slides.'],
    referral: ['Recommended a good procurement adviser.'],
    'job-lead': ['A plant manager role opens in spring.'],
    experience: [
      'Told us about the system change that went wrong.',
      'The merger, and what they would do again.',
    ],
    'practical-help': ['Template for appraisal talks.'],
    encouragement: ['Good talk after a heavy week.'],
    other: ['Quick catch-up.'],
    nothing: ['Lunch, mostly about anything but work.', 'Met briefly at the industry day.', 'Said hello.'],
  },
};

/** How the sample manager met people, by language. */
export const MEETINGS: Record<Language, string[]> = {
  sv: [
    'Chefsforum, första träffen',
    'Satt bredvid varandra på en branschdag',
    'Gemensam bekant',
    'Jobbade ihop på Stenvalla',
    'Ledarskapsutbildning',
  ],
  da: ['Ledernetværket Øresund', 'Sad ved samme bord til en konference', 'Fælles bekendt', 'Lederuddannelse'],
  no: ['Konferanse i Oslo', 'Felles bekjent', 'Studiereise med næringsforeningen'],
  en: [
    'Nordic operations conference',
    'Through a mutual friend',
    'Leadership programme',
    'Panel we both sat on',
  ],
};

/** What people offer and look for, by function group. */
export const OFFERS: Record<Language, string[]> = {
  sv: [
    'rekrytering av chefer',
    'upphandling',
    'att leda i kris',
    'styrelsearbete',
    'budget i kommun',
    'att bygga säljteam',
  ],
  da: ['rekruttering af ledere', 'udbud', 'bestyrelsesarbejde', 'salg i Norden', 'krisekommunikation'],
  no: ['rekruttering', 'anskaffelser', 'styrearbeid', 'digitalisering', 'sikkerhetskultur'],
  en: [
    'hiring leaders',
    'procurement',
    'board work',
    'data platforms',
    'selling in Finland',
    'change communication',
  ],
};
export const NEEDS: Record<Language, string[]> = {
  sv: ['en mentor', 'erfarenhet av ERP-byte', 'kontakter i Danmark', 'någon som lett en fusion'],
  da: ['kontakter i Sverige', 'erfaring med ERP-skift', 'en mentor'],
  no: ['kontakter i Danmark', 'en ny styrerepresentant', 'erfaring med fusjon'],
  en: ['contacts in Sweden', 'someone who has led a merger', 'a speaker for a leadership day'],
};
