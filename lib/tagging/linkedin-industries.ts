import type { IndustryId } from '../words/index.ts';

/**
 * LinkedIn's own names of industries (both its older list and the present one), by ours. Names that our words already
 * settle ("Hospitals and Health Care") need not stand here.
 */
export const LINKEDIN_INDUSTRIES: Readonly<Partial<Record<IndustryId, string>>> = {
  agriculture:
    'dairy; farming; farming, ranching, forestry; fishery; forestry and logging; ranching; horticulture; ranching and fisheries',
  mining: 'mining; mining & metals; coal mining; metal ore mining; nonmetallic mineral mining',
  'food-and-drink':
    'food & beverages; food and beverage manufacturing; food and beverage services manufacturing; food production; tobacco; wine and spirits; breweries; beverage manufacturing; dairy product manufacturing; tobacco manufacturing; wineries',
  'pharma-and-medtech':
    'biotechnology; biotechnology research; medical device; medical equipment manufacturing; pharmaceutical manufacturing; pharmaceuticals; nanotechnology',
  'machinery-and-vehicles':
    'automotive; aviation & aerospace; aviation and aerospace component manufacturing; industrial automation; industrial machinery manufacturing; machinery; machinery manufacturing; motor vehicle manufacturing; motor vehicle parts manufacturing; railroad equipment manufacturing; shipbuilding; automation machinery manufacturing; transportation equipment manufacturing; agriculture, construction, mining machinery manufacturing',
  electronics:
    'appliances, electrical, and electronics manufacturing; computer hardware; computer hardware manufacturing; computers and electronics manufacturing; consumer electronics; electrical & electronic manufacturing; semiconductor manufacturing; semiconductors; renewable energy semiconductor manufacturing; electrical equipment manufacturing; measuring and control instrument manufacturing; communications equipment manufacturing',
  'materials-and-chemicals':
    'building materials; chemical manufacturing; chemicals; glass, ceramics & concrete; glass, ceramics and concrete manufacturing; packaging & containers; packaging and containers manufacturing; paper & forest products; paper and forest product manufacturing; plastics; plastics manufacturing; primary metal manufacturing; rubber products manufacturing; wood product manufacturing; fabricated metal products; fabricated metal product manufacturing; wholesale building materials manufacturing',
  'consumer-goods':
    'apparel & fashion; apparel manufacturing; consumer goods; cosmetics; furniture; furniture and home furnishings manufacturing; household appliance manufacturing; luxury goods & jewelry; personal care product manufacturing; sporting goods; sporting goods manufacturing; textile manufacturing; textiles; leather product manufacturing; toys',
  'other-manufacturing': 'business supplies & equipment; manufacturing; printing; printing services',
  energy:
    'electric power generation; energy; gas; natural gas distribution; oil & energy; oil and gas; oil, gas, and mining; oil extraction; renewables & environment; renewable energy power generation; utilities; solar electric power generation; wind electric power generation; services for renewable energy; electric power transmission, control, and distribution; nuclear electric power generation; hydroelectric power generation',
  'water-and-waste':
    'environmental services; waste collection; waste treatment and disposal; water, waste, steam, and air conditioning services; water supply and irrigation systems',
  construction:
    'building construction; civil engineering; construction; nonresidential building construction; residential building construction; specialty trade contractors; highway, street, and bridge construction; building equipment contractors; building finishing contractors; utility system construction',
  wholesale:
    'import & export; import and export; wholesale; wholesale import and export; wholesale machinery; wholesale food and beverage; wholesale appliances, electrical, and electronics; wholesale drugs and sundries; wholesale luxury goods and jewelry',
  retail:
    'retail; retail apparel and fashion; retail groceries; retail luxury goods and jewelry; retail office equipment; retail pharmacies; retail furniture and home furnishings; retail motor vehicles; retail health and personal care products; retail building materials and garden equipment; retail books and printed news; retail art supplies; online and mail order retail; supermarkets; food and beverage retail; retail appliances, electrical, and electronic equipment',
  'transport-and-logistics':
    'airlines & aviation; airlines and aviation; freight and package transportation; ground passenger transportation; logistics and supply chain; maritime; maritime transportation; package & freight delivery; package/freight delivery; postal services; rail transportation; supply chain and storage; transportation, logistics, supply chain and storage; transportation/trucking/railroad; truck transportation; urban transit services; warehousing; warehousing and storage; logistics and supply chain management',
  'hotels-and-restaurants':
    'accommodation and food services; bars, taverns, and nightclubs; bed-and-breakfasts, hostels, homestays; caterers; food and beverage services; hospitality; hotels and motels; restaurants',
  media:
    'animation; animation and post-production; book and periodical publishing; book publishing; broadcast media; broadcast media production and distribution; media production; motion pictures & film; movies, videos, and sound; newspaper publishing; newspapers; online media; online audio and video media; publishing; radio and television broadcasting; sound recording; internet news; periodical publishing; media and telecommunications; movies and sound recording; music',
  telecom:
    'telecommunications; telecommunications carriers; wireless; wireless services; satellite telecommunications',
  'software-and-it':
    'business intelligence platforms; computer & network security; computer and network security; computer games; computer networking; computer networking products; computer software; data infrastructure and analytics; data security software products; desktop computing software products; embedded software products; information services; information technology & services; information technology and services; internet; internet publishing; internet marketplace platforms; it services and it consulting; it system custom software development; it system data services; it system design services; it system installation and disposal; it system operations and maintenance; it system testing and evaluation; it system training and support; mobile computing software products; mobile gaming apps; social networking platforms; software development; technology, information and internet; technology, information and media; blockchain services; climate technology product manufacturing; web search portal and information services',
  'banking-and-finance':
    'banking; capital markets; credit intermediation; financial services; funds and trusts; investment advice; investment banking; investment management; loan brokers; savings institutions; securities and commodity exchanges; venture capital & private equity; venture capital and private equity principals; trusts and estates; international trade and development',
  'insurance-and-pensions':
    'insurance; insurance agencies and brokerages; insurance and employee benefit funds; insurance carriers; pension funds; claims adjusting, actuarial services',
  'real-estate':
    'commercial real estate; leasing non-residential real estate; leasing residential real estate; real estate; real estate agents and brokers; real estate and equipment rental services',
  'law-firms': 'law practice; legal services; alternative dispute resolution',
  'accounting-and-audit': 'accounting',
  'management-consulting':
    'business consulting and services; management consulting; strategic management services; operations consulting',
  'architecture-and-engineering':
    'architecture & planning; architecture and planning; design; design services; engineering services; graphic design; interior design; mechanical or industrial engineering; surveying and mapping services; surveying and mapping; regenerative design; robotics engineering',
  'advertising-and-market-research':
    'advertising services; market research; marketing & advertising; marketing and advertising; marketing services; public relations & communications; public relations and communications services; public relations',
  'research-and-development': 'research; research services; space research and technology; think tanks',
  'staffing-and-recruitment':
    'executive search services; human resources; human resources services; outsourcing/offshoring=; staffing & recruiting; staffing and recruiting; temporary help services',
  'business-services':
    'administrative and support services; events services; facilities services; janitorial services; landscaping services; office administration; security & investigations; security and investigations; security guards and patrol services; security systems services; telephone call centers; translation & localization; translation and localization; travel arrangements; leisure, travel & tourism; outsourcing and offshoring consulting; equipment rental services; collection agencies; photography; writing and editing',
  state:
    'administration of justice; government administration; government relations; government relations services; judiciary; legislative office; legislative offices; political organization; public policy; public policy offices; executive offices; courts of law; economic programs; environmental quality programs; health and human services',
  'defence-and-police':
    'armed forces; correctional institutions; defense & space; defense and space manufacturing; fire protection; law enforcement; military; public safety; military and international affairs',
  education:
    'e-learning; e-learning providers; education; education administration programs; education management; higher education; language schools; primary and secondary education; primary/secondary education; professional training & coaching; professional training and coaching; secretarial schools; sports and recreation instruction; technical and vocational training; fine arts schools; flight training',
  'health-care':
    'alternative medicine; dentists; health, wellness & fitness; home health care services; hospital & health care; hospitals; hospitals and health care; medical and diagnostic laboratories; medical practice; medical practices; mental health care; nursing homes and residential care facilities=; outpatient care centers; physicians; physical, occupational and speech therapists; public health; veterinary; veterinary services; optometrists; chiropractors; ambulance services',
  'social-care':
    'child day care services; individual & family services; individual and family services; services for the elderly and disabled; nursing homes and residential care facilities; family planning centers; emergency and relief services; community services; vocational rehabilitation services',
  'culture-and-leisure':
    'amusement parks and arcades; arts and crafts; artists and writers; dance companies; entertainment; entertainment providers; fine art; gambling & casinos; gambling facilities and casinos; golf courses and country clubs; historical sites; libraries; museums; museums & institutions; museums, historical sites, and zoos; musicians; performing arts; performing arts and spectator sports; recreational facilities; recreational facilities & services; spectator sports; sports; sports teams and clubs; theater companies; wellness and fitness services; zoos and botanical gardens; circuses and magic shows; skiing facilities',
  associations:
    'civic & social organization; civic and social organizations; fundraising; industry associations; non-profit organization management; non-profit organizations; nonprofit organization management; philanthropic fundraising services; philanthropy; professional organizations; program development; religious institutions; political organizations; philanthropy and fundraising',
  'personal-services':
    'consumer services; funeral services; household services; laundry and drycleaning services; personal and laundry services; personal care services; pet services; repair and maintenance; vehicle repair and maintenance; footwear and leather goods repair; reupholstery and furniture repair',
  'international-organisations': 'international affairs',
};
