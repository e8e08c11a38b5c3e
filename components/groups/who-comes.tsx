import { i18n } from '#i18n';
import { invitationsOf, type Meeting } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { Avatar } from '../base/avatar.tsx';
import { Button } from '../base/button.tsx';
import { isolated, listText } from '../base/words.ts';

type Row = { id: Id; name: string };
type Change = Pick<Partial<Meeting>, 'askedIds' | 'againIds' | 'comingIds' | 'declinedIds'>;

/** Who was asked to a meeting, who comes, who is silent, and whom to ask once more. */
export function WhoComes({
  meeting,
  meetings,
  members,
  onChange,
}: {
  meeting: Meeting;
  meetings: readonly Meeting[];
  members: readonly Row[];
  onChange: (change: Change) => void;
}) {
  if (members.length === 0) return null;
  const stands = invitationsOf(
    meeting,
    members.map(({ id }) => id),
    meetings,
  );
  const named = (ids: readonly Id[]) => members.filter(({ id }) => ids.includes(id));
  const { askedIds = [], againIds = [] } = meeting;
  const also = (ids: readonly Id[], more: readonly Id[]) => [...new Set([...ids, ...more])];
  return (
    <div className="stack">
      <div className="who-comes">
        <Faces title={i18n.t('meeting.coming')} people={named(stands.coming)} />
        <Faces title={i18n.t('meeting.silent')} people={named(stands.silent)} quiet />
        <Faces title={i18n.t('meeting.notComing')} people={named(stands.declined)} quiet />
        <Faces title={i18n.t('meeting.notAsked')} people={named(stands.notAsked)} quiet />
      </div>
      <div className="row">
        {stands.notAsked.length > 0 && (
          <Button
            small
            icon="check"
            data-testid="asked-all"
            onClick={() => onChange({ askedIds: also(askedIds, stands.notAsked) })}
          >
            {i18n.t('meeting.askedAll')}
          </Button>
        )}
        {stands.notAsked.length === 0 && stands.again.length > 0 && (
          <>
            <span className="soft" data-testid="ask-again">
              {i18n.t('meeting.askAgain', [listText(named(stands.again).map(({ name }) => isolated(name)))])}
            </span>
            <Button
              small
              icon="check"
              data-testid="asked-again"
              onClick={() => onChange({ againIds: also(againIds, stands.again) })}
            >
              {i18n.t('meeting.askedAgain')}
            </Button>
          </>
        )}
      </div>
      <details>
        <summary data-testid="answers">{i18n.t('meeting.answers')}</summary>
        <ul className="came group-form__fold">
          {members.map((one) => (
            <Answer key={one.id} one={one} meeting={meeting} onChange={onChange} />
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Up to this many faces; the rest is a number. */
const FACES = 8;

function Faces({ title, people, quiet }: { title: string; people: readonly Row[]; quiet?: boolean }) {
  if (people.length === 0) return null;
  const more = people.length - FACES;
  return (
    <div>
      <p className="faint">
        {title} <span className="unseen">{listText(people.map(({ name }) => name))}</span>
      </p>
      <span
        className={quiet ? 'faces faces--quiet' : 'faces'}
        title={people.map(({ name }) => name).join(', ')}
        aria-hidden="true"
      >
        {people.slice(0, FACES).map(({ id, name }) => (
          <Avatar key={id} name={name} small />
        ))}
        {more > 0 && <span className="faint">+{more}</span>}
      </span>
    </div>
  );
}

/** What one member has answered; a press on what is said already takes it back. */
function Answer({
  one: { id, name },
  meeting: { askedIds = [], comingIds = [], declinedIds = [] },
  onChange,
}: {
  one: Row;
  meeting: Meeting;
  onChange: (change: Change) => void;
}) {
  const without = (ids: readonly Id[]) => ids.filter((other) => other !== id);
  const turned = (ids: readonly Id[]) => (ids.includes(id) ? without(ids) : [...ids, id]);
  const asked = askedIds.includes(id) ? {} : { askedIds: [...askedIds, id] };
  const answers = [
    {
      key: 'coming',
      word: i18n.t('meeting.coming'),
      is: comingIds.includes(id),
      change: { ...asked, comingIds: turned(comingIds), declinedIds: without(declinedIds) },
    },
    {
      key: 'not-coming',
      word: i18n.t('meeting.notComing'),
      is: declinedIds.includes(id),
      change: { ...asked, declinedIds: turned(declinedIds), comingIds: without(comingIds) },
    },
  ];
  return (
    <li>
      <span id={`answer-${id}`} className="came__name" dir="auto">
        {name}
      </span>
      <span className="chips">
        {answers.map(({ key, word, is, change }) => (
          <label className="choice" key={key}>
            <input
              type="checkbox"
              checked={is}
              aria-describedby={`answer-${id}`}
              data-testid={`answer-${key}`}
              onChange={() => onChange(change)}
            />
            <span>{word}</span>
          </label>
        ))}
      </span>
    </li>
  );
}
