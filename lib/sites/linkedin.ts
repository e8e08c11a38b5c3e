import { linkedinClassic } from './linkedin-classic.ts';
import { linkedinPublic } from './linkedin-public.ts';
import { linkedinSdui } from './linkedin-sdui.ts';
import type { Site } from './site.ts';

/** The layouts of LinkedIn, the most telling first. */
export const LINKEDIN_SITES: readonly Site[] = [linkedinSdui, linkedinClassic, linkedinPublic];
