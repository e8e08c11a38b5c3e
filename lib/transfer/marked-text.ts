import { cleanLine, UNLIMITED } from '../words/index.ts';

/** Text that is Markdown already. Everything else is a plain string, and what it says must not become Markdown. */
export class Marked {
  constructor(readonly markdown: string) {}
}

/**
 * The one door into Markdown: what stands in the template is Markdown, and every string put into it is a text in which
 * nothing means anything; see `plain`. Put in what is `Marked` to nest.
 */
export function md(template: TemplateStringsArray, ...values: (string | Marked)[]): Marked {
  const parts = template.map((part, at) => {
    const value = values[at];
    return part + (value === undefined ? '' : value instanceof Marked ? value.markdown : plain(value));
  });
  return new Marked(parts.join(''));
}

/** Pieces one after another. */
export function joined(pieces: readonly Marked[], between: string): Marked {
  return new Marked(pieces.map(({ markdown }) => markdown).join(between));
}

/** A note of several lines as a quotation. */
export function quoted(note: string): Marked {
  const lines = note.split(/\r\n?|\n/).map((line) => `> ${plain(line)}`.trimEnd());
  return new Marked(lines.join('\n'));
}

export function indented({ markdown }: Marked): Marked {
  return new Marked(markdown.replace(/^/gm, '  '));
}

/** An address as a link where it is one of the web; any other is a text like any other. */
export function link(url: string): Marked {
  const address = /^https?:\/\/[^\s<>]+$/i.test(url) && URL.canParse(url) ? url : null;
  return address ? new Marked(`<${address.replace(/[<>\s\p{Cc}]/gu, encodeURIComponent)}>`) : md`${url}`;
}

/**
 * One line in which no character means anything to Markdown (CommonMark, and GitHub's additions to it) or HTML, and no
 * address becomes a link by itself.
 */
export function plain(value: string): string {
  return (cleanLine(value, UNLIMITED) ?? '')
    .replace(/[\\`*_{}[\]<>#|~&]|^[+\-=]/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&');
}
