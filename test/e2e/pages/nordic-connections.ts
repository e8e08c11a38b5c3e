/** Connections as LinkedIn exports them: invented people of a Nordic manager, their titles as people write them. */
const ROWS: [first: string, last: string, company: string, position: string][] = [
  ['Astrid', 'Hallvik', 'Norrvind Energi', 'HR-chef'],
  ['Liv', 'Haugseter', 'Fjordgløtt sykehus', 'HR-sjef'],
  ['Ingrid', 'Karlbom', 'Takås Fastigheter', 'HR-chef'],
  ['Bodil', 'Ravnsø', 'Klithede Pharma', 'HR-direktør'],
  ['Jens', 'Dalgård', 'Vägskäl Partners', 'HR-chef'],
  ['Sanna', 'Ekerby', 'Sparbanken Norrfjärd', 'HR-chef'],
  ['Mikael', 'Trollbäck', 'Sparbanken Norrfjärd', 'Ekonomichef'],
  ['Signe', 'Lunderskov', 'Sparekassen Vesterby', 'Økonomichef'],
  ['Pål', 'Myrdalen', 'Sparebanken Innfjord', 'Økonomisjef'],
  ['Camilla', 'Rosenhage', 'Norrvind Energi', 'Ekonomichef'],
  ['Tor', 'Vestbakke', 'Fjordkraft Innfjord', 'CFO'],
  ['Hedda', 'Solvang', 'Innfjord kommune', 'Økonomisjef'],
  ['Ylva', 'Granhede', 'Ylle & Salt', 'VD'],
  ['Emil', 'Tofteng', 'Regnbue Software', 'CTO'],
  ['Dorthe', 'Lyngskov', 'Bakkegårdsskolen', 'Skoleleder'],
  ['Håkon', 'Myrvoll', 'Kystakademiet', 'Rektor'],
  ['Maja', 'Strandell', 'Björkängsskolan', 'Rektor'],
  ['Nils', 'Åkerhielm', 'Norrvind Energi', 'IT-chef'],
  ['Ragnhild', 'Elvesæter', 'Vidde Friluft', 'Markedssjef'],
  ['Jeppe', 'Dunvang', 'Lydhør Audio', 'Salgschef'],
  ['Karin', 'Silfverhjelm', 'Mälarstrand Försäkring', 'Marknadschef'],
  ['David', 'Lindersjö', 'Mälarstrand Bank', 'Head of IT'],
  ['Cecilia', 'Vintergata', 'Region Norrfjärd', 'Inköpschef'],
  ['Bård', 'Kvitfjell', 'Havkant Fiskeri', 'Finance Director'],
  ['Rebecka', 'Stjernhov', 'Vårdcentralen Lönnen', 'Verksamhetschef'],
  ['Kjetil', 'Osberg', 'Innfjord kommune', 'Kommunikasjonssjef'],
  ['Mette', 'Fuglsang', 'Vesterby Kommune', 'Kommunikationschef'],
  ['Olof', 'Brandsjö', 'Brandsjö Bygg', 'Platschef'],
  ['Elin', 'Tallmo', 'Tallmo Arkitekter', 'Arkitekt'],
  ['Søren', 'Engbjerg', 'Engbjerg Advokater', 'Advokat'],
  ['Anette', 'Bjørnholt', 'Fjordgløtt sykehus', 'Sykepleier'],
  ['Lars', 'Hyttnäs', 'Hyttnäs Stål', 'Produktionschef'],
  ['Agnes', 'Rydö', 'Lunnagård', 'Projektledare'],
  ['Oskar', 'Björnlund', 'Lunnagård', 'Säljchef'],
  ['Tuva', 'Nordhus', 'Lunnagård', 'Kundservicechef'],
  ['Viggo', 'Holmstrup', 'Lunnagård', 'Indkøbschef'],
  ['Freja', 'Kaldhøj', 'Havnegade Nord', 'Glædesspreder'],
  ['Stig', 'Almhult', 'Kvarnby', 'Möjliggörare'],
  ['Birgitta', 'Sandmo', 'Kvarnby', 'CFO & COO'],
  ['Linnea', 'Brokvist', '', ''],
];

export const NORDIC_CONNECTIONS = ROWS.length;

/** The file, with the note that stands above its heading. */
export function nordicConnections(): string {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replaceAll('ø', 'o')
      .normalize('NFD')
      .replace(/[^a-z]/g, '');
  const rows = ROWS.map(
    ([first, last, company, position], at) =>
      `${first},${last},https://www.linkedin.com/in/${plain(first)}-${plain(last)},,${company},${position},${String(1 + (at % 28)).padStart(2, '0')} Feb ${2011 + (at % 14)}`,
  );
  return `Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join('\n')}\n`;
}
