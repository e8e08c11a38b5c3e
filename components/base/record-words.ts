import { i18n } from '#i18n';
import { type Day, isDay } from '../../lib/days/index.ts';
import { LANGUAGES } from '../../lib/locales/languages.ts';
import type { Book, EditedRecord } from '../../lib/records/index.ts';
import { DRAFT_KINDS, fieldOf, type Id, isId, partsOfRefusal, type Region } from '../../lib/words/index.ts';
import { dayInWords } from './day-words.ts';
import { CODES, editedName, editedText } from './edited-words.ts';
import { regionName, tagName, textLanguage } from './names.ts';
import { codeText, lengthText, listText, regionText } from './words.ts';

/** A kind of record, by the name of its list. */
export type RecordKind = keyof Book;

/** Fields that no form edits, by the key of their name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  id: 'field.id',
  contactId: 'field.contactId',
  groupId: 'field.groupId',
  createdAt: 'field.time',
  updatedAt: 'field.time',
  deletedAt: 'field.time',
  site: 'field.page',
  handle: 'field.page',
  url: 'field.page',
  keys: 'field.page',
  seen: 'field.page',
};

/** What a field of a record is called. One that this version does not know is called so; '' is the record itself. */
export function fieldName(kind: RecordKind, field: string): string {
  if (field === '' || field === kind) return i18n.t('field.whole');
  const edited = kind === 'profiles' || kind === 'tombstones' ? '' : editedName(kind, [field]);
  return edited || codeText(OTHER_NAMES[field] ?? 'field.newer');
}

/** Lists of codes, by what one of them is. */
const CODES_IN: Readonly<Record<string, string>> = {
  industries: 'industry',
  functions: 'function',
  seniorities: 'seniority',
  regions: 'country',
  given: 'given',
  received: 'received',
};

/**
 * A value of any field as it reads: codes, people, days and places in words, never as they are stored. What only another
 * version understands is said to be so.
 */
export function valueText(
  kind: RecordKind,
  field: string,
  value: unknown,
  nameOf: (id: Id) => string | null,
): string {
  return said({ kind, nameOf }, [field], value);
}

interface Told {
  kind: RecordKind;
  nameOf: (id: Id) => string | null;
}
type Path = [string, ...string[]];

function said(told: Told, path: Path, value: unknown): string {
  const [field] = path;
  if (value === null || value === undefined || value === '') return i18n.t('conflict.nothing');
  if (Array.isArray(value)) {
    const code = CODES_IN[field];
    return listText(value.map((one) => said(told, code ? [code] : path, one)));
  }
  if (typeof value === 'object') return partsOf(told, path, value);
  if (typeof value === 'string' && isId(value)) return told.nameOf(value) ?? i18n.t('group.somebodyGone');
  if (typeof value === 'number' && (field === 'cadenceDays' || field === 'cadences'))
    return lengthText(value);
  if (field === 'companyIndustry') return tagName('industry', String(value) as 'other');
  if (field === 'refusedIndustries') {
    const { of, industry } = partsOfRefusal(String(value));
    return `${of}: ${tagName('industry', industry as 'other')}`;
  }
  if (field === 'titleTags' && typeof value === 'string') return CODES[path.at(-1) ?? '']?.(value) || value;
  if (told.kind === 'profiles' || told.kind === 'tombstones')
    return typeof value === 'string' && isDay(value) ? dayInWords(value as Day) : String(value);
  if (field === 'country') return regionName(String(value));
  const nameOf = (id: Id) => told.nameOf(id) ?? i18n.t('group.somebodyGone');
  return editedText(told.kind, path, value, nameOf) ?? i18n.t('conflict.nothing');
}

/** A value of several parts, of those fields whose parts are known. */
function partsOf(told: Told, path: Path, value: object): string {
  const [field] = path;
  if (field === 'region') return regionText(regionOf(value)) ?? i18n.t('conflict.nothing');
  if (field === 'cadences' && path.length === 1)
    return listText(
      ['relations', 'labels'].flatMap((part) => pairs(told, [field, part], fieldOf(value, part))),
    );
  if (PARTED.has(field)) return listText(pairs(told, path, value));
  return i18n.t('differing.newer');
}

const PARTED = new Set(['me', 'companyIndustry', 'titleTags', 'templates', 'cadences']);

function pairs(told: Told, path: Path, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const at: Path = [...path, key];
    return one === null ? [] : [`${partName(told, at, key)}: ${said(told, at, one)}`];
  });
}

/** What a part is called: what the user called it, or a tag, or as its field. */
function partName({ kind }: Told, path: Path, key: string): string {
  const [field] = path;
  if (field === 'cadences') return path[1] === 'relations' ? tagName('relation', key as 'other') : key;
  if (field === 'templates') {
    const [language, draft] = key.split('.');
    const kind = DRAFT_KINDS.find((one) => one === draft);
    const found = LANGUAGES.find(({ code }) => code === language)?.code;
    return kind && found ? `${codeText(`draftKind.${kind}`)} (${languageIn(found)})` : key;
  }
  const own = field === 'companyIndustry' || (field === 'titleTags' && path.length === 2);
  if (own) return key;
  const named = field === 'titleTags' ? (['me', key] as const) : path;
  return editedName(kind as EditedRecord, named) || i18n.t('field.newer');
}

const languageIn = (language: string): string =>
  new Intl.DisplayNames(textLanguage(), { type: 'language' }).of(language) ?? language;

function regionOf(value: object): Region {
  const text = (field: string) => {
    const found = fieldOf(value, field);
    return typeof found === 'string' ? found : null;
  };
  return { country: text('country'), area: text('area') };
}
