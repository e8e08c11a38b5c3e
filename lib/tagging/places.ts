/**
 * Cities and areas that people name without their country, by ISO 3166-1 code. Sorted; the forms are spelled as in the
 * languages of the lexicons. Only names that are not also common words or companies.
 */
export const PLACES: Readonly<Record<string, string>> = {
  AE: 'abu dhabi, dubai',
  AT: 'graz, linz, salzburg, vienna, wien',
  AU: 'brisbane, melbourne, perth, sydney',
  BE: 'antwerpen, antwerp, brussels, bruxelles, brussel, bryssel, gent',
  CA: 'montreal, montréal, toronto, vancouver',
  CH: 'basel, bern, geneva, genève, lausanne, zurich, zürich',
  CN: 'beijing, shanghai, shenzhen',
  CZ: 'brno, prag, prague, praha',
  DE: `berlin, bonn, bremen, cologne, dortmund, dresden, düsseldorf, essen, frankfurt, frankfurt am main, hamburg,
    hannover, kiel, köln, leipzig, lübeck, mannheim, munich, münchen, nuremberg, nürnberg, stuttgart, rhein ruhr, rhein main`,
  DK: `aalborg, aarhus, albertslund, allerød, ballerup, birkerød, copenhagen, esbjerg, fredericia, frederiksberg, frederikshavn,
    gentofte, gladsaxe, glostrup, hellerup, helsingør, herlev, herning, hillerød, hjørring, holbæk, holstebro, horsens,
    hovedstaden, hovedstadsområdet, hørsholm, hvidovre, kastrup, kbh, kgs lyngby, kolding, københavn, køge, köpenhamn, lyngby, midtjylland, næstved, nordjylland,
    nordsjælland, nykøbing falster, odense, randers, region hovedstaden, region midtjylland, region nordjylland, region sjælland, region syddanmark, ringsted,
    roskilde, silkeborg, sjælland, skanderborg, skive, slagelse, svendborg, syddanmark, sønderborg, sønderjylland, thisted, taastrup,
    vejle, viborg, aabenraa, fyn, jylland, bornholm, århus, ålborg`,
  EE: 'tallinn, tartu',
  ES: 'barcelona, madrid, málaga, sevilla, valencia',
  FI: `espoo, esbo, helsinki, helsingfors, hämeenlinna, joensuu, jyväskylä, kuopio, lahti, lappeenranta, nyland, oulu,
    pirkanmaa, pori, rovaniemi, tampere, tammerfors, turku, uleåborg, uusimaa, vaasa, vantaa, vasa, åbo`,
  FR: 'bordeaux, grenoble, lille, lyon, marseille, nantes, nice, paris, île de france, strasbourg, toulouse',
  GB: `aberdeen, belfast, birmingham, bristol, cambridge, cardiff, edinburgh, glasgow, leeds, liverpool, london, londyn, manchester,
    nottingham, oxford, sheffield, england, scotland, skottland, wales`,
  IE: 'cork, dublin, galway',
  IN: 'bangalore, bengaluru, chennai, delhi, hyderabad, mumbai, pune',
  IS: 'akureyri, reykjavik, reykjavík',
  IT: 'bologna, florence, milan, milano, napoli, roma, rome, torino, turin',
  JP: 'osaka, tokyo, tokio',
  LT: 'kaunas, vilnius',
  LV: 'riga',
  NL: 'amsterdam, eindhoven, haag, randstad, rotterdam, the hague, utrecht',
  NO: `agder, akershus, arendal, asker, bergen, bodø, bærum, drammen, fredrikstad, gjøvik, halden, hamar, harstad,
    haugesund, hordaland, innlandet, kongsberg, kristiansand, kristiansund, larvik, lillehammer, lillestrøm, lysaker, molde, møre og romsdal,
    moss, narvik, nordland, oslo, porsgrunn, rogaland, sandefjord, sandnes, sandvika, sarpsborg, skien, stavanger, steinkjer,
    telemark, tromsø, trondheim, trøndelag, tønsberg, vestfold, vestland, viken, østfold, ålesund`,
  PL: 'gdansk, gdańsk, gdynia, krakow, kraków, lodz, łódź, poznan, poznań, szczecin, warsaw, warszawa, wroclaw, wrocław',
  PT: 'lisboa, lisbon, lissabon, porto',
  SE: `blekinge, borlänge, borås, botkyrka, dalarna, enköping, eskilstuna, falun, gotland, gothenburg, gävle, gävleborg, göteborg, halland, halmstad,
    haninge, helsingborg, huddinge, hudiksvall, härnösand, jämtland, jönköping, kalmar, karlshamn, karlskrona, karlstad,
    kiruna, kista, kristianstad, kristinehamn, kronoberg, kungsbacka, kungälv, landskrona, lidingö, lidköping, linköping, ljungby, luleå, lund, malmö, mölndal, mora, motala,
    nacka, norrbotten, norrköping, norrland, norrtälje, nyköping, nynäshamn, oskarshamn, piteå, sandviken, skaraborg, skellefteå, skåne, skövde, sollentuna, solna, småland, stockholm, sthlm,
    sundbyberg, sundsvall, sydsverige, södermanland, södertälje, sörmland, trelleborg, trollhättan, täby, uddevalla, umeå, uppsala, upplands väsby, varberg, västerås,
    vetlanda, visby, värmland, värnamo, västerbotten, västernorrland, västervik, västmanland, västra götaland, västsverige, växjö, ystad,
    ängelholm, örebro, örnsköldsvik, östergötland, östersund`,
  SG: 'singapore',
  US: `atlanta, austin, boston, chicago, dallas, denver, houston, los angeles, miami, minneapolis, new york, new york city, philadelphia,
    san diego, san francisco, san francisco bay, seattle, silicon valley, california, texas`,
};

/** ISO 3166-1 alpha-2, all assigned codes. */
export const COUNTRIES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
  'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ ' +
  'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';
