import type { Block, Document, Inline } from '@gemeengoed/documents';
import type { Language } from '@gemeengoed/identity';
import type { DraftRow, Filled, Placeholder } from '@gemeengoed/procurement-templates-data';

/**
 * The template's own small grammar, one line at a time: `# ` heading, `- ` and `1. ` lists, `| a | b |` table with its first
 * row as header, `?key ` and `!key ` lines that stand only when a clause is chosen or not, and `{{key}}` places. It knows no
 * expressions: a value is words and never markup.
 */
export function renderDraft(draft: Pick<DraftRow, 'title' | 'body' | 'placeholders' | 'filled'>): Block[] {
  const known = new Map(draft.placeholders.map((placeholder) => [placeholder.key, placeholder]));
  const words = (line: string): Inline[] => inlineOf(line, known, draft.filled);
  const blocks: Block[] = [];
  for (const written of draft.body.split('\n')) {
    const line = chosen(written, draft.filled);
    if (line === undefined || line.trim() === '') {
      blocks.push({ kind: 'paragraph', content: [] });
      continue;
    }
    addLine(blocks, line, words);
  }
  return blocks.filter((block) => block.kind !== 'paragraph' || block.content.length > 0);
}

function chosen(line: string, filled: Record<string, Filled>): string | undefined {
  const [, sign, key = '', rest = ''] = /^([?!])([a-z][a-zA-Z0-9]*) (.*)$/.exec(line) ?? [];
  if (sign === undefined) return line;
  const value = ownValue(filled, key);
  // A clause that nobody chose yet shows both ways, so that the reader sees what there is to choose.
  if (value === undefined) return rest;
  return (value === 'yes') === (sign === '?') ? rest : undefined;
}

const ownValue = (filled: Record<string, Filled>, key: string): string | undefined =>
  Object.hasOwn(filled, key) ? filled[key]?.value : undefined;

function addLine(blocks: Block[], line: string, words: (line: string) => Inline[]): void {
  const last = blocks.at(-1);
  const heading = /^# (.+)$/.exec(line)?.[1];
  const item = /^(- |\d+\. )(.+)$/.exec(line);
  const cells = /^\|(.+)\|$/
    .exec(line)?.[1]
    ?.split('|')
    .map((cell) => cell.trim());
  if (heading !== undefined) {
    blocks.push({ kind: 'heading', level: 1, text: plain(words(heading)) });
  } else if (item) {
    const ordered = item[1] !== '- ';
    if (last?.kind === 'list' && last.ordered === ordered) (last.items as Inline[][]).push(words(item[2] ?? ''));
    else blocks.push({ kind: 'list', ordered, items: [words(item[2] ?? '')] });
  } else if (cells) {
    if (last?.kind === 'table') (last.rows as Inline[][][]).push(cells.map(words));
    else blocks.push({ kind: 'table', header: cells, rows: [] });
  } else {
    blocks.push({ kind: 'paragraph', content: words(line) });
  }
}

const plain = (content: readonly Inline[]): string =>
  content
    .map((part) => (typeof part === 'string' ? part : 'open' in part ? `[${part.open}: …]` : part.strong))
    .join('');

function inlineOf(line: string, known: ReadonlyMap<string, Placeholder>, filled: Record<string, Filled>): Inline[] {
  return line.split(/(\{\{[a-z][a-zA-Z0-9]*\}\})/).flatMap((part): Inline[] => {
    const placeholder = known.get(/^\{\{(.+)\}\}$/.exec(part)?.[1] ?? '');
    if (!placeholder) return part === '' ? [] : [part];
    const value = ownValue(filled, placeholder.key);
    return [value === undefined ? { open: placeholder.labelNl } : spoken(placeholder, value)];
  });
}

/** A stored value as a Dutch reader writes it. */
export function spoken({ kind, choices }: Placeholder, value: string): string {
  switch (kind) {
    case 'money':
      return new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(Number(value) / 100);
    case 'date':
      return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(`${value}T00:00:00Z`),
      );
    case 'number':
      return new Intl.NumberFormat('nl-NL').format(Number(value));
    case 'choice':
      return choices?.find((choice) => choice.value === value)?.labelNl ?? value;
    case 'clause':
      return value === 'yes' ? 'ja' : 'nee';
    default:
      return value;
  }
}

/** The places that must be filled before the document can be final. */
export const openPlaces = ({ placeholders, filled }: Pick<DraftRow, 'placeholders' | 'filled'>): Placeholder[] =>
  placeholders.filter(({ key, required }) => required && ownValue(filled, key) === undefined);

/** The draft as a document: what it was made from stands at the foot of each page. */
export function documentOf(draft: DraftRow, organisation: string): Document {
  const language: Language = 'nl';
  const status = draft.status === 'final' ? `vastgesteld op ${draft.finalisedOn ?? ''}` : 'concept';
  return {
    title: draft.title,
    language,
    author: organisation,
    footer: `${draft.title} – ${status} – sjabloon ${draft.templateId} versie ${draft.templateVersion}, ${draft.templateHash.slice(0, 12)}`,
    blocks: renderDraft(draft),
  };
}
