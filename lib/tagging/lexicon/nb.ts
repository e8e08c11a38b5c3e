import type { Lexicon } from './lexicon.ts';

/** Norwegian (bokmål, with the nynorsk forms that differ). Stems: "-selger" covers selger, selgere, selgeren. */
export const nb: Lexicon = {
  language: 'nb',
  ranks: {
    board: `
      styreformann=general-management, styreleder=general-management, styremedlem, styrerepresentant,
      varamedlem
    `,
    director: '-direktør',
    executive: `
      adm dir=general-management, adm direktør=general-management,
      administrerende direktør=general-management, bedriftsleder=general-management, dagleg leiar,
      daglig leder, fylkesdirektør=general-management, fylkesmann=general-management,
      fylkesrådmann=general-management, -generaldirektør=general-management,
      generalsekretær=general-management, kommunedirektør=general-management, konserndirektør,
      konsernsjef=general-management, nestleder styret=general-management, -rådmann=general-management,
      statsforvalter=general-management, toppleder=general-management, virksomhetsleder
    `,
    head: `
      -ambassadør=general-management, -anleggssjef=operations, avdelingsleder, -dekan=education,
      departementsråd=general-management, ekspedisjonssjef=general-management, enhetsleder,
      forlegger=general-management, -instituttleder=education, -konsul=general-management,
      opplæringssjef=hr, -rektor=education, seksjonsleder, -sjef, -sjefer, sjefredaktør=general-management,
      sjefsjurist=legal
    `,
    manager: `
      -anleggsleder=operations, -bestyrer, -byggeleder=operations, -leder, -leiar, opplæringsleder=hr,
      -skoleleder=education, -styrer
    `,
    owner: `
      deleier, eier, grunnlegger=general-management, gründer=general-management,
      innehaver=general-management, medeier, medgründer=general-management, partner
    `,
    retired: 'pensjonert, pensjonist',
    student: '-elev, -lærling, -praktikant, -student, studerer',
  },
  roles: {
    communications: `
      -informasjonsmedarbeider, -kommunikatør, pressetalsmann, -pressetalsperson, talsperson,
      -tekstforfatter
    `,
    'customer-service': '-kundekonsulent, kundeservicemedarbeider',
    education: `
      -adjunkt, -dosent, -førsteamanuensis, -instruktør, -lektor, -lærer, -pedagog, -professor,
      studieveileder, -trener, -undervisningsassistent
    `,
    engineering: `
      -elektriker, -interiørarkitekt, -konstruktør, -landskapsarkitekt, -planarkitekt, sivilarkitekt
    `,
    finance: `
      -aksjemegler, -aktuar, -autorisert regnskapsfører, -bankrådgiver, -bokholder, -finansanalytiker,
      -finansmegler, -forretningscontroller, -forsikringsmatematiker, -investeringsrådgiver,
      -konkursforvalter, -kredittrådgiver, -porteføljeforvalter, -prosjektcontroller, -regnskapsfører,
      -regnskapskontrollør, -regnskapsmedarbeider, -regnskapsrådgiver, -revisor, -risikokapitalinvestor,
      -siviløkonom, sjefanalytiker, -statsautorisert revisor, -trader, -valutamegler
    `,
    'general-management': '-attaché, attaché, diplomat, embetsmann, minister, sendebud, utsending',
    'health-care': `
      -ergoterapeut, -farmasøyt, -fysioterapeut, -helsefagarbeider, -jordmor, -lege, -logoped, -pleier,
      -psykolog, -radiograf, -sykepleier, -tannlege, -terapeut, -vernepleier, -veterinær
    `,
    hr: `
      -arbeidsformidler, bemanningsrådgiver, -headhunter, -hodejeger, jobbcoach, -jobbkonsulent,
      -karriererådgiver, -karriereveileder, -lønningsmedarbeider, -lønnskonsulent, -lønnsmedarbeider,
      opplæringsansvarlig, -personalrådgiver, -rekrutterer, -tillitsvalgt, -yrkesanalytiker
    `,
    it: `
      -applikasjonsprogrammerer, -applikasjonsutvikler, -apputvikler, -backendutvikler, c utvikler,
      -databaseadministrator, -databasedesigner, -dataingeniør, -datatekniker, -frontendutvikler, -hacker,
      -informasjonsarkitekt, -interaksjonsdesigner, -it arkitekt, -løsningsarkitekt, -multimediautvikler,
      nettansvarlig, -nettutvikler, -nettverksansvarlig, -nettverkstekniker, -programmerer,
      -programutvikler, -programvarearkitekt, -programvaretester, -programvareutvikler,
      -sikkerhetsanalytiker, -spillutvikler, -systemadministrator, -systemanalytiker, -systemarkitekt,
      -systemdesigner, -systemtester, -systemutvikler, -tjenestedesigner, -webdesigner, -webmaster,
      webredaktør, -webutvikler
    `,
    legal: `
      -advokat, -advokatfullmektig, -advokatsekretær, -anklager, -dommer, -dommerfullmektig, -jurist,
      -lagmann, -meklingsmann, -namsmann, -notar, -ombudsmann, -rettsfullmektig, -sorenskriver,
      -statsadvokat
    `,
    marketing: `
      -aktivist, -fundraiser, -innsamlingsansvarlig, lobbyist, -markedsanalytiker, -markedsfører,
      -markedskonsulent, -markedskoordinator, -medieplanlegger, merkevareansvarlig, -prissetter
    `,
    none: `
      -antropolog, -arbeider, -arbeidsleder, -arkivar, -assistent skole, -astronom, -baker,
      -barnehageassistent, -behandler, -betjent, -bibliotekar, -biolog, -blogger, -bonde, -brannmann,
      -bud, -bygger, -danser, debattant, -dirigent, -eiendomsforvalter, -eiendomsmegler, -elektriker,
      -fabrikkmedarbeider, -fisker, -flygeleder, -foredragsholder, -forfatter, -fotograf, -frisør,
      -fysiker, -fører, -gartner, -geolog, -grafiker, -guide, -historiker, -hjelpearbeider, -husholder,
      -håndverker, -illustratør, -industrimedarbeider, -inspektør, -isolatør, -jeger, -journalist,
      -kaptein, -kemiker, -kjemiker, -kokk, -komponist, -konservator, -kontrollør, -koreograf, -kunstner,
      -laborant, -lakkerer, -legger, -los, -maler, -maskinist, -massør, -matematiker, -matros, -mekaniker,
      -mentor, -mester, -moderator, -montør, -murer, -musiker, -oversetter, -passer, -pilot, -plukker,
      -politibetjent, -prest, -produksjonsmedarbeider, -produsent, -redaktør, -renholder, -reparatør,
      -resepsjonist, -rørlegger, -samfunnsøkonom, -serveringsmedarbeider, -servitør, -sjåfør,
      -skoleassistent, -skredder, -skribent, -skuespiller, -slakter, -smed, -snekker, sosialøkonom,
      -sosiolog, -sosionom, -statistiker, -stylist, -styrmann, -sveiser, -taler, -tegner, -tolk,
      -torghandler, -trafikkinformasjonsmedarbeider, -trykker, -tømrer, -vakt, -vasker, -vekter, -vert,
      -vertinne
    `,
    operations: `
      -disponent, -distribusjonsplanlegger, -eksportør, -fartøykoordinator, -flyklarerer,
      -forsyningsplanlegger, -fraktspeditør, -importør, -lagerassistent, -lagerforvalter, -lagermedarbeider,
      -lageroperatør, -logistiker, -logistikkplanlegger, -ordremottaker, -produksjonsplanlegger,
      -ruteplanlegger, -skipsmegler, -speditør, -tolldeklarant, -trafikkleder, -transportkoordinator,
      -transportplanlegger
    `,
    procurement: '-innkjøper, -innkjøpskonsulent',
    'public-administration': `
      -kommunestyrerepresentant, ordfører, politiker, -saksbehandler, -sosialkurator,
      -stortingsrepresentant
    `,
    research: '-forsker, -stipendiat, -vitenskapelig assistent',
    sales: `
      -antikvitetshandler, -blomsterdekoratør, -bokhandler, -butikkeier, -butikkinnehaver,
      -butikkmedarbeider, -butikkselger, -delemedarbeider, -demonstratør, -detaljist, -ekspeditør,
      -forhandler, -forretningsutvikler, -forsikringsmegler, -forsikringsrådgiver, -forsikringsselger,
      -handler, innehavere av kiosk, -kassemedarbeider, -kasserer, -kjøpmann, -kundeansvarlig,
      -møtebooker, -nettselger, -reservedelskonsulent, -salgsassistent, -salgskonsulent,
      -salgsmedarbeider, -salgsrepresentant, -salgsrådgiver, -selger, -telefonselger, -telemarketer,
      -underwriter, -utleiekonsulent, -utleiemedarbeider, -utleier
    `,
  },
  soft: {
    consulting: '-konsulent, -rådgiver, -seniorrådgiver',
    'customer-service': '-kundebehandler, -kunderådgiver',
    engineering: '-arkitekt, -ingeniør, -sivilingeniør',
    finance: '-controller',
    it: 'utvikler',
    none: `
      -administrator, -agent, -analytiker, -ansvarlig, -assistent, -behandler, -coach, -eier, -ekspert,
      -fagansvarlig, -fagleder, -formidler, -forvalter, -fullmektig, -funksjonær, -generalist, -håndterer,
      -integrator, -konfigurator, -kontormedarbeider, -koordinator, -medarbeider, -medhjelper, -megler,
      -planlegger, -produkteier, -representant, -samordner, -sekretær, -spesialist, -spesialkonsulent,
      -strateg, -utreder, -utvikler, -veileder
    `,
    'project-management': '-delprosjektleder, -programleder, -prosjektkoordinator, -prosjektleder',
  },
  hands: '-designer, -operatør, -tekniker',
  fields: {
    communications: `
      informasjon, informasjons-, internkommunikasjon-, kommunikasjon, kommunikasjons-, pr, presse-,
      public affairs, samfunnskontakt
    `,
    'customer-service': 'kundeopplevelse-, kundesenter-, kundeservice-, kundesupport-',
    education: 'barnehage-, opplærings-, skole-, undervisnings-, utdanning, utdannings-',
    engineering: `
      anlegg-, bygg-, konstruksjon-, produktutvikling-, teknikk-, teknisk, tekniske, utviklings-,
      vedlikehold, vedlikeholds-, verksted-, verksteds-
    `,
    finance: `
      aksje-, avgift-, bank-, budsjett-, controlling-, faktura-, fakturering-, finans-, finansielle,
      finansiering-, fond-, forsikring, forsikrings-, gjelds-, investerings-, kostnads-, kreditt-,
      lignings-, lån-, låne-, lånesak-, meglerfirma, pantelån-, pensjon, pensjons-, portefølje-, -regnskap,
      regnskap, regnskaps-, revisjon, revisjons-, risiko-, skatt, skatte-, treasury-, valuta-, veksling-,
      verdipapir-, økonomi, økonomi-
    `,
    'health-care': 'eldreomsorg-, helse-, klinikk-, legesenter-, omsorgs-, pleie-, sykehus-',
    hr: `
      arbeidsformidling-, bemannings-, hr, inkludering-, karriere-, kompetanseutvikling-, likestillings-,
      lønn, lønnings-, lønns og, lønns-, mangfold-, personal, personal-, personalutvikling-, personell-,
      rekruttering, rekrutterings-, talent-
    `,
    it: `
      ai, applikasjons-, back end, backend, brukeropplevelse-, brukerstøtte-, cyber-, cybersikkerhet-, data,
      data-~, database-, digital-~, digitale~, digitaliserings-, front end, frontend, full stack, fullstack,
      ikt, ikt!, informasjonssikkerhet-, innebygde, it, it drift, it sikkerhet, it!, nettside-, nettverks-,
      program-, programmering-, programvare-, server-, software-, system-~, systemintegrasjon-,
      systemutvikling-, telekom-~, test-~, web-
    `,
    legal: `
      advokat-, compliance-, dommer-, juridisk, juridiske, jus, juss-, lovgivning-, menneskerettighets-,
      personvern-, regelverk-, retts-
    `,
    marketing: `
      annonse-, brand, destinasjons-, e handel, e handels-, innsamlings-, kampanje-, kategori-,
      kunderelasjons-, lisens-, marked-~, markeds-, markedsførings-, marketing-, media-, medie-, medlems-,
      merkevare-, nettfellesskap, postordre-, prissettings-, produkt-~, reklame, reklame-, sosiale medier,
      valgkamp-, varemerke-
    `,
    operations: `
      avfall, avfalls-, bergverk-, bygge-, distribusjons-, drift, drifts-, eksport-, fabrikk-, forsynings-,
      forsyningskjede-, frakt-, gods-, gruve-, havne-, import-, industri-, jernbane-, kvalitet, kvalitets-,
      lager, lager-, leveranse-, -logistikk, logistikk-, olje-, oljeutvinning-, ordre-, produksjon,
      produksjons-, shipping-, sjøtransport-, speditør-, steinbrudd-, supply chain-, terminal-, toll-,
      trafikk-, -transport, transport-, utvinning, vareforsyning-, verks-
    `,
    procurement: 'anbuds-, anskaffelse, anskaffelses-, innkjøp, innkjøps-',
    'project-management': 'pmo, prosjekt-',
    'public-administration': 'kommune-, myndighet-, sosial-',
    research: 'forskning, forsknings-, laboratorie-',
    sales: `
      bensinstasjon, -butikk, butikk-, detaljhandel-, ettersalgs-, -forhandler, forhandler, forhandler-,
      -forretning, forretningsutvikling, forretningsutviklings-, key account, kiosk-, kjøpesenter-, kunde-~,
      leasing-, salg, salgs-, supermarked, utleie-, varehandel-, varehandels-, -varehus, varehus-
    `,
  },
  units: `
    avdelingskontor, beredskaps-, departement, distrikts-, divisjon-, divisjons-, filial-,
    forretningsenhet, forretningsområde-, fylkes-, kommune, konsern-, lands-, lufthavn-, nasjonalbank-,
    område-, politi-, region, region-, regions-, sentralbank-, underavdeling
  `,
  neutral: `
    andre, assisterende, bærekraft, endring, erfaren, europa, frilans, fungerende, global, integrasjon,
    interim, junior, konstituert, ledelse, midt norge, mna, mnef, mv, nest, nord norge, norden, nordisk,
    permisjon, senior, skandinavia, strategi, sør norge, sørlandet, vestlandet, vise, yrker, østlandet,
    øvrige
  `,
  at: 'hos, i, på, ved',
  of: 'av, for, innen, innenfor, med ansvar for, til',
  and: 'eller, og, samt',
  former: 'avtroppende, tidl, tidligere',
  seeking: `
    arbeidssøkende, ledig, mellom jobber, på jakt etter ny jobb, på jakt etter nye utfordringer,
    søker jobb, søker ny jobb, søker nye muligheter, søker nye utfordringer, åpen for jobb,
    åpen for nye muligheter, åpen for nye utfordringer
  `,
  slogan: 'brenner for, elsker, hjelper, jeg hjelper, vi hjelper',
  industries: {
    'accounting-and-audit': `
      -regnskap, regnskap-, regnskapsbyrå-, -revisjon, revisjon-, revisor-, revisorer, økonomibyrå
    `,
    'advertising-and-market-research': `
      kommunikasjonsbyrå, markedsanalyse-, mediebyrå-, pr byrå, reklamebyrå-, webbyrå
    `,
    agriculture: `
      fiskeri-, gartneri-, -havbruk, havbruk-, laks, -landbruk, landbruk-, -oppdrett, oppdrett-, sjømat,
      skogbruk-, skogeierforening
    `,
    'architecture-and-engineering': `
      arkitekt-, -arkitekter, arkitekter, arkitektkontor, landskapsarkitekter, rådgivende ingeniører,
      sivilarkitekter
    `,
    associations: `
      arbeidsgiverforening, bispedømme, fagforbund, fellesråd, -forbund, forbund-, -forbundet, -forening,
      forening-, -foreningen, foreningen, handelskammer-, -kirke, kirke, kirken, kirkens bymisjon,
      kreftforeningen, menighet, norsk folkehjelp, næringsforening-, næringslivets hovedorganisasjon,
      redd barna, røde kors, stiftelsen
    `,
    'banking-and-finance': `
      -bank, bank-, -banken, boligkreditt, finansforetak, fondsforvaltning-, kapitalforvaltning,
      norges bank, -sparebank, sparebank-, sparebanken, verdipapir-
    `,
    'business-services': 'eiendomsservice, -renhold, renhold-, vaktmester-, vaktselskap-',
    construction: `
      anlegg-, blikkenslager-, -bygg, bygg-, byggmester-, -entreprenør, entreprenør-, malermester-,
      murmester-, rørlegger-, rørleggerbedrift, tømrer-, tømrermester-
    `,
    'consumer-goods': 'møbelfabrikk',
    'culture-and-leisure': `
      -bibliotek, bibliotek-, filharmoniske orkester, fotball-, fotballklubb, golfklubb, idrett-,
      idrettsforbund, idrettslag, kino, kulturhus-, kunsthall, -museet, -museum, museum-, opera,
      -orkester, orkester-, skiforbund, symfoniorkester-, -teater, teater-, -teatret, treningssenter-
    `,
    'defence-and-police': `
      forsvaret, forsvarsmateriell, heimevernet, luftforsvaret, politi, politidirektoratet,
      politidistrikt, politiet, sjøforsvaret
    `,
    education: `
      -barnehage, barnehage-, barnehager, -fagskole, fagskole-, folkehøgskole, grunnskole,
      handelshøyskole, handelshøyskolen, høgskole-, høgskolen, -høyskole, høyskole-, høyskolen,
      montessoriskole, -skole, skole, skole-, -skolen, universitet-, universitetet, videregående,
      videregående skole, voksenopplæring
    `,
    electronics: 'elektronikk-',
    energy: `
      -energi, everk, -fjernvarme, fjernvarme-, -kraft, kraftlag, kraftselskap-, kraftverk, olje og gass,
      strømselskap, vindkraft-
    `,
    'food-and-drink': `
      -bakeri, bakeri-, -bryggeri, bryggeri-, bryggerier, -meieri, meieri-, meierier, næringsmiddel-,
      sjokoladefabrikk, slakteri-
    `,
    'health-care': `
      fysioterapi-, helse bergen, helse midt norge, helse nord, helse stavanger, helse sør øst,
      helse vest, helseforetak, -klinikk, klinikk-, legekontor, -legesenter, legesenter-, legevakt-,
      psykiatri-, -sykehus, sykehus-, sykehuset, -tannklinikk, tannlege-, universitetssykehus-
    `,
    'hotels-and-restaurants': `
      catering-, gjestgiveri, -hotel, -hotell, hotell-, -kafé, kantine-, konferansesenter, kro,
      restaurant-, vertshus
    `,
    'insurance-and-pensions': `
      -forsikring, forsikring-, gjensidige, livsforsikring, -pensjon, pensjon-, pensjonskasse-
    `,
    'international-organisations': 'europakommisjonen, forente nasjoner, nordisk ministerråd',
    'law-firms': 'advokat-, advokatene, -advokater, advokatfirma-, advokatfirmaet, advokatkontor',
    'local-government': 'brannvesen, bydel, -fylkeskommune, fylkeskommune, -kommune, kommune, kommunen',
    'machinery-and-vehicles': 'maskinfabrikk, mekaniske verksted, -verft, verft-',
    'materials-and-chemicals': '-aluminium, papirfabrikk, plastfabrikk, -sement, smelteverk-, stålverk',
    media: `
      -avis, avis-, -blad, dagblad-, -forlag, forlag-, kringkasting-, mediehus, nyhetsbyrå, -tidende,
      ukeblad
    `,
    mining: 'bergverk, -gruve, gruve-, pukkverk',
    'personal-services': 'begravelsesbyrå-, frisør-, frisørsalong, hudpleie-, massasje-, renseri-',
    'pharma-and-medtech': 'farma-, legemiddel-',
    'real-estate': `
      boligbyggelag-, boligselskap, boligutvikling, borettslag-, -eiendom, eiendom-, -eiendommer,
      eiendomsmegler-, eiendomsmegling
    `,
    'research-and-development': `
      -forskning, forskningsinstitutt-, forskningssenter-, havforskningsinstituttet
    `,
    retail: '-apotek, apotek-, bokhandel, byggevare-, dagligvare-, kjøpesenter, kjøpmann-, varehus-',
    'social-care': `
      aldershjem, barnevern-, bofellesskap, eldreomsorg, hjemmetjeneste-, omsorg-, omsorgssenter,
      -sykehjem, sykehjem-
    `,
    'staffing-and-recruitment': '-bemanning, bemanning-, rekruttering-, vikarbyrå-',
    state: `
      ambassade, datatilsynet, departement, -departementet, -direktoratet, direktoratet for, domstol-,
      fylkesmannen, helsedirektoratet, husbanken, høyesterett, kartverket, kriminalomsorgen, kystverket,
      lagmannsrett, lånekassen, mattilsynet, nav, riksrevisjonen, skatteetaten, statens, statens vegvesen,
      statistisk sentralbyrå, statsforvalteren, stortinget, -tilsynet, tingrett, tingretten, tolletaten,
      utlendingsdirektoratet
    `,
    telecom: 'teleselskap',
    'transport-and-logistics': `
      busser, ferge-, flyselskap-, -frakt, -havn, havn, havnevesen, jernbane-, kollektivtrafikk-,
      logistikk-, -lufthavn, lufthavn-, -rederi, rederi-, rederiet, spedisjon-, taxi, -trafikk,
      -transport
    `,
    'water-and-waste': `
      avfall-, -gjenvinning, gjenvinning-, -renovasjon, renovasjon-, vann og avløp, vannverk
    `,
    wholesale: 'engros-, grossist-',
  },
};
