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
      -ambassadør=general-management, -anleggssjef=operations, avdelingsleder, bakerisjef=sales,
      butikksjef=sales, -dekan=education, departementsråd=general-management,
      ekspedisjonssjef=general-management, enhetsleder, -fjellsjef, forlegger=general-management,
      -instituttleder=education, -konsul=general-management, operasjef=general-management,
      opplæringssjef=hr, plassjef=operations, -prost=none, -provst=none, -rektor=education, seksjonsleder,
      -sjef, -sjefer, sjefredaktør=general-management, sjefsjurist=legal
    `,
    manager: `
      -anleggsleder=operations, -bestyrer, -byggeleder=operations, -leder, -leiar, opplæringsleder=hr,
      -skiftleder=operations, -skoleleder=education, -spedisjonsleder=operations, -styrer,
      -vaktsentralleder
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
      -informasjonskonsulent, -informasjonsmedarbeider, -informasjonsrådgiver, -kommunikasjonsmedarbeider,
      -kommunikasjonsrådgiver, -kommunikatør, -pressekontakt, -presserådgiver, pressetalsmann,
      -pressetalsperson, -taleskriver, -talskvinne, -talsmann, talsperson, -tekstforfatter
    `,
    'customer-service': '-kundekonsulent, kundeservicemedarbeider',
    education: `
      -adjunkt, -assisterende rektor, -barnehagelærer, -dosent, -faglærer, -fagskolelærer,
      -førsteamanuensis, -instruktør, -kursholder, -lektor, -lærer, -pedagog, -professor, -rådgiver skole,
      -spesialpedagog, studieveileder, -trener, -undervisningsassistent, -universitetslektor
    `,
    engineering: `
      -elektriker, -interiørarkitekt, -konstruktør, -landskapsarkitekt, -planarkitekt, sivilarkitekt
    `,
    finance: `
      -aksjehandler, -aksjemegler, -aktuar, -autorisert finansiell rådgiver, -autorisert regnskapsfører,
      -bankfunksjonær, -bankkonsulent, -bankrådgiver, -bedriftsrådgiver, -bobestyrer, -bokholder, -bostyrer,
      -fakturamedarbeider, -finansanalytiker, -finansmegler, -finansrådgiver, -formuesforvalter,
      -forretningsbankdirektør, -forretningscontroller, -forsikringsmatematiker, -gjeldsrådgiver,
      -inkassomedarbeider, -innfordrer, -innfordringskonsulent, -investeringsrådgiver, -konkursforvalter,
      -kredittanalytiker, -kredittmegler, -kredittrådgiver, -kunderådgiver bank, -lånebehandler,
      -lånekonsulent, -obligasjonsmegler, -pensjonsrådgiver, -porteføljeforvalter, -privatrådgiver bank,
      -privatøkonomisk rådgiver, -prosjektcontroller, -regnskapsansvarlig, -regnskapsfører,
      -regnskapskonsulent, -regnskapskontrollør, -regnskapsmedarbeider, -regnskapsrådgiver,
      -regnskapssekretær, -rentemegler, -revisor, -revisorassistent, -revisormedarbeider,
      -risikokapitalinvestor, -siviløkonom, sjefanalytiker, -skadebehandler, -skadeoppgjørsmedarbeider,
      -skatterevisor, -skatterådgiver, -statsautorisert revisor, -takstmann skade, -trader, -valutahandler,
      -valutamegler, -verdipapirhandler, -verdipapirmegler, -økonom, -økonomiansvarlig, -økonomikonsulent,
      -økonomimedarbeider, -økonomirådgiver
    `,
    'general-management': '-attaché, attaché, diplomat, embetsmann, minister, sendebud, utsending',
    'health-care': `
      -apoteker, -apotektekniker, -audiograf, -audiopedagog, -barnepleier, -bioingeniør, -ergoterapeut,
      -ernæringsfysiolog, -farmasøyt, -fotterapeut, -fysioterapeut, -helsefagarbeider, -helsesekretær,
      -jordmor, -kiropraktor, -kirurg, -lege, -legesekretær, -logoped, -manuellterapeut, -miljøterapeut,
      -optiker, -overlege, -pleier, -psykiater, -psykolog, -radiograf, -sykepleier, -tannlege, -tannpleier,
      -terapeut, -vernepleier, -veterinær
    `,
    hr: `
      -arbeidsformidler, -attføringskonsulent, -bemanningskonsulent, bemanningsrådgiver, -headhunter,
      -hodejeger, -hovedtillitsvalgt, -hr konsulent, -hr rådgiver, jobbcoach, -jobbkonsulent,
      -jobbspesialist, -jobbveileder, -karrierekonsulent, -karriererådgiver, -karriereveileder,
      -kompetanserådgiver, -kompetanseutvikler, -lederutvikler, -lønningsmedarbeider, -lønnsansvarlig,
      -lønnscontroller, -lønnskonsulent, -lønnsmedarbeider, -lønnsspesialist, opplæringsansvarlig,
      -organisasjonskonsulent, -organisasjonsrådgiver, -organisasjonsutvikler, -personalansvarlig,
      -personalkonsulent, -personalmedarbeider, -personalrådgiver, -rekrutterer, -rekrutteringskonsulent,
      -rekrutteringsrådgiver, -tillitsvalgt, -vikarkoordinator, -yrkesanalytiker, -yrkesveileder
    `,
    it: `
      -applikasjonsprogrammerer, -applikasjonsutvikler, -apputvikler, -backendutvikler, -bi utvikler,
      -brukerstøttekonsulent, c utvikler, -dataanalytiker, -dataarkitekt, -databaseadministrator,
      -databasedesigner, -databaseintegrerer, -databaseutvikler, -dataingeniør, -datasikkerhetsspesialist,
      -dataspilltester, -datatekniker, -driftskonsulent it, -enterprisearkitekt, -forretningsanalytiker,
      -forretningsarkitekt, -frontender, -frontendutvikler, -fullstack utvikler, -fullstackutvikler,
      -hacker, -ikt ansvarlig, -ikt konsulent, -ikt lærling, -ikt rådgiver, -informasjonsarkitekt,
      -interaksjonsdesigner, -it arkitekt, -it konsulent, -it kontrollør, -it rådgiver, -javautvikler,
      -kravanalytiker, -løsningsarkitekt, -løsningsutvikler, -mobilutvikler, -multimediautvikler,
      nettansvarlig, -nettutvikler, -nettverksadministrator, -nettverksansvarlig, -nettverksarkitekt,
      -nettverkstekniker, -penetrasjonstester, -plattformutvikler, -produkteier, -programmerer,
      -programutvikler, -programvarearkitekt, -programvareingeniør, -programvaretester,
      -programvareutvikler, -scrummaster, -sikkerhetsanalytiker, -skyarkitekt, -spilltester, -spillutvikler,
      -supportkonsulent, -supporttekniker, -systemadministrator, -systemanalytiker, -systemansvarlig,
      -systemarkitekt, -systemdesigner, -systemeier, -systemforvalter, -systemingeniør, -systemkonsulent,
      -systemtester, -systemutvikler, -tjenestedesigner, -tjenesteutvikler, -ux designer,
      -virksomhetsanalytiker, -virksomhetsarkitekt, -webdesigner, -webmaster, webredaktør, -webutvikler
    `,
    legal: `
      -advokat, -advokatfullmektig, -advokatsekretær, -anklager, -bobehandler, -butikkdetektiv, -dommer,
      -dommerfullmektig, -forliksmann, -forsvarer, -juridisk konsulent, -juridisk rådgiver, -jurist,
      -kontraktsjurist, -lagdommer, -lagmann, -meklingsmann, -namsfogd, -namsmann, -notar, -ombudsmann,
      -patentfullmektig, -patentingeniør, -patentrådgiver, -personvernombud, -politiadvokat,
      -privatdetektiv, -rettsassistent, -rettsfullmektig, -rettsmedisiner, -rettssekretær, -skattejurist,
      -sorenskriver, -statsadvokat, -tingrettsdommer, -voldgiftsdommer
    `,
    marketing: `
      -aktivist, -arrangementsansvarlig, -arrangementskoordinator, -destinasjonsutvikler, -fundraiser,
      -innholdsprodusent, -innholdsstrateg, -innsamlingsansvarlig, lobbyist, -markedsanalytiker,
      -markedsassistent, -markedsfører, -markedskonsulent, -markedskoordinator, -markedsmedarbeider,
      -markedsrådgiver, -markedsstrateg, -markedsundersøker, -mediekonsulent, -medieplanlegger,
      -medierådgiver, -medlemsrådgiver, merkevareansvarlig, -merkevarebygger, -merkevarestrateg,
      -prissetter, -reiselivsrådgiver, -reklamemann, -seo spesialist, -søkemotoroptimaliserer,
      -valgmedarbeider
    `,
    none: `
      -antropolog, -arbeider, -arbeidsleder, -arkivar, -assistent skole, -astronom, -baker,
      -barnehageassistent, -behandler, -betjent, -bibliotekar, -biolog, -blogger, -bonde, -brannmann, -bud,
      -bygger, -bygningsinspektør, -danser, debattant, -dirigent, -eiendomsforvalter, -eiendomsmegler,
      -elektriker, -energirådgiver, -fabrikkmedarbeider, -fisker, -flygeleder, -foredragsholder, -forfatter,
      -fotballdommer, -fotograf, -frisør, -fysiker, -fører, -gartner, -geolog, -grafiker, -guide,
      -helseøkonom, -historiker, -hjelpearbeider, -husholder, -husøkonom, -håndballdommer, -håndverker,
      -idrettsdommer, -idrettsfunksjonær, -illustratør, -industrimedarbeider, -inspektør, -isolatør, -jeger,
      -journalist, -kaptein, -kemiker, -kjemiker, -kokk, -komponist, -konservator, -kontrollør, -koreograf,
      -kunstner, -laborant, -lakkerer, -landbruksrådgiver, -legger, -los, -maler, -maskinist, -massør,
      -matematiker, -matros, -mekaniker, -mentor, -mester, -miljørådgiver, -miljøøkonom, -moderator,
      -montør, -murer, -musiker, -oversetter, -passer, -pilot, -plukker, -politibetjent, -prest,
      -produksjonsmedarbeider, -produsent, -prosjektingeniør, -redaktør, -renholder, -reparatør,
      -resepsjonist, -rørlegger, -samfunnsøkonom, -serveringsmedarbeider, -servitør, -sjåfør,
      -skoleassistent, -skredder, -skribent, -skuespiller, -slakter, -smed, -snekker, sosialøkonom,
      -sosiolog, -sosionom, -statistiker, -stylist, -styrmann, -sveiser, -taler, -tegner, -tolk,
      -torghandler, -trafikkinformasjonsmedarbeider, -trykker, -tømrer, -vakt, -vasker, -vekter, -vert,
      -vertinne
    `,
    operations: `
      -befrakter, -disponent, -distribusjonsplanlegger, -driftsplanlegger, -eksportmedarbeider, -eksportør,
      -fartøykoordinator, -flyklarerer, -flåtekoordinator, -forsyningsassistent, -forsyningsplanlegger,
      -fraktspeditør, -godsekspeditør, -havnefogd, -havnekaptein, -importmedarbeider, -importør,
      -kapasitetsplanlegger, -lagerarbeider, -lagerassistent, -lagerekspeditør, -lagerforvalter,
      -lagermedarbeider, -lageroperatør, -logistiker, -logistikkansvarlig, -logistikkmedarbeider,
      -logistikkoordinator, -logistikkplanlegger, -materialforvalter, -materialplanlegger, -ordrebehandler,
      -ordremottaker, -ordreplanlegger, -produksjonskoordinator, -produksjonsplanlegger, -ruteplanlegger,
      -shippingkoordinator, -skiftplanlegger, -skipsklarerer, -skipsmegler, -spedisjonskoordinator,
      -spedisjonsmedarbeider, -speditør, -stasjonsmester, -terminalarbeider, -togleder, -tolldeklarant,
      -tollklarerer, -trafikkleder, -trafikkovervåker, -trafikkplanlegger, -transportdisponent,
      -transportkoordinator, -transportplanlegger, -varemottaker, -vareplanlegger, -vognkoordinator
    `,
    procurement: `
      -anskaffelsesrådgiver, -innkjøper, -innkjøpsansvarlig, -innkjøpsassistent, -innkjøpskonsulent,
      -innkjøpskoordinator, -innkjøpsmedarbeider, -innkjøpsrådgiver, -kategoriansvarlig, -kategoriinnkjøper
    `,
    'public-administration': `
      -kommunestyrerepresentant, ordfører, politiker, -saksbehandler, -sosialkurator,
      -stortingsrepresentant
    `,
    research: '-forsker, -stipendiat, -vitenskapelig assistent',
    sales: `
      -anbudskonsulent, -antikvitetshandler, -auksjonarius, -bilselger, -blomsterdekoratør, -bokhandler,
      -butikkassistent, -butikkeier, -butikkinnehaver, -butikkmedarbeider, -butikkselger, -delemedarbeider,
      -demonstratør, -detaljist, -ekspeditør, -fiskehandler, -forhandler, -forretningsutvikler,
      -forsikringsmegler, -forsikringsrådgiver, -forsikringsselger, -franchisetaker, -grossist,
      -gullsmedhandler, -handler, innehavere av kiosk, -innesalgskonsulent, -kassemedarbeider, -kasserer,
      -kioskmedarbeider, -kjedekonsulent, -kjøpmann, -kolonialhandler, -kundeansvarlig,
      -kundebehandler butikk, -kundekontakt, -kundemottaker, -kundeutvikler, -legemiddelkonsulent,
      -møbelhandler, -møtebooker, -nettselger, -personlig shopper, -reservedelskonsulent, -salgsassistent,
      -salgsfremmer, -salgsingeniør, -salgskonsulent, -salgskoordinator, -salgsmedarbeider, -salgsperson,
      -salgsrepresentant, -salgsrådgiver, -salgssupport, -selger, -selgerassistent, -sesongselger,
      -skohandler, -telefonselger, -telefonsentermedarbeider, -telemarketer, -tilbudskalkulatør,
      -underwriter, -utesalgskonsulent, -utleieassistent, -utleiekonsulent, -utleiemedarbeider, -utleier,
      -vinhandler
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
      -strateg, -support, -utreder, -utvikler, -veileder
    `,
    'project-management': '-delprosjektleder, -programleder, -prosjektkoordinator, -prosjektleder',
  },
  hands: '-designer, -operatør, -tekniker',
  fields: {
    communications: `
      informasjon, informasjons-, internkommunikasjon-, kommunikasjon, kommunikasjons-, pr, presse-,
      public affairs, samfunnskontakt
    `,
    'customer-service': `
      callsenter-, kontaktsenter-, kundekontakt-, kundeopplevelse-, kundesenter-, kundeservice-,
      kundesupport-, reklamasjons-
    `,
    education: 'barnehage-, opplærings-, skole-, undervisnings-, utdanning, utdannings-',
    engineering: `
      anlegg-, bygg-, konstruksjon-, produktutvikling-, teknikk-, teknisk, tekniske, utviklings-,
      vedlikehold, vedlikeholds-, verksted-, verksteds-
    `,
    finance: `
      aksje-, avgift-, bank-, bokføring, bokførings-, budsjett-, controller-, controlling-, factoring-,
      faktura-, fakturering-, fakturerings-, finans-, finansielle, finansiering-, fond-, formuesforvaltning,
      forsikring, forsikrings-, gjelds-, inkasso-, innfordring, innfordrings-, intern kontroll,
      internkontroll, investering, investerings-, investor-, investorrelasjoner, konkurs-, kostnads-,
      kreditt-, lignings-, likviditet-, lån-, låne-, lånesak-, lønns og regnskap, meglerfirma,
      merverdiavgift, obligasjons-, pantelån-, pensjon, pensjons-, portefølje-, private banking, -regnskap,
      regnskap, regnskaps-, rente-, revisjon, revisjons-, risiko-, skade-, skadeoppgjør, skatt, skatte-,
      tilskudds-, treasury-, valuta-, veksling-, verdipapir-, årsoppgjør, økonomi, økonomi-, økonomisk,
      økonomiske, økonomistyring, økonomistyrings-
    `,
    'health-care': 'eldreomsorg-, helse-, klinikk-, legesenter-, omsorgs-, pleie-, sykehus-',
    hr: `
      arbeidsformidling-, arbeidsgiver-, arbeidsmiljø-~, arbeidsrett, bemanning, bemannings-,
      employer branding-, forhandlings-, hms~, hr, inkludering-, karriere-, kompetanse-,
      kompetanseutvikling-, lederutvikling, lederutviklings-, likestillings-, lønn, lønn og personal,
      lønnings-, lønns og, lønns-, mangfold-, medarbeiderutvikling, onboarding, organisasjons-~,
      organisasjonsutvikling, organisasjonsutviklings-, personal, personal-, personalutvikling-, personell-,
      rekruttering, rekrutterings-, talent-, talentutvikling, turnus-
    `,
    it: `
      ai, applikasjons-, back end, backend, bi-, brukergrensesnitt-, brukeropplevelse-, brukerstøtte-,
      cloud-, cyber-, cybersikkerhet-, data, data-~, database-, dataetterforskning, datakvalitet-,
      datakvalitets-, datasenter-, datasikkerhet-, devops, digital-~, digitale~, digitaliserings-, erp-,
      front end, frontend, full stack, fullstack, gis~, ict, ikt, ikt!, informasjonssikkerhet-,
      informasjonssystem, informasjonssystem-, informasjonssystemer, innebygde, it, it drift,
      it infrastruktur, it prosjekt, it sikkerhet, it utvikling, it!, ki, maskinlæring, nettside-,
      nettsted-, nettverks-, program-, programmering-, programvare-, server-, sky, software-, support-~,
      system-~, systemintegrasjon-, systemutvikling-, søkemotor-, søkemotorer, telekom-~, test-~,
      testautomatisering, web-, webside-
    `,
    legal: `
      advokat-, arbeidsrett jurist, compliance-, dommer-, domstols-, familierett, forretningsjus, gdpr-,
      immaterialrett, jur, juridisk, juridiske, jus, juss-, kontrakt-, kontrakts-, lovgivning-,
      menneskerettighets-, patent-, personvern-, regelverk-, retts-, selskapsrett, skatterett, tinglysing,
      tinglysings-
    `,
    marketing: `
      annonse-, arrangement-, arrangements-, brand, content-, crm-, destinasjons-, e handel, e handels-,
      event-, growth-, innholds-, innsamlings-, kampanje-, kategori-, kundeinnsikt-, kundeinnsikts-,
      kunderelasjons-, lisens-, marked-~, markeds-, markedsførings-, marketing-, media-, medie-, medlems-,
      merkevare-, merkevarebygging, nettfellesskap, opinions-, postordre-, prissettings-, produkt-~,
      profilerings-, reiselivs-~, reklame, reklame-, sosiale medier, sponsor-, sponsorat, turisme, turisme-,
      valgkamp-, varemerke-, vekst-~
    `,
    operations: `
      avfall, avfalls-, avfallshåndtering, bergverk-, bygge-, depot-, distribusjons-, drift, drifts-,
      eksport-, emballasje-, fabrikk-, ferge-, fiskeforedling, fiskeforedlings-, flygekontroll, flyging,
      flåte-, foredling, foredlings-, forsynings-, forsyningskjede-, frakt-, gods-, godstransport, gruve-,
      gruvedrift, havn, havne-, import-, industri-, jernbane-, kapasitets-, kjøretøypark, kvalitet,
      kvalitets-, lager, lager-, lasteskip, lean-, leveranse-, -logistikk, logistikk-, lufthavn, metallurgi,
      montasje-, olje-, oljeraffinering, oljeutvinning-, oppdretts-, ordre-, produksjon, produksjons-,
      prosessforbedring, raffineri-, råvare-, råvarelager, rørlednings-, shipping-, sjøtransport-, skip-~,
      skips-, smelteverk-, smelteverks-, speditør-, stasjon-, steinbrudd-, supply chain-, terminal-,
      togtrafikk, toll-, trafikk-, -transport, transport-, tømmer-~, utvinning, vann og avløps-,
      vannforsynings-, vareforsyning-, verks-
    `,
    procurement: 'anbuds-, anskaffelse, anskaffelses-, innkjøp, innkjøps-',
    'project-management': 'pmo, prosjekt-',
    'public-administration': 'kommune-, myndighet-, sosial-',
    research: 'forskning, forsknings-, laboratorie-',
    sales: `
      anbud salg, auksjons-, auksjonsfirma, auksjonshus, bensinstasjon, -butikk, butikk-, byggevarehus,
      dagligvarebutikk, detaljhandel-, ettermarked, ettermarkeds-, ettersalgs-, -forhandler, forhandler,
      forhandler-, -forretning, forretningsutvikling, forretningsutviklings-, franchise-, hagesenter-,
      key account, kiosk-, kjede-, kjøpesenter-, kunde-~, kundeutvikling, kundeutviklings-, leasing-,
      nærbutikk, partner-~, reservedels-, salg, salgs-, salgsstøtte, salgsutvikling, supermarked,
      telefonsalg, telefonsenter-, tilbuds-, utleie-, varehandel-, varehandels-, -varehus, varehus-
    `,
  },
  units: `
    akvarie-, avdelingskontor, bade-, beredskaps-, camping-, departement, distrikts-, divisjon-, divisjons-,
    dyrepark-, festival-, filial-, forretningsenhet, forretningsområde-, fritids-, fylkes-, hall-, idretts-,
    interesseorganisasjon, internasjonal organisasjon, kino-, kirkegårds-, kirkeverge-, kommune, konsern-,
    kultur-, kulturhus-, kunst-, lands-, lufthavn-, museum-, museums-, myndighetsorgan, nasjonalbank-,
    område-, organisasjon, politi-, region, region-, regions-, sekretariats-, sentralbank-, slotts-,
    sports-, stabs-, teater-, underavdeling
  `,
  neutral: `
    andre, assisterende, bærekraft, egen, endring, erfaren, europa, frilans, fungerende, global,
    integrasjon, interim, internasjonal, junior, konstituert, kreativ, ledelse, lokal, midt norge, mna,
    mnef, mv, nasjonal, nest, nord norge, norden, nordisk, ny, nå, nåværende, offentlig, omstilling,
    operasjonell, operativ, permisjon, privat, regional, senior, sertifisert, skandinavia, strategi,
    strategisk, strategiske, sør norge, sørlandet, vestlandet, vise, yrker, østlandet, øvrige
  `,
  at: 'hos, i, på, ved',
  of: 'av, for, innen, innenfor, med ansvar for, til',
  and: 'eller, og, samt',
  former: `
    aspirerende, avtroppende, drømmer om å bli, framtidig, fremtidig, kommende, tidl, tidligere, vil bli,
    vordende
  `,
  seeking: `
    arbeidssøkende, ledig, mellom jobber, på jakt etter ny jobb, på jakt etter nye utfordringer, søker jobb,
    søker ny jobb, søker nye muligheter, søker nye utfordringer, åpen for jobb, åpen for nye muligheter,
    åpen for nye utfordringer
  `,
  slogan: 'brenner for, elsker, hjelper, jeg hjelper, vi hjelper',
  industries: {
    'accounting-and-audit': `
      -regnskap, regnskap-, regnskapsbyrå-, -revisjon, revisjon-, revisor-, revisorer, økonomibyrå
    `,
    'advertising-and-market-research':
      'kommunikasjonsbyrå, markedsanalyse-, mediebyrå-, pr byrå, reklamebyrå-, webbyrå',
    agriculture: `
      fiskeri-, gartneri-, -havbruk, havbruk-, laks, -landbruk, landbruk-, -oppdrett, oppdrett-, sjømat,
      skogbruk-, skogeierforening
    `,
    'architecture-and-engineering': `
      arkitekt-, -arkitekter, arkitekter, arkitektkontor, landskapsarkitekter, rådgivende ingeniører,
      sivilarkitekter
    `,
    associations: `
      arbeidsgiverforening, bispedømme, bransjeforening-, fagforbund, fagforbundet, fellesråd, -forbund,
      forbund-, -forbundet, -forening, forening-, -foreningen, foreningen, handelskammer-, -kirke, kirke,
      kirken, kirkens bymisjon, kreftforeningen, menighet, naf, nho, norsk folkehjelp, norsk industri, ntl,
      næringsforening-, næringslivets hovedorganisasjon, redd barna, røde kors, stiftelsen
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
      idrettsforbund, idrettslag, kino, kulturhus-, kunsthall, -museet, -museum, museum-, opera, -orkester,
      orkester-, skiforbund, symfoniorkester-, -teater, teater-, -teatret, treningssenter-
    `,
    'defence-and-police': `
      forsvaret, forsvarsmateriell, heimevernet, luftforsvaret, politi, politidirektoratet, politidistrikt,
      politiet, sjøforsvaret
    `,
    education: `
      -barnehage, barnehage-, barnehager, -fagskole, fagskole-, folkehøgskole, grunnskole, handelshøyskole,
      handelshøyskolen, høgskole-, høgskolen, -høyskole, høyskole-, høyskolen, montessoriskole, -skole,
      skole, skole-, -skolen, universitet-, universitetet, videregående, videregående skole,
      voksenopplæring
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
      fysioterapi-, helse bergen, helse midt norge, helse nord, helse stavanger, helse sør øst, helse vest,
      helseforetak, -klinikk, klinikk-, legekontor, -legesenter, legesenter-, legevakt-, psykiatri-,
      -sykehus, sykehus-, sykehuset, -tannklinikk, tannlege-, universitetssykehus-
    `,
    'hotels-and-restaurants': `
      catering-, gjestgiveri, -hotel, -hotell, hotell-, -kafé, kantine-, konferansesenter, kro, restaurant-,
      vertshus
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
    'research-and-development':
      '-forskning, forskningsinstitutt-, forskningssenter-, havforskningsinstituttet',
    retail: `
      -apotek, apotek-, bokhandel, byggevare-, dagligvare-, kjøpesenter, kjøpmann-, varehus-
    `,
    'social-care': `
      aldershjem, barnevern-, bofellesskap, eldreomsorg, hjemmetjeneste-, omsorg-, omsorgssenter, -sykehjem,
      sykehjem-
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
      logistikk-, -lufthavn, lufthavn-, -rederi, rederi-, rederiet, spedisjon-, taxi, -trafikk, -transport
    `,
    'water-and-waste': `
      avfall-, -gjenvinning, gjenvinning-, -renovasjon, renovasjon-, vann og avløp, vannverk
    `,
    wholesale: 'engros-, grossist-',
  },
  trades: {
    'accounting-and-audit': 'autorisert regnskapsfører, regnskapsfører, statsautorisert revisor',
    agriculture: `
      akvakultur, bonde, fiskeoppdrett, gartneri-, gårdbruker, havbruk, lakseoppdrett, landbruk-, oppdrett,
      oppdretts-, skogbruk
    `,
    'banking-and-finance': 'bankrådgiver, banksjef',
    construction: 'boligbygging, bygg og anlegg, byggeplass, murmester, rørlegger, tømrermester',
    education: `
      barnehage-, barnehagelærer, barnehagestyrer, folkehøgskole, grunnskole, rektor, skoleleder,
      videregående
    `,
    energy: `
      fjernvarme, kraftproduksjon, offshore, olje og gass, solenergi, vannkraft, vannkraft-, vindkraft,
      vindkraft-
    `,
    'food-and-drink': `
      bakeri-, bryggeri-, fiskeforedling, matproduksjon, meieri-, næringsmiddel-, slakteri-
    `,
    'health-care': 'fastlege, jordmor, kommuneoverlege, legesenter, overlege, sykehus-, tannlege',
    'hotels-and-restaurants': 'hotell-, hovmester, kjøkkensjef, kokk, restaurant-',
    'insurance-and-pensions': 'forsikringsmegler, forsikringsrådgiver',
    'law-firms': '-advokat, advokat, advokatfullmektig',
    'local-government': 'kommunedirektør, ordfører, rådmann',
    media: 'journalist, redaktør avis, sjefredaktør',
    'personal-services': 'begravelsesagent, frisør, hudpleier',
    'pharma-and-medtech': 'legemiddel, legemiddelkonsulent',
    'real-estate': 'boligutleie, eiendomsforvalter, eiendomsmegler',
    retail: 'butikkleder, butikksjef, kjøpmann, netthandel',
    'social-care': `
      barnevern-, bofellesskap, eldreomsorg, hjemmesykepleie-, hjemmetjeneste-, sykehjem, sykehjem-
    `,
    'transport-and-logistics': 'bussjåfør, ferge-, lokomotivfører, rederi-, shipping',
  },
};
