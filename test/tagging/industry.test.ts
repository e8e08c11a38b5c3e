import { describe, expect, it } from 'vitest';
import { proposeTags } from '../../lib/tagging/index.ts';

/** Invented names as companies carry them; `null`: the name does not settle it. */
const COMPANIES: [string, string | null][] = [
  ['Region Skåne', 'local-government'],
  ['Sparbanken Norrskenet', 'banking-and-finance'],
  ['Lillstads universitet', 'education'],
  ['A/S Byggefirma Holm', 'construction'],
  ['Ekstads kommun', 'local-government'],
  ['Skovby Kommune', 'local-government'],
  ['Fjordvik kommune', 'local-government'],
  ['Advokatfirman Lind & Ek', 'law-firms'],
  ['Advokatfirmaet Bak', 'law-firms'],
  ['Lind Advokatbyrå AB', 'law-firms'],
  ['Revisionshuset Nord', 'accounting-and-audit'],
  ['Redovisningsbyrån Tal AB', 'accounting-and-audit'],
  ['Regnskapskontoret Tall AS', 'accounting-and-audit'],
  ['Norrvik Energi AB', 'energy'],
  ['Kystkraft Fjernvarme AS', 'energy'],
  ['Länssjukhuset Norrby', 'health-care'],
  ['Vestby Sygehus', 'health-care'],
  ['Sykehuset Vest HF', 'health-care'],
  ['Tandläkarhuset Eken', 'health-care'],
  ['Folktandvården Norr', 'health-care'],
  ['Nordhavn Rederi A/S', 'transport-and-logistics'],
  ['Åkericentralen i Väst AB', 'transport-and-logistics'],
  ['Lillstads Hamn', 'transport-and-logistics'],
  ['Solvik lufthavn', 'transport-and-logistics'],
  ['Hotell Fjället', 'hotels-and-restaurants'],
  ['Restaurant Havnen ApS', 'hotels-and-restaurants'],
  ['Havneby Bryggeri', 'food-and-drink'],
  ['Byens Bageri ApS', 'food-and-drink'],
  ['Ångbryggeriet i Norr', 'food-and-drink'],
  ['Norrlands Försäkringsbolag', 'insurance-and-pensions'],
  ['Jyske Pension A/S', 'insurance-and-pensions'],
  ['Fjord Forsikring', 'insurance-and-pensions'],
  ['Ekstads Bostäder AB', 'real-estate'],
  ['Holm Ejendomme A/S', 'real-estate'],
  ['Vik Eiendom AS', 'real-estate'],
  ['Byggmester Dahl AS', 'construction'],
  ['Nordbygg Entreprenad AB', 'construction'],
  ['Tømrermester Holm', 'construction'],
  ['Björkskolan', 'education'],
  ['Vestby Gymnasium', 'education'],
  ['Høgskolen i Fjord', 'education'],
  ['Børnehuset Solsikken', 'education'],
  ['Skatteverket', 'state'],
  ['Naturvårdsverket', 'state'],
  ['Kulturministeriet', 'state'],
  ['Miljødirektoratet', 'state'],
  ['Polismyndigheten', 'defence-and-police'],
  ['Försvarsmakten', 'defence-and-police'],
  ['Politiet', 'defence-and-police'],
  ['Lillstads stadsteater', 'culture-and-leisure'],
  ['Kystmuseet', 'culture-and-leisure'],
  ['Vestby Bibliotek', 'culture-and-leisure'],
  ['Lärarförbundet Norr', 'associations'],
  ['Dansk Sejlerforbund', 'associations'],
  ['Røde Kors', 'associations'],
  ['Norrbottens Handelskammare', 'associations'],
  ['Arkitektkontoret Rum AB', 'architecture-and-engineering'],
  ['Holm Arkitekter', 'architecture-and-engineering'],
  ['Reklambyrån Stark', 'advertising-and-market-research'],
  ['Norrvik Bemanning AB', 'staffing-and-recruitment'],
  ['Vest Renovasjon', 'water-and-waste'],
  ['Norrvik Vatten och Avfall', 'water-and-waste'],
  ['Ekstads Tidning', 'media'],
  ['Vestby Dagblad', 'media'],
  ['Lillstads Apotek', 'retail'],
  ['Solhemmets äldreboende', 'social-care'],
  ['Plejehjemmet Solgaarden', 'social-care'],
  ['Harbour Bank plc', 'banking-and-finance'],
  ['University of Sandhaven', 'education'],
  ['Larkspur Clinic', 'health-care'],
  ['Bitharbor Software Ltd', 'software-and-it'],
  ['Kestrel Airlines', 'transport-and-logistics'],
  ['Quill Pharmaceuticals', 'pharma-and-medtech'],
  ['Saltmarsh Insurance', 'insurance-and-pensions'],
  ['Stadtsparkasse Nordhafen', 'banking-and-finance'],
  ['Nordlid AB', null],
  ['Lindholm & Partners', null],
  ['Vikander Group', null],
  ['Ängsblom', null],
  ['Kvarnby Konsult', null],
  ['Nordisk Invest', null],
  ['Solstrøm ApS', null],
  ['Loopwise', null],
  ['Almgren Holding', null],
  ['Fenix 42', null],
  ['Dahl International', null],
  ['Brohult & Co', null],
  ['Tyra', null],
  ['Team Nord', null],
];

describe('the industry a name settles', () => {
  const answers = COMPANIES.map(([company, industry]) => ({
    company,
    industry,
    said: proposeTags({ headline: null, company }).industry,
  }));
  const spoken = answers.filter(({ said }) => said !== null);

  it('is right at least 95 times of 100 that it speaks', () => {
    const wrong = spoken.filter(({ industry, said }) => industry !== said);
    expect(wrong.length / spoken.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.05);
  });

  it('is said for most names that carry it', () => {
    const carried = answers.filter(({ industry }) => industry !== null);
    const right = carried.filter(({ industry, said }) => industry === said);
    console.log(
      `industry: said for ${spoken.length} of ${answers.length} names, right for ${right.length} of ${carried.length}`,
    );
    expect(right.length / carried.length).toBeGreaterThanOrEqual(0.85);
  });
});

describe('the industry the page names', () => {
  it.each([
    ['Hospitals and Health Care', 'health-care'],
    ['Hospital & Health Care', 'health-care'],
    ['IT Services and IT Consulting', 'software-and-it'],
    ['Information Technology & Services', 'software-and-it'],
    ['Banking', 'banking-and-finance'],
    ['Machinery Manufacturing', 'machinery-and-vehicles'],
    ['Government Administration', 'state'],
    ['Law Practice', 'law-firms'],
    ['Motor Vehicle Manufacturing', 'machinery-and-vehicles'],
    ['Telecommunications', 'telecom'],
    ['Staffing & Recruiting', 'staffing-and-recruitment'],
    ['Retail Groceries', 'retail'],
    ['Bankväsende', 'banking-and-finance'],
    ['Something Unheard Of', null],
  ])('%s', (industry, id) => {
    expect(proposeTags({ headline: null, industry }).industry).toBe(id);
  });

  it('is used before the words of the company', () => {
    const proposal = proposeTags({
      headline: null,
      company: 'Skogsbanken',
      industry: 'Paper & Forest Products',
    });
    expect(proposal.industry).toBe('materials-and-chemicals');
  });
});
