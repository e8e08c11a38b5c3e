import type { Lexicon } from './lexicon.ts';

/** Danish. Stems: "-sælger" covers sælger, sælgere, sælgeren, sælgerne. */
export const da: Lexicon = {
  language: 'da',
  ranks: {
    board: 'bestyrelsesformand=general-management, bestyrelsesmedlem, suppleant',
    director: '-direktør, styrelsesdirektør=general-management',
    executive: `
      adm dir=general-management, adm direktor=general-management, adm direktør, administrerende direktør,
      borgmester=general-management, daglig leder, direktør, forkvinde=general-management,
      -formand=general-management, -generaldirektør=general-management, -generalsekretær=general-management,
      -kommunaldirektør=general-management, koncernchef=general-management, koncerndirektør,
      næstformand=general-management, ordfører=general-management, -regionsdirektør=general-management,
      -stationsleder=operations, teknisk direktør=it, viceadm direktør, vicedirektør,
      virksomhedsleder=general-management
    `,
    head: `
      afdelingsleder, -ambassadør=general-management, butiksindehaver=sales, -chef, chefjurist=legal,
      chefredaktør=general-management, -dekan=education, departementschef=general-management,
      -forlægger=general-management, -forretningschef=sales, forretningsområdechef=general-management,
      -forstander, -havecenterchef=sales, -konsul=general-management, mæglerchef=finance,
      operachef=general-management, pladschef=operations, -politimester=general-management,
      -prorektor=general-management, -provst=none, -rektor=education, -skoleleder=education, souschef,
      -tankbestyrer=sales, teknisk chef=general-management
    `,
    manager: `
      -bestyrer, -byggeleder=operations, -centerleder, -landechef=general-management, -leder
    `,
    owner: `
      ejer, grundlægger=general-management, indehaver=general-management, iværksætter=general-management,
      medejer, medgrundlægger=general-management, medstifter=general-management, partner, selvstændig,
      stifter=general-management
    `,
    retired: 'pensioneret, pensionist, på pension',
    student: '-elev, -lærling, -praktikant, studentermedhjælper, -studerende, -trainee',
  },
  roles: {
    communications: `
      informationsmedarbejder, -kommunikationskonsulent, -kommunikatør, -pr konsulent, -presseansvarlig,
      -presserådgiver, -pressesekretær, -public affairs konsulent, spindoktor, -taleskriver, -talskvinde,
      -talsmand, -talsperson, -tekstforfatter
    `,
    'customer-service': '-kundeservicekonsulent, -kundeservicemedarbejder',
    education: `
      -adjunkt, -censor, -dagplejer, -docent, -friskolelærer, -gymnasielærer, -instruktør, -klubmedarbejder,
      -lektor, -lærer, -lærervikar, -læsevejleder, -professor, -pædagog, -pædagogmedhjælper,
      -skolekonsulent, studievejleder, -træner, -underviser, -undervisningsassistent
    `,
    engineering: `
      -bygningsingeniør, -elektriker, hardware udvikler, hardwareudvikler, -indretningsarkitekt,
      -konstruktør, -landinspektør, -landskabsarkitekt, -maskiningeniør, -planarkitekt, -produktudvikler
    `,
    finance: `
      -aktiehandler, -aktuar, -arbitragør, -bankassistent, -bankmand, -bankrådgiver, -bobestyrer,
      -bogholder, -bogholderiassistent, -bogholderimedarbejder, -budgetrådgiver, -børsmægler,
      -cand merc aud, -debitorbogholder, -erhvervsrådgiver, -finansmægler, -formueforvalter,
      -formuerådgiver, -forretningscontroller, -fuldmægtig bank, -gældsrådgiver, -inkassator,
      -inkassomedarbejder, -investeringsanalytiker, -investeringsrådgiver, -konkursadministrator,
      -konkurskurator, -kreditmægler, -kreditorbogholder, -kreditrådgiver, -kreditsagsbehandler,
      -lånebehandler, -lånesagsbehandler, -momskonsulent, -nationalbankmand, -obligationshandler,
      -omkostningsanalytiker, -pensionskonsulent, -pensionsmægler, -pensionsrådgiver, -porteføljeforvalter,
      -porteføljemanager, -privatkunderådgiver, -privatrådgiver, -privatøkonomisk rådgiver,
      -projektcontroller, -realkreditmægler, -registreret revisor, -regnskabsassistent, -regnskabsfører,
      -regnskabskonsulent, -renteanalytiker, -rentehandler, -revisor, -revisorassistent, -risikoanalytiker,
      -skadebehandler, -skadesbehandler, -skattefunktionær, -skattekonsulent, -skattemedarbejder,
      -skatterådgiver, -statsautoriseret revisor, -taksator, -tegningsgarant, -trader, -valutahandler,
      -vekselerer, -værdipapirhandler, -økonom, -økonomiassistent, -økonomikonsulent, -økonomimedarbejder,
      -økonomirådgiver
    `,
    'general-management': 'ambassaderåd, -attaché, attaché, diplomat, embedsmand, minister',
    'health-care': `
      -assistent sosu, -audiolog, -bioanalytiker, -diætist, -dyrlæge, -ergoterapeut, -farmaceut,
      -farmakonom, -fodterapeut, -fysioterapeut, -hjælper, -jordemoder, -kiropraktor, -kirurg, -logopæd,
      -læge, -lægesekretær, -optiker, -optometrist, -overlæge, -plejer, -psykiater, -psykolog, -radiograf,
      -social og sundhedsassistent, -sosu, -sygeplejerske, -tandlæge, -tandplejer, -terapeut
    `,
    hr: `
      -arbejdsformidler, -arbejdsmarkedskonsulent, -beskæftigelseskonsulent, fagforeningsmand, -headhunter,
      -hr konsulent, -hr partner, -jobcoach, -jobformidler, -jobkonsulent, jobrådgiver, -jobvejleder,
      -karrierekonsulent, -karriererådgiver, -karrierevejleder, -kompetenceudvikler, -ledelseskonsulent,
      -lønbogholder, -løncontroller, -lønkonsulent, -lønmedarbejder, -lønspecialist,
      -organisationskonsulent, -organisationsudvikler, -personalejuridisk, -personalekonsulent,
      -personaleplanlægger, -personalerepræsentant, recruiter, -rekrutterer, -rekrutteringskonsulent,
      -researcher rekruttering, -tillidskvinde, tillidsmand, tillidsrepræsentant,
      -uddannelseskoordinator hr, -vikarkonsulent, -vikarkoordinator, -virksomhedskonsulent,
      -virksomhedspædagog
    `,
    it: `
      -applikationsudvikler, -appudvikler, -apputvikler, -backendudvikler, -bi udvikler,
      -brugerfladedesigner, c udvikler, -cloudarkitekt, -dataanalytiker, dataarkitekt,
      -databaseadministrator, -databaseudvikler, -datacentertekniker, -dataingeniør, -datalog, -datamatiker,
      datanom, -dataspecialist, -datatekniker, -driftstekniker it, -enterprisearkitekt,
      -forretningsanalytiker, -forretningsarkitekt, -frontender, -frontendudvikler, -fullstackudvikler,
      -hacker, -informationsarkitekt, -interaktionsdesigner, -it arkitekt, it ingeniør, -it konsulent,
      -it kontrollør, -it revisor, -it supporter, it tekniker, -itsupporter, -javaudvikler, -kravanalytiker,
      -løsningsarkitekt, -løsningsudvikler, -mobiludvikler, -multimediedesigner, -netværksadministrator,
      -netværksarkitekt, -netværkstekniker, -penetrationstester, -plattformsudvikler, -produktejer,
      -programmør, -programtester, -scrummaster, -sikkerhedsarkitekt, -softwarearkitekt, -softwareingeniør,
      softwaretester, -softwareudvikler, -spiltester, -spiludvikler, -superbruger, -supporttekniker,
      -systemadministrator, -systemanalytiker, -systemarkitekt, -systemdesigner, -systemejer,
      -systemforvalter, -systemingeniør, -systemtester, -systemudvikler, -udvikler af brugergrænseflader,
      -ux designer, -videningeniør, -virksomhedsanalytiker, -virksomhedsarkitekt, -webdesigner,
      -webindholdsforfatter, -webintegrator, -webmaster, -webredaktør, -webudvikler
    `,
    legal: `
      -advokat, -advokatfuldmægtig, -advokatsekretær, -anklager, byggesagsbehandler, -compliancemedarbejder,
      -databeskyttelsesrådgiver, -dommer, -dommerfuldmægtig, foged, -forsvarer, -juridisk konsulent,
      -juridisk rådgiver, -jurist, -kammeradvokat, -kongelig foged, -kontraktjurist, -lagmand, -landsdommer,
      -notar, -ombudsmand, -opmand, -pantefoged, -patentagent, -patentkonsulent, -patentrådgiver,
      -privatdetektiv, -retsassessor, -retsmediciner, -retsmægler, -retspræsident, -retspræsidenter,
      -retssekretær, -sagfører, -specialanklager, -statsadvokat, -voldgiftsdommer, voldgiftsmand
    `,
    marketing: `
      -analysekonsulent, brand manager, -brandspecialist, community manager, -content creator,
      -destinationsudvikler, -eventkoordinator, -fundraiser, -indholdsproducent, -kampagnemedarbejder,
      lobbyist, -markedsanalytiker, -markedsfører, -markedskonsulent, -marketingassistent,
      -marketingkoordinator, -marketingmedarbejder, -mediekonsulent, -medieplanlægger, -medlemskonsulent,
      -partifunktionær, -prissætter, -reklamemand, reklametekstforfatter, -seo konsulent, -stemmehverver,
      -søgemaskineoptimerer, -turistkonsulent, -valgmedarbejder
    `,
    none: `
      -antropolog, -arbejder, -arbejdsleder, -arkivar, artdirector, -assistent professor, -bager, -bedemand,
      -behandler, -betjent, -bibliotekar, -biolog, -blogger, boligmægler, -brandmand, -buschauffør, -bygger,
      -bygningskonsulent, cater, -chauffør, -dagplejeleder, -danser, debattør, -dramaturg, -dyrepasser,
      -ejendomsmægler, -elektriker, -energikonsulent, -energirådgiver, -ernæringsassistent,
      -fabriksmedarbejder, -fisker, -flyveleder, -fodbolddommer, -foredragsholder, -forfatter,
      -formand tømrer, -fotograf, -frisør, -fører, -gartner, -grafiker, -gravør, -guide, -historiker,
      -holdleder, -husøkonom, -håndbolddommer, -håndværker, -idrætsdommer, -illustrator,
      -industrimedarbejder, -inspektør, -instruktør, -journalist, -kantineleder, -kantinemedarbejder,
      -kaptajn, -kemiker, -klinikassistent, -kok, -konservator, -kontrollør, -koreograf, -korleder,
      -kosmetolog, -kunstner, -kvægkonsulent, -køkkenassistent, -køkkenchef, -køkkenmedhjælper, -laborant,
      -lakerer, -landbrugskonsulent, -landmand, -livredder, -lokomotivfører, -lægger, -makker, -maler,
      -manuskriptforfatter, -maskinfører, -maskinmester, -massør, -matematiker, -matros, -medhjælper,
      -mejerist, -mekaniker, -mentor, -merchandiser, -mester, -miljøkonsulent, -miljøøkonom, -moderator,
      -montør, -murer, -musiker, nationaløkonom, -operationsassistent, -orkesterleder, -pakker, -passer,
      -piccolo, -pilot, -plantekonsulent, -polstrer, -portør, -postbud, -producent, -produktionsassistent,
      -produktionsmedarbejder, programdirektør, -præst, redaktionschef, -redaktør, -redder,
      -rengøringsassistent, -reparatør, -samfundsøkonom, -sanger, -sanitør, -scenograf,
      -serveringsmedarbejder, -servicemedarbejder, -skribent, -skuespiller, -sliber, -smed, -snedker,
      -socialrådgiver, -sociolog, -specialarbejder, -spejder, -statistiker, -stylist, -styrmand,
      -sundhedsplejerske, -sundhedsøkonom, -supervisor, -svejser, -taler, -tandklinikassistent, -tegner,
      -teknolog, -teolog, -testingeniør, -tilsynsførende, -tjener, -togfører, -tolk,
      -trafikinformationsmedarbejder, -trafikplanlægger, -tømrer, -vagt, -vagtleder, -vejleder, -værkfører,
      -vært, -værtinde, -økonoma
    `,
    operations: `
      -befragter, -disponent, -disponering, -driftsplanlægger, -eksportassistent, -eksportør, -flyklarerer,
      -flyplanlægger, -flådekoordinator, -færdiggører, -godsekspeditør, -havnefoged, -havnekaptajn,
      -importassistent, -importør, -kapacitetsplanlægger, -kvalitetskoordinator produktion, -kørselsleder,
      -lagerarbejder, -lagerassistent, -lagerekspedient, -lagerforvalter, -lagerfunktionær, -lagerist,
      -lagermedarbejder, -logistikassistent, -logistiker, -logistikkoordinator, -logistikmedarbejder,
      -materialeplanlægger, -ordreassistent, -ordrebehandler, -ordremodtager, -ordreplanlægger,
      -pakhusforvalter, -produktionskoordinator, -produktionsplanlægger, -ressourceplanlægger,
      -ruteplanlægger, -shippingassistent, -shippingelev, -shippingmedarbejder, -skibsklarerer,
      -skibsmægler, -speditionsassistent, -speditionsleder, -speditør, -stationsforstander,
      -supply chain planner, -terminalarbejder, -togekspeditør, -togleder, -toldassistent, -toldklarerer,
      -toldkontrollør, -toldspeditør, -trafikassistent, -trafikdisponent, -trafikleder, -trafikovervåger,
      -trafikstyrer, -transportdisponent, transportkoordinator, -transportplanlægger, -vareforsyner,
      -varehusmedarbejder, -varemodtager, -vognkoordinator
    `,
    procurement: `
      -disponent indkøb, -indkøber, -indkøbsassistent, -indkøbskonsulent, -indkøbskoordinator,
      -indkøbsmedarbejder, -kategoriindkøber, -strategisk indkøber, -udbudskonsulent, -varedisponent
    `,
    'public-administration': `
      byrådsmedlem, -folketingsmedlem, fuldmægtig, kontorfuldmægtig, politiker, -sagsbehandler,
      -socialrådgiver, tolder
    `,
    research: '-forsker, -ph d, -phd, -postdoc, -videnskabelig assistent',
    sales: `
      -account manager, -antikvitetshandler, -assurandør, -auktionsholder, -bilsælger, -blomsterbinder,
      -blomsterhandler, -boghandler, -butiksassistent, -butikselev, -butiksindehaver, -butikskonsulent,
      -butiksmedarbejder, -cykelhandler, -damefrisør butik, -delemand, -delesælger, -demonstratør,
      -detailhandler, -ekspedient, -ekspeditrice, -farvehandler, -fiskehandler, -forretningsudvikler,
      -forsikringsagent, -forsikringskonsulent, -forsikringsmægler, -forsikringsrepræsentant,
      -forsikringsrådgiver, -franchisetager, -grosserer, -grossist, -grønthandler, -guldsmed butik,
      -handler, -hovedforhandler, -internsælger, -isenkræmmer, -kanvassælger, -kasseassistent,
      -kassemedarbejder, -kioskejer, -kolonialhandler, -kosmetiksælger, -kundeansvarlig, -kundekonsulent,
      -kundemanager, -kunderepræsentant, -kædekonsulent, -købmand, -leasingkonsulent, -marskandiser,
      -materialist, -møbelhandler, -mødebooker, -ostehandler, -personlig shopper, -phoner,
      -reservedelsekspedient, -reservedelskonsulent, -reservedelssælger, -salgsagent, -salgsassistent,
      -salgsbackoffice, -salgskonsulent, -salgskoordinator, -salgsmedarbejder, -salgsrepræsentant,
      -salgssupporter, -salgstræner, -salgsvejleder, -skohandler, -slagterassistent butik, -sælger,
      -tankpasser, -tankstationsbestyrer, -telefonsælger, -telemarketingmedarbejder, -tilbudskalkulator,
      -torvehandler, -tøjekspedient, -udlejer, -udlejningskonsulent, -udlejningsmedarbejder, -underwriter,
      -vinhandler
    `,
  },
  soft: {
    consulting: '-konsulent, -rådgiver',
    'customer-service': 'kunderådgiver',
    engineering: '-arkitekt, -civilingeniør, -diplomingeniør, -ingeniør',
    finance: '-controller',
    it: 'tester, udvikler',
    none: `
      -administrationsmedarbejder, -administrator, -agent, -analytiker, -ansvarlig, -assistent,
      -chefkonsulent, -coach, -ejer, -ekspert, -formidler, forretningspartner, -forvalter, -fuldmægtig,
      -generalist, -håndterer, -integrator, -konfigurator, -kontorassistent, -koordinator, -medarbejder,
      -mægler, -planlægger, -produktejer, -redaktør, -repræsentant, -sagsbehandler, -sekretær, -skoleleder,
      -specialist, -specialkonsulent, -strateg, -support, -supporter, -udvikler, -vejleder
    `,
    'project-management': '-delprojektleder, -programleder, -projektkoordinator, -projektleder',
  },
  hands: '-designer, -operatør, -tekniker, -tester',
  fields: {
    communications: 'informations-, kommunikation, kommunikations-, pr, presse-, public affairs',
    'customer-service': `
      call center-, callcenter-, kontaktcenter-, kundecenter-, kundeoplevelse-, kundeservice-,
      kundesupport-, kundetilfredshed-, reklamations-
    `,
    education: `
      børnehave-, daginstitution-, gymnasie-, institution-, skole-, uddannelse, uddannelses-,
      undervisnings-, vuggestue-
    `,
    engineering: `
      anlægs-, byg, bygge-, konstruktions-, produktudvikling-, teknik-, teknisk, tekniske, udviklings-,
      vedligehold, vedligeholdelses-, værksted-, værksteds-
    `,
    finance: `
      aktie-, bank-, bogførings-, bogholderi-, bolig lån, boliglån, budget-, clearing-, controller-,
      controlling-, debitor-, factoring-, faktura-, fakturering, fakturerings-, finans-, finansiel,
      finansielle, finansiering-, fond-, fondsmidler, formue-, formueforvaltning, forsikring, forsikrings-,
      gælds-, inkasso-, intern kontrol, internkontrol, investering, investerings-, investor-, kapital-,
      kasse~, konkurs-, kredit-, kreditor-, likviditet-, låne-, lånerådgivning-, moms-, obligations-,
      offentlige fondsmidler, pension, pensions-, portefølje-, private banking, puljemidler, realkredit-,
      -regnskab, regnskab, regnskabs-, rente-, revision, revisions-, risiko-, risk, skade-,
      skadeforsikring-, skades-, skat, skatte-, tilskuds-, treasury-, valuta-, vekselbureau, værdipapir-,
      årsregnskab-, økonomi, økonomi-, økonomisk, økonomiske, økonomistyring, økonomistyrings-
    `,
    'general-management': 'direktion-',
    'health-care': 'hospitals-, klinik-, omsorgs-, pleje-, sundheds-, sygehus-, sygepleje-, ældre-',
    hr: `
      ansættelses-, arbejdsformidling-, arbejdsmiljø-~, beskæftigelses-, diversitet, diversitets-,
      employer branding-, forhandlings-, hr, inklusion-, job-, karriere-, kompetence-,
      kompetenceudviklings-, ledelsesudvikl-, ledelsesudvikling, ledelsesudviklings-, ligestillings-, løn,
      løn-, lønadministration-, lønnings-, mangfoldighed-, medarbejderudvikling, medarbejderudviklings-,
      onboarding, organisationsudvikling, organisationsudviklings-, overenskomst-, personale, personale-,
      personalejura, personalejuridisk, personalejuridiske, personaleudvikling-, rekruttering,
      rekrutterings-, talent-, talentudvikling, vagtplanlægning
    `,
    it: `
      ai, applikations-, back end, backend, bi-, brugerflade-, brugergrænseflade-, brugeroplevelse-,
      brugervenligheds-, cloud-, computer-, cyber-, cybersikkerhed-, data, data-~, database-, datacenter-,
      datakommunikation-, datakvalitets-, datavidenskab, devops, digital-~, digitale~, digitaliserings-,
      erp-, front end, frontend, full stack, fullstack, gis~, hjemmeside-, ict, ikt, ikt!,
      informationssikkerhed-, informationssystem, informationssystem-, informationssystemer,
      integrerede løsninger, it, it arkitektur, it drift, it infrastruktur, it projekt, it service,
      it sikkerhed, it sikkerheds-, it support, it udvikling, it!, itsikkerhed-, ki, kravspecifikation-,
      machine learning, mobilapps, netværks-, onlineindhold, program-, programmel-, robotics-, server-,
      software-, softwareudvikling-, support-~, system-~, systemintegration-, telekommunikation-~, test-~,
      testautomatisering, tilgængelighed, tilgængelighedstest-, videnbehandling, web-
    `,
    legal: `
      advokat-, ansættelsesret, ansættelsesrets-, arveret, compliance-, databeskyttelse-, dommer-,
      domstols-, erhvervsret, familieret, familierets-, gdpr-, immaterialret, jura, jura-, juridisk,
      juridiske, kontrakt-, kontraktret, lov-, lovgivnings-, menneskerettigheds-, patent-, persondata-,
      regeloverholdelse, rets-, selskabsret, skatteret, tinglysning, tinglysnings-
    `,
    marketing: `
      analyse marked, annonce-, annoncering-, brand, brand-, content-, crm-, destinations-, e commerce,
      e commerce-, e handel, e handels-, event-, eventmarketing, growth-, gæsters oplevelser, indholds-,
      indsamlings-, indtjening, kampagne-, kategori-, kundeindsigt-, kunderelations-, marked-~, markeds-,
      markedsføring, markedsførings-, marketing, marketing-, medie-, medlems-, nethandel-,
      online fællesskab, onlinefællesskab, onlinemarketing-, opinion-, prissætnings-, produkt-~, reklame,
      reklame-, salgsfremme-, sociale medier, some, sponsor-, søgemaskine-, søgemaskineoptimering, turisme-,
      varemærke-, webhandel-
    `,
    operations: `
      affalds-, affaldsanlæg, affaldshåndtering, bagage-, depot-, distributions-, drift, drifts-, eksport-,
      emballage-, fabrik-, fabriks-, flytte-, flåde-, forarbejdnings-, forsynings-, forsyningskæde-, fragt-,
      fremstilling, fremstillings-, færge-, gasproduktion-, gods-, godstransport, havn, havne-,
      havnekoordinator, import-, industri-, jernbane-, kaj-, kapacitets-, kvalitet, kvalitets-, kørsels-,
      lager, lager-, lean-, leverings-, levnedsmiddelproduktion, -logistik, logistik-, lufthavn, mine-,
      minedrift-, montage-, olie-, ordre-, procesoptimering, procesoptimerings-, produktion, produktions-,
      raffinaderi-, rute-, råvare-, råvarelager, rørlednings-, shipping-, skib-, skibs-, skifte-~,
      spedition-, stationsdrift, supply chain-, søtransport-, terminal-, tog-, togtrafik, told-, trafik-,
      -transport, transport-, vandforsynings-, varemodtagelse, vogn-, værk-
    `,
    procurement: 'indkøb, indkøbs-, udbuds-',
    'project-management': 'pmo, projekt-',
    'public-administration':
      'borger-, borgerservice-, forvaltning-, kommunal, kommune-, myndigheds-, social-',
    research: 'forskning, forsknings-, laboratorie-',
    sales: `
      auktions-, b2b salg, -butik, butiks-, butikscenter-, butikskæde, byggemarked, byggemarkeds-,
      dagligvarebutik, delikatesse-~, detail-, detailhandel-, eftermarked, eftermarkeds-, eftersalgs-,
      fiskeforretning, -forretning, forretningsudvikling, forretningsudviklings-, franchise-, havecenter-,
      hvidevare-, internt salg, kasse-, key account, kiosk-, kunde-~, kundeansvar, kundeudvikling,
      kundeudviklings-, kæde-, leasing-, partner-~, reservedels-, salg, salgs-, -supermarked, supermarked-,
      tank-~, tilbuds-, udlejnings-, -varehus, varehus-
    `,
  },
  units: `
    akvarie-, bade-, beredskabs-, biograf-, camping-, center-~, centralbank-, distrikts-, division-,
    divisions-, festival-, filial-, forening, forenings-, forretningsområde-, fritids-, hal-, idræts-,
    interesseorganisation, kirkegårds-, kommunal-, koncern-, kultur-, kunst-, kunsthal-, lande-, lufthavn-,
    lufthavns-, museum-, museums-, nationalbank-, område-, politi-, rednings-, region-, regions-,
    sekretariats-, slots-, sports-, stab, stabs-, stats-, svømmehals-, sygehus-, teater-, tivoli-, vice-,
    virksomheds-, zoo-
  `,
  neutral: `
    barsel, bæredygtighed, cand jur, cand merc, certificeret, egen, erfaren, europa, forandring, freelance,
    freelancer, fungerende, global, interim, international, junior, konstitueret, kreativ, lederskab, lokal,
    mba, national, norden, nordeuropa, nordisk, nu, nuværende, ny, offentlig, omstilling, operationel,
    orlov, privat, regional, senior, skandinavien, strategi, strategisk, strategiske, uddannet, vice
  `,
  at: 'hos, i, på, ved',
  of: 'af, for, inden for, indenfor, med ansvar for, over, til',
  and: 'eller, og, samt',
  former: `
    aspirerende, drømmer om at blive, fhv, forhenværende, fratrædende, fremtidig, kommende, tidl, tidligere,
    vil gerne være, vil være, vordende
  `,
  seeking: `
    jobsøgende, ledig, mellem jobs, på udkig efter nye udfordringer, på udkig efter nyt job, søger job,
    søger nye muligheder, søger nye udfordringer, søger nyt job, åben for job, åben for nye muligheder,
    åben for nye udfordringer
  `,
  slogan: 'brænder for, elsker, hjælper, jeg hjælper, vi hjælper',
  industries: {
    'accounting-and-audit': `
      bogholderi-, registrerede revisorer, regnskabskontor, -revision, revision-, revisor-, revisorerne,
      statsautoriserede revisorer, statsautoriseret revisionspartnerselskab
    `,
    'advertising-and-market-research': `
      analyseinstitut, kommunikationsbureau, markedsanalyse, mediebureau-, pr bureau, -reklamebureau,
      reklamebureau-, webbureau
    `,
    agriculture: `
      dambrug, fiskeri-, -gartneri, gartneri-, landboforening-, -landbrug, landbrug-, -planteskole,
      skovbrug-
    `,
    'architecture-and-engineering': `
      arkitekt-, -arkitekter, arkitekter, arkitektfirma-, ingeniørfirma-, landinspektør-,
      rådgivende ingeniører, -tegnestue, tegnestue-, tegnestuen
    `,
    associations: `
      a kasse, arbejdsgiverforening-, brancheforening, dansk erhverv, dansk folkehjælp, dansk industri,
      dansk metal, fagbevægelsens, fagforening-, folkekirken, fonden, -forbund, forbund-, -forbundet,
      -forening, forening-, -foreningen, foreningen, handelskammer-, hk, -kirke, kirke-, kirken,
      kræftens bekæmpelse, landbrug og fødevarer, landsforening-, lederne, menighedsråd, provsti,
      red barnet, -råd sygeplejersker, røde kors, sogn, stift, -sygeplejeråd, ungdomsråd
    `,
    'banking-and-finance': `
      andelskasse-, -bank, bank-, -banken, fondsmægler-, -fondsmæglerselskab, investeringsforening,
      kapitalforvaltning, -kredit, nationalbank-, nationalbanken, -realkredit, realkredit, -sparekasse,
      sparekasse-, sparekassen
    `,
    'business-services': 'ejendomsservice, facility service, -rengøring, rengøring-, vagtselskab-',
    construction: `
      anlæg-, blikkenslager-, -byg, byg, bygge, byggefirma-, byggeri-, el installation, elinstallation,
      entreprenør-, malerfirma-, murer-, murermester-, -tømrer, tømrer-, tømrermester-, vvs
    `,
    'consumer-goods': 'møbelfabrik, -møbler',
    'culture-and-leisure': `
      -bibliotek, bibliotek-, biblioteker, -bibliotekerne, biograf-, -boldklub, boldklub-, fitness-,
      fodbold-, golfklub-, idræts-, idrætsforbund, idrætsforening, kunsthal-, kunstmuseum, -museet, museet,
      -museum, museum-, -orkester, orkester-, svømmehal, symfoniorkester-, -teater, teater-, teatret,
      tivoli, zoologisk have
    `,
    'defence-and-police': `
      flyvevåbnet, forsvaret, forsvarskommandoen, forsvarsministeriets, hjemmeværnet, hæren, -politi,
      politi, politiet, rigspolitiet, søværnet
    `,
    education: `
      aof, børnehave-, børnehaven, børnehus-, daginstitution-, -efterskole, efterskole-, erhvervsakademi-,
      erhvervsskole-, friskole-, -gymnasiet, -gymnasium, gymnasium-, handelshøjskolen, -handelsskole,
      -højskole, højskole-, professionshøjskole-, professionshøjskolen, -seminarium, -skole, skole, skole-,
      -skolen, skolen, sosu, uddannelse-, uddannelsescenter-, ungdomsskole, -universitet, universitet-,
      universitetet, vuc, vuggestue-
    `,
    electronics: 'elektronik-',
    energy: `
      elforsyning, -elnet, elnet, -energi, -fjernvarme, fjernvarme-, kraftvarmeværk, kraftværk, solenergi,
      varmeværk, vindmølle-
    `,
    'food-and-drink': `
      -bageri, bageri-, -bryggeri, bryggeri-, -bryggerier, bryggerier, brød, chokolade-, fødevarer, -mejeri,
      mejeri-, -mejerier, -slagteri, slagteri-
    `,
    'health-care': `
      fysioterapi-, -hospital, hospital-, hospitalet, hospitalsenhed, -klinik, klinik-, -lægehus, lægehus-,
      lægeklinik, lægerne, privathospital-, psykiatri-, psykiatrien, rigshospitalet, speciallæge-,
      sundhedscenter-, -sygehus, sygehus-, tandlæge-, tandlægerne
    `,
    'hotels-and-restaurants': `
      badehotel, -café, catering-, -hotel, hotel-, -hoteller, kantine-, konferencecenter, -kro, kro,
      -restaurant, restaurant-, vandrerhjem
    `,
    'insurance-and-pensions': `
      brandforsikring, -forsikring, forsikring-, forsikringsselskab-, -pension, pension-, pensionskasse-,
      pensionskassen
    `,
    'international-organisations': `
      de forenede nationer, europa kommissionen, europa parlamentet, fn, nordisk ministerråd, nordisk råd
    `,
    'law-firms': `
      advokat-, -advokater, advokaterne, advokatfirma, advokatfirma-, advokatfirmaet, advokatkontor,
      advokatpartnerselskab
    `,
    'local-government': `
      -beredskab, -beredskaber, borgerservice, danske regioner, jobcenter, -kommune, kommune,
      kommunernes landsforening, københavns kommune, region hovedstaden, region midtjylland,
      region nordjylland, region sjælland, region syddanmark
    `,
    'machinery-and-vehicles': '-maskinfabrik, maskinfabrik-, skibsværft-, -værft, værft',
    'materials-and-chemicals': `
      cementfabrik, farvefabrik, glasværk, papirfabrik, -plast, plast-, stålværk, teglværk
    `,
    media: `
      -avis, avis-, -dagblad, dagblad-, filmproduktion, -forlag, forlag-, -forlaget, mediehus,
      nyhedsbureau-, -tidende, tidende, ugeblad-
    `,
    'personal-services': 'bedemand-, begravelse-, frisør-, frisørsalon, massage-, renseri-, skønhedsklinik',
    'pharma-and-medtech': 'farma-, lægemiddel-, medicinal-',
    'real-estate': `
      andelsboligforening, boliger, -boligforening, boligforening-, boligforeningen, -boligselskab,
      boligselskab-, ejendom-, -ejendomme, ejendomme, ejendomsadministration, ejendomsmægler-
    `,
    'research-and-development': 'forskningscenter-, forskningsinstitut-, teknologisk institut',
    retail: `
      -apotek, apotek-, boghandel, brugsen, byggemarked-, dagligvare-, detailhandel, købmand-, stormagasin,
      supermarked-, varehus-
    `,
    'social-care': `
      bosted-, botilbud, hjemmepleje-, omsorgscenter, plejecenter-, -plejehjem, plejehjem-, socialpsykiatri,
      sundhed og omsorg, ældrecenter-, ældrepleje
    `,
    'staffing-and-recruitment': 'rekruttering-, -vikar, vikar-, vikarbureau-, vikarservice',
    state: `
      -ambassade, ankestyrelsen, byretten, danmarks statistik, digitaliseringsstyrelsen, -direktoratet,
      domstolsstyrelsen, finansministeriet, folketinget, højesteret, kriminalforsorgen, landsretten,
      miljøstyrelsen, -ministeriet, ministeriet for, rigsarkivet, rigsrevisionen, skat, skatteforvaltningen,
      statens, statsministeriet, -styrelsen, styrelsen for, sundhedsstyrelsen, -tilsynet, tilsynet,
      udbetaling danmark
    `,
    telecom: 'teleselskab-',
    'transport-and-logistics': `
      banedanmark, -busser, dsb, -fragt, færge-, færger, -havn, havn, jernbane-, -logistik, logistik-,
      luftfart-, -lufthavn, lufthavn-, lufthavne, -rederi, rederi-, rederiet, -spedition, spedition-, taxa,
      trafikselskab-, -transport, vognmand-
    `,
    'water-and-waste': `
      affald-, genbrug-, renovation-, renseanlæg, spildevand-, vandforsyning, vandværk, vandværk-
    `,
    wholesale: 'engros-, engroshandel, grossist-',
  },
  trades: {
    'accounting-and-audit': 'registreret revisor, revisor, statsautoriseret revisor',
    agriculture: `
      dambrug, gartneri-, landbrug-, landmand, mælkeproducent, opdræt, skovbrug, svineproducent
    `,
    'banking-and-finance': 'bankrådgiver, filialdirektør, realkredit-',
    construction: `
      anlægsarbejder, byggeri, byggeri-, entreprenør, murermester, nybyggeri, tømrermester
    `,
    education: `
      børnehave-, børnehaveleder, daginstitution-, efterskole-, folkeskole-, friskole-, gymnasielærer,
      gymnasierektor, højskole-, pædagog, skoleleder
    `,
    energy: 'fjernvarme-, solenergi, vindenergi, vindkraft, vindmølle-',
    'food-and-drink': 'bageri-, bryggeri-, fødevareproduktion, fødevarer, mejeri-, slagteri-',
    'health-care': 'hospital-, jordemoder, lægehus, overlæge, privathospital, sygehus-, tandlæge',
    'hotels-and-restaurants': 'hotel-, kok, kro, køkkenchef, restaurant-, restauratør',
    'insurance-and-pensions': 'assurandør, forsikringsmægler, forsikringsrådgiver',
    'law-firms': '-advokat, advokat, advokatfuldmægtig',
    'local-government': 'borgmester, byrådsmedlem, kommunaldirektør, vagtcentralleder',
    media: 'chefredaktør, journalist',
    'personal-services': 'bedemand, frisør, kosmetolog',
    'pharma-and-medtech': 'lægemiddelkonsulent, medicinalindustri',
    'real-estate': 'boligudlejning, ejendomsadministrator, ejendomsmægler',
    retail: 'butikschef, butiksleder, købmand, varehuschef',
    'social-care': `
      bosted-, botilbud, hjemmepleje, hjemmepleje-, plejecenter-, plejehjem-, ældrepleje, ældrepleje-
    `,
    'transport-and-logistics': 'lokomotivfører, rederi-, shipping, speditør, vognmand',
  },
};
