import { type Day, isDay } from '../../lib/days/index.ts';
import type { EditedRecord, FieldConflict } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { cadenceName } from './cadence-names.ts';
import { dayInWords } from './day-words.ts';
import { regionName, tagName } from './names.ts';
import { codeText, kindName, periodText } from './words.ts';

/** The fields of a record by the key of their name. */
const NAMES: { readonly [K in EditedRecord]: Readonly<Record<string, string>> } = {
  contacts: {
    name: 'field.name',
    headline: 'field.headline',
    company: 'field.company',
    role: 'field.role',
    location: 'field.location',
    industry: 'sidebar.industry',
    function: 'sidebar.function',
    seniority: 'sidebar.seniority',
    leader: 'sidebar.leader',
    region: 'field.region',
    'region/country': 'sidebar.country',
    'region/area': 'sidebar.area',
    relation: 'sidebar.relation',
    howWeMet: 'sidebar.howWeMet',
    metOn: 'sidebar.metOn',
    connected: 'sidebar.connectedOn',
    acquaintance: 'sidebar.acquaintance',
    metThroughId: 'sidebar.metThrough',
    notes: 'sidebar.notes',
    cadenceDays: 'sidebar.cadence',
    snoozedUntil: 'popup.snooze',
    resting: 'sidebar.rest',
    labels: 'sidebar.labels',
    offers: 'sidebar.offers',
    needs: 'sidebar.needs',
    emails: 'contactPage.emails',
    phones: 'contactPage.phones',
    websites: 'contactPage.websites',
    positions: 'contactPage.positions',
    occasions: 'contactPage.occasions',
    familyName: 'column.family',
    language: 'field.language',
    importance: 'field.importance',
    archived: 'contactPage.archived',
    nextMeeting: 'field.nextMeeting',
  },
  exchanges: {
    on: 'log.when',
    channel: 'log.channel',
    reachedOut: 'log.reachedOut',
    note: 'log.note',
    given: 'log.given',
    received: 'log.received',
  },
  promises: {
    by: 'sidebar.promiseBy',
    text: 'sidebar.promiseText',
    due: 'sidebar.promiseDue',
    doneOn: 'field.doneOn',
  },
  goals: {
    text: 'goal.text',
    industries: 'dashboard.facet.industry',
    functions: 'dashboard.facet.function',
    seniorities: 'dashboard.facet.seniority',
    regions: 'dashboard.facet.region',
    labels: 'dashboard.facet.label',
    wanted: 'goal.wanted',
    until: 'goal.until',
    weight: 'field.weight',
  },
  groups: {
    name: 'group.name',
    purpose: 'group.purpose',
    memberIds: 'group.members',
    cost: 'group.cost',
    kind: 'group.kind',
    meetingsAYear: 'group.often',
    leaderId: 'group.leader',
    tries: 'group.tries',
    verdict: 'group.worthIt',
    evaluation: 'group.evaluation',
    expectation: 'group.expectation',
    audience: 'group.audience',
    considering: 'group.considering',
    rhythm: 'group.rhythm.title',
    minutes: 'group.minutes',
    place: 'group.place',
    how: 'group.how',
    hostsInTurn: 'group.hostsInTurn',
    duties: 'group.duties',
    leaderName: 'group.leaderName',
    themes: 'group.themes',
    extras: 'group.extras',
    fee: 'group.fee',
    currency: 'group.currency',
    hours: 'group.hours',
    weighed: 'group.weighedTitle',
  },
  meetings: {
    on: 'meeting.day',
    topic: 'meeting.topic',
    note: 'log.note',
    cameIds: 'meeting.came',
    declinedIds: 'meeting.declined',
    cancelled: 'meeting.calledOff',
    absent: 'meeting.absent',
    gotOut: 'meeting.gotOut',
    worth: 'meeting.worth',
    energy: 'meeting.energy',
    at: 'meeting.at',
    minutes: 'group.minutes',
    place: 'group.place',
    how: 'group.how',
    hostId: 'meeting.host',
    speaker: 'meeting.speaker',
    course: 'meeting.course',
    askedIds: 'meeting.asked',
    againIds: 'meeting.again',
    comingIds: 'meeting.coming',
    gaveIds: 'meeting.gave',
    gotIds: 'meeting.got',
  },
  introductions: {
    betweenIds: 'field.betweenIds',
    byId: 'field.byId',
    byOther: 'field.byId',
    on: 'log.when',
    why: 'introduce.why',
    outcome: 'introduction.outcome',
  },
  settings: {
    weeklyBudget: 'settings.weeklyBudget',
    reviewHour: 'settings.reviewHour',
    me: 'settings.me',
    'me/offers': 'settings.offers',
    'me/needs': 'settings.needs',
    'me/role': 'dashboard.column.role',
    'me/employer': 'settings.employer',
    'me/industry': 'dashboard.facet.industry',
    'me/function': 'dashboard.facet.function',
    'me/seniority': 'dashboard.facet.seniority',
    templates: 'settings.templateWords',
    cadences: 'sidebar.cadence',
    companyIndustry: 'field.companyIndustry',
    titleTags: 'field.titleTags',
    refusedIndustries: 'field.refusedIndustries',
    ownRecord: 'settings.record',
    readingRules: 'settings.rules',
    notSame: 'field.notSame',
    savedViews: 'field.savedViews',
    columns: 'field.columns',
  },
};

/** What the field of a conflict is called; that of a part is called as the part, or else as the whole. */
export function editedName(record: EditedRecord, path: FieldConflict['path']): string {
  const key = NAMES[record][path.join('/')] ?? NAMES[record][path[0]];
  return key === undefined ? '' : codeText(key);
}

/** Codes that stand in a field, by its last word. */
export const CODES: Readonly<Record<string, (code: string) => string>> = {
  industry: (code) => tagName('industry', code),
  function: (code) => tagName('function', code),
  seniority: (code) => tagName('seniority', code),
  relation: (code) => tagName('relation', code),
  acquaintance: (code) => kindName('acquaintance', code),
  country: (code) => regionName(code),
  channel: (code) => kindName('channel', code),
  reachedOut: (code) => kindName('reachedOut', code),
  by: (code) => kindName('side', code),
  kind: (code) => kindName('group', code),
  verdict: (code) => kindName('verdict', code),
  worth: (code) => kindName('worth', code),
  energy: (code) => kindName('energy', code),
  how: (code) => kindName('meetingPlace', code),
  course: (code) => kindName('course', code),
  given: (code) => kindName('help', code),
  received: (code) => kindName('help', code),
  from: periodText,
};

/** Fields that hold the id of a contact. */
const PEOPLE: ReadonlySet<string> = new Set(['metThroughId', 'leaderId', 'byId', 'hostId']);

/** The contacts that conflicts are about, to look their names up. */
export function peopleIn(conflicts: readonly FieldConflict[]): Id[] {
  return conflicts.flatMap(({ path, mine, theirs }) =>
    PEOPLE.has(path[0]) ? [mine, theirs].filter((id) => typeof id === 'string') : [],
  );
}

/** A value as it reads, people by their names; null for nothing at all. */
export function editedText(
  record: EditedRecord,
  path: FieldConflict['path'],
  value: unknown,
  nameOf: (id: Id) => string,
): string | null {
  const [field] = path;
  const isCadence = field === 'cadenceDays' || field === 'cadences';
  if (value === null || value === undefined || value === '')
    return isCadence ? codeText('sidebar.cadenceNone') : null;
  if (typeof value === 'boolean') return codeText(value ? 'conflict.yes' : 'conflict.no');
  if (typeof value === 'number') return isCadence ? cadenceName(value) : String(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (PEOPLE.has(field)) return nameOf(value);
  if (isDay(value)) return dayInWords(value as Day);
  const last = path.at(-1) ?? '';
  return record !== 'settings' || field === 'me' ? CODES[last]?.(value) || value : value;
}
