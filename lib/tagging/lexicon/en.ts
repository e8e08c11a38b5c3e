import type { Lexicon } from './lexicon.ts';

/** English. Words stand alone; "-s" and "-ies" are endings. */
export const en: Lexicon = {
  language: 'en',
  ranks: {
    board: `
      advisory board member, board adviser, board advisor, board chair=general-management, board director,
      board member, board professional, chair of the board=general-management,
      chairman of the board=general-management, deputy board member, independent director,
      member of the board, ned, non exec, non executive director, nonexecutive director, trustee
    `,
    director: 'company director, director, regional director',
    executive: `
      cao=general-management, cbo=sales, cco=sales, cdo=it, ceo=general-management, cfo=finance,
      chairman and ceo=general-management, chairman=general-management, chairperson=general-management,
      chairwoman=general-management, chancellor=general-management,
      chief administrative officer=general-management, chief commercial officer=sales,
      chief communications officer=communications, chief compliance officer=legal,
      chief customer officer=customer-service, chief data officer=it, chief digital officer=it,
      chief executive officer=general-management, chief executive=general-management,
      chief financial officer=finance, chief growth officer=marketing, chief happiness officer=hr,
      chief human resources officer=hr, chief information officer=it, chief information security officer=it,
      chief investment officer=finance, chief legal officer=legal, chief marketing officer=marketing,
      chief of staff, chief operating officer=general-management,
      chief operations officer=general-management, chief people officer=hr,
      chief procurement officer=procurement, chief product officer=marketing,
      chief purchasing officer=procurement, chief research officer=research, chief revenue officer=sales,
      chief risk officer=finance, chief sales officer=sales, chief science officer=research,
      chief scientific officer=research, chief security officer=it, chief supply chain officer=operations,
      chief sustainability officer=none, chief technical officer=it, chief technology officer=it, chro=hr,
      cino=research, cio=it, ciso=it, clo=legal, cmo=marketing, coo=general-management,
      country manager=general-management, cpo=marketing, cro=sales, cso=none, cto=it,
      director general=general-management, executive chair=general-management,
      executive chairman=general-management, executive director, general manager,
      governor=general-management, managing director=general-management, md=general-management,
      paymaster general=general-management, permanent secretary=general-management,
      postmaster general=general-management, president, secretary general=general-management
    `,
    head: `
      ambassador=general-management, chief justice=legal, commissioner=general-management,
      consul general=general-management, consul=general-management, controller general=general-management,
      dean=education, editor in chief=general-management, general counsel=legal, head, head of state=none,
      head teacher=education, headmaster=education, headmistress=education, headteacher=education,
      principal=none, pro vice chancellor=general-management, rector=general-management,
      senior official=general-management, treasurer=finance
    `,
    manager: `
      bank manager=finance, credit union manager=finance, factory manager=operations,
      fleet manager=operations, manager, manageress, matron=health-care, mine manager=operations,
      plant manager=operations, quarry manager=operations, shopkeeper=sales, team lead, team leader,
      tribal elder=none
    `,
    owner: `
      co founder=general-management, co managing partner=general-management, co owner,
      cofounder=general-management, entrepreneur=general-management, founder=general-management,
      founding partner, managing partner=general-management, owner, partner,
      proprietor=general-management, self employed, serial entrepreneur=general-management, shareholder
    `,
    retired: 'emerita, emeritus, retired, semi retired',
    student: `
      apprentice=none, graduate student, intern=none, mba candidate=none, mba student,
      phd candidate=research, phd student=research, student, trainee=none, undergraduate
    `,
    'vice-president': `
      assistant vice president, avp, evp, executive vice president, senior vice president, svp,
      vice president, vp
    `,
  },
  roles: {
    communications: `
      copywriter, press officer, press secretary, public relations officer, publicist, publicity agent,
      publicity writer, speechwriter, spokesman, spokesperson, spokeswoman
    `,
    'customer-service': `
      call centre agent, customer service representative, customer success manager,
      customer support representative
    `,
    education: `
      assistant professor, associate professor, docent, educator, governess, instructor, lector, lecturer,
      professor, schoolmaster, schoolmistress, schoolteacher, teacher, tutor
    `,
    engineering: `
      chemical engineer, civil engineer, draftsman, draughtsman, draughtsperson, electrician,
      electronics engineer, hardware engineer, landscape architect, mechanical engineer, naval architect,
      surveyor
    `,
    finance: `
      accountant, actuaries, actuary, adjuster claims, asset manager, auditor, banker, book keeper,
      bookkeeper, broker forex, bursar, business controller, chartered accountant, claims adjuster,
      comptroller, cpa, credit assessor, credit controller, dealer futures, equity analyst,
      finance business partner, finance partner, financial adviser, financial advisor, financial analyst,
      financial controller, fund manager, inspector tax, insurance claims assistant, investor,
      investor relations manager, loan officer, loans assessor, loss adjuster, mortgage broker,
      night auditor, official receiver, paying clerk, portfolio manager, private banker, stock broker,
      stock jobber, stockbroker, stockjobber, tax adviser, tax advisor, tax inspector, trader, treasurer,
      venture capitalist, wealth manager
    `,
    'general-management': 'attache, charge d affaires, diplomat, embassy representative, official senior',
    'health-care': `
      caregiver, carer, dentist, dermatologist, dietician, dietitian, doctor, gp, health visitor, midwife,
      midwives, nurse, obstetrician, optician, optometrist, orthodontist, paramedic, pathologist,
      pediatrician, pharmacist, pharmacologist, physician, physiotherapist, podiatrist, psychiatrist,
      psychologist, psychotherapist, radiographer, radiologist, social worker, surgeon, therapist, vet,
      veterinarian
    `,
    hr: `
      career coach, careers adviser, employment agent, employment interviewer, employment officer,
      head hunter, headhunter, hr business partner, hr partner, hrbp, job coach, job placement officer,
      labour relations conciliator, occupational analyst, payroll specialist, people operations manager,
      people partner, recruiter, staff trainer, talent acquisition partner, talent partner, trainer staff
    `,
    it: `
      agile coach, app developer, architect information, back end developer, blockchain developer,
      business analyst, cloud engineer, coder, computer scientist, configuration manager, data architect,
      data engineer, data scientist, database administrator, dba, desktop publisher,
      desktop publisher web, devops, devops engineer, enterprise architect, full stack developer,
      game developer, games developer, hacker, helpdesk analyst, internet service provider, it designer,
      it technician, machine learning engineer, penetration tester, product owner, programmer,
      programmer analyst, qa engineer, qa lead, scrum master, service designer, site reliability engineer,
      software architect, software designer, software developer, software engineer, software tester,
      solution architect, solutions architect, sysadmin, sysop, system administrator,
      systems administrator, systems analyst, systems designer, systems engineer, systems tester,
      tech lead, technical architect, test engineer, ui designer, ui developer, ux designer,
      ux researcher, web designer, web developer, web editor, web publisher, webmaster
    `,
    legal: `
      attorney, bailiff, barrister, conveyancer, conveyancing clerk, coroner, corporate counsel, counsel,
      court clerk, court registrar, district attorney, enquiry agent, house detective, inquiry agent,
      judge, judge advocate, jurisconsult, jurist, justice of the peace, law partner, lawyer,
      legal adviser, legal advisor, legal attache, legal counsel, legal executive, magistrate, notaries,
      notary, ombudsman, paralegal, patent attorney, private detective, private investigator, prosecutor,
      referee appeals, solicitor, store detective, usher court
    `,
    marketing: `
      account executive advertising, advertising executive, brand ambassador, brand manager,
      brand strategist, community manager, content creator, content strategist, creative director,
      fund raiser, fundraiser, growth hacker, influencer, lobbyist, market analyst,
      market research analyst, market research consultant, market researcher, marketeer, marketer,
      media planner, pricing specialist, product marketer, revenue manager, seo specialist,
      social media manager
    `,
    none: `
      abbot, accompanist, acrobat, actor, actress, adjuster, air traffic controller, angel investor,
      animator, anthropologist, appraiser, archaeologist, archivist, art director, artisan, artist,
      assembler, astrologer, astronomer, athlete, attendant, auctioneer, author, baker, band leader,
      barber, bartender, beautician, biologist, blacksmith, blender, blogger, bodyguard, boiler,
      boilermaker, bookmaker, botanist, breeder, brewer, bricklayer, builder, butcher, butler,
      cabinetmaker, calker, caretaker, carpenter, carver, case manager, caster, caulker, chauffeur,
      chemist, choreographer, cleaner, clergyman, clerk postal, coach, collector, companion, composer,
      concierge, conductor, constable, cook, cooper, craftsman, crew, crewman, croupier, curator, cutter,
      dancer, deckhand, detective, digital imaging technician, directory compiler, diver, dj, doorman,
      draper, dresser, driller, driver, ecologist, economist, editor, embalmer, engraver, escort,
      executive chef, facilities manager, farmer, film director, finisher, firefighter, fireman,
      fisherman, fitter, floor manager, footballer, foreman, foreperson, forester, forewoman,
      fortune teller, framer, funeral director, gardener, geologist, glazier, grinder, grower, guard,
      guide, hairdresser, handler, hawker, head chef, helper, historian, host, hostess, housekeeper,
      housing manager, hunter, illustrator, inspector, interpreter, janitor, joiner, journalist, keeper,
      keynote speaker, laborer, labourer, labourers, land manager, layer, librarian, lifeguard,
      lighthouse keeper, linguist, loader, machinist, maker, mason, mathematician, mechanic,
      mechatronics technician, mender, mentor, metallurgist, meteorologist, miller, miner,
      minister of religion, mixer, model, moderator, monk, moulder, music director, musician, navigator,
      nun, nursemaid, oceanographer, office manager, officer of armed forces, operator supervisor, packer,
      painter, paperhanger, pastry chef, pawnbroker, peddler, pedlar, performer, philosopher,
      photographer, photography director, physicist, picker, pilot, planter, plasterer, plater, player,
      plumber, podcaster, police officer, policeman, policewoman, policymaker, polisher,
      political scientist, porter, postman, potter, practice manager, preacher, presenter, presser,
      priest, printer, producer, proofreader, property manager, public speaker, puppeteer, rabbi, ranger,
      receptionist, referee, repairer, repairman, reporter, restorer, rigger, roaster, roofer, sailor,
      sawyer, scaffolder, scientist industrial, sculptor, seaman, seamstress, servant, setter, shepherd,
      shoemaker, singer, slaughterer, smith, sociologist, soldier, sorter, sous chef, speaker, spinner,
      sportsman, sprayer, stage director, stage manager, statistician, steward, stewardess, stripper,
      stylist, supervisor, tailor, tanner, taxidermist, technologist, television director, tender,
      theatre director, theatrical director, tiler, toastmaster, toolmaker, translator, trimmer, turner,
      typist, umpire, undertaker, upholsterer, usher, valet, valuer, varnisher, waiter, waitress, warden,
      washer, watchmaker, weaver, welder, writer, zoologist
    `,
    operations: `
      air traffic safety dispatcher, cargo agent, customs agent, customs broker, dispatch clerk, dispatcher,
      expediter, exporter, forwarding agent, freight forwarder, importer, loadmaster, logistician,
      master scheduler, material planner, production planner, production planning clerk, purchasing agent,
      rail dispatcher, shipping agent, shipping clerk, station master, stationmaster, stock clerk,
      stock controller, stockroom clerk, storekeeper, storeman, storeperson, supply clerk, supply planner,
      tally clerk, tool crib attendant, train dispatcher, transport planner, transport scheduler,
      warehouse clerk, warehouseman, weighbridge operator, weighing clerk
    `,
    procurement: `
      buyer, category buyer, procurement officer, purchaser, purchasing officer, sourcing specialist
    `,
    'project-management': `
      pmo, program manager, programme manager, project coordinator, project lead, project leader,
      project officer
    `,
    'public-administration': `
      alderman, alderwoman, border guard, case worker, caseworker, civil servant, congressman,
      congresswoman, councillor, councilor, customs officer, deputy mayor, immigration officer, mayor,
      member of parliament, minister, mp, policy adviser, policy advisor, policy analyst, policy officer,
      politician, senator
    `,
    research: `
      astrophysicist, epidemiologist, postdoc, postdoctoral researcher, research assistant,
      research associate, research fellow, researcher, scholar, scientist
    `,
    sales: `
      account executive, account manager, after sales adviser, agent insurance, bdm, bdr, bookseller,
      broker insurance, business developer, business development manager, canvasser, checkout operator,
      cold caller, commercial agent, commercial representative, commercial traveller, counter clerk,
      demonstrator, fishmonger, florist, greengrocer, grocer, insurance agent, insurance broker,
      insurance underwriter, ironmonger, kam, key account manager, leasing agent,
      manufacturer s representative, medical representative, newsagent, personal shopper, rental agent,
      rental clerk, rep, representative medical, retailer, sales agent, sales assistant, sales clerk,
      sales engineer, sales executive, sales representative, sales worker, salesman, salesmen, salesperson,
      saleswoman, sdr, seller, shop assistant, technical representative, telemarketer, telesales agent,
      trade representative, underwriter, vendor, wholesaler
    `,
  },
  soft: {
    consulting: 'adviser, advisor, consultant',
    engineering: 'architect, engineer, technical specialist',
    it: 'dev',
    legal: 'advocate',
    none: `
      adjudicator, administrator, agent, ambassador, analyst, assessor, assignee, assistant, associate,
      attache, broker, business partner, buyer, channel partner, clerk, co ordinator, coach, controller,
      coordinator, copywriter, data miner, dealer, developer, editor, evangelist, examiner, executive,
      expert, generalist, intermediary, interviewer, investigator, lead, leader, marketeer, merchandiser,
      merchant, miner data, negotiator, officer, organiser, organizer, owner, planner, practitioner,
      processor, producer, professional, provider, publisher, receiver, recorder, registrar, representative,
      researcher, sales partner, scheduler, scientist, secretar, specialist, strategic partner, strategist,
      superintendent, supervisor, trader, trustee, writer
    `,
    'project-management': 'project director, project manager',
  },
  hands: `
    designer, engineer, inspector, installer, operative, operator, scientist, technician, technologist,
    tester, trainer, worker, writer
  `,
  fields: {
    communications: `
      comms, communication, corporate affairs, corporate communication, external relations,
      internal communication, media relations, pr, press, public affairs, public relations, publicity
    `,
    'customer-service': `
      call center, call centre, contact centre, customer care, customer contact, customer experience,
      customer service, customer services, customer success, customer support
    `,
    education: 'college, curriculum, education, learning support, school, teaching, training, university',
    engineering: 'electrical, engineering, maintenance, mechanical, product development, r d, technical',
    finance: `
      accountancy, accounting, accounts, accounts payable, accounts receivable, actuarial, audit, auditing,
      bank, bank lending, banking, bankruptcy, bond, bonds, bookkeeping, broking, budget, budgeting,
      cash management, controlling, corporate finance, credit, credit risk, equities, equity research,
      finance, financial, financial planning, fixed income, foreign exchange, fp a, fund, funds, futures,
      insolvency, insurance, investment, investor relations, invoice, invoicing, ledger, lending, loan,
      loans, m a, mergers and acquisitions, mortgage, pension, pensions, private equity, risk management,
      securities, settlements, shares, stock exchange, stocks, stocks and shares, tax, taxation,
      transaction services, treasury, venture capital, wealth management
    `,
    'general-management': 'general management',
    'health-care': 'clinical, dental, health, healthcare, hospital, medical, nursing, patient, ward',
    hr: `
      benefits, compensation, culture and people, diversity, employee relations, employer branding,
      employment, equality, hr, hrm, human resource, human resources, industrial relations, job placement,
      labor relations, labour relations, leadership development, learning and development,
      organisational development, organizational development, payroll, people, people and culture,
      people operations, personnel, recruiting, recruitment, salaries, staff, staff development, staffing,
      talent, talent acquisition, total rewards, wages, workforce planning
    `,
    it: `
      ai, analytics, application development, applications, artificial intelligence, aws, azure, bi,
      big data, business intelligence, business solutions, cloud, computer, computer security,
      computer services, computing, cyber, cyber security, cybersecurity, data mining, data science,
      data security, database, data~, deployment, desktop, desktop support, dhtml, digital forensics,
      digital transformation, digitalisation, digitalization, end user, enterprise architecture, erp,
      help desk, helpdesk, ict, ict!, information and communication technology, information management,
      information security, information systems, information technology, interactive, internet,
      internet of things, it infrastructure, it operations, it security, it support, it!, java, javascript,
      lan, linux, machine learning, mobile apps, multimedia, net, network, networks, network~, pc support,
      php, programming, python, qa, react, saas, sap, service desk, software, software development,
      systems administration, systems development, systems~, system~, tech support, technical support, ui,
      unix, user experience, user interface, ux, wan, web, web development, website, wordpress
    `,
    legal: `
      barrister s, compliance, compliance~, conveyancing, copyright, corporate law, court, data protection,
      gdpr, intellectual property, ip law, judicial, law, legal, legal affairs, legal services, litigation,
      patent, patents, privacy, probate, regulatory compliance, solicitor s
    `,
    marketing: `
      advertising, brand, branding, campaign, community, content, content marketing, demand generation,
      digital marketing, e commerce, ecommerce, event marketing, fundraising, go to market, growth,
      growth marketing, inbound marketing, market research, marketing, marketing communications, market~,
      membership, performance marketing, pricing, product management, product marketing, product~,
      promotions, sem, seo, social media, trade marketing
    `,
    operations: `
      airport, airport operations, cargo, clerical air transport, customs, demand planning, dispatch,
      distribution, export, factory, fleet, forwarding, freight, fulfillment, fulfilment, harbour, import,
      inventory, lean, logistics, manufacturing, material planning, materials, mining,
      offshore installation, oil and gas extraction, operation, operations, order fulfilment, plant, port,
      power station, production, production planning, production planning and control, quarry,
      rail operations, railway station, railway transport, raw materials, refinery, route planning, s op,
      shipping, stock, stock control, stores, supply, supply chain, transport, transportation, warehouse,
      warehousing, waste management, works
    `,
    procurement: `
      buying, category management, procurement, purchase, purchasing, sourcing, strategic sourcing
    `,
    'project-management': `
      change management, pmo, portfolio management, program management, programme management, project,
      project management, transformation
    `,
    'public-administration': `
      civil service, government, government relations, immigration, municipal, policy,
      public administration, public policy, public sector, social security, social services, welfare
    `,
    research: 'laboratory, research, research and development, scientific',
    sales: `
      account, after sales, after sales service, b2b sales, business development, channel sales, checkout,
      client relations, cold calling, commercial, department store, direct sales, discount store, ebay,
      field sales, franchise, general store, inside sales, insurance sales, international sales,
      key account, leasing, mail order store, outbound calls, partner sales, partnerships, pre sales,
      presales, rental, retail, retail store, retail trade, revenue, sales, sales assistants,
      sales support, self service store, shop, showroom, store, strategic accounts, supermarket,
      telemarketing, telesales, wholesale, wholesale trade
    `,
  },
  units: `
    area, business, business unit, city, company, corporate, country, division, divisional,
    employers organization, executive, general, government department, human rights organization,
    humanitarian organization, managing, market area, municipality, region, regional, site,
    special interest organization, trade union
  `,
  neutral: `
    acting, apac, assistant, assistant to, associate, b2b, b2c, baltics, benelux, central, certified, cfa,
    change, cleantech, co, culture, dach, deputy, eastern, edtech, emea, esg, europe, european, experienced,
    fintech, freelance, freelancer, global, group, hvac, independent, industrial, interim, international,
    jr, junior, leadership, lean, mba, msc, nordic, nordics, northern, northern europe, of, parental leave,
    pmp, principal, professional, proptech, purpose, scandinavia, senior, six sigma, southern, sr,
    strategic, strategy, sustainability, the, transformation leader, turnaround, vice, western, worldwide
  `,
  at: 'at, bei, with',
  of: 'for, in, in charge of, of, responsible for, to, within',
  and: 'and, or',
  former: 'ex, former, formerly, past, prev, previous, previously',
  seeking: `
    actively looking, available for hire, available for new, between jobs, exploring new opportunities,
    in transition, job seeker, jobseeker, looking for a job, looking for a new, looking for new,
    looking for opportunities, looking for work, on the lookout for, open for new opportunities,
    open to new, open to opportunities, open to work, opentowork, seeking a new, seeking new,
    seeking opportunities, unemployed
  `,
  slogan: `
    connecting, dad of, empowering, enabling, father of, helping, helps, i am passionate about, i help, making, mother of, mum of, on a mission to, passionate about, we help
  `,
  industries: {
    'accounting-and-audit': `
      accountants, accounting firm, accounting services, audit firm, bookkeeping services
    `,
    'advertising-and-market-research': `
      advertising agency, communications agency, digital agency, market research, media agency, pr agency
    `,
    agriculture: `
      agri, agriculture, aquaculture, dairy farm, farm, farming, farms, fisheries, forest, forestry,
      salmon, seafood
    `,
    'architecture-and-engineering': 'architects, architecture studio',
    associations: `
      association, chamber of commerce, charity, church, confederation, federation, foundation,
      non profit, nonprofit, red cross, save the children, trade union
    `,
    'banking-and-finance': `
      asset management, bank, bankers, banking, capital partners, fund management, investment management,
      private equity, savings bank, venture capital, wealth management
    `,
    'business-services': 'cleaning services, facility management, facility services, security services',
    construction: 'builders, construction, contractors, roofing',
    'culture-and-leisure': `
      art gallery, ballet, cinema, fitness, football club, golf club, museum, museums, opera, orchestra,
      philharmonic, symphony orchestra, theater, theatre, zoo
    `,
    'defence-and-police': `
      air force, armed forces, army, home guard, military, navy, police, police authority
    `,
    education: `
      academy of, business school, college, high school, kindergarten, primary school, school, school of,
      school of economics, schools, university, university college
    `,
    electronics: 'electronics, semiconductor, semiconductors',
    energy: `
      energy, hydropower, offshore wind, oil, oil and gas, petroleum, power company, solar, wind power
    `,
    'food-and-drink': `
      bakeries, bakery, beverages, breweries, brewery, brewing, dairies, dairy, distillery, foods
    `,
    'health-care': `
      clinic, clinics, dental clinic, health care, healthcare, hospital, hospitals, medical center,
      medical centre, psychiatry, university hospital
    `,
    'hotels-and-restaurants': `
      brasserie, catering, hostel, hotel, hotels, resort, resorts, restaurant, restaurants
    `,
    'insurance-and-pensions': 'assurance, insurance, pension, pension fund, pensions, reinsurance',
    'international-organisations': `
      council of europe, european commission, european parliament, nato, nordic council,
      nordic council of ministers, oecd, unesco, unhcr, unicef, united nations, world bank,
      world health organization
    `,
    'law-firms': 'attorneys at law, law firm, law office, solicitors',
    'local-government': 'city council, city of, county council, municipality, municipality of',
    'machinery-and-vehicles': 'aerospace, automotive, cars, machinery, motor company, shipyard, trucks',
    'management-consulting': 'management consultants, management consulting',
    'materials-and-chemicals': `
      aluminium, cement, chemical, chemicals, packaging, paper mill, plastics, polymers, pulp, steel
    `,
    media: 'broadcasting, film studio, newspaper, newspapers, press agency, publishers, publishing, radio',
    mining: 'minerals, mines, mining, quarry',
    'personal-services': 'beauty salon, dry cleaning, funeral home, hair salon, hairdressers',
    'pharma-and-medtech': `
      biologics, biopharma, biosciences, biotech, medical devices, medtech, pharma, pharmaceutical,
      pharmaceuticals, therapeutics
    `,
    'real-estate': 'properties, property group, real estate, realtors, realty',
    'research-and-development': 'research centre, research institute, research institutes',
    retail: 'department store, pharmacy chain, supermarket, supermarkets',
    'social-care': 'elderly care, home care, nursing home, social services',
    'software-and-it': 'saas company, software',
    'staffing-and-recruitment': `
      executive search, headhunters, recruiters, recruitment agency, recruitment company, staffing
    `,
    state: `
      customs service, embassy, embassy of, environmental protection agency, government agency, ministry,
      ministry of, parliament, swedish tax agency, tax agency
    `,
    telecom: 'telecom, telecommunications, telephone company',
    'transport-and-logistics': `
      airline, airlines, airport, airports, airways, ferries, freight, freight forwarding, haulage,
      logistics, port of, railway, railways, seaways, shipping, shipping line, trucking
    `,
    'water-and-waste': 'recycling, waste management, wastewater, water utility, waterworks',
    wholesale: 'wholesale, wholesalers',
  },
};
