import type { Lexicon } from './lexicon.ts';

/** German. Stems: "-leiter" covers Leiter, Leiterin, Leiters, Leiterinnen. */
export const de: Lexicon = {
  language: 'de',
  ranks: {
    board: 'aufsichtsrat, aufsichtsratsmitglied, aufsichtsrätin, beirat',
    director: '-direktor',
    executive: `
      aufsichtsratsvorsitzend=general-management, generaldirektor=general-management,
      geschäftsführend=general-management, -geschäftsführer=general-management,
      geschäftsleitung=general-management, kaufmännischer geschäftsführer=finance,
      vorsitzend=general-management, vorstand=general-management, vorstandsmitglied=general-management,
      vorstandsvorsitzend=general-management
    `,
    head: `
      abteilungsleiter, bereichsleiter, -chef, chefredakteur=general-management, dekan=education, -leiter,
      -leitung, prokurist, rektor=education, schulleiter=education
    `,
    manager: 'gruppenleiter, -teamleiter',
    owner: `
      eigentümer, gesellschafter, gründer=general-management, inhaber=general-management,
      mitgründer=general-management, selbstständig, selbständig, unternehmer=general-management
    `,
    retired: 'im ruhestand, pensioniert, rentner',
    student: 'auszubildend, azubi, -praktikant, -student, werkstudent',
  },
  roles: {
    communications: '-pressesprecher, -texter, unternehmenssprecher',
    education: '-ausbilder, -dozent, -lehrer, -professor, -pädagoge, -trainer',
    engineering: '-elektriker, -konstrukteur',
    finance: `
      -anlageberater, -bankkauf, -bilanzbuchhalter, -buchhalter, -börsenmakler, -finanzberater,
      -finanzbuchhalter, -händler wertpapier, -kreditsachbearbeiter, -rechnungsführer, -rechnungsprüfer,
      -steuerberater, -steuerfachangestellt, -vermögensberater, -wirtschaftsprüfer
    `,
    'health-care': `
      -apotheker, -arzt, -krankenschwester, -pfleger, -psychologe, -therapeut, -tierarzt, -ärztin
    `,
    hr: `
      -arbeitsvermittler, -berufsberater, -karriereberater, -lohnbuchhalter, -personalberater,
      -personalfachkauf, -personalreferent, -personalsachbearbeiter, -personalvermittler
    `,
    it: `
      -anwendungsentwickler, -datenbankadministrator, -fachinformatiker, -informatiker, -netzwerktechniker,
      -programmierer, -softwarearchitekt, -softwareentwickler, -softwaretester, -spieleentwickler,
      -systemadministrator, -systemanalytiker, -webdesigner, -webentwickler, -wirtschaftsinformatiker
    `,
    legal: `
      -anwalt, -anwältin, -jurist, -justiziar, -notar, -rechtspfleger, -richter, -staatsanwalt, -syndikus
    `,
    marketing: '-marktforscher, -mediaplaner, -werbetexter',
    none: `
      -arbeiter, -bauer, -bediener, -designer, -dolmetscher, -elektroniker, -fachkraft, -fahrer, -friseur,
      -gestalter, -gärtner, -handwerker, -journalist, -koch, -köchin, -künstler, -laborant, -maler,
      -maschinist, -maurer, -mechaniker, -mechatroniker, -meister, -monteur, -musiker, -polizist, -prüfer,
      -redakteur, -schlosser, -schreiner, -soldat, -techniker, -tischler, -wissenschaftler, -übersetzer
    `,
    operations: `
      -disponent, -exporteur, -fachlagerist, -importeur, -lagerist, -logistiker, -produktionsplaner,
      -spediteur, -speditionskauf
    `,
    procurement: '-einkäufer',
    'public-administration': '-beamter, -beamtin, bürgermeister, ministerialrat, -sachbearbeiter öffentlich',
    research: '-forscher, wissenschaftlicher mitarbeiter',
    sales: `
      -außendienstmitarbeiter, -einzelhandelskauf, -handelsvertreter, -kundenbetreuer, -verkäufer,
      -versicherungsmakler, -versicherungsvertreter, -vertreter, -vertriebsmitarbeiter
    `,
  },
  soft: {
    consulting: '-berater, unternehmensberater',
    engineering: '-architekt, -ingenieur',
    finance: '-controller',
    it: 'entwickler',
    none: `
      -analyst, -analytiker, -assistent, -beauftragt, -casemanager, -disponent, -entwickler, -experte,
      -fachfrau, -fachmann, -fachwirt, -kauffrau, -kaufmann, -koordinator, -makler, -mitarbeiter, -planer,
      -produktmanager, -referent, -sachbearbeiter, -sekretär, -spezialist, -stratege, -verantwortlich,
      -verwalter
    `,
    'project-management': '-projektleiter, -projektmanager',
  },
  hands: '-bediener, -techniker',
  fields: {
    communications: 'kommunikation, kommunikations-, presse-, öffentlichkeitsarbeit',
    'customer-service': 'kundendienst-, kundenservice-',
    education: 'ausbildungs-, bildungs-, schul-, studien-',
    engineering: `
      bau-, entwicklungs-, instandhaltung-, konstruktions-, technik-, technisch, technische, technischer
    `,
    finance: `
      anlage-, bank-, bilanz-, buchhaltung, buchhaltungs-, controlling, finanz-, finanzen, fonds-, kasse-,
      kredit-, rechnungslegung, rechnungswesen-, revision-, steuer-, steuern, treasury-, vermögens-,
      versicherungs-, wertpapier-
    `,
    'health-care': 'gesundheits-, klinik-, kranken-, pflege-, pflegedienst-',
    hr: `
      gehalts-, lohn-, personal-, personalabteilung, personalentwicklung, personalwesen, recruiting,
      recruiting-, vergütungs-
    `,
    it: `
      anwendungs-, cloud-, cyber-, daten-~, datenbank-, digitalisierung-, edv-, informatik,
      informationssicherheit-, it-, ki, netzwerk-, sap-, software-, system-, web-
    `,
    legal: 'datenschutz-, juristisch, recht, rechts-, vertrags-',
    marketing: `
      marken-, marketing-, markt-, medien-, onlinemarketing-, produkt-~, werbe-, werbung
    `,
    operations: `
      betriebs-, disposition, export-, fertigung, fertigungs-, fuhrpark-, hafen-, import-, lager-,
      lieferkette, lieferketten-, logistik-, montage-, produktion, produktions-, qualität, qualitäts-,
      speditions-, supply chain-, transport-, versand-, werk-, werks-
    `,
    procurement: 'beschaffungs-, einkauf, einkaufs-',
    'project-management': 'projekt-',
    'public-administration': 'verwaltungs-, öffentliche verwaltung',
    research: 'forschung, forschungs-, labor-',
    sales: `
      außendienst-, einzelhandel, filial-, geschäftsentwicklung, handel, handels-, kunden-~, verkauf,
      verkaufs-, vertrieb, vertriebs-, vertriebsinnendienst
    `,
  },
  units: 'bereichs-, gebiets-, länder-, niederlassungs-, regional-, sparten-, standort-',
  neutral: `
    freiberuflich, freiberufliche, freiberuflicher, heute, jetzt, kommissarisch, leitend, leitende,
    leitender, nun, selbständiger, stellvertretend, stellvertretende, stellvertretender, stv
  `,
  at: 'bei, beim',
  of: 'der, des, für, im bereich, und, von',
  and: 'oder, sowie, und',
  former: `
    angehend, angehende, angehender, ehem, ehemalig, ehemalige, ehemaliger, ehemals, früher, künftig,
    künftiger, zukünftig
  `,
  seeking: 'arbeitssuchend, auf der suche nach, auf jobsuche, offen für neue, sucht neue',
  slogan: 'ich helfe, wir helfen',
  industries: {
    'accounting-and-audit': 'steuerberatung-, steuerberatungs-, wirtschaftsprüfer, wirtschaftsprüfungs-',
    'advertising-and-market-research': 'marktforschung-, -werbeagentur, werbeagentur-',
    agriculture: '-landwirtschaft, landwirtschaft-, weingut',
    'architecture-and-engineering': 'architekten, architekturbüro-, ingenieurbüro-',
    associations: `
      caritas, diakonie, gewerkschaft-, handelskammer-, kirche, -stiftung, stiftung-, -verband, verband,
      -verein, verein
    `,
    'banking-and-finance': `
      -bank, kapitalanlagegesellschaft, raiffeisenbank, -sparkasse, sparkasse-, volksbank
    `,
    construction: 'baugesellschaft-, bauunternehmen-, hochbau-, tiefbau-',
    'culture-and-leisure': 'museen, oper, philharmonie, staatstheater, -theater, theater-',
    'defence-and-police': 'bundespolizei, bundeswehr, polizei-',
    education: `
      fachhochschule, gymnasium-, -hochschule, hochschule-, kindergarten-, -schule, -universität,
      universität-
    `,
    energy: '-energie, energieversorgung, -kraftwerke, stadtwerke-',
    'food-and-drink': '-brauerei, brauerei-, -bäckerei, bäckerei-, metzgerei-, molkerei-',
    'health-care': `
      -klinik, kliniken, -klinikum, klinikum-, -krankenhaus, krankenhaus-, universitätsklinikum,
      zahnarztpraxis
    `,
    'hotels-and-restaurants': 'gasthaus-, gasthof-, -hotel',
    'insurance-and-pensions': 'krankenkasse-, pensionskasse, -versicherung, versicherung-, -versicherungen',
    'law-firms': 'anwaltskanzlei-, rechtsanwalts-, rechtsanwälte',
    'local-government': 'gemeinde, landeshauptstadt, landkreis, stadt, stadtverwaltung-',
    'machinery-and-vehicles': '-maschinenbau, maschinenbau-, maschinenfabrik, motorenwerke',
    'materials-and-chemicals': '-chemie, papierfabrik-, -stahl, stahlwerk-',
    media: '-rundfunk, rundfunk-, -verlag, verlag-, -zeitung, zeitung-',
    'pharma-and-medtech': 'arzneimittel-, medizintechnik-',
    'real-estate': 'hausverwaltung-, -immobilien, immobilien-, wohnungsbau-',
    'research-and-development': 'forschungsinstitut-, forschungszentrum-, fraunhofer, max planck',
    retail: '-apotheke, apotheke-, buchhandlung-, kaufhaus, supermarkt-',
    'social-care': 'altenheim-, pflegedienst-, pflegeheim-, seniorenheim-',
    'staffing-and-recruitment': 'personaldienstleistung-, personalvermittlung-, zeitarbeit-',
    state: `
      bundesagentur-, bundesamt-, bundesministerium-, bundestag, finanzamt, landesamt-, landtag,
      -ministerium
    `,
    'transport-and-logistics': `
      deutsche bahn, -flughafen, flughafen-, hafen, -logistik, lufthansa, reederei-, spedition-,
      verkehrsbetriebe-
    `,
  },
  trades: {
    'accounting-and-audit': 'steuerberater, wirtschaftsprüfer',
    agriculture: 'landwirt',
    construction: 'bauleiter, hochbau, tiefbau',
    education: 'gymnasial-, schulleiter',
    energy: 'solarenergie, windenergie, windkraft',
    'food-and-drink': 'lebensmittel, lebensmittel-',
    'health-care': 'chefarzt, klinik-, krankenhaus-, oberarzt',
    'law-firms': 'rechtsanwalt, rechtsanwältin',
  },
};
