import type { Format, KnownFormat } from '../format.ts';
import { csv } from './csv.ts';
import { gexf } from './gexf.ts';
import { googleCsv } from './google-csv.ts';
import { graphml } from './graphml.ts';
import { html } from './html.ts';
import { ics } from './ics.ts';
import { json } from './json.ts';
import { linkedinArchive } from './linkedin-archive.ts';
import { linkedinConnections } from './linkedin-connections.ts';
import { linkedinContacts } from './linkedin-contacts.ts';
import { linkedinEndorsements } from './linkedin-endorsements.ts';
import { linkedinInvitations } from './linkedin-invitations.ts';
import { linkedinMessages } from './linkedin-messages.ts';
import { linkedinNotes } from './linkedin-notes.ts';
import { linkedinPositions } from './linkedin-positions.ts';
import { linkedinProfile } from './linkedin-profile.ts';
import { linkedinRecommendations } from './linkedin-recommendations.ts';
import { linkedinSkills } from './linkedin-skills.ts';
import { mapCsv } from './map-csv.ts';
import { markdown } from './markdown.ts';
import { otherCsv } from './other-csv.ts';
import { outlookCsv } from './outlook-csv.ts';
import { png } from './png.ts';
import { svg } from './svg.ts';
import { thunderbirdCsv } from './thunderbird-csv.ts';
import { vcard } from './vcard.ts';
import { vcard2 } from './vcard2.ts';
import { vcard3 } from './vcard3.ts';

/** Every kind of file that can be read or written, in the order in which they are offered and tried. */
const LIST = [
  csv,
  vcard,
  vcard3,
  vcard2,
  json,
  ics,
  markdown,
  graphml,
  gexf,
  svg,
  png,
  html,
  mapCsv,
  linkedinArchive,
  linkedinMessages,
  linkedinInvitations,
  linkedinEndorsements,
  linkedinRecommendations,
  linkedinNotes,
  linkedinPositions,
  linkedinSkills,
  linkedinProfile,
  linkedinConnections,
  linkedinContacts,
  googleCsv,
  thunderbirdCsv,
  outlookCsv,
  otherCsv,
] as const satisfies readonly Format[];

export const FORMATS: readonly KnownFormat[] = LIST.map((format: Format) => ({
  ...format,
  canImport: Boolean(format.read ?? format.archive ?? format.table ?? format.addressBook),
  canExport: format.write !== undefined,
}));

/** The format with this id, or undefined. */
export const formatOf = (id: string): KnownFormat | undefined => FORMATS.find((format) => format.id === id);
