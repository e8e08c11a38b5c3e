import type { PageReading } from '../records/index.ts';
import { Draft, readable } from './draft.ts';
import { plainUrl } from './generic-address.ts';
import { type Site, webAddress } from './site.ts';

/** What stands between a name and what somebody is: a new line, a bar, a dot, a dash with space around it, a comma. */
const BREAK = /[\n\t|•·;]|\s[-–—]\s|,\s/;
/** A name is a few words. */
const MAX_NAME_WORDS = 7;

const SELECTION: Pick<Site, 'site' | 'fields'> = { site: 'web', fields: ['name', 'headline'] };

/**
 * Takes text that the user has selected for a person: the first part is the name, the rest the headline. Keeps no handle,
 * since a page with a list of people is nobody's own. Kind `none` with `nameMissing` when nothing in front is a name.
 */
export function readSelection(text: string, url: string | null): PageReading {
  const draft = new Draft(SELECTION);
  const lines = text.slice(0, 4000).replace(/\r/g, '').trim();
  const at = BREAK.exec(lines);
  const name = readable(at ? lines.slice(0, at.index) : lines);
  if (!name || !/\p{L}/u.test(name) || /[@/]/.test(name) || name.split(' ').length > MAX_NAME_WORDS)
    return { kind: 'none', site: null, problems: [{ code: 'nameMissing', field: 'name' }] };
  draft.offer('name', name, 'selected text');
  draft.offer(
    'headline',
    at ? lines.slice(at.index + at[0].length).replace(/\s*\n\s*/g, ', ') : null,
    'selected text',
  );
  const address = url ? webAddress(url) : null;
  if (address) draft.address(plainUrl(address), null, 'page of the selected text');
  return draft.finish();
}
