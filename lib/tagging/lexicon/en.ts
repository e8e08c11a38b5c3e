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
      cao=general-management, cbo=sales, cco=sales, cdao=it, cdo=it, ceo=general-management, cfo=finance,
      chairman and ceo=general-management, chairman=general-management, chairperson=general-management,
      chairwoman=general-management, chancellor=general-management, chief accounting officer=finance,
      chief actuary=finance, chief administrative officer=general-management, chief ai officer=it,
      chief analytics officer=it, chief architect=it, chief audit executive=finance,
      chief brand officer=marketing, chief business officer=sales, chief clinical officer=health-care,
      chief commercial officer=sales, chief communications officer=communications,
      chief compliance officer=legal, chief content officer=marketing, chief credit officer=finance,
      chief customer officer=customer-service, chief data officer=it, chief design officer=none,
      chief development officer=none, chief digital officer=it, chief economist=none,
      chief engineer=engineering, chief executive officer=general-management,
      chief executive=general-management, chief experience officer=customer-service,
      chief financial officer=finance, chief growth officer=marketing, chief happiness officer=hr,
      chief human resources officer=hr, chief information officer=it, chief information security officer=it,
      chief innovation officer=research, chief investment officer=finance, chief learning officer=hr,
      chief legal officer=legal, chief logistics officer=operations, chief manufacturing officer=operations,
      chief marketing officer=marketing, chief medical officer=health-care, chief nurse=health-care,
      chief nursing officer=health-care, chief of staff, chief operating officer=operations,
      chief operations officer=operations, chief partnership officer=sales, chief people officer=hr,
      chief privacy officer=legal, chief procurement officer=procurement, chief product officer=marketing,
      chief purchasing officer=procurement, chief quality officer=operations,
      chief research officer=research, chief revenue officer=sales, chief risk officer=finance,
      chief sales officer=sales, chief science officer=research, chief scientific officer=research,
      chief security officer=it, chief software architect=it, chief strategy officer=none,
      chief supply chain officer=operations, chief sustainability officer=none, chief talent officer=hr,
      chief technical officer=it, chief technology officer=it, chief transformation officer=none, chro=hr,
      cino=research, cio=it, ciso=it, clo=legal, cmo=marketing, coo=operations,
      country manager=general-management, cpo=marketing, cro=sales, cso=none, cto=it,
      cxo=general-management, director general=general-management, executive chair=general-management,
      executive chairman=general-management, executive director, general manager,
      general secretary=general-management, governor=general-management, group ceo=general-management,
      group cfo=finance, managing director=general-management, md=general-management,
      paymaster general=general-management, permanent secretary=general-management,
      postmaster general=general-management, president, secretary general=general-management
    `,
    head: `
      ambassador=general-management, attorney general=legal, chief accountant=finance,
      chief buyer=procurement, chief justice=legal, chief legal counsel=legal, chief programmer=it,
      commissioner=general-management, consul general=general-management, consul=general-management,
      controller general=general-management, dean=education, editor in chief=general-management,
      general counsel=legal, head, head nurse=health-care, head of state=none, head teacher=education,
      headmaster=education, headmistress=education, headteacher=education, nurse manager=health-care,
      principal=none, pro vice chancellor=general-management, rector=general-management,
      senior official=general-management, store principal=sales, treasurer=finance
    `,
    manager: `
      bank manager=finance, check out manager=sales, checkout manager=sales, credit union manager=finance,
      factory manager=operations, fleet manager=operations, manager, manageress, matron=health-care,
      mine manager=operations, plant manager=operations, quarry manager=operations, retail manager=sales,
      shop manager=sales, shopkeeper=sales, store manager=sales, stores manager=operations,
      superstore manager=sales, team lead, team leader, tribal elder=none
    `,
    owner: `
      co founder=general-management, co managing partner=general-management, co owner,
      cofounder=general-management, entrepreneur=general-management, founder=general-management,
      founding partner, managing partner=general-management, owner, partner, proprietor=general-management,
      self employed, serial entrepreneur=general-management, shareholder
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
      communications adviser, communications advisor, communications officer, communications specialist,
      copywriter, information officer public, media officer, media relations officer, pr officer,
      press agent, press attache, press liaison officer, press officer, press secretary,
      public information officer, public relations agent, public relations officer,
      public relations specialist, publicist, publicity agent, publicity writer, speechwriter, spokesman,
      spokesperson, spokeswoman
    `,
    'customer-service': `
      call centre agent, customer service representative, customer success manager,
      customer support representative
    `,
    education: `
      academic coordinator, assistant professor, associate professor, course leader, dean of students,
      docent, education officer, educator, governess, instructor, kindergarten teacher, language teacher,
      lector, lecturer, professor, school inspector, schoolmaster, schoolmistress, schools adviser,
      schoolteacher, teacher, teaching assistant, tutor, university lecturer
    `,
    engineering: `
      chemical engineer, civil engineer, draftsman, draughtsman, draughtsperson, electrician,
      electronics engineer, hardware engineer, landscape architect, mechanical engineer, naval architect,
      surveyor
    `,
    finance: `
      account assistant finance, accountant, accounting clerk, accounts assistant, accounts clerk,
      accounts payable clerk, actuarial assistant, actuarial clerk, actuaries, actuary, adjuster claims,
      assayer tax, asset manager, auditor, bank teller, banker, bill collector, billing clerk, bonds trader,
      book keeper, book maker clerk, bookkeeper, broker forex, brokerage clerk, budget analyst,
      budget officer, bursar, business controller, business valuator, business valuer, cash officer,
      cashier bank, chartered accountant, claims adjuster, claims handler, claims inspector,
      collection clerk, collections officer, comptroller, cost analyst, cost clerk, cpa, credit analyst,
      credit assessor, credit clerk, credit controller, credit counsellor, credit counsellors,
      credit officer, dealer futures, debt collector, debt counsellor, debt counselor, debt counselors,
      economist financial, equity analyst, estimator finance, exchange clerk, finance assistant,
      finance business partner, finance clerk, finance officer, finance partner, financial adviser,
      financial advisor, financial analyst, financial clerk, financial controller, financial planner,
      forex dealer, fund accountant, fund manager, futures trader, grants officer, inspector tax,
      insurance claims assistant, insurance clerk, insurance inspector, investment adviser,
      investment advisor, investment analyst, investment banker, investor, investor relations manager,
      invoice clerk, ledger clerk, loan officer, loans assessor, loss adjuster, mortgage broker,
      mortgage clerk, mortgage loan underwriter, night auditor, official receiver, paying clerk,
      pension administrator, pension plan manager, pension plans administrator, portfolio manager,
      pricing actuary, private banker, public accountant, quantitative analyst, rate clerk, ratings analyst,
      registered investment adviser, revenue accountant, revenue officer, ria, risk analyst,
      securities analyst, securities broker, securities clerk, securities dealer, securities trader,
      speculator, statistical clerk finance, stock analyst, stock broker, stock jobber, stockbroker,
      stockjobber, tax accountant, tax adviser, tax advisor, tax clerk, tax collector, tax consultant,
      tax examiner, tax inspector, tax officer, taxation clerk, teller, tellers, trader, treasurer,
      treasury analyst, trust officer, venture capitalist, wages clerk, wealth manager
    `,
    'general-management': 'attache, charge d affaires, diplomat, embassy representative, official senior',
    'health-care': `
      acupuncturist, anaesthetist, audiologist, cardiologist, care worker, caregiver, carer, chiropractor,
      clinical coder, consultant physician, dental hygienist, dentist, dermatologist, dietician, dietitian,
      doctor, gp, gynaecologist, health visitor, healthcare assistant, herbalist, midwife, midwives,
      neurologist, nurse, nurse practitioner, nutritionist, obstetrician, occupational therapist,
      oncologist, optician, optometrist, orthodontist, osteopath, paramedic, pathologist, pediatrician,
      pharmacist, pharmacologist, physician, physiotherapist, podiatrist, psychiatrist, psychologist,
      psychotherapist, radiographer, radiologist, social worker, specialist registrar, speech therapist,
      surgeon, therapist, vet, veterinarian, ward sister
    `,
    hr: `
      benefits administrator, career adviser, career advisor, career coach, career counsellor,
      careers adviser, careers counsellor, compensation analyst, competencies trainer, corporate trainer,
      employee relations officer, employment adviser, employment agent, employment agents, employment clerk,
      employment consultant, employment counsellor, employment interviewer, employment officer, head hunter,
      headhunter, hr adviser, hr advisor, hr business partner, hr generalist, hr officer, hr partner, hrbp,
      human resources officer, industrial relations officer, job analyst, job coach, job counsellor,
      job placement officer, labour relations conciliator, labour relations officer, manpower adviser,
      occupational analyst, payroll administrator, payroll clerk, payroll officer, payroll specialist,
      people operations manager, people partner, personnel clerk, personnel officer,
      personnel records clerk, recruiter, recruitment consultant, recruitment officer,
      recruitment specialist, staff trainer, staff training officer, talent acquisition partner,
      talent partner, trainer staff, vocational guidance counsellor, workplace trainer
    `,
    it: `
      agile coach, animator programmer, app developer, application tester, applications programmer,
      architect information, back end developer, blockchain developer, business analyst,
      business systems analyst, cloud architect, cloud engineer, coder, communications programmer,
      computer analyst, computer engineer software, computer helpdesk operator, computer operator,
      computer operators, computer programmer, computer scientist, computer systems analyst,
      computer technician, configuration manager, cyber security analyst, data analyst, data architect,
      data architects, data centre operator, data engineer, data scientist, database administrator,
      database analyst, database architect, database designer, database developer, dba, desktop publisher,
      desktop publisher web, devops, devops engineer, enterprise architect, front end developer,
      full stack developer, game developer, games developer, hacker, helpdesk analyst, ict technician,
      information architect, information scientist computer, information security analyst,
      integration engineer, internet developer, internet service provider, it analyst, it architect,
      it auditor, it consultant, it designer, it support, it technician, java developer, knowledge engineer,
      machine learning engineer, mobile developer, multimedia developer, multimedia programmer,
      network administrator, network analyst, network architect, network engineer, network technician,
      penetration tester, platform engineer, product owner, programmer, programmer analyst, qa engineer,
      qa lead, release manager, reliability engineer, scrum master, security architect, security engineer,
      service designer, site reliability engineer, software analyst, software architect, software designer,
      software developer, software engineer, software quality engineer, software test engineer,
      software tester, solution architect, solutions architect, support engineer, sysadmin, sysop,
      system administrator, systems administrator, systems analyst, systems architect, systems consultant,
      systems designer, systems engineer, systems programmer, systems tester, tech lead,
      technical architect, technical product manager, technical program manager, telecommunications analyst,
      test automation engineer, test engineer, ui designer, ui developer, user interface designer,
      user support technician, ux architect, ux designer, ux researcher, ux writer, web architect,
      web designer, web developer, web editor, web master, web publisher, web technician, webmaster,
      website administrator, website technician, wireless network engineer
    `,
    legal: `
      advocate general, appeals referee, arbitrator, articled clerk, associate attorney, attorney, bailiff,
      bar registrar, barrister, chief magistrate, clerk conveyancing, compliance analyst,
      compliance officer, contracts lawyer, conveyancer, conveyancing clerk, coroner, corporate counsel,
      counsel, counsellor at law, court clerk, court officer, court registrar, data protection officer,
      deputy judge, district attorney, enquiry agent, house detective, inquiry agent, judge, judge advocate,
      judge president, judicial officer, jurisconsult, jurist, justice, justice of the high court,
      justice of the peace, law agent, law clerk, law partner, lawyer, legal adviser, legal advisor,
      legal analyst, legal assistant, legal associate, legal attache, legal clerk, legal counsel,
      legal executive, legal officer, legal researcher, legal secretary, litigation clerk, litigator,
      magistrate, mediator, notaries, notary, ombudsman, paralegal, patent attorney, privacy officer,
      private detective, private investigator, process server, prosecutor, public defender,
      public prosecutor, q c, recorder court, referee appeals, solicitor, store detective, title searcher,
      trademark agent, trademark attorney, usher court
    `,
    marketing: `
      account executive advertising, activism officer, ad operations specialist, advertising agent,
      advertising copywriter, advertising executive, advertising media buyer, advertising specialist,
      art buyer advertising, brand ambassador, brand manager, brand specialist, brand strategist,
      communications planner, community manager, content creator, content marketer, content strategist,
      copy writer, creative director, digital marketer, digital strategist, elections officer,
      engagement marketer, event marketer, fund raiser, fundraiser, growth hacker, influencer,
      insight analyst, insights analyst, lobbyist, market analyst, market intelligence analyst,
      market research analyst, market research consultant, market research interviewer, market researcher,
      marketeer, marketer, marketing analyst, marketing assistant, marketing executive, marketing officer,
      marketing specialist, media buyer, media planner, media strategist, online marketer,
      opinion polling specialist, ppc specialist, pricing specialist, product marketer,
      product specialist marketing, promoter, public opinion analyst, revenue manager, sem specialist,
      seo specialist, social media manager, trade marketer
    `,
    none: `
      abbot, accompanist, account book binder, acrobat, actor, actress, adjuster, air traffic controller,
      angel investor, animator, anthropologist, appraiser, archaeologist, archivist, art director, artisan,
      artist, assembler, assistant director, astrologer, astronomer, athlete, attendant, auctioneer, author,
      baker, band leader, barber, bartender, beautician, biologist, blacksmith, blender, blogger, bodyguard,
      boiler, boilermaker, bookmaker, botanist, breeder, brewer, bricklayer, builder, bus driver, butcher,
      butler, cabinetmaker, calker, caretaker, carpenter, carver, case manager, caster, caulker, chauffeur,
      chemist, choreographer, cleaner, clergyman, clerk postal, cnc operator, coach, coach driver,
      collector, companion, composer, compositor, computer numerical control operator, concierge, conductor,
      constable, cook, cooper, craftsman, crew, crewman, crop production team leader, croupier, curator,
      cutter, dancer, data entry clerk, deckhand, detective, digital imaging technician, directory compiler,
      diver, dj, doorman, draper, dresser, driller, driver, ecologist, economist, editor, embalmer,
      engraver, escort, executive chef, facilities manager, farmer, film director, film editor, finisher,
      firefighter, fireman, fisherman, fitter, floor manager, food technologist, footballer, foreman,
      foreperson, forester, forewoman, fortune teller, framer, funeral director, game warden, gardener,
      geologist, glazier, grinder, grower, guard, guide, hairdresser, handler, hawker, head chef, helper,
      historian, host, hostess, hotel manager, housekeeper, housing manager, hunter, illustrator, inspector,
      interpreter, janitor, joiner, journalist, keeper, keynote speaker, laborer, labourer, labourers,
      land manager, layer, librarian, lifeguard, lighthouse keeper, linguist, loader, machinist, maker,
      market gardener, mason, mathematician, mechanic, mechatronics technician, mender, mentor,
      metallurgist, meteorologist, miller, mine worker, miner, minister of religion, mixer, model,
      moderator, monk, moulder, music director, musician, navigator, network chaplain, nun, nursemaid,
      oceanographer, office manager, officer of armed forces, operator supervisor, packer, painter,
      paperhanger, park keeper, pastry chef, pawnbroker, peddler, pedlar, performer, philosopher,
      photographer, photography director, physicist, picker, pilot, planter, plasterer, plater, player,
      plumber, podcaster, police officer, policeman, policewoman, policymaker, polisher,
      political scientist, port officer immigration, port worker, porter, post production coordinator,
      postman, potter, practice manager, preacher, presenter, press operator, press photographer, presser,
      priest, print finisher, printer, producer, prompter, proofreader, property manager, public speaker,
      puppeteer, quality controller, quality inspector, rabbi, ranger, receptionist, referee, repairer,
      repairman, reporter, restaurant manager, restorer, rigger, roaster, roofer, sailor, sample maker,
      sawyer, scaffolder, scientist industrial, sculptor, seaman, seamstress, servant, setter, shepherd,
      shoemaker, singer, slaughterer, smith, sociologist, soldier, sorter, sound mixer, sous chef, speaker,
      spinner, sports referee, sportsman, sprayer, stage director, stage manager, statistician, steward,
      stewardess, stock breeder, stock farmer, stockbreeder, stripper, stylist, supervisor, tailor, tanner,
      tax driver, taxidermist, technologist, television director, tender, test driver, test pilot,
      theatre director, theatrical director, tiler, toastmaster, toolmaker, translator, tribal chief,
      trimmer, turner, typist, umpire, undertaker, upholsterer, usher, valet, valuer, varnisher, waiter,
      waitress, warden, washer, watchmaker, weaver, web offset printer, welder, writer, zoologist
    `,
    operations: `
      air traffic safety dispatcher, airline operations officer, baggage controller, berthing master,
      bill of lading clerk, cargo agent, cargo clerk, clearing agent, control clerk stock, customs agent,
      customs broker, demand planner, depot clerk, despatch clerk, despatcher, dispatch clerk, dispatcher,
      distribution clerk, expediter, exporter, fleet coordinator, flight dispatcher,
      flight operations officer, forwarding agent, freight agent, freight broker, freight clerk,
      freight forwarder, freight handler clerk, goods clerk, harbour master, harbourmaster, import agent,
      importer, inventory analyst, inventory clerk, inventory planner, inventory specialist, issuing clerk,
      loadmaster, logistician, logistics analyst, logistics clerk, logistics coordinator, master scheduler,
      material clerk, material planner, materials clerk, operations clerk, order clerk materials,
      planning clerk, port captain, production clerk, production planner, production planning clerk,
      production scheduler, purchasing agent, rail dispatcher, receiving clerk, route planner,
      schedule clerk, scheduling clerk, ship broker, ship planner, shipbroker, shipping agent,
      shipping broker, shipping clerk, station master, stationmaster, stock clerk, stock controller,
      stock planner, stock records clerk, stockroom clerk, store clerk, storekeeper, storeman, storeperson,
      stores clerk, supply chain analyst, supply chain planner, supply clerk, supply officer,
      supply planner, tally clerk, timetable clerk, tool crib attendant, traffic clerk,
      traffic controller railway, traffic planner, train controller, train dispatcher, transport clerk,
      transport controller, transport coordinator, transport dispatcher, transport planner,
      transport scheduler, truck dispatcher, vehicle dispatcher, vessel planner, warehouse clerk,
      warehouse operative, warehouse worker, warehouseman, weighbridge operator, weighing clerk,
      yard master, yardmaster
    `,
    procurement: `
      buyer, category buyer, category manager, contract buyer, merchandise buyer, procurement clerk,
      procurement officer, procurement specialist, purchase officer, purchaser, purchasing clerk,
      purchasing officer, retail buyer, sourcing specialist, strategic buyer, supply buyer, wholesale buyer
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
      account director, account executive, account manager, after sales adviser, after sales representative,
      agent insurance, art dealer, bdm, bdr, beauty consultant, bookseller, bookshop assistant,
      broker insurance, broker trade, business developer, business development executive,
      business development manager, business development representative, butcher shop assistant, canvasser,
      car dealer, car salesperson, cashier, cashier store, check out operator, checkout cashier,
      checkout operator, clothing salesperson, cold caller, commercial agent, commercial broker,
      commercial representative, commercial traveller, commission agent, commodity broker,
      counter assistant, counter attendant shop, counter clerk, customer account manager, dealer principal,
      demonstrator, door to door salesperson, fishmonger, florist, forecourt attendant, greengrocer, grocer,
      hire clerk, hire desk controller, insurance agent, insurance broker, insurance representative,
      insurance salesperson, insurance underwriter, ironmonger, jewellery salesperson, kam,
      key account manager, kiosk salesperson, leasing agent, manufacturer s representative,
      market salesperson, market trader, market vendor, medical representative,
      medical sales representative, merchandiser visual, newsagent, parts adviser, parts advisor,
      parts salesperson, personal shopper, petrol station attendant, pharmaceutical representative,
      rental agent, rental clerk, rental sales representative, rep, representative medical,
      retail assistant, retailer, sales adviser, sales advisor, sales agent, sales assistant,
      sales associate, sales clerk, sales consultant, sales coordinator, sales demonstrator, sales engineer,
      sales executive, sales processor, sales promoter, sales representative, sales specialist,
      sales trainee, sales worker, salesclerk, salesman, salesmen, salesperson, saleswoman, sdr, seller,
      service station attendant, shop assistant, shop supervisor, shopkeeper assistant, stall holder,
      stallholder, street vendor, technical representative, tele sales agent, telemarketer, telesales agent,
      timber merchant, tobacconist, trade broker, trade representative, travelling salesman, underwriter,
      vehicle sales principal, vendor, wholesaler, wine merchant
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
      call center, call centre, contact center, contact centre, customer care, customer contact,
      customer experience, customer operations, customer relations service, customer service,
      customer services, customer success, customer support, service desk customer
    `,
    education: `
      college, curriculum, education, learning support, school, teaching, training, university
    `,
    engineering: 'electrical, engineering, maintenance, mechanical, product development, technical',
    finance: `
      accountancy, accountant, accounting, accounts, accounts payable, accounts receivable, actuarial, aml,
      anti money laundering, asset management, audit, auditing, bank, bank lending, bank relationship,
      banking, bankruptcy, billing, bond, bonds, bookkeeping, brokerage, broking, budget, budgeting,
      capital markets, cash flow, cash management, claims, claims insurance, collections, company valuation,
      consolidation, controlling, corporate finance, cost accounting, cost control, credit, credit control,
      credit risk, debt, debt collection, derivatives, due diligence, equities, equity research, expense,
      finance, financial, financial control, financial crime, financial markets, financial planning,
      financial reporting, financial services, fixed income, foreign exchange, forex, fp a, fund,
      fundraising capital, funds, futures, grants, group accounting, group reporting, hedge fund,
      indirect tax, insolvency, insurance, internal audit, internal control, internal controls, investment,
      investments, investor, investor relations, invoice, invoicing, ledger, lending, leveraged finance,
      loan, loans, m a, mergers, mergers and acquisitions, microfinance, mortgage, net asset value,
      payments, pension, pensions, private equity, public funding, real estate finance, reporting financial,
      restructuring, risk and control, risk management, savings, securities, settlements, shares,
      stock exchange, stocks, stocks and shares, structured finance, tax, taxation, transaction services,
      transfer pricing, treasury, underwriting loans, vat, venture capital, wealth management
    `,
    'general-management': 'general management',
    'health-care': `
      cardiology, care, clinic, clinical, dental, emergency medicine, health, healthcare, hospital, medical,
      nursing, oncology, patient, primary care, psychiatric, surgery, ward
    `,
    hr: `
      benefits, careers, careers service, change management hr, compensation, compensation and benefits,
      culture, culture and people, dei, diversity, diversity and inclusion, early careers, employee,
      employee engagement, employee experience, employee relations, employee wellbeing, employer branding,
      employment, equality, executive search, global mobility, hr, hr business partnering, hr operations,
      hrm, human resource, human resources, industrial relations, job placement, labor relations,
      labour law hr, labour relations, leadership development, learning and development,
      learning development, onboarding, organisation development, organisational development,
      organizational development, organizational effectiveness, payroll, people, people and culture,
      people culture, people experience, people operations, people partner, performance and reward,
      personnel, recruiting, recruitment, remuneration, reward, rewards, salaries, staff, staff development,
      staffing, succession planning, talent, talent acquisition, total rewards, training and development,
      wages, workforce, workforce planning
    `,
    it: `
      accessibility, ai, analytics, application development, application support, applications,
      applications development, artificial intelligence, aws, azure, bi, big data, blockchain,
      business intelligence, business solutions, client server, cloud, cloud computing, computer,
      computer aided, computer security, computer services, computing, content management system,
      crm systems, cyber, cyber security, cybersecurity, data center, data centre, data management,
      data mining, data platform, data protection systems, data quality, data science, data security,
      data warehouse, database, data~, deployment, desktop, desktop support, dev ops, devsecops, dhtml,
      digital forensics, digital platforms, digital transformation, digital workplace, digitalisation,
      digitalization, end user, enterprise architecture, erp, help desk, helpdesk, ict, ict resilience,
      ict security, ict!, information and communication technology, information management,
      information resilience, information security, information systems, information technology,
      infrastructure it, intelligent systems, interactive, internet, internet of things, it audit,
      it governance, it infrastructure, it operations, it security, it support, it!, java, javascript,
      kubernetes, lan, linux, llm, machine learning, mobile apps, mobile development, multimedia, net,
      network, networks, network~, office 365, oracle, pc support, php, power platform, programming, python,
      qa, react, saas, salesforce, sap, scrum, service desk, service management it, sharepoint, software,
      software development, solutions architecture, sql, systems administration, systems development,
      systems~, system~, tech support, technical support, test automation, ui, unix, user experience,
      user friendliness, user interface, ux, wan, web, web development, website, wordpress
    `,
    legal: `
      arbitration, barrister s, commercial contracts, competition law, compliance, compliance~,
      contract law, contracts, conveyancing, copyright, corporate governance law, corporate law, court,
      data protection, employment law, ethics and compliance, family law, gdpr,
      governance risk and compliance, intellectual property, ip, ip law, judicial, labour law, law,
      law enforcement~, legal, legal affairs, legal operations, legal services, litigation, patent, patents,
      privacy, probate, regulatory, regulatory affairs, regulatory compliance, solicitor s, tax law,
      trademark, trademarks
    `,
    marketing: `
      abm, advertising, affiliate, art direction advertising, b2b marketing, brand, brand communications,
      branding, campaign, category marketing, community, consumer insights, content, content marketing,
      conversion rate optimisation, crm, customer insight, customer insights, customer loyalty,
      demand generation, destination, digital content, digital marketing, direct marketing, e commerce,
      ecommerce, email marketing, event marketing, events marketing, field marketing, fundraising,
      gamification marketing, go to market, growth, growth marketing, guest experience, inbound marketing,
      influencer, insights, licensing, loyalty, market access, market insight, market intelligence,
      market research, marketing, marketing automation, marketing communications, market~, media buying,
      media planning, membership, online marketing, paid media, partner marketing, performance marketing,
      pricing, product growth, product management, product marketing, product portfolio, product strategy,
      product~, promotion, promotional, promotions, retail marketing, search engine,
      search engine optimisation, search engine optimization, sem, seo, social media, sponsorship, tourism,
      trade marketing
    `,
    operations: `
      air traffic, airport, airport operations, asset integrity, cargo, clerical air transport, coach route,
      cold chain, continuous improvement, contract logistics, customs, deliveries, delivery logistics,
      demand and supply, demand planning, depot, dispatch, distribution, export, factory, ferry,
      field operations, fleet, fleet management, food production, forwarding, freight, fulfillment,
      fulfilment, gas pipeline, harbour, import, inbound logistics, industrialisation, intermodal,
      international trade, inventory, landfill, last mile, lean, lean manufacturing, line maintenance,
      logistic, logistics, manufacturing, material planning, materials, metal production, mining, move,
      network planning, offshore installation, oil and gas extraction, oil refinery, operation,
      operational excellence, operations, order fulfilment, order management, packaging,
      passenger transport, planning and logistics, plant, port, power station, process excellence,
      process improvement, production, production and operations, production planning,
      production planning and control, quarry, rail, rail operations, railway, railway operations,
      railway station, railway transport, raw materials, refinery, reverse logistics, road transport, route,
      route planning, s op, sawmill, sewer, sewerage, shipping, smelter, stock, stock control, stores,
      supply, supply chain, supply office, taxi, terminal, traffic, tram, transport, transportation,
      trucking, warehouse, warehouse operations, warehousing, waste management, water treatment, works
    `,
    procurement: `
      buying, category management, indirect procurement, indirect purchasing, procurement, purchase,
      purchasing, purchasing management, source to pay, sourcing, strategic sourcing, supplier management,
      supplier quality, supplier relationship management, vendor management
    `,
    'project-management': `
      change management, pmo, portfolio management, program management, programme management, project,
      project management, transformation
    `,
    'public-administration': `
      civil service, government, government relations, immigration, municipal, policy,
      public administration, public policy, public sector, social security, social services, welfare
    `,
    research: 'laboratory, r d, research, research and development, scientific',
    sales: `
      account, after sales, after sales service, alliances, b2b, b2b sales, bid, bids, business development,
      car sales, channel sales, checkout, client management, client partnerships, client relations,
      cold calling, commercial, commercial operations, customer acquisition, customer relations, dealer,
      dealership, department store, direct sales, discount store, distributor sales, ebay, enterprise sales,
      export sales, field sales, franchise, garden superstore, general store, go to market sales,
      indirect sales, inside sales, insurance sales, international sales, key account, leasing,
      mail order store, major accounts, merchandising, new business, online sales, outbound calls, outlet,
      partner management, partner sales, partnerships, pharmacy retail, pre sale, pre sales, presales,
      proposal, rental, rental sales, rental service, retail, retail operations, retail store, retail trade,
      revenue, revenue growth, revenue operations, sales, sales and marketing, sales assistants,
      sales development, sales enablement, sales excellence, sales operations, sales support,
      self service store, shop, shop manager, shops, showroom, solution sales, stationery store, store,
      strategic accounts, supermarket, superstore, telemarketing, telesales, tender management, trade sales,
      vehicle booking, wholesale, wholesale trade
    `,
  },
  units: `
    aquarium, area, art gallery, business, business unit, city, company, corporate, country,
    cultural centre, division, divisional, employers organization, executive, festival, general,
    government department, human rights organization, humanitarian organization, leisure centre,
    library service, managing, market area, municipality, museum, opera, recreation centre, region,
    regional, site, special interest organization, sports centre, theatre, theme park, trade union,
    trades union, zoo
  `,
  neutral: `
    acting, apac, assistant, assistant to, associate, b2b, b2c, baltics, benelux, central, certified, cfa,
    change, chartered, cleantech, co, culture, currently, dach, deputy, eastern, edtech, emea, esg, europe,
    european, executive interim, experienced, fintech, fractional, freelance, freelancer, global, graduate,
    group, hvac, independent, industrial, interim, international, international trade, jr, junior,
    leadership, lean, local, mba, msc, national, nordic, nordics, northern, northern europe, now, of,
    outgoing, parental leave, pmp, principal, private, professional, proptech, public, purpose, qualified,
    regional head, scandinavia, senior, six sigma, southern, sr, strategic, strategy, sustainability, the,
    transformation leader, turnaround, vice, western, worldwide
  `,
  at: 'at, bei, with',
  of: 'for, in, in charge of, of, responsible for, to, within',
  and: 'and, or',
  former: `
    aspiring, ehem, ex, former, formerly, future, past, prev, previous, previously, retired from,
    soon to be, to be, wannabe, want to be, would be
  `,
  seeking: `
    actively looking, available for hire, available for new, between jobs, exploring new opportunities,
    in transition, job seeker, jobseeker, looking for a job, looking for a new, looking for new,
    looking for opportunities, looking for work, on the lookout for, open for new opportunities,
    open to new, open to opportunities, open to work, opentowork, seeking a new, seeking new,
    seeking opportunities, unemployed
  `,
  slogan: `
    connecting, dad of, empowering, enabling, father of, helping, helps, i am passionate about, i help,
    making, mother of, mum of, on a mission to, passionate about, we help
  `,
  industries: {
    'accounting-and-audit': `
      accountants, accounting firm, accounting services, audit firm, bookkeeping services
    `,
    'advertising-and-market-research': `
      advertising agency, communications agency, digital agency, market research, media agency, pr agency
    `,
    agriculture: `
      agri, agriculture, aquaculture, dairy farm, farm, farming, farms, fisheries, forest, forestry, salmon,
      seafood
    `,
    'architecture-and-engineering': 'architects, architecture studio',
    associations: `
      association, chamber of commerce, charity, church, confederation, employers association, federation,
      foundation, industry association, non profit, nonprofit, red cross, save the children,
      trade association, trade union, union of
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
      academy of, business school, college, high school, international school, kindergarten, primary school,
      school, school of, school of economics, schools, university, university college
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
    media: `
      broadcasting, film studio, newspaper, newspapers, press agency, publishers, publishing, radio
    `,
    mining: 'minerals, mines, mining, quarry',
    'personal-services': 'beauty salon, dry cleaning, funeral home, hair salon, hairdressers',
    'pharma-and-medtech': `
      biologics, biopharma, biosciences, biotech, medical devices, medtech, pharma, pharmaceutical,
      pharmaceuticals, therapeutics
    `,
    'real-estate': 'properties, property group, real estate, realtors, realty',
    'research-and-development': 'research centre, research institute, research institutes',
    retail: 'department store, pharmacy chain, supermarket, supermarkets',
    'social-care': `
      care home, care homes, elderly care, home care, nursing home, nursing homes, social services
    `,
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
  trades: {
    'accounting-and-audit': `
      audit partner, chartered accountant in practice, state authorised public accountant, tax partner
    `,
    agriculture: `
      aquaculture, dairy farmer, farmer, fish farming, forestry, horticulture, salmon farming
    `,
    'banking-and-finance': `
      investment banking, private banker, private equity, retail banking, venture capital
    `,
    construction: 'civil contractor, construction manager, construction site, house building',
    education: `
      head teacher, headteacher, high school, lecturer, primary school, professor, school principal,
      university lecturer
    `,
    energy: `
      hydropower, offshore wind, oil and gas, renewable energy, solar power, wind energy, wind power
    `,
    'food-and-drink': `
      baker, brewmaster, food and beverage production, food manufacturing, food production
    `,
    'health-care': `
      chief nursing officer, consultant physician, dentist, hospital, midwife, nurse manager, surgeon
    `,
    'hotels-and-restaurants': 'executive chef, hotel manager, hotelier, restaurant manager, restaurateur',
    'insurance-and-pensions': 'insurance broker, insurance underwriter, reinsurance',
    'law-firms': 'attorney at law, barrister, solicitor',
    'local-government': 'city manager, mayor',
    media: 'editor in chief, journalist, news editor',
    'personal-services': 'funeral director, hairdresser',
    'pharma-and-medtech': 'biotech, drug discovery, medtech, pharma',
    'real-estate': 'estate agent, real estate, realtor',
    retail: 'department store, retail store, shopkeeper, store manager, supermarket',
    'social-care': 'elderly care, home care, nursing home, social care',
    'transport-and-logistics': 'airline pilot, freight forwarding, shipbroker, shipping line, train driver',
  },
};
