import { all, attr, closest, one, textOf } from './dom.ts';
import { Draft } from './draft.ts';
import { plainUrl } from './generic-address.ts';
import type { Site } from './site.ts';

/** Seen in embeds of conference sites; the classes are Sessionize's public interface for styling. */
const SPEAKER = '[id^="sz-speaker-"],[data-speakerid],.sz-speaker--full,.sz-speaker';
const NAME = '.sz-speaker__name,.c-s-speaker-info__name';
const TAGLINE = '.sz-speaker__tagline,.c-s-speaker-info__tagline';
const LOCATION = '.c-s-speaker-info__location';

export const sessionize: Site = {
  id: 'sessionize',
  site: 'sessionize',
  title: 'Sessionize speaker',
  hosts: [],
  pages: ['speaker'],
  lastVerified: '2026-11-21',
  fields: ['name', 'headline', 'location'],
  fixtures: ['sessionize.html'],
  detect: (document) => one(document, NAME) !== null,
  read(document, url) {
    const names = all(document, NAME, 500);
    const chosen = chooseSpeaker(names, url);
    if (!chosen) return { kind: 'none', site: 'sessionize', problems: [{ code: 'notAPerson' }] };
    const speaker = closest(chosen, SPEAKER) ?? closest(chosen, 'section,article,li,main') ?? chosen;
    const draft = new Draft(sessionize);
    draft.offer('name', clean(chosen), 'speaker name');
    draft.offer('headline', clean(one(speaker, TAGLINE) ?? one(document, TAGLINE)), 'tagline');
    draft.offer('location', clean(one(document, LOCATION)), 'speaker location');
    const id = speakerId(speaker);
    draft.address(plainUrl(url), id, 'speaker id');
    return draft.finish();
  },
};

/** The only speaker on the page, or the one the address points at (`#sz-speaker-<id>`, `?id=`, `/speaker/<id>`). */
function chooseSpeaker(names: readonly Element[], url: URL): Element | null {
  const pointed = names.find((name) => {
    const id = speakerId(closest(name, SPEAKER));
    return id !== null && url.href.toLowerCase().includes(id);
  });
  return pointed ?? (new Set(names.map(clean)).size === 1 ? (names[0] ?? null) : null);
}

function speakerId(speaker: Element | null): string | null {
  const stated = attr(speaker, 'data-speakerid') ?? attr(speaker, 'id')?.replace(/^sz-speaker-/, '');
  return stated && /^[\w-]{8,60}$/.test(stated) ? stated.toLowerCase() : null;
}

const clean = (element: Element | null) => textOf(element).replace(/\s+/g, ' ').trim();
