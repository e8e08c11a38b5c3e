import type { Lexicon } from './lexicon.ts';

/** Swedish. Stems: "-säljar" covers säljare, säljaren, säljarna. */
export const sv: Lexicon = {
  language: 'sv',
  ranks: {
    board: `
      styrelseledamot, styrelseledamöt, styrelsemedlem, styrelseordförand=general-management,
      styrelseproffs, -suppleant
    `,
    director: '-direktris, -direktör',
    executive: `
      -förbundsordförand=general-management, -generaldirektör=general-management,
      -generalsekreterar=general-management, hr chef och ställföreträdande vd=hr,
      -kommundirektör=general-management, koncernchef=general-management, koncernekonomichef=finance,
      landshövding=general-management, -ordförand=general-management, regiondirektör=general-management,
      teknologichef=it, vd=general-management, verkställande direktör=general-management,
      vice vd=general-management, -överdirektör=general-management
    `,
    head: `
      affärsområdeschef=general-management, ambassadör=general-management, -anläggningschef=operations,
      avfallschef=operations, -byggchef=operations, -chef, -chefen, -chefer,
      chefredaktör=general-management, chefsjurist=legal, -dekan=education,
      -departementsråd=general-management, -förläggar=general-management, -generalkonsul=general-management,
      kommunchef=general-management, -konsul=general-management, -prefekt=education,
      prorektor=general-management, -rektor=education, riksantikvarie=general-management,
      riksarkivarie=general-management, riksbibliotekarie=general-management, rättschef=legal,
      vicerektor=general-management
    `,
    manager: '-föreståndar, team ledar, -teamledar',
    owner: `
      delägar, entreprenör=general-management, företagar=general-management, grundar=general-management,
      medgrundar=general-management, partner, ägar=general-management
    `,
    retired: 'pension, pensionerad, pensionär',
    student: '-elev, -praktikant, -student, -studerand',
  },
  roles: {
    communications: `
      copywriter, -informatör, -kommunikatör, -pressekreterar, -presstalesman, -presstalesperson,
      -talesman, -talesperson
    `,
    consulting: 'managementkonsult, organisationskonsult',
    'customer-service': '-kundrådgivar, -kundservicemedarbetar, -kundtjänstmedarbetar',
    education: `
      -adjunkt, -docent, -fritidsledar, -handledar, -instruktör, -lektor, -lärar, -pedagog, -professor,
      -studievägledar, -tränar, -utbildar
    `,
    engineering: `
      -byggnadsarkitekt, byggnadsingenjör, -elektriker, elkonstruktör, -hårdvaruutvecklar,
      -inredningsarkitekt, -konstruktör, -landskapsarkitekt, -maskiningenjör, -planarkitekt,
      -produktutvecklar, -projektör, -trädgårdsarkitekt
    `,
    finance: `
      -affärscontroller, -aktiemäklar, -aktuarie, aml specialist, -auktoriserad revisor, -bankman,
      -banktjänsteman, -bokförar, -bokhållar, -börsmäklar, -ekonom, -ekonomiassistent, -emissionsgarant,
      -finansmäklar, -fondförvaltar, -försäkringsmatematiker, -institutionsmäklar, -kamrer,
      -kapitalförvaltar, -konkursförvaltar, -kreditbedömar, -kreditberedar, -kronoassistent,
      -penningmarknadsmäklar, -portföljförvaltar, -projektcontroller, -redovisningskonsult, -revisor,
      -riskkapitalist, -skadereglerar, -skattehandläggar, -skatterådgivar, -trader, -valutahandlar,
      -valutamäklar, -verksamhetscontroller, -värdepappersmäklar
    `,
    'general-management': 'ambassadråd, -attaché, attaché, diplomat, länsråd, minister, sändebud',
    'health-care': `
      -apotekar, -barnmorsk, -doktor, -farmaceut, -fysioterapeut, -kurator, -logoped, -läkar, -psykolog,
      -receptari, -sjukgymnast, -sköters, -sköterska, -sköterskan, -sköterskor, -tandläkar, -terapeut,
      -undersköters, -veterinär, -vårdar, -vårdbiträde
    `,
    hr: `
      -arbetsförmedlar, -arbetskonsulent, -headhunter, -jobbcoach, -jobbmatchar, -karriärcoach,
      -karriärvägledar, -löneadministratör, -löneassistent, -lönekonsult, -lönespecialist,
      -medarbetarcoach, -personalvetar, -rekryterar, ssa sekreterar
    `,
    it: `
      -apputvecklar, -backendutvecklar, c utvecklar, -dataarkitekt, -databasadministratör, -dataingenjör,
      -datalingvist, -datavetar, -datorlingvist, -frontendutvecklar, -fullstackutvecklar,
      -gränssnittsutvecklar, -hackar, -informationsarkitekt, -integrationsutvecklar, -interaktionsdesigner,
      -it arkitekt, it forensiker, it tekniker, -kodar, kravanalytiker, -lösningsarkitekt,
      -mjukvaruarkitekt, -mjukvaruingenjör, -mjukvarutestar, -mjukvaruutvecklar, -nätverksingenjör,
      -nätverkstekniker, -produktägar, -programmerar, -programtestar, -programvaruarkitekt,
      -spelprogrammerar, -speltestar, -spelutvecklar, -systemadministratör, -systemanalytiker,
      -systemarkitekt, -systemdesigner, -systemerar, -systemingenjör, -systemtekniker, -systemutredar,
      -systemutvecklar, -testledar, -tjänstedesigner, -webbadministratör, -webbdesigner, -webbmaster,
      -webbredaktör, -webbutvecklar
    `,
    legal: `
      -advokat, -assessor, -domar, -fiskal, -hovrättspresident, hovrättsråd, -jurist, -justitieråd,
      -kammarrättspresident, kammarrättsråd, -kronofogd, -kronoinspektör, -lagman, -lagmän, -lagmännen,
      medlar, -notarie, -notarien, -notarier, -nämndeman, -ombudsman, -rättspresident, rättssekreterar,
      -rådman, -rådmän, -utmätningsman, -åklagar
    `,
    marketing: `
      -lobbyist, -marknadsanalytiker, -marknadsförar, -mediakonsulent, -mediaplanerar, -mediehanterar,
      -medieplanerar, -prissättar, -projektledare reklam, sökmotoroptimerar, -varumärkesstrateg
    `,
    none: `
      -agronom, -animatör, -antikvarie, -antropolog, -arbetar, -arkivarie, -arrangör, -artist,
      artistagent, -assistentinspektör, -besiktningsman, -bibliotekarie, -biolog, -biträde, -bloggar,
      -bonde, -brandingenjör, -brandman, -brevbärar, -byggar, -chaufför, -dataspelsgrafiker, -diakon,
      -djurskötar, -ekonomibiträde, -ekonomiföreståndar, -elevassistent, -fastighetsmäklar, -flygledar,
      -flygvärdinna, -forensiker, -formgivar, -fotograf, fotografagent, -frisör, -förar, -föreläsar,
      -författar, -förman, -geolog, -grafiker, -granskar, -grossist, -gårdsmästar, -hantverkar,
      -husdjurstekniker, hushållsekonom, -hållbarhetsutvecklar, idrottsagent, -illustratör,
      -industriplåtslagar, -inspektor, -inspicient, -inspiratör, -instruktör, -intendent, investerar,
      -journalist, -kemist, -kock, -konstnär, -kontrollant, -koreograf, kostekonom, -kusk, -kuskar,
      -laborant, -lagbas, -lantbrukar, -lantmästar, -lastbilschaufför, -ledsagar, -lokalvårdar, -läggar,
      -lärling, -löpar, -makar, -maskinist, -massör, -matematiker, -matros, -mekaniker, -mentor,
      -meteorolog, miljöekonom, -moderator, -montör, -musiker, -mäklar, -mästar, -målar, -nationalekonom,
      -odlar, -officer, officer, -ombud, -packar, -personal, -personlig assistent, -pilot, -polis,
      -producent, -produktingenjör, -produktionsingenjör, -produktionsteknisk samordnar,
      -projektadministratör, -präst, -redaktör, -regissör, -reparatör, -ritar, -servitör, -sjöman,
      -skadeinspektör, -skogvaktar, skolsekreterar, -skribent, -skådespelar, -skötar, -slöjdar, -smed,
      -snickar, -sociolog, -socionom, -spelar, -spelledar, sportagent, -statist, -statistiker, -stylist,
      -städar, -svetsar, -talar, -testingenjör, -tolk, trafiklärar, -trafikplanerar, -trafikövervakar,
      -undersökar, -utvecklingsingenjör, -vakt, -vaktmästar, -väktar, -värd, -värdinna, -vårdinna,
      -översättar
    `,
    operations: `
      -disponent, -exportör, -fartygsklarerar, -fartygsoperatör, -flygklarerar, -förrådsansvarig,
      -förrådsman, -godsmottagar, -hamnlots, -importör, -lageradministratör, -lagerist, -lagerkontorist,
      -lagermedarbetar, -lagerplanerar, -leveransbevakar, -leveransplanerar, -linjeagent, -logistiker,
      -materialplanerar, -materialstyrar, -orderfördelar, -orderläggar, -ordermottagar, -orderplanerar,
      -orderplockar, -platschef bygg, -produktionsplanerar, -rampagent, -rederiagent, -reservdelsansvarig,
      -skeppsklarerar, -skeppsmäklar, -speditör, -supply planner, -terminalarbetare, -trafikledar,
      -transportledar, -transportplanerar, -tulldeklarant, -tågtrafikledar, -varumottagar, -varuplanerar
    `,
    procurement: '-inköpar, -inköpsassistent, -upphandlar',
    'project-management': '-projektkoordinator',
    'public-administration': `
      -biståndshandläggar, -folkbokföringshandläggar, -kommunalråd, -miljöinspektör, -nämndsekreterar,
      -politiker, -regionråd, -registrator, -riksdagsledamot, -riksdagsledamöt, -socialsekreterar,
      -statssekreterar, -tulltjänsteman, -undervisningsråd
    `,
    research: '-doktorand, -forskar, -postdoktor',
    sales: `
      -affärsbiträde, -affärsutvecklar, -antikhandlar, -bilhandlar, -biluthyrar, -blomsterhandlar,
      -bokhandlar, -butiksansvarig, -butiksbiträde, -butiksmedarbetar, -butikssäljar, -demonstratör,
      -detaljist, -expedit, -fiskhandlar, -företagssäljar, -försäkringsförmedlar, -försäkringsmäklar,
      -försäkringsrådgivar, -försäkringsspecialist, -försäkringssäljar, -försäljar, -försäljningsbiträde,
      -grönsakshandlar, -handelsagent, -handelsresand, handlar, -innesäljar, -kassör, -kundansvarig,
      -köpman, -köttmästar, -leasingrådgivar, -livsmedelshandlar, -ljushandlar, -läkemedelskonsulent,
      -mötesbokar, riskingenjör försäkring, stationschef på drivmedelsstation, -storkundsansvarig,
      -säljar, -säljkoordinator, -säljledar, -säljrådgivar, -säljsupport, -telefonförsäljar,
      -trävaruhandlar, -utesäljar, -uthyrar
    `,
  },
  soft: {
    consulting: '-konsult, -rådgivar',
    engineering: '-arkitekt, -ingenjör, teknolog',
    finance: '-controller',
    it: 'testar',
    none: `
      -administratör, -agent, -analytiker, -ansvarig, -ansvarige, -assistent, -beredar, -biträd,
      -byrådirektör, -coach, -expert, -förvaltar, -generalist, -granskare, -handläggar, -hanterar,
      -inspektör, -integrator, -konfigurator, -konsulent, -kontorist, -kontrollör, -koordinator, -ledar,
      -medarbetar, -mästare, -optimerar, -planerar, -redogörar, -redovisar, -revisor, -samordnar,
      -sekreterar, -specialist, -strateg, -tjänsteman, -utredar, -utvecklar, -utvärderar, -vägledar,
      -ägar, -övervakar
    `,
    'project-management': `
      -delprojektledar, -programledar, -projekteringsledar, -projektledar, -uppdragsledar
    `,
  },
  hands: '-designer, -formgivar, -operatör, -provar, -tekniker, -testar',
  fields: {
    communications: `
      informations-, intern kommunikation-, kommunikation, kommunikations-, pr, press-, public affairs
    `,
    'customer-service': 'kundcenter-, kundservice-, kundsupport-, kundtjänst-, kundupplevelse-',
    education: 'förskole-, gymnasie-, skol-, skola, undervisnings-, utbildnings-',
    engineering: `
      anläggning-, bygg-, elkraft-, konstruktion-, produktutveckling-, teknik-, underhåll-, utvecklings-,
      verkstad-, verkstads-
    `,
    finance: `
      aktie-, bank-, bokförings-, bokslut-, bolåne-, budget-, controlling-, -ekonomi, ekonomi, ekonomi-,
      ekonomistyrning-, fakturering-, finans-, finansiell, finansiella, finansiering-, fond-, försäkring,
      försäkrings-, investerings-, kapital-, kapitalförvaltning-, kredit-, kundreskontra,
      leverantörsreskontra, låne-, pension-, placerings-, portfölj-, -redovisning, redovisning,
      redovisnings-, reskontra-, revision, revisions-, revisors-, risk-, skade-, skatt, skatte-, skuld-,
      taxerings-, treasury-, valuta, valuta-, värdepapper-
    `,
    'general-management': 'affärsområdes-, företagslednings-, ledningsgrupp-',
    'health-care': 'hälso-, klinik-, omvårdnad-, sjukhus-, sjukvård-, vård-, vårdcentral-',
    hr: `
      anställning-, arbetsförmedling-, arbetsmarknad-, bemannings-, hr, jämställdhet-, karriär-, kompetens-,
      kompetensförsörjning-, kompetensutvecklings-, likabehandling-, lön, löne-, medarbetar-~, mångfald-,
      personal-, -rekrytering, rekryterings-, talang-
    `,
    it: `
      1st line, 2nd line, ai, android-, användargränssnitt-, användbarhet-, app, applikations-, back end,
      backend, cyber-, cybersäkerhet-, data-~, databas-, dator-, digital-~, digitaliserings-, first line,
      front end, frontend, full stack, fullstack, gränssnitt-, helpdesk-, ikt, ikt!, inbäddade,
      informationssäkerhet-, informationsteknik-, ios, it, it drift, it säkerhet, it säkerhet!, it!, java-,
      krav-, maskininlärning-, mjukvaru-, moln-, nät-, nätverks-, php-, program-, programmering-,
      programvaru-, python-, second line, server-, sharepoint-, sql-, system-~, systemförvaltar,
      systemförvaltning-, systemintegration-, systemutveckling-, teknisk support, telekommunikation-~,
      test-~, testutvecklar, ui, ux, web-, webb-, webben, wordpress-
    `,
    legal: `
      avtals-, bolagsrätt-, compliance-, dataskydd-, domar-, domstol-, juridik-, juridisk, juridiska,
      jurist-, regelefterlevnad-, rättsavdelning-, rättslig
    `,
    marketing: `
      annons-, community-, e handel, e handels-, insamling-, kampanj-, kategori-, kundrelation-,
      marketing-, marknad, marknads-, marknadsföring-, media-~, medie-~, prissättning, prissättnings-,
      produkt-~, reklam-, sociala medier, sökmotor-, varumärke-, varumärkes-
    `,
    operations: `
      distributions-, drift-, export-, fabrik-, flytt-, flödes-, frakt-, förråd, förråds-, försörjnings-,
      gods-, gruv-, gruva, hamn-, import-, industri-, kvalitet, kvalitets-, lager, lager-, leverans-,
      -logistik, -logistik-, logistik-, material-, metallindustri, order-, produktion, produktions-,
      prognos-, rörlednings-, sjöfart-, sjötransport-, spedition-, supply chain-, terminal-, tillverkning,
      tillverknings-, trafik-, -transport, transport-, -transporter, varuförsörjning-
    `,
    procurement: 'inköp, inköps-, upphandling, upphandlings-',
    'project-management': 'pmo, projekt-, projektkontor',
    'public-administration': `
      försäkringskassa-, kommunal-, myndighet-, nämnd-, samhälls-, social-, socialtjänst-, stadsbyggnad-
    `,
    research: 'forskning, forsknings-, labb-, laboratorie-',
    sales: `
      -affär, affärsutveckling, affärsutvecklings-, bensinstation, -butik, butik-, butiks-, -detaljhandel,
      detaljhandel-, -försäljning, försäljning, försäljnings-, key account, kund-~, köpcentrum-, leasing-,
      storkund-, sälj, sälj-, uthyrning-, -varuhus, varuhus-
    `,
  },
  units: `
    affärsområde-, beredskaps-, bolag-, centralbanks-, division-, enhet-, enhets-, filial-, flygplats-,
    förbunds-, förvaltnings-, koncern-, kontor-, land-, myndighets-, område-, organisations-, polis-,
    region-, stads-, teater-, verks-, verksamhets-
  `,
  neutral: `
    biträdande, erfaren, europa, frilans, föräldraledig, förändring, global, hållbarhet, innovation,
    integration, interim, junior, konstituerande, ledarskap, legitimerad, mammaledig, mellansverige, norden,
    nordeuropa, nordisk, norra sverige, operativ, pappaledig, senior, skandinavien, statlig, strategi,
    ställföreträdande, södra sverige, t f, tf, tillförordnad, tjänstledig, utveckling, vice, vindkraft
  `,
  at: 'hos, i, på, vid',
  of: 'av, för, inom, med ansvar för, över',
  and: 'eller, och, samt',
  former: 'avgående, f d, fd, före detta, förra, förre, tidigare, var tidigare',
  seeking: `
    arbetssökande, mellan jobb, söker arbete, söker jobb, söker ny tjänst, söker nya möjligheter,
    söker nya utmaningar, söker nytt jobb, söker nytt uppdrag, tillgänglig för uppdrag, öppen för arbete,
    öppen för jobb, öppen för nya möjligheter, öppen för nya uppdrag
  `,
  slogan: 'brinner för, drivs av, hjälper, jag hjälper, vi hjälper, älskar',
  industries: {
    'accounting-and-audit': `
      ekonomibyrå, -redovisning, redovisnings-, redovisningsbyrå, -revision, revision-, revisionsbyrå,
      -revisorer
    `,
    'advertising-and-market-research': `
      kommunikationsbyrå, mediebyrå, pr byrå, reklam-, -reklambyrå, reklambyrå-, undersökningsföretag,
      webbyrå
    `,
    agriculture: `
      fiskodling-, -lantbruk, lantbruk-, -lantbrukarna, lantmännen, -skog, skogsägarna, sveaskog,
      trädgårdsodling
    `,
    'architecture-and-engineering': `
      arkitekt-, -arkitekter, -arkitektkontor, arkitektkontor, ingenjörsbyrå, landskapsarkitekter,
      teknikkonsult, teknikkonsulter
    `,
    associations: `
      akademikerförbund-, arbetsgivarorganisation, branschorganisation-, fackförbund-, fackförbundet,
      -förbund, förbund-, -förbundet, -förening, förening-, -föreningen, föreningen, företagarna,
      -församling, församling-, handelskammare, handelskammaren, hjälporganisation, hyresgästföreningen,
      intresseorganisation, kyrkan, pastorat, rädda barnen, röda korset, stadsmissionen, stift,
      stiftelse-, stiftelsen, svenska kyrkan, svenskt näringsliv
    `,
    'banking-and-finance': `
      -bank, bank-, -banken, finans-, fond-, -fonder, -fondkommission, kapitalförvaltning, riksbanken,
      riskkapital-, -sparbank, sparbank-, -sparbanken
    `,
    'business-services': 'bevakning-, fastighetsservice, lokalvård-, -städ, städ-, städservice, vaktbolag',
    construction: `
      anläggnings-, betongbyggnad, -bygg, bygg-, -byggen, byggfirma, byggmästar-, -byggnads, byggnads-,
      elinstallation, -entreprenad, entreprenad-, -entreprenader, golvläggar-, -måleri, måleri-, rörfirma,
      takläggar-
    `,
    'consumer-goods': 'möbelfabrik, -möbler',
    'culture-and-leisure': `
      bibliotek-, -biblioteket, casino, djurpark-, -fotboll, fotboll-, friskis, -golfklubb, golfklubb-,
      gym, hockeyklubb, idrotts-, ishockey, konserthuset, -konsthall, konsthall-, kulturhuset,
      kungliga operan, museer, -museet, -museum, museum-, nöjespark, operan, -orkester, -orkestern,
      stadsteater, symfoniorkester-, -teater, teater-, -teatern
    `,
    'defence-and-police': `
      flygvapnet, försvarets radioanstalt, försvarsmakten, hemvärnet, marinen, polisen, polismyndigheten,
      -regemente, säkerhetspolisen, totalförsvarets
    `,
    education: `
      bildningsförbund, -folkhögskola, folkhögskola, -förskola, förskola-, -förskolan, förskolor,
      -gymnasiet, -gymnasium, gymnasium-, handelshögskolan, -högskola, högskola-, -högskolan, komvux,
      kulturskola, -skola, skola, -skolan, -skolor, studieförbund, tekniska högskolan, -universitet,
      universitet-, -universitetet, -utbildning, utbildning-, yh utbildning, yrkeshögskola
    `,
    electronics: 'elektronik-',
    energy: `
      -elhandel, -elnät, elnät, -energi, -energiverk, fjärrvärme, -kraft, kraftnät, kärnkraft-, solenergi,
      vindkraft-, värmeverk
    `,
    'food-and-drink': `
      -bageri, -bagerier, bagerierna, -bryggeri, bryggeri-, -bryggerier, -bryggerierna, chark-,
      chokladfabrik, -livsmedel, livsmedel-, -mejeri, -mejerier, -mejerierna, -slakteri
    `,
    'health-care': `
      akademiska sjukhuset, akutmottagning, barnmorskemottagning, folktandvården, hälsocentral-, -kirurgi,
      -klinik, -kliniken, -lasarett, lasarett-, lasarettet, -läkarhus, läkarhus, -mottagningen,
      primärvård, primärvården, psykiatri-, psykiatrin, rehab, -sjukhus, sjukhus-, -sjukhuset, -sjukvård,
      tandläkar-, -tandvård, tandvård-, -vårdcentral, vårdcentral-, vårdcentralen
    `,
    'hotels-and-restaurants': `
      -café, -hotell, hotell-, -konditori, konferens-, -krog, -restaurang, restaurang-, -restauranger,
      vandrarhem, -värdshus, värdshus
    `,
    'insurance-and-pensions': `
      -försäkring, -försäkringar, försäkringsbolag, försäkringsbolaget, länsförsäkringar, -pension,
      pension-, -pensionsfond, tjänstepension
    `,
    'international-organisations': `
      eu kommissionen, europaparlamentet, europeiska kommissionen, förenta nationerna,
      nordiska ministerrådet, nordiska rådet
    `,
    'law-firms': `
      advokat-, -advokatbyrå, advokatbyrån, advokaterna, advokatfirman, -juristbyrå, juristbyrå-
    `,
    'local-government': `
      -kommun, kommun, kommunalförbund, -kommunen, kommunen, kommunförbund, landsting, landstinget,
      region blekinge, region dalarna, region gotland, region gävleborg, region halland,
      region jämtland härjedalen, region jönköping, region jönköpings län, region kalmar län,
      region kronoberg, region norrbotten, region skåne, region stockholm, region sörmland,
      region uppsala, region värmland, region västerbotten, region västernorrland, region västmanland,
      region örebro län, region östergötland, -regionen, räddningstjänst, räddningstjänsten, -stad, stad,
      stadsbyggnadskontoret, stadsdelsförvaltning, västra götalandsregionen
    `,
    'machinery-and-vehicles': 'bilfabrik, lastvagnar, maskinfabrik, -varv, verkstads-',
    'management-consulting': 'managementkonsult, managementkonsulter, organisationskonsult',
    'materials-and-chemicals': `
      cement-, -glasbruk, kemi-, massabruk, -pappersbruk, pappersbruk-, plast-, -stål, stålverk
    `,
    media: `
      -bladet, bokförlag, -förlag, förlag-, nyhetsbyrå, -radio, -tidning, tidning-, -tidningar,
      -tidningen, tidnings-
    `,
    mining: 'gruv-, -gruvan, gruvor, mineral-',
    'personal-services': `
      -begravningsbyrå, begravningsbyrå-, frisör-, frisörsalong, hudvård-, kemtvätt-, massage-,
      skönhetssalong
    `,
    'pharma-and-medtech': 'läkemedel-, läkemedelsbolag, medicinteknik-',
    'real-estate': `
      -bostad, bostads-, -bostäder, bostäder, -fastigheter, fastighets-, fastighetsbyrån,
      fastighetsmäklar-, hyresbostäder, mäklar-, -mäkleri, svensk fastighetsförmedling
    `,
    'research-and-development': 'forskningsinstitut-, forskningsinstitutet, rise research',
    retail: `
      -apotek, apotek-, -apoteket, bilhandel-, -bokhandel, bokhandel, -butikerna, -handlarna, järnhandel,
      livs, stormarknad, varuhus-, -varuhuset
    `,
    'social-care': `
      assistansbolag, behandlingshem-, -hemtjänst, hemtjänst-, hvb, -omsorg, omsorg-, personlig assistans,
      socialförvaltning-, socialtjänsten, vård och omsorg, -äldreboende, äldreboende-, äldreomsorg-
    `,
    'software-and-it': 'mjukvaru-, programvaru-',
    'staffing-and-recruitment': '-bemanning, bemannings-, personaluthyrning, -rekrytering, rekryterings-',
    state: `
      -ambassad, arbetsförmedlingen, bolagsverket, boverket, -departementet, domstol-, -domstolen,
      domstolsverket, energimyndigheten, finansinspektionen, folkhälsomyndigheten,
      försvarets materielverk, försäkringskassan, hovrätten, -inspektionen, kammarrätten,
      kemikalieinspektionen, konkurrensverket, konsumentverket, kriminalvården, kronofogden, lantmäteriet,
      luftfartsverket, länsstyrelsen, migrationsverket, -myndigheten, myndigheten för, naturvårdsverket,
      regeringskansliet, riksarkivet, riksdagen, riksdags-, riksgälden, riksrevisionen, sjöfartsverket,
      skatteverket, skolinspektionen, skolverket, socialstyrelsen, statistiska centralbyrån,
      statskontoret, -styrelsen, -tingsrätt, tingsrätt, trafikverket, transportstyrelsen, tullverket,
      utrikesdepartementet, -verket, åklagarmyndigheten
    `,
    telecom: 'telekom-',
    'transport-and-logistics': `
      -buss, -bussar, flygbolag, -flygplats, -flygplatser, -frakt, -hamn, hamnen, -järnväg, järnvägar,
      kollektivtrafik-, -logistik, logistik-, -lokaltrafik, lokaltrafik, -rederi, rederi-, -spedition,
      spedition-, taxi, -trafik, -transport, -transporter, -åkeri, åkeri-
    `,
    'water-and-waste': `
      -avfall, avloppsverk, renhållning-, -vatten, vatten och avlopp, vattenverk, -återvinning,
      återvinning-
    `,
    wholesale: 'grossist-, partihandel-',
  },
};
