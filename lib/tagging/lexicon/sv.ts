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
      apotekschef=sales, avfallschef=operations, -byggchef=operations, -chef, -chefen, -chefer,
      chefredaktör=general-management, chefsjurist=legal, -dekan=education,
      -departementsråd=general-management, -förläggar=general-management, -generalkonsul=general-management,
      kassachef=sales, kommunchef=general-management, -konsul=general-management, -kyrkoherd=none,
      operachef=general-management, platschef=operations, -prefekt=education, prorektor=general-management,
      -rektor=education, riksantikvarie=general-management, riksarkivarie=general-management,
      riksbibliotekarie=general-management, rättschef=legal, -stationschef=operations,
      -stormarknadschef=sales, vicerektor=general-management
    `,
    manager: '-föreståndar, -förmansled, -skiftledar=operations, team ledar, -teamledar',
    owner: `
      delägar, entreprenör=general-management, företagar=general-management, grundar=general-management,
      medgrundar=general-management, partner, ägar=general-management
    `,
    retired: 'pension, pensionerad, pensionär',
    student: '-elev, -praktikant, -student, -studerand',
  },
  roles: {
    communications: `
      copywriter, -informationssekreterar, -informatör, -kommunikatör, -pressansvarig, -pressekreterar,
      -pressombud, -presstalesman, -presstalesperson, -taleskvinn, -talesman, -talesperson, -talskrivar
    `,
    consulting: 'managementkonsult, organisationskonsult',
    'customer-service': '-kundrådgivar, -kundservicemedarbetar, -kundtjänstmedarbetar',
    education: `
      -adjunkt, -amanuens, -barnskötar, -bildlärar, -docent, -fritidsledar, -förskollärar, -handledar,
      -högskoleadjunkt, -instruktör, -it pedagog, -kursledar, -lektor, -lärar, -pedagog, -professor,
      -rektorsassistent, -studievägledar, -tränar, -universitetslektor, -utbildar
    `,
    engineering: `
      -byggnadsarkitekt, byggnadsingenjör, -elektriker, elkonstruktör, -hårdvaruutvecklar,
      -inredningsarkitekt, -konstruktör, -landskapsarkitekt, -maskiningenjör, -planarkitekt,
      -produktutvecklar, -projektör, -trädgårdsarkitekt
    `,
    finance: `
      -affärscontroller, -aktiemäklar, -aktuarie, aml specialist, -auktoriserad revisor, -bankman,
      -banktjänsteman, -bokförar, -bokhållar, -börsmäklar, -clearinghandläggar, -ekonom, -ekonomiassistent,
      -emissionsgarant, -factoringhandläggar, -fakturahandläggar, -finansieringsrådgivar, -finansmäklar,
      -fondförvaltar, -fondhandlar, -fondkommissionär, -företagsrådgivar, -försäkringsmatematiker,
      -hypotekshandläggar, -indrivar, -inkasserar, -institutionsmäklar, -kamrer, -kapitalförvaltar,
      -kassaförvaltar, -kassör förening, -konkursförvaltar, -kravhandläggar, -kreditbedömar, -kreditberedar,
      -kronoassistent, -lånehandläggar, -obligationshandlar, -penningmarknadsmäklar, -portföljförvaltar,
      -privatbanktjänsteman, -privatrådgivar, -projektcontroller, -redovisningsansvarig,
      -redovisningskonsult, -revisor, -riskkapitalist, -räntehandlar, -räntemäklar, -skadehandläggar,
      -skadereglerar, -skattehandläggar, -skatterådgivar, -skattmästar, -taxeringstjänsteman, -trader,
      -valutahandlar, -valutamäklar, -verksamhetscontroller, -värdepappersmäklar, -värderingsman företag
    `,
    'general-management': 'ambassadråd, -attaché, attaché, diplomat, länsråd, minister, sändebud',
    'health-care': `
      -apotekar, -arbetsterapeut, -audionom, -barnläkar, -barnmorsk, -boendestödjar, -dietist, -doktor,
      -farmaceut, -fysioterapeut, -hemtjänstpersonal, -kiropraktor, -kirurg, -kurator, -logoped, -läkar,
      -naprapat, -optiker, -ortoptist, -psykiater, -psykolog, -receptari, -röntgen, -sjukgymnast,
      -skötarinn, -sköters, -sköterska, -sköterskan, -sköterskor, -tandhygienist, -tandläkar, -terapeut,
      -undersköters, -veterinär, -vårdar, -vårdbiträde, -överläkar
    `,
    hr: `
      -arbetsförmedlar, -arbetskonsulent, -bemanningsplanerar, -headhunter, -hr konsult, -jobbcoach,
      -jobbförmedlar, -jobbhandledar, -jobbmatchar, -karriärcoach, -karriärvägledar, -kompetensutvecklar,
      -ledarskapsutvecklar, -ledarutvecklar, -löneadministratör, -löneassistent, -löneförrättar,
      -lönekonsult, -lönespecialist, -löneutbetalar, -medarbetarcoach, -organisationsutvecklar,
      -personalplanerar, -personalvetar, -rehabiliteringssamordnar, -rehabsamordnar, -rekryterar,
      -researcher rekrytering, ssa sekreterar, -talangjägar, -yrkesvägledar
    `,
    it: `
      -affärsanalytiker, -affärsprocesspecialist, -agil coach, -användargränssnittsutvecklar,
      -användbarhetsprovar, -applikationsförvaltar, -applikationsspecialist, -apputvecklar, -apputvecklare,
      -backendutvecklar, -bi utvecklar, c utvecklar, -cloudarkitekt, -dataanalytiker, -dataarkitekt,
      -databasadministratör, -databasformgivar, -databasutvecklar, -datacentertekniker, -dataingenjör,
      -datalingvist, -dataspelsutvecklar, -datavetar, -datorlingvist, -enterprisearkitekt, -etl utvecklar,
      -frontendutvecklar, -fullstackutvecklar, -gränssnittsutvecklar, -hackar, -helpdesktekniker,
      -informationsarkitekt, -integrationsprovar, -integrationsutvecklar, -interaktionsdesigner,
      -it arkitekt, it forensiker, -it pedagog, -it revisor, it tekniker, -javautvecklar, -kodar,
      -kodningsingenjör, kravanalytiker, -kunskapsingenjör, -lösningsarkitekt, -lösningsutvecklar,
      -mjukvaruarkitekt, -mjukvaruingenjör, -mjukvarutestar, -mjukvaruutvecklar, -mobilutvecklar,
      -molnarkitekt, -nätverksarkitekt, -nätverksingenjör, -nätverkssupport, -nätverkstekniker,
      -penetrationstestar, -plattformsutvecklar, -produktägar, -programmerar, -programprovar,
      -programtestar, -programvaruarkitekt, -releaseansvarig, -scrumledar, -spelprogrammerar, -spelprovar,
      -speltestar, -spelutvecklar, -supporttekniker, -systemadministratör, -systemanalytiker,
      -systemarkitekt, -systemdesigner, -systemerar, -systemförvaltar, -systemingenjör, -systemprovar,
      -systemsarkitekt, -systemspecialist, -systemtekniker, -systemutredar, -systemutvecklar,
      -säkerhetsarkitekt, -testautomatiserar, -testledar, -tjänstedesigner, -ux designer,
      -verksamhetsanalytiker, -verksamhetsarkitekt, -webbadministratör, -webbansvarig, -webbdesigner,
      -webbmaster, -webbproducent, -webbredaktör, -webbstrateg, -webbutgivar, -webbutvecklar
    `,
    legal: `
      -advokat, -advokatsekreterar, -assessor, -bouppteckningsman, -byråjurist, -dataskyddsombud, -domar,
      -fiskal, -förlikningsman, -hovrättspresident, hovrättsråd, -juridiskt ombud, -jurist,
      -juristassistent, -justitieråd, -kammarrättspresident, kammarrättsråd, -kronofogd, -kronoinspektör,
      -lagfartshandläggar, -lagman, -lagmän, -lagmännen, medlar, -notarie, -notarien, -notarier, -nämndeman,
      -ombudsman, -patentingenjör, -patentombud, -privatdetektiv, -rättsassistent, -rättshandläggar,
      -rättspresident, rättssekreterar, -rättsvetar, -rådman, -rådmän, -skiljedomar, -stämningsman,
      -utmätningsman, -åklagar
    `,
    marketing: `
      -annonsförmedlar, -destinationsutvecklar, -innehållsproducent, -innehållsstrateg, -insamlar,
      -kampanjarbetar, -kundinsiktsanalytiker, -lobbyist, -marknadsanalytiker, -marknadsassistent,
      -marknadsförar, -marknadsstrateg, -marknadsundersökar, -mediakonsulent, -mediaplanerar,
      -mediehanterar, -medieplanerar, -medlemsvärvar, -opinionsanalytiker, -prissättar,
      -projektledare reklam, -reklamar, -reklamman, -resmålsutvecklar, -sponsoransvarig, sökmotoroptimerar,
      -sökmotorspecialist, -taktisk planerar, -valarbetar, -varumärkesstrateg, -varumärkesutvecklar
    `,
    none: `
      -agronom, -animatör, -antikvarie, -antropolog, -arbetar, -arkivarie, -arrangör, -artist, artistagent,
      -assistentinspektör, -besiktningsman, -bibliotekarie, -bilsystemingenjör, -biolog, -biträde, -bloggar,
      -bonde, -brandingenjör, -brandman, -brevbärar, -byggar, -chaufför, -dataspelsgrafiker, -diakon,
      -djurskötar, -driftsmaskinist, -ekonomibiträde, -ekonomiföreståndar, -elevassistent, -energirådgivar,
      -fackligt ombud, -fastighetsmäklar, -flygledar, -flygvärdinna, -forensiker, -formgivar,
      -fotbollsdomar, -fotograf, fotografagent, -frisör, -förar, -föreläsar, -författar, -förman, -geolog,
      -grafiker, -granskar, -grossist, -gårdsmästar, -hantverkar, -hockeydomar, -husdjurstekniker,
      hushållsekonom, -hälsoekonom, -hållbarhetsutvecklar, idrottsagent, -idrottsdomar, -illustratör,
      -industriplåtslagar, -inspektor, -inspicient, -inspiratör, -instruktör, -intendent, investerar,
      -journalist, -kemist, -klinisk kodar, -kock, -konstnär, -kontrollant, -koreograf, kostekonom,
      -kulturpedagogik, -kurskonsult, -kusk, -kuskar, -köksmästar, -laborant, -lagbas, -lantbrukar,
      -lantmästar, -lastbilschaufför, -ledsagar, -livsmedelsinspektör, -lokalvårdar, -läggar, -lärling,
      -löpar, -makar, -maskinist, -massör, -matchdomar, -matematiker, -matros, -mekaniker, -mentor,
      -meteorolog, miljöekonom, -miljörådgivar, -moderator, -montör, -musiker, -mäklar, -mästar, -målar,
      -nationalekonom, -odlar, -officer, officer, -ombud, -packar, -personal, -personlig assistent,
      -personligt ombud, -pilot, -polis, -producent, -produktingenjör, -produktionsingenjör,
      -produktionsteknisk samordnar, -projektadministratör, -präst, -redaktör, -regissör, -reparatör,
      -ritar, -servitör, -sjöman, -skadeinspektör, -skadeståndar, -skogvaktar, skolsekreterar, -skribent,
      -skyddsombud, -skådespelar, -skötar, -slöjdar, -smed, -snickar, -sociolog, -socionom, -spelar,
      -spelledar, sportagent, -statist, -statistiker, -stylist, -städar, -svetsar, -talar, -testingenjör,
      -tolk, trafiklärar, -trafikplanerar, -trafikövervakar, -trädgårdsmästar, -tävlingsdomar, -undersökar,
      -utvecklingsingenjör, -vakt, -vaktmästar, -väktar, -värd, -värdinna, -vårdinna, -översättar
    `,
    operations: `
      -befraktar, -beläggningsplanerar, -disponent, -distributionsplanerar, -expeditör gods, -exportör,
      -fartygsklarerar, -fartygsoperatör, -fartygsplanerar, -flygklarerar, -flygkoordinator,
      -flygtrafikplanerar, -flödesplanerar, -fraktförmedlar, -förrådsansvarig, -förrådsman, -godsexpeditör,
      -godsmottagar, -hamnfogd, -hamnkapten, -hamnlots, -importör, -inventerar, -kapacitetsplanerar,
      -kvalitetssamordnar produktion, -lageradministratör, -lagerarbetar, -lagerist, -lagerkontorist,
      -lagermedarbetar, -lagerpersonal, -lagerplanerar, -lastplanerar, -leveransbevakar, -leveransplanerar,
      -linjeagent, -logistiker, -logistikplanerar, -materialplanerar, -materialstyrar, -orderfördelar,
      -orderläggar, -ordermottagar, -orderplanerar, -orderplockar, -platschef bygg, -produktionslogistiker,
      -produktionsplanerar, -rampagent, -rederiagent, -reservdelsansvarig, -ruttplanerar, -skeppsklarerar,
      -skeppsmäklar, -speditionskoordinator, -speditör, -stationsmästar, -supply planner, -terminalarbetare,
      -trafikinformatör, -trafikledar, -trafikövervakningsledar, -transportförmedlar, -transportledar,
      -transportplanerar, -tulldeklarant, -tullmäklar, -tullombud, -tågledar, -tågtrafikledar,
      -varumottagar, -varuplanerar
    `,
    procurement: '-inköpar, -inköpsassistent, -upphandlar',
    'project-management': '-projektkoordinator',
    'public-administration': `
      -biståndshandläggar, -familjerättshandläggar, -familjerättssekreterar, -folkbokföringshandläggar,
      -kommunalråd, -miljöinspektör, -nämndsekreterar, -politiker, -regionråd, -registrator,
      -riksdagsledamot, -riksdagsledamöt, -socialsekreterar, -statssekreterar, -tulltjänsteman,
      -undervisningsråd
    `,
    research: '-doktorand, -forskar, -postdoktor',
    sales: `
      -affärsbiträde, -affärsutvecklar, -anbudsingenjör, -anbudskalkylator, -antikhandlar,
      -antikvariatsbiträd, -apotekstekniker butik, -bilhall, -bilhandlar, -biluthyrar, -blomsterhandlar,
      -bokhandlar, -butiksansvarig, -butiksbiträde, -butiksentreprenör, -butiksinnehavar,
      -butikskommunikatör, -butiksmedarbetar, -butikspersonal, -butikssäljar, -demonstratör, -detaljist,
      -expedit, -fiskhandlar, -företagssäljar, -försäkringsförmedlar, -försäkringsgivar, -försäkringsmäklar,
      -försäkringsrådgivar, -försäkringsspecialist, -försäkringssäljar, -försäljar, -försäljningsbiträde,
      -försäljningsrepresentant, -grönsakshandlar, -guldsmedshandlar, -handelsagent, -handelsresand,
      handlar, -innesäljar, -juvelerar, -kassabiträd, -kassapersonal, -kassör, -kioskinnehavar,
      -kontohandläggar, -kundansvarig, -kundmottagar, -kundutvecklar, -köpman, -köpmansbiträd, -köttmästar,
      -leasingrådgivar, -livsmedelshandlar, -ljushandlar, -läkemedelskonsulent, -marknadshandlar,
      -medlemssäljar, -möbelhandlar, -mötesbokar, -offertberedar, -offertingenjör, -optikhandlar,
      -partihandlar, riskingenjör försäkring, -skohandlar, stationschef på drivmedelsstation,
      -storkundsansvarig, -säljar, -säljassistent, -säljcoach, -säljkoordinator, -säljledar, -säljrådgivar,
      -säljsupport, -säljtränar, -telefonförsäljar, -telemarketar, -torghandlar, -trävaruhandlar,
      -uppringar, -utesäljar, -uthyrar
    `,
  },
  soft: {
    consulting: '-konsult, -rådgivar, verksamhetskonsult',
    engineering: '-arkitekt, -ingenjör, teknolog',
    finance: '-controller',
    it: 'testar',
    none: `
      -administratör, -agent, -analytiker, -ansvarig, -ansvarige, -assistent, -beredar, -biträd,
      -byrådirektör, -coach, -expert, -förvaltar, -generalist, -granskare, -handläggar, -hanterar,
      -inspektör, -integrator, -konfigurator, -konsulent, -kontorist, -kontrollör, -koordinator, -ledar,
      -medarbetar, -mästare, -ombudsman fack, -operationell ledar, -optimerar, -planerar, -processledar,
      -redogörar, -redovisar, -revisor, -samordnar, -sekreterar, -specialist, -strateg, -support,
      -tjänsteman, -utbildningsgivar, -utredar, -utvecklar, -utvärderar, -vägledar, -ägar, -övervakar
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
    'customer-service': `
      callcenter-, kontaktcenter-, kundcenter-, kundservice-, kundsupport-, kundtjänst-, kundupplevelse-,
      reklamations-, växel-
    `,
    education: 'förskole-, gymnasie-, skol-, skola, undervisnings-, utbildnings-',
    engineering: `
      anläggning-, bygg-, elkraft-, konstruktion-, produktutveckling-, teknik-, underhåll-, utvecklings-,
      verkstad-, verkstads-
    `,
    finance: `
      aktie-, back office bank, bank-, bokförings-, bokslut-, bolån, bolåne-, budget-, controller-,
      controlling-, -ekonomi, ekonomi, ekonomi-, ekonomisk, ekonomistyrning-, factoring-, faktura, faktura-,
      fakturering-, finans-, finansförvaltning, finansiell, finansiella, finansiering-, fond-, fordrings-,
      företagsbank, försäkring, försäkrings-, försäkringsskade-, indrivning, indrivnings-, inkasso-,
      intern kontroll, internkontroll, investerings-, kapital-, kapitalanskaffning, kapitalförvaltning-,
      kassaflödes-, koncernredovisning, konkurs-, kostnads-, kredit-, kundreskontra, leverantörs-,
      leverantörsreskontra, likviditets-, låne-, middle office, moms-, obligations-, pension-, placerings-,
      portfölj-, private banking, privatekonomi, privatekonomisk, privatekonomiska, -redovisning,
      redovisning, redovisnings-, reskontra-, revision, revisions-, revisors-, risk-, ränte-, skade-, skatt,
      skatte-, skuld-, skuldsanerings-, stiftelseförvaltnings-, taxerings-, treasury-, valuta, valuta-,
      värdepapper-, årsredovisning-
    `,
    'general-management': 'affärsområdes-, företagslednings-, ledningsgrupp-',
    'health-care': 'hälso-, klinik-, omvårdnad-, sjukhus-, sjukvård-, vård-, vårdcentral-',
    hr: `
      anställning-, arbetsförmedling-, arbetsmarknad-, arbetsrätt, arbetsrätts-, bemanning, bemannings-,
      chefsutveckling, employer branding-, förhandlings-, hr, jämställdhet-, karriär-, kompetens-,
      kompetensförsörjning-, kompetensutvecklings-, ledarskapsutveckling, ledarutveckling,
      ledarutvecklings-, likabehandling-, lön, löne-, medarbetar-~, medarbetarutveckling, mångfald-,
      organisationsutveckling, organisationsutvecklings-, pensionsadministration, personal-,
      personalutveckling, praktik-, rehabiliterings-~, -rekrytering, rekryterings-, schemaläggning, talang-
    `,
    it: `
      1st line, 2nd line, affärssystem, affärssystem-, ai, android-, användar-~, användarens upplevelse,
      användargränssnitt-, användarupplevelse, användarvänlighet, användarvänlighets-, användbarhet-, app,
      applikations-, automatiseringstest-, back end, backend, bi-, cloud-, crm system, cyber-,
      cybersäkerhet-, data-~, databas-, datacenter-, datacentral, datacentral-, datakvalitet,
      datakvalitets-, datalager-, dataskydds teknik, datavetenskap, datavetenskap-, dator-, devops,
      digital-~, digitala spel, digitaliserings-, e tjänst-, erp-, first line, front end, frontend,
      full stack, fullstack, gis~, gränssnitt-, helpdesk-, ikt, ikt motståndskraft, ikt!, inbäddade,
      informationslager-, informationssystem, informationssystem-, informationssäkerhet-,
      informationsteknik-, ios, it, it drift, it motståndskraft, it säkerhet, it säkerhet!, it!, java-,
      katastrofåterställnings-, klientdel, kommunikationsinfrastruktur, krav-, maskininlärning-, mjukvaru-,
      moln-, motståndskraft it, nät-, nätverks-, php-, program-, programmering-, programvaru-, python-,
      second line, server-, sharepoint-, sql-, support-~, system-~, systemförvaltar, systemförvaltning-,
      systemintegration-, systemutveckling-, teknisk support, telekommunikation-~, test-~,
      testautomatisering, testutvecklar, ui, ux, virtualisering-, web-, webb-, webben, wordpress-
    `,
    legal: `
      arbetsrättsjurist, arvs-, avtals-, bolags-~, bolagsrätt-, compliance-, dataskydd-, domar-, domstol-,
      domstols-, exekutions-, gdpr-, immaterialrätt, immaterialrätts-, juridik-, juridisk, juridiska,
      jurist-, lag-, lagstiftnings-, patent-, process rätt, regelefterlevnad-, rätts-, rättsavdelning-,
      rättslig, skatterätt, överlåtelser
    `,
    marketing: `
      annons-, community-, content-, crm-, destinations-, e handel, e handels-, evenemangs-, event-,
      innehålls-, insamling-, insikts-, intäktsoptimering, kampanj-, kategori-, kundinsikts-, kundrelation-,
      marketing-, marknad, marknads-, marknadsföring-, media-~, medie-~, opinions-, prissättning,
      prissättnings-, produkt-~, reklam-, resmåls-, sociala medier, sponsor-, sökmotor-, tryckreklam-,
      turism-, varumärke-, varumärkes-
    `,
    operations: `
      avlopps-, buss-, distributions-, drift-, export-, fabrik-, flotta-, flygtrafik-, flytt-, flödes-,
      fordonspark-, frakt-, förpackning, förpacknings-, förråd, förråds-, försörjnings-, gasledning, gods-,
      gruv-, gruva, hamn-, import-, industri-, järnvägs-, järnvägsstation, järnvägstrafik, kvalitet,
      kvalitets-, lager, lager-, lagerhållning, lean-, ledningsnät, leverans-, livsmedelstillverkning,
      -logistik, -logistik-, logistik-, material-, metallindustri, montering, monterings-, order-,
      processutvecklings-, produktion, produktions-, prognos-, raffinaderi-, rörlednings-, s op, sjöfart-,
      sjötransport-, skift-, spedition-, spårtrafik-, stenbrott, stenbrotts-, supply chain-, sågverks-,
      terminal-, tillverkning, tillverknings-, trafik-, -transport, transport-, -transporter,
      varuförsörjning-, verksamhetskontinuitet-~
    `,
    procurement: 'inköp, inköps-, upphandling, upphandlings-',
    'project-management': 'pmo, projekt-, projektkontor',
    'public-administration': `
      försäkringskassa-, kommunal-, myndighet-, nämnd-, samhälls-, social-, socialtjänst-, stadsbyggnad-
    `,
    research: 'forskning, forsknings-, labb-, laboratorie-',
    sales: `
      -affär, affärsutveckling, affärsutvecklings-, anbuds-, auktions-, bensinstation, -butik, butik-,
      butiks-, -detaljhandel, detaljhandel-, detaljhandels-, eftermarknad-, eftermarknads-, franchise-,
      -försäljning, försäljning, försäljnings-, galleria-, kassa-, key account, kiosk-, kund-~,
      kundrelations-, köpcentrum-, leasing-, livsmedelsbutik, offert-, partner-~, storkund-, stormarknads-,
      sälj, sälj-, uthyrning-, -varuhus, varuhus-
    `,
  },
  units: `
    affärsområde-, akvarie-, anläggnings, arena-, bad-, beredskaps-, biograf-, bolag-, camping-,
    centralbanks-, cirkus-, division-, djurparks-, enhet-, enhets-, fackförbund, festival-, filial-,
    flygplats-, fritids-~, förbunds-, förvaltning, förvaltnings-, intresseorganisation, kansli-, koncern-,
    konserthus-, konsthalls-, kontor-, kultur-, kyrkogårds-, land-, musei-, museum-, myndighets-,
    nöjesparks-, område-, organisations-, polis-, region-, simhalls-, slotts-, sport-, stab-, stabs-,
    stads-, teater-, verks-, verksamhets-, zoologisk-
  `,
  neutral: `
    biträdande, certifierad, egen, erfaren, europa, frilans, föräldraledig, förändring, global, hållbarhet,
    innovation, integration, interim, internationell, junior, konstituerande, kreativ, ledarskap,
    legitimerad, legitimerade, logi, lokal, mammaledig, mellansverige, nationell, norden, nordeuropa,
    nordisk, norra sverige, nu, numera, ny, offentlig, omställning, operativ, operativa, pappaledig, privat,
    regional, senior, skandinavien, statlig, strategi, strategisk, strategiska, ställföreträdande,
    södra sverige, t f, tf, tidsbegränsad, tillförordnad, tjänstledig, utveckling, vice, vindkraft
  `,
  at: 'hos, i, på, vid',
  of: 'av, för, inom, med ansvar för, över',
  and: 'eller, och, samt',
  former: `
    aspirerande, avgående, blivande, drömmer om att bli, f d, fd, framtida, fördetta, före detta, förra,
    förre, tid, tidig, tidigare, var tidigare, vill bli
  `,
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
      akademikerförbund-, arbetsgivarorganisation, branschförening-, branschorganisation-, -facket, facket,
      fackförbund-, fackförbundet, -förbund, förbund-, -förbundet, -förening, förening-, -föreningen,
      föreningen, företagarna, -församling, församling-, handelskammare, handelskammaren, hjälporganisation,
      hyresgästföreningen, intresseorganisation, kyrkan, lrf, pastorat, rädda barnen, röda korset,
      stadsmissionen, stift, stiftelse-, stiftelsen, svenska kyrkan, svenskt näringsliv,
      sveriges ingenjörer, unionen, visita, vårdförbundet
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
      bibliotek-, -biblioteket, casino, djurpark-, -fotboll, fotboll-, friskis, -golfklubb, golfklubb-, gym,
      hockeyklubb, idrotts-, ishockey, konserthuset, -konsthall, konsthall-, kulturhuset, kungliga operan,
      museer, -museet, -museum, museum-, nöjespark, operan, -orkester, -orkestern, stadsteater,
      symfoniorkester-, -teater, teater-, -teatern
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
      -klinik, -kliniken, -lasarett, lasarett-, lasarettet, -läkarhus, läkarhus, -mottagningen, primärvård,
      primärvården, psykiatri-, psykiatrin, rehab, -sjukhus, sjukhus-, -sjukhuset, -sjukvård, tandläkar-,
      -tandvård, tandvård-, -vårdcentral, vårdcentral-, vårdcentralen
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
      region kronoberg, region norrbotten, region skåne, region stockholm, region sörmland, region uppsala,
      region värmland, region västerbotten, region västernorrland, region västmanland, region örebro län,
      region östergötland, -regionen, räddningstjänst, räddningstjänsten, -stad, stad,
      stadsbyggnadskontoret, stadsdelsförvaltning, västra götalandsregionen
    `,
    'machinery-and-vehicles': 'bilfabrik, lastvagnar, maskinfabrik, -varv, verkstads-',
    'management-consulting': 'managementkonsult, managementkonsulter, organisationskonsult',
    'materials-and-chemicals': `
      cement-, -glasbruk, kemi-, massabruk, -pappersbruk, pappersbruk-, plast-, -stål, stålverk
    `,
    media: `
      -bladet, bokförlag, -förlag, förlag-, nyhetsbyrå, -radio, -tidning, tidning-, -tidningar, -tidningen,
      tidnings-
    `,
    mining: 'gruv-, -gruvan, gruvor, mineral-',
    'personal-services': `
      -begravningsbyrå, begravningsbyrå-, frisör-, frisörsalong, hudvård-, kemtvätt-, massage-,
      skönhetssalong
    `,
    'pharma-and-medtech': 'läkemedel-, läkemedelsbolag, medicinteknik-',
    'real-estate': `
      -bostad, bostads-, -bostäder, bostäder, -fastigheter, fastighets-, fastighetsbyrån, fastighetsmäklar-,
      hyresbostäder, mäklar-, -mäkleri, svensk fastighetsförmedling
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
      domstolsverket, energimyndigheten, finansinspektionen, folkhälsomyndigheten, försvarets materielverk,
      försäkringskassan, hovrätten, -inspektionen, kammarrätten, kemikalieinspektionen, konkurrensverket,
      konsumentverket, kriminalvården, kronofogden, lantmäteriet, luftfartsverket, länsstyrelsen,
      migrationsverket, -myndigheten, myndigheten för, naturvårdsverket, regeringskansliet, riksarkivet,
      riksdagen, riksdags-, riksgälden, riksrevisionen, sjöfartsverket, skatteverket, skolinspektionen,
      skolverket, socialstyrelsen, statistiska centralbyrån, statskontoret, -styrelsen, -tingsrätt,
      tingsrätt, trafikverket, transportstyrelsen, tullverket, utrikesdepartementet, -verket,
      åklagarmyndigheten
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
  trades: {
    'accounting-and-audit': 'auktoriserad redovisningskonsult, auktoriserad revisor, redovisningsbyrå',
    agriculture: `
      bonde, fiskodling-, jordbruk-, lantbruk-, -lantbrukar, lantbrukare, mjölkbonde, mjölkgård, skogsbruk-,
      växtodling-
    `,
    associations: 'komminister, kyrkoherde',
    'banking-and-finance': 'bankrådgivare, bolånerådgivare, kontorschef bank, private banker',
    construction: 'bostadsbyggande, bygg och anläggning, byggentreprenad, husbyggnad, vvs-',
    education: `
      förskola, förskole-, grundskola, grundskole-, gymnasielärare, gymnasierektor, rektor, skolchef,
      universitetslektor
    `,
    energy: 'elnät-, fjärrvärme-, kärnkraft-, solenergi, solkraft, vattenkraft-, vindkraft-',
    'food-and-drink': 'bageri-, bryggeri-, chark-, kött, livsmedel-, mejeri-',
    'health-care': `
      barnmorska, distriktssköterska, sjukhus-, tandhygienist, tandläkare, vårdcentral-, överläkare
    `,
    'hotels-and-restaurants': 'hotell-, hovmästare, kock, krögare, köksmästare, restaurang-',
    'insurance-and-pensions': 'försäkringsmäklare, försäkringsrådgivare, skadereglerare',
    'law-firms': '-advokat',
    'local-government': 'kommunalråd, kommunchef, kommundirektör, socialsekreterare',
    media: 'chefredaktör, journalist, nyhetschef',
    mining: 'gruv-',
    'personal-services': 'begravningsentreprenör, frisör, hudterapeut, salong',
    'pharma-and-medtech': 'läkemedel, medicinteknik',
    'real-estate': 'bostadsrätter, fastighetsförvaltning, fastighetsmäklare, hyresbostäder',
    retail: 'apotekare, butikschef, butikssäljare, e handel',
    'social-care': `
      gruppboende, hemtjänst-, hvb, lss, personlig assistans, äldreboende, äldreomsorg, äldreomsorgs-
    `,
    'transport-and-logistics': 'bussförare, lokförare, rederi-, sjöfart, åkeri-',
  },
};
