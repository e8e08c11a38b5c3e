import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { cleanLine, type Id, TEXT_LIMITS } from '../../lib/words/index.ts';
import { Dialog } from '../base/dialog.tsx';
import { DialogFoot } from '../base/dialog-foot.tsx';
import { TextField } from '../base/field.tsx';
import { type Acts, actInForm } from '../base/use-acts.ts';
import { useAsked } from '../base/use-asked.ts';
import { useFormWrite } from '../base/use-form-write.ts';
import { isolated } from '../base/words.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useProposal, useTagProposals } from '../hooks/use-tag-proposals.ts';
import { ProposedChips, useStrikes } from '../person/proposed-chips.tsx';
import { acceptedOf, lackedOf } from '../person/proposed-tags.tsx';

/** Adds somebody by hand, when the address asks for it: who has no page, or whose page is not at hand. */
export function AddPerson({ acts, onAdded }: { acts: Acts; onAdded: (id: Id) => void }) {
  const [open, setOpen] = useState(false);
  useAsked('addContact', () => setOpen(true));
  return (
    <Dialog open={open} title={i18n.t('palette.addContact')} onClose={() => setOpen(false)}>
      <AddForm acts={acts} onClose={() => setOpen(false)} onAdded={onAdded} />
    </Dialog>
  );
}

const NO_TAGS = { industry: null, function: null, seniority: null, region: null };

function AddForm({ acts, onClose, onAdded }: { acts: Acts; onClose: () => void; onAdded: (id: Id) => void }) {
  const commands = useCommands();
  const [typed, setTyped] = useState({ name: '', role: '', company: '' });
  const [refused, setRefused] = useState(false);
  const name = cleanLine(typed.name, TEXT_LIMITS.name);
  const { problem, busy, send } = useFormWrite();
  const role = cleanLine(typed.role, TEXT_LIMITS.role);
  const company = cleanLine(typed.company, TEXT_LIMITS.company);
  const source = role || company ? { headline: null, role, company, location: null, industry: null } : null;
  const { learn } = useTagProposals();
  const proposal = useProposal(source);
  const proposed = proposal && lackedOf(NO_TAGS, proposal);
  const [struck, strike] = useStrikes(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!name) return setRefused(true);
    const said = i18n.t('addPerson.added', [isolated(name)]);
    const tags = proposed ? acceptedOf(proposed, struck) : {};
    send(
      () => actInForm(acts, commands.addContact({ name, role, company, ...tags }), said),
      ({ id }) => {
        // What was struck out is a correction, as everywhere.
        if (source && proposed) void learn(source, proposed.tags, { ...NO_TAGS, ...tags });
        onClose();
        onAdded(id);
      },
    );
  };
  const field = (part: keyof typeof typed, label: string, problem: string | null = null) => (
    <TextField
      label={label}
      value={typed[part]}
      maxLength={TEXT_LIMITS[part]}
      problem={problem}
      data-testid={`add-${part}`}
      onChange={(event) => setTyped({ ...typed, [part]: event.target.value })}
    />
  );
  return (
    <form autoComplete="off" className="stack" onSubmit={save}>
      {field(
        'name',
        i18n.t('dashboard.column.name'),
        refused && !name ? i18n.t('addPerson.nameMissing') : null,
      )}
      {field('role', i18n.t('dashboard.column.role'))}
      {field('company', i18n.t('dashboard.column.company'))}
      {proposed && <ProposedChips proposed={proposed} struck={struck} onStrike={strike} />}
      <p className="faint">{i18n.t('addPerson.hint')}</p>
      <DialogFoot
        testId="add-save"
        label={i18n.t('addPerson.add')}
        problem={problem}
        busy={busy}
        onCancel={onClose}
      />
    </form>
  );
}
