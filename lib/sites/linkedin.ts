import { linkedin2015 } from './linkedin-2015.ts';
import { linkedin2018 } from './linkedin-2018.ts';
import { linkedinClassic } from './linkedin-classic.ts';
import { linkedinPublic } from './linkedin-public.ts';
import { linkedinSales } from './linkedin-sales.ts';
import { linkedinSdui } from './linkedin-sdui.ts';
import type { Site } from './site.ts';

/** The layouts of LinkedIn, the most telling marks first. */
export const LINKEDIN_SITES: readonly Site[] = [
  linkedinSdui,
  linkedinSales,
  linkedin2018,
  linkedin2015,
  linkedinClassic,
  linkedinPublic,
];
