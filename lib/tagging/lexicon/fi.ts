import type { Lexicon } from './lexicon.ts';

/** Finnish, as far as it comes cheap: the titles managers carry, in the nominative. */
export const fi: Lexicon = {
  language: 'fi',
  ranks: {
    board: 'hallituksen jäsen',
    director: '-johtaja',
    executive: `
      hallituksen puheenjohtaja=general-management, kaupunginjohtaja=general-management,
      konsernijohtaja=general-management, kunnanjohtaja=general-management, pääjohtaja=general-management,
      pääsihteeri=general-management, tj=general-management, toiminnanjohtaja=general-management,
      toimitusjohtaja=general-management, varatoimitusjohtaja=general-management
    `,
    head: '-päällikkö, päätoimittaja=general-management, -rehtori=education',
    manager: '-esihenkilö, -esimies, -vetäjä',
    owner: `
      omistaja, osakas, perustaja=general-management, perustajaosakas=general-management,
      yrittäjä=general-management
    `,
    retired: 'eläkeläinen, eläkkeellä',
    student: '-harjoittelija, -opiskelija',
  },
  roles: {
    communications: '-tiedottaja',
    education: '-kouluttaja, -lehtori, -opettaja, -professori, -valmentaja',
    engineering: '-arkkitehti, -suunnittelija rakenne',
    finance: '-aktuaari, -ekonomi, -kirjanpitäjä, -tilintarkastaja',
    'health-care': '-farmaseutti, -hoitaja, -lääkäri, -proviisori, -psykologi, -terapeutti',
    hr: '-palkanlaskija, -rekrytoija',
    it: '-ohjelmistokehittäjä, -ohjelmistosuunnittelija, -ohjelmoija, -testaaja',
    legal: '-asianajaja, -juristi, -lakiasiainjohtaja, -lakimies, -syyttäjä, -tuomari',
    none: `
      -asentaja, -insinööri tuotanto, -kokki, -kuljettaja, -mekaanikko, -muusikko, -siivooja,
      -sähköasentaja, -teknikko, -toimittaja, -työntekijä
    `,
    operations: '-huolitsija, -varastotyöntekijä',
    procurement: '-ostaja',
    'public-administration': '-kansanedustaja',
    research: '-tutkija',
    sales: '-myyjä, -myyntiedustaja, -myyntineuvottelija',
  },
  soft: {
    consulting: '-konsultti, -neuvonantaja',
    engineering: '-insinööri',
    finance: '-controller',
    none: `
      -analyytikko, -asiamies, -asiantuntija, -assistentti, -avustaja, -kehittäjä, -koordinaattori,
      -neuvoja, -sihteeri, -suunnittelija, -vastaava
    `,
    'project-management': '-hankepäällikkö, -projektijohtaja, -projektipäällikkö',
  },
  hands: '-teknikko',
  fields: {
    communications: 'viestintä-',
    'customer-service': 'asiakaspalvelu-',
    education: 'koulutus-, opetus-',
    engineering: 'kunnossapito-, tekninen, tuotekehitys-',
    finance: 'kirjanpito-, pankin-, rahoitus-, sijoitus-, talous-, vakuutus-, vero-',
    'health-care': 'hoito-, sairaala-, terveys-',
    hr: 'henkilöstö-, palkka-, rekrytointi-',
    it: `
      data-, digi-, ict-, it-, järjestelmä-, ohjelmisto-, tieto-, tietohallinto-, tietojärjestelmä-,
      tietoturva-
    `,
    legal: 'laki-, lakiasiain-, oikeudellinen',
    marketing: 'brändi-, markkinointi-, tuote-',
    operations: 'kuljetus-, käyttö-, logistiikka-, tehtaan-, toimitusketju-, tuotanto-, varasto-',
    procurement: 'hankinta-, osto-',
    'project-management': 'hanke-, projekti-',
    'public-administration': 'hallinto-',
    research: 'tutkimus-',
    sales: 'asiakas-, asiakkuus-, liiketoiminnan kehitys-, myymälä-, myynti-',
  },
  units: 'alue-, aluejohtaja, liiketoiminta-, maa-, yksikön-',
  neutral: 'vanhempi, vt',
  at: '',
  of: '',
  and: 'ja, sekä',
  former: 'ent, entinen',
  seeking: 'avoin uusille mahdollisuuksille, etsin töitä, työnhakija',
  slogan: 'autan',
  industries: {
    'accounting-and-audit': 'tilintarkastus-, -tilitoimisto, tilitoimisto',
    associations: 'kauppakamari, -liitto, liitto, seurakunta, säätiö, -yhdistys, yhdistys',
    'banking-and-finance': 'osuuspankki, -pankki, pankki, säästöpankki',
    construction: 'rakennus-, rakennusliike',
    'culture-and-leisure': 'kirjasto, -museo, museo, orkesteri, teatteri',
    'defence-and-police': 'poliisi, poliisilaitos, puolustusvoimat',
    education: `
      -ammattikorkeakoulu, ammattikorkeakoulu, -koulu, -lukio, lukio, päiväkoti, -yliopisto, yliopisto
    `,
    energy: '-energia, energia, -sähkö, voima',
    'food-and-drink': 'leipomo, meijeri, panimo',
    'health-care': 'hammaslääkäri-, lääkäriasema, -sairaala, sairaala, sairaanhoitopiiri, terveyskeskus',
    'hotels-and-restaurants': 'hotelli, ravintola',
    'insurance-and-pensions': 'eläkevakuutus-, eläkeyhtiö, -vakuutus, vakuutus-',
    'law-firms': 'asianajo-, asianajotoimisto, lakitoimisto',
    'local-government': 'kaupungin, -kaupunki, kaupunki, kunta',
    media: 'kustannus, lehti, sanomat',
    'real-estate': 'asunnot, kiinteistö-, kiinteistömaailma',
    retail: 'apteekki',
    'social-care': 'hoiva, hoivakoti, palvelutalo',
    state: 'eduskunta, kela, -ministeriö, ministeriö, verohallinto, -virasto',
    'transport-and-logistics': 'kuljetus, lentoasema, rautatiet, satama',
  },
};
