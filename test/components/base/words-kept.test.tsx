// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useWordsWritten, WordsKept } from '../../../components/base/words-kept.tsx';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
const copyText = vi.hoisted(() => vi.fn(async (_text: string) => true));
vi.mock('../../../lib/browser/clipboard.ts', () => ({ copyText }));

function Field({ label, text }: { label: string; text: string | null }) {
  useWordsWritten(label, text);
  return <p>{label}</p>;
}

let root: Root;
let box: HTMLElement;
const draw = (view: React.ReactNode) => act(async () => root.render(view));
const kept = () =>
  [...box.querySelectorAll<HTMLTextAreaElement>('[data-testid="kept-words"]')].map(({ value }) => value);
const press = (id: string) =>
  act(async () => box.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click());

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  copyText.mockClear();
  box = document.createElement('div');
  document.body.append(box);
  root = createRoot(box);
});
afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
  vi.unstubAllGlobals();
});

const LABELS = ['Note', 'Promise', 'Topic', 'Why'];

/** A person with a field for each of `texts`, or with none when the person is gone. */
function Person({ gone, texts }: { gone: boolean; texts: (string | null)[] }) {
  return (
    <WordsKept gone={gone} why="Ida is gone">
      {!gone &&
        LABELS.slice(0, texts.length).map((label, at) => (
          <Field key={label} label={label} text={texts[at] ?? null} />
        ))}
    </WordsKept>
  );
}

describe('what is being written about what goes', () => {
  test('stands to be read and copied when it goes, with why, until it is put away', async () => {
    await draw(<Person gone={false} texts={['A long story.', null, '  ', 'And more.']} />);
    expect(kept()).toEqual([]);
    await draw(<Person gone texts={[]} />);
    expect(kept()).toEqual(['A long story.', 'And more.']);
    expect(box.querySelector('[role="alert"]')?.textContent).toContain('Ida is gone');
    expect(box.querySelector('textarea')?.readOnly).toBe(true);
    await press('copy-words');
    expect(copyText.mock.calls).toEqual([['A long story.\n\nAnd more.']]);
    expect(box.querySelector('[role="status"]')?.textContent).toBe('conflict.copied');
    await press('close-words');
    expect(kept()).toEqual([]);
  });

  test('is the text as it was last, and not one that was saved or left before', async () => {
    await draw(<Person gone={false} texts={['First', 'Second']} />);
    await draw(<Person gone={false} texts={['First and more']} />);
    await draw(<Person gone texts={[]} />);
    expect(kept()).toEqual(['First and more']);
  });

  test('nothing is said where nothing was being written', async () => {
    await draw(<Person gone={false} texts={[null]} />);
    await draw(<Person gone texts={[]} />);
    expect(box.textContent).toBe('');
  });

  test('stays when the person comes back, as with an undo', async () => {
    await draw(<Person gone={false} texts={['A long story.']} />);
    await draw(<Person gone texts={[]} />);
    await draw(<Person gone={false} texts={[null]} />);
    expect(kept()).toEqual(['A long story.']);
  });

  test('of an entry within a person, it outlives the entry, and then the person', async () => {
    const view = (personGone: boolean, entryGone: boolean) => (
      <WordsKept gone={personGone} why="Ida is gone">
        {!personGone && (
          <WordsKept gone={entryGone} why="The entry is gone">
            {!entryGone && <Field label="Note" text="Half written" />}
          </WordsKept>
        )}
      </WordsKept>
    );
    await draw(view(false, false));
    await draw(view(false, true));
    expect([kept(), box.textContent?.includes('The entry is gone')]).toEqual([['Half written'], true]);
    await draw(view(true, true));
    expect([kept(), box.textContent?.includes('Ida is gone')]).toEqual([['Half written'], true]);
  });

  test('of an entry whose person goes at the same time, it stands once', async () => {
    const view = (gone: boolean) => (
      <WordsKept gone={gone} why="Ida is gone">
        {!gone && (
          <WordsKept gone={false} why="The entry is gone">
            <Field label="Note" text="Half written" />
          </WordsKept>
        )}
      </WordsKept>
    );
    await draw(view(false));
    await draw(view(true));
    expect(kept()).toEqual(['Half written']);
  });
});
