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
      teknisk direktør=it, viceadm direktør, vicedirektør, virksomhedsleder=general-management
    `,
    head: `
      afdelingsleder, -ambassadør=general-management, -chef, chefjurist=legal,
      chefredaktør=general-management, -dekan=education, departementschef=general-management,
      -forlægger=general-management, forretningsområdechef=general-management, -forstander,
      -konsul=general-management, -politimester=general-management, -prorektor=general-management,
      -rektor=education, -skoleleder=education, souschef, teknisk chef=general-management
    `,
    manager: '-bestyrer, -byggeleder=operations, -centerleder, -landechef=general-management, -leder',
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
      informationsmedarbejder, -kommunikatør, -pressesekretær, spindoktor, -talsmand, -talsperson,
      -tekstforfatter
    `,
    'customer-service': '-kundeservicekonsulent, -kundeservicemedarbejder',
    education: `
      -adjunkt, -docent, -friskolelærer, -instruktør, -lektor, -lærer, -professor, -pædagog,
      studievejleder, -træner, -underviser, -undervisningsassistent
    `,
    engineering: `
      -bygningsingeniør, -elektriker, hardware udvikler, hardwareudvikler, -indretningsarkitekt,
      -konstruktør, -landinspektør, -landskabsarkitekt, -maskiningeniør, -planarkitekt, -produktudvikler
    `,
    finance: `
      -aktiehandler, -aktuar, -bankmand, -bankrådgiver, -bogholder, -budgetrådgiver, -børsmægler,
      -cand merc aud, -finansmægler, -formueforvalter, -forretningscontroller, -fuldmægtig bank,
      -investeringsrådgiver, -konkurskurator, -kreditmægler, -kreditrådgiver, -omkostningsanalytiker,
      -pensionsrådgiver, -porteføljeforvalter, -porteføljemanager, -projektcontroller, -realkreditmægler,
      -registreret revisor, -regnskabsassistent, -regnskabsfører, -revisor, -revisorassistent,
      -risikoanalytiker, -skadebehandler, -skadesbehandler, -skatterådgiver, -statsautoriseret revisor,
      -taksator, -trader, -valutahandler, -vekselerer
    `,
    'general-management': 'ambassaderåd, -attaché, attaché, diplomat, embedsmand, minister',
    'health-care': `
      -dyrlæge, -farmaceut, -farmakonom, -fysioterapeut, -hjælper, -jordemoder, -logopæd, -læge, -plejer,
      -psykolog, -radiograf, -sosu, -sygeplejerske, -tandlæge, -terapeut
    `,
    hr: `
      -arbejdsformidler, -beskæftigelseskonsulent, fagforeningsmand, -headhunter, -jobcoach, -jobformidler,
      -jobkonsulent, jobrådgiver, -karrierevejleder, -lønbogholder, -lønmedarbejder, -lønspecialist,
      -personalerepræsentant, recruiter, -rekrutteringskonsulent, tillidsmand, tillidsrepræsentant,
      -vikarkonsulent
    `,
    it: `
      -applikationsudvikler, -backendudvikler, -brugerfladedesigner, c udvikler, dataarkitekt,
      -databaseadministrator, -datalog, -datamatiker, datanom, -datatekniker, -frontendudvikler, -hacker,
      -informationsarkitekt, -interaktionsdesigner, -it arkitekt, it ingeniør, -it supporter, it tekniker,
      -løsningsarkitekt, -multimediedesigner, -netværkstekniker, -programmør, -softwarearkitekt,
      -softwareingeniør, softwaretester, -softwareudvikler, -spiludvikler, -systemadministrator,
      -systemanalytiker, -systemarkitekt, -systemdesigner, -systemudvikler, -webdesigner, -webintegrator,
      -webmaster, -webredaktør, -webudvikler
    `,
    legal: `
      -advokat, -advokatsekretær, -anklager, byggesagsbehandler, -dommer, -dommerfuldmægtig, -jurist,
      -landsdommer, -notar, -ombudsmand, -patentagent, -retsassessor, -retsmægler, -retssekretær, -sagfører,
      voldgiftsmand
    `,
    marketing: `
      brand manager, community manager, -content creator, -fundraiser, -kampagnemedarbejder, lobbyist,
      -markedsanalytiker, -markedsfører, -medieplanlægger, -prissætter, reklametekstforfatter,
      -stemmehverver
    `,
    none: `
      -antropolog, -arbejder, -arbejdsleder, -arkivar, artdirector, -assistent professor, -bager,
      -bedemand, -behandler, -betjent, -bibliotekar, -biolog, -blogger, boligmægler, -brandmand,
      -buschauffør, -bygger, cater, -chauffør, -dagplejeleder, -danser, debattør, -dramaturg, -dyrepasser,
      -ejendomsmægler, -elektriker, -fabriksmedarbejder, -fisker, -flyveleder, -foredragsholder,
      -forfatter, -formand tømrer, -fotograf, -frisør, -fører, -gartner, -grafiker, -gravør, -guide,
      -historiker, -holdleder, -håndværker, -illustrator, -industrimedarbejder, -inspektør, -instruktør,
      -journalist, -kantineleder, -kantinemedarbejder, -kaptajn, -kemiker, -klinikassistent, -kok,
      -konservator, -kontrollør, -koreograf, -korleder, -kosmetolog, -kunstner, -køkkenassistent,
      -køkkenchef, -køkkenmedhjælper, -laborant, -lakerer, -landmand, -livredder, -lokomotivfører,
      -lægger, -makker, -maler, -manuskriptforfatter, -maskinfører, -maskinmester, -massør, -matematiker,
      -matros, -medhjælper, -mejerist, -mekaniker, -mentor, -merchandiser, -mester, -moderator, -montør,
      -murer, -musiker, nationaløkonom, -operationsassistent, -orkesterleder, -pakker, -passer, -piccolo,
      -pilot, -polstrer, -portør, -postbud, -producent, -produktionsassistent, -produktionsmedarbejder,
      programdirektør, -præst, redaktionschef, -redaktør, -redder, -rengøringsassistent, -reparatør,
      -samfundsøkonom, -sanger, -sanitør, -scenograf, -serveringsmedarbejder, -servicemedarbejder,
      -skribent, -skuespiller, -sliber, -smed, -snedker, -socialrådgiver, -sociolog, -specialarbejder,
      -spejder, -statistiker, -stylist, -styrmand, -sundhedsplejerske, -sundhedsøkonom, -supervisor,
      -svejser, -taler, -tandklinikassistent, -tegner, -teknolog, -teolog, -testingeniør, -tilsynsførende,
      -tjener, -togfører, -tolk, -trafikinformationsmedarbejder, -trafikplanlægger, -tømrer, -vagt,
      -vagtleder, -vejleder, -værkfører, -vært, -værtinde, -økonoma
    `,
    operations: `
      -disponent, -eksportør, -flyklarerer, -importør, -kørselsleder, -lagerassistent, -lagerekspedient,
      -lagerforvalter, -lagerist, -lagermedarbejder, -logistiker, -materialeplanlægger, -ordremodtager,
      -produktionsplanlægger, -ruteplanlægger, -shippingmedarbejder, -skibsklarerer, -skibsmægler,
      -speditionsleder, -speditør, -togekspeditør, -toldklarerer, -trafikleder, transportkoordinator,
      -vareforsyner, -varemodtager
    `,
    procurement: '-indkøber, -indkøbsassistent, -indkøbskonsulent, -strategisk indkøber, -udbudskonsulent',
    'public-administration': `
      byrådsmedlem, -folketingsmedlem, fuldmægtig, kontorfuldmægtig, politiker, -sagsbehandler,
      -socialrådgiver, tolder
    `,
    research: '-forsker, -ph d, -phd, -postdoc, -videnskabelig assistent',
    sales: `
      -account manager, -antikvitetshandler, -assurandør, -blomsterbinder, -blomsterhandler, -boghandler,
      -butiksassistent, -butiksmedarbejder, -demonstratør, -detailhandler, -ekspedient, -ekspeditrice,
      -forretningsudvikler, -forsikringsagent, -forsikringskonsulent, -forsikringsmægler,
      -forsikringsrepræsentant, -forsikringsrådgiver, -handler, -isenkræmmer, -kanvassælger,
      -kasseassistent, -kassemedarbejder, -kioskejer, -kundeansvarlig, -kundekonsulent, -købmand,
      -leasingkonsulent, -materialist, -mødebooker, -phoner, -reservedelskonsulent, -salgsagent,
      -salgsassistent, -salgskonsulent, -salgskoordinator, -salgsmedarbejder, -salgsrepræsentant,
      -salgsvejleder, -sælger, -telefonsælger, -udlejer, -udlejningsmedarbejder, -underwriter
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
      -generalist, -håndterer, -integrator, -konfigurator, -koordinator, -medarbejder, -mægler,
      -planlægger, -produktejer, -redaktør, -repræsentant, -sagsbehandler, -sekretær, -specialist,
      -specialkonsulent, -strateg, -udvikler, -vejleder
    `,
    'project-management': '-delprojektleder, -programleder, -projektkoordinator, -projektleder',
  },
  hands: '-designer, -operatør, -tekniker, -tester',
  fields: {
    communications: 'informations-, kommunikation, kommunikations-, pr, presse-, public affairs',
    'customer-service': 'kundecenter-, kundeoplevelse-, kundeservice-, kundesupport-, kundetilfredshed-',
    education: `
      børnehave-, daginstitution-, gymnasie-, institution-, skole-, uddannelse, uddannelses-,
      undervisnings-, vuggestue-
    `,
    engineering: `
      anlægs-, byg, bygge-, konstruktions-, produktudvikling-, teknik-, teknisk, tekniske, udviklings-,
      vedligehold, vedligeholdelses-, værksted-, værksteds-
    `,
    finance: `
      aktie-, bank-, bogholderi-, budget-, controlling-, debitor-, faktura-, finans-, finansiel,
      finansielle, finansiering-, fond-, formue-, forsikring, forsikrings-, gælds-, investerings-,
      kapital-, kredit-, kreditor-, likviditet-, låne-, lånerådgivning-, moms-, pension, pensions-,
      portefølje-, realkredit-, -regnskab, regnskab, regnskabs-, revision, revisions-, risiko-, risk,
      skat, skatte-, treasury-, valuta-, værdipapir-, økonomi, økonomi-, økonomisk
    `,
    'general-management': 'direktion-',
    'health-care': 'hospitals-, klinik-, omsorgs-, pleje-, sundheds-, sygehus-, sygepleje-, ældre-',
    hr: `
      ansættelses-, arbejdsformidling-, beskæftigelses-, diversitet, diversitets-, hr, inklusion-, job-,
      karriere-, kompetenceudviklings-, ligestillings-, løn, løn-, lønadministration-, lønnings-,
      mangfoldighed-, personale, personale-, personaleudvikling-, rekruttering, rekrutterings-, talent-
    `,
    it: `
      ai, applikations-, back end, backend, brugerflade-, brugervenligheds-, cyber-, cybersikkerhed-, data,
      data-~, database-, digital-~, digitale~, digitaliserings-, front end, frontend, full stack, fullstack,
      ikt, ikt!, informationssikkerhed-, it, it drift, it service, it sikkerhed, it!, ki, machine learning,
      netværks-, program-, programmel-, server-, software-, softwareudvikling-, system-~,
      systemintegration-, telekommunikation-~, test-~, videnbehandling, web-
    `,
    legal: `
      advokat-, compliance-, databeskyttelse-, dommer-, jura, jura-, juridisk, juridiske, lov-,
      lovgivnings-, menneskerettigheds-, persondata-, regeloverholdelse, rets-
    `,
    marketing: `
      annonce-, brand, content-, destinations-, e commerce, e handel, e handels-, indsamlings-, kampagne-,
      kategori-, kunderelations-, marked-~, markeds-, markedsføring, markedsførings-, marketing, marketing-,
      medie-, medlems-, nethandel-, prissætnings-, produkt-~, reklame, reklame-, sociale medier, some,
      varemærke-, webhandel-
    `,
    operations: `
      affalds-, bagage-, distributions-, drift, drifts-, eksport-, fabrik-, fabriks-, flytte-,
      forsynings-, forsyningskæde-, fragt-, gods-, havne-, havnekoordinator, import-, industri-, kvalitet,
      kvalitets-, lager, lager-, leverings-, -logistik, logistik-, mine-, minedrift-, ordre-, produktion,
      produktions-, rute-, shipping-, skibs-, spedition-, supply chain-, søtransport-, terminal-, told-,
      trafik-, -transport, transport-, varemodtagelse, værk-
    `,
    procurement: 'indkøb, indkøbs-, udbuds-',
    'project-management': 'pmo, projekt-',
    'public-administration': `
      borger-, borgerservice-, forvaltning-, kommunal, kommune-, myndigheds-, social-
    `,
    research: 'forskning, forsknings-, laboratorie-',
    sales: `
      -butik, butiks-, butikscenter-, detail-, detailhandel-, eftersalgs-, -forretning,
      forretningsudvikling, forretningsudviklings-, key account, kunde-~, leasing-, salg, salgs-,
      -supermarked, supermarked-, udlejnings-, -varehus, varehus-
    `,
  },
  units: `
    beredskabs-, centralbank-, distrikts-, division-, divisions-, filial-, forretningsområde-, kommunal-,
    koncern-, lande-, lufthavn-, lufthavns-, nationalbank-, område-, politi-, rednings-, region-,
    regions-, stabs-, stats-, sygehus-, vice-, virksomheds-
  `,
  neutral: `
    barsel, bæredygtighed, cand jur, cand merc, erfaren, europa, forandring, freelance, freelancer,
    fungerende, global, interim, junior, konstitueret, lederskab, mba, norden, nordeuropa, nordisk, orlov,
    senior, skandinavien, strategi, vice
  `,
  at: 'hos, i, på, ved',
  of: 'af, for, inden for, indenfor, med ansvar for, over, til',
  and: 'eller, og, samt',
  former: 'fhv, forhenværende, fratrædende, tidl, tidligere',
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
      fagbevægelsens, fagforening-, folkekirken, fonden, -forbund, forbund-, -forbundet, -forening,
      forening-, -foreningen, foreningen, handelskammer-, -kirke, kirke-, kirken, kræftens bekæmpelse,
      landsforening-, lederne, menighedsråd, provsti, red barnet, røde kors, sogn, stift
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
      fodbold-, golfklub-, idræts-, idrætsforbund, idrætsforening, kunsthal-, kunstmuseum, -museet,
      museet, -museum, museum-, -orkester, orkester-, svømmehal, symfoniorkester-, -teater, teater-,
      teatret, tivoli, zoologisk have
    `,
    'defence-and-police': `
      flyvevåbnet, forsvaret, forsvarskommandoen, forsvarsministeriets, hjemmeværnet, hæren, -politi,
      politi, politiet, rigspolitiet, søværnet
    `,
    education: `
      aof, børnehave-, børnehaven, børnehus-, daginstitution-, -efterskole, efterskole-, erhvervsakademi-,
      erhvervsskole-, friskole-, -gymnasiet, -gymnasium, gymnasium-, handelshøjskolen, -handelsskole,
      -højskole, højskole-, professionshøjskole-, professionshøjskolen, -seminarium, -skole, skole,
      skole-, -skolen, skolen, sosu, uddannelse-, uddannelsescenter-, ungdomsskole, -universitet,
      universitet-, universitetet, vuc, vuggestue-
    `,
    electronics: 'elektronik-',
    energy: `
      elforsyning, -elnet, elnet, -energi, -fjernvarme, fjernvarme-, kraftvarmeværk, kraftværk, solenergi,
      varmeværk, vindmølle-
    `,
    'food-and-drink': `
      -bageri, bageri-, -bryggeri, bryggeri-, -bryggerier, bryggerier, brød, chokolade-, fødevarer,
      -mejeri, mejeri-, -mejerier, -slagteri, slagteri-
    `,
    'health-care': `
      fysioterapi-, -hospital, hospital-, hospitalet, hospitalsenhed, -klinik, klinik-, -lægehus,
      lægehus-, lægeklinik, lægerne, privathospital-, psykiatri-, psykiatrien, rigshospitalet,
      speciallæge-, sundhedscenter-, -sygehus, sygehus-, tandlæge-, tandlægerne
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
      borgerservice, danske regioner, jobcenter, -kommune, kommune, kommunernes landsforening,
      københavns kommune, region hovedstaden, region midtjylland, region nordjylland, region sjælland,
      region syddanmark
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
      -apotek, apotek-, boghandel, brugsen, byggemarked-, dagligvare-, detailhandel, købmand-,
      stormagasin, supermarked-, varehus-
    `,
    'social-care': `
      bosted-, botilbud, hjemmepleje-, omsorgscenter, plejecenter-, -plejehjem, plejehjem-,
      socialpsykiatri, sundhed og omsorg, ældrecenter-, ældrepleje
    `,
    'staffing-and-recruitment': 'rekruttering-, -vikar, vikar-, vikarbureau-, vikarservice',
    state: `
      -ambassade, ankestyrelsen, byretten, danmarks statistik, digitaliseringsstyrelsen, -direktoratet,
      domstolsstyrelsen, finansministeriet, folketinget, højesteret, kriminalforsorgen, landsretten,
      miljøstyrelsen, -ministeriet, ministeriet for, rigsarkivet, rigsrevisionen, skat,
      skatteforvaltningen, statens, statsministeriet, -styrelsen, styrelsen for, sundhedsstyrelsen,
      -tilsynet, tilsynet, udbetaling danmark
    `,
    telecom: 'teleselskab-',
    'transport-and-logistics': `
      banedanmark, -busser, dsb, -fragt, færge-, færger, -havn, havn, jernbane-, -logistik, logistik-,
      luftfart-, -lufthavn, lufthavn-, lufthavne, -rederi, rederi-, rederiet, -spedition, spedition-,
      taxa, trafikselskab-, -transport, vognmand-
    `,
    'water-and-waste': `
      affald-, genbrug-, renovation-, renseanlæg, spildevand-, vandforsyning, vandværk, vandværk-
    `,
    wholesale: 'engros-, engroshandel, grossist-',
  },
};
