import { i18n } from '#i18n';
import type { Id } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { PeopleField } from '../person/people-field.tsx';
import type { PartProps } from './meeting-plan-fields.tsx';
import type { MeetingWritten } from './use-meeting-form.ts';

type Row = { id: Id; name: string };
type Lists = 'came' | 'gave' | 'got' | 'declined';

/** Who came, gave and got, a row a person, of the group and besides; and of those who did not, who had cancelled. */
export function MeetingPeople({
  written,
  write,
  members,
  nameOf,
}: PartProps & { members: readonly Row[]; nameOf: (id: Id) => string | null }) {
  const { came, names } = written;
  const inGroup = members.map(({ id }) => id);
  const guests = came
    .filter((id) => !inGroup.includes(id))
    .map((id) => ({ id, name: names.get(id) ?? nameOf(id) ?? i18n.t('group.somebodyGone') }));
  const toggle = (list: Lists, id: Id) => write(toggled(written, list, id));
  return (
    <>
      {members.length > 0 && (
        <fieldset className="stack choices">
          <legend className="field__label">{i18n.t('meeting.came')}</legend>
          <div>
            <Button
              small
              icon="check"
              data-testid="all-came"
              onClick={() => write({ came: [...new Set([...inGroup, ...came])], declined: [] })}
            >
              {i18n.t('meeting.allCame')}
            </Button>
          </div>
          <ul className="came">
            {[...members, ...guests].map((one) => (
              <CameRow key={one.id} one={one} written={written} onToggle={toggle} />
            ))}
          </ul>
          {written.logs && <p className="faint">{i18n.t('meeting.gaveHint')}</p>}
        </fieldset>
      )}
      <PeopleField
        label={i18n.t('meeting.guests')}
        people={guests}
        without={inGroup}
        onChange={(people) => {
          write({
            names: new Map([...names, ...people.map(({ id, name }) => [id, name] as const)]),
            came: [...came.filter((id) => inGroup.includes(id)), ...people.map(({ id }) => id)],
          });
        }}
      />
    </>
  );
}

/** A press turns it; whoever has not come has neither given nor got, and whoever came has not cancelled. */
function toggled(written: MeetingWritten, list: Lists, id: Id): Partial<MeetingWritten> {
  const turned = written[list].includes(id)
    ? written[list].filter((one) => one !== id)
    : [...written[list], id];
  if (list !== 'came') return { [list]: turned };
  const stays = (one: Id) => one !== id;
  return {
    came: turned,
    gave: written.gave.filter(stays),
    got: written.got.filter(stays),
    declined: written.declined.filter(stays),
  };
}

function CameRow({
  one: { id, name },
  written,
  onToggle,
}: {
  one: Row;
  written: MeetingWritten;
  onToggle: (list: Lists, id: Id) => void;
}) {
  const lists: [Lists, string][] = written.came.includes(id)
    ? [
        ['came', i18n.t('meeting.cameOne')],
        ['gave', i18n.t('meeting.gave')],
        ['got', i18n.t('meeting.got')],
      ]
    : [
        ['came', i18n.t('meeting.cameOne')],
        ['declined', i18n.t('meeting.declinedOne')],
      ];
  return (
    <li>
      <span id={`came-${id}`} className="came__name" dir="auto">
        {name}
      </span>
      <span className="chips">
        {lists.map(([list, word]) => (
          <label className="choice" key={list}>
            <input
              type="checkbox"
              checked={written[list].includes(id)}
              aria-describedby={`came-${id}`}
              data-testid={`meeting-${list}`}
              onChange={() => onToggle(list, id)}
            />
            <span>{word}</span>
          </label>
        ))}
      </span>
    </li>
  );
}
