import type { Lexicon } from './lexicon.ts';

/** Finnish, as far as it comes cheap: the titles managers carry, in the nominative. */
export const fi: Lexicon = {
  language: 'fi',
  ranks: {
    board: `
      hallituksen jäsen, hallituksen puheenjohtaja=general-management,
      hallituksen varapuheenjohtaja=general-management, hallitusammattilainen
    `,
    director: '-johtaja',
    executive: `
      hallituksen puheenjohtaja=general-management, kaupunginjohtaja=general-management,
      konsernijohtaja=general-management, kunnanjohtaja=general-management, pääjohtaja=general-management,
      pääsihteeri=general-management, tj=general-management, toiminnanjohtaja=general-management,
      toimitusjohtaja=general-management, varatoimitusjohtaja=general-management
    `,
    head: `
      kirkkoherra=none, -päällikkö, päätoimittaja=general-management, -rehtori=education,
      ylihoitaja=health-care
    `,
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
    finance: `
      -aktuaari, -kirjanpitäjä, -laskuttaja, -meklari, -pankkiiri, -rahastonhoitaja, -reskontranhoitaja,
      -taloushallinnon asiantuntija, -tilintarkastaja, -verotarkastaja
    `,
    'health-care': `
      -farmaseutti, -fysioterapeutti, -hammaslääkäri, -hoitaja, -kätilö, -lääkäri, -proviisori, -psykologi,
      -terapeutti, -ylilääkäri
    `,
    hr: '-palkanlaskija, -rekrytoija',
    it: `
      -järjestelmäarkkitehti, -ohjelmistokehittäjä, -ohjelmistosuunnittelija, -ohjelmoija, -pilviarkkitehti,
      -ratkaisuarkkitehti, -sovelluskehittäjä, -testaaja, -tietojärjestelmäasiantuntija, -tuoteomistaja,
      -verkkosuunnittelija, -ylläpitäjä
    `,
    legal: '-asianajaja, -juristi, -lakiasiainjohtaja, -lakimies, -syyttäjä, -tuomari',
    marketing: '-brändinrakentaja, -markkinoija, -sisällöntuottaja',
    none: `
      -asentaja, -insinööri tuotanto, -kokki, -kuljettaja, -mekaanikko, -muusikko, -siivooja,
      -sähköasentaja, -teknikko, -toimittaja, -työntekijä
    `,
    operations: `
      -ajojärjestelijä, -huolitsija, -liikenteenohjaaja, -logistikko, -tuotannonsuunnittelija, -varastomies,
      -varastotyöntekijä
    `,
    procurement: '-ostaja',
    'public-administration': '-kansanedustaja',
    research: '-tutkija',
    sales: `
      -aluemyyntipäällikkö, -avainasiakaspäällikkö, -kassatyöntekijä, -kauppias, -myyjä, -myymälätyöntekijä,
      -myyntiedustaja, -myyntineuvottelija
    `,
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
    finance: `
      kirjanpito-, konsernilaskenta, laskutus-, pankin-, rahoitus-, reskontra-, riski-, sijoitus-, talous-,
      taloushallinto, vakuutus-, vero-, verotus-
    `,
    'health-care': 'hoito-, sairaala-, terveys-',
    hr: `
      henkilöstö-, henkilöstöhallinto, osaamisen kehittämis-, palkanlaskenta, palkka-, palkkahallinto,
      rekrytointi-, työsuhde-
    `,
    it: `
      data-, digi-, digitalisaatio, ict-, it-, järjestelmä-, kyberturvallisuus-, ohjelmisto-,
      ohjelmistokehitys, pilvi-, sovellus-, tekoäly-, tieto-, tietohallinto-, tietojärjestelmä-,
      tietoturva-, verkko-
    `,
    legal: 'laki-, lakiasiain-, oikeudellinen',
    marketing: 'brändi-, digimarkkinointi-, markkinointi-, sisältö-, tuote-, verkkokauppa-',
    operations: `
      jakelu-, kuljetus-, käyttö-, laatu-, liikenne-, logistiikka-, satama-, tehtaan-, terminaali-,
      toimitus-, toimitusketju-, tuotanto-, varasto-
    `,
    procurement: 'hankinta-, osto-',
    'project-management': 'hanke-, projekti-',
    'public-administration': 'hallinto-',
    research: 'tutkimus-',
    sales: `
      asiakas-, asiakkuus-, avainasiakas-, kauppa-, liiketoiminnan kehitys-, liiketoiminnankehitys-,
      myymälä-, myynti-, vienti-, vuokraus-
    `,
  },
  units: 'alue-, aluejohtaja, liiketoiminta-, maa-, yksikön-',
  neutral: 'vanhempi, vt',
  at: '',
  of: '',
  and: 'ja, sekä',
  former: 'eläköitynyt, ent, entinen, tuleva',
  seeking: 'avoin uusille mahdollisuuksille, etsin töitä, työnhakija',
  slogan: 'autan',
  industries: {
    'accounting-and-audit': 'tilintarkastus-, -tilitoimisto, tilitoimisto',
    associations: 'kauppakamari, -liitto, liitto, ry, seurakunta, säätiö, -yhdistys, yhdistys',
    'banking-and-finance': 'osuuspankki, -pankki, pankki, säästöpankki',
    construction: 'rakennus-, rakennusliike',
    'culture-and-leisure': 'kirjasto, -museo, museo, orkesteri, teatteri',
    'defence-and-police': 'poliisi, poliisilaitos, puolustusvoimat',
    education: `
      -ammattikorkeakoulu, ammattikorkeakoulu, -koulu, -lukio, lukio, päiväkoti, -yliopisto, yliopisto
    `,
    energy: '-energia, energia, -sähkö, voima',
    'food-and-drink': 'leipomo, meijeri, panimo',
    'health-care': `
      hammaslääkäri-, lääkäriasema, -sairaala, sairaala, sairaanhoitopiiri, terveyskeskus
    `,
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
  trades: {
    agriculture: 'maanviljelijä',
    construction: 'rakennusmestari',
    education: 'luokanopettaja, rehtori',
    'health-care': 'hammaslääkäri, sairaanhoitaja, ylilääkäri',
    'law-firms': 'asianajaja',
  },
};
