import { plainText, type Block, type Inline } from '@gemeengoed/documents';
import type { DraftRow, Filled, Placeholder } from '@gemeengoed/procurement-templates-data';
import { spoken } from './value.rules.js';

/** What the words of a document are made from. */
export type Written = Pick<DraftRow, 'body' | 'placeholders' | 'filled' | 'status'>;

/** A line of the template that stands in the document, and what it still waits for. */
interface StandingLine {
  text: string;
  /** The clause that nobody chose yet; the line then stands to show what there is to choose. */
  unchosen?: { clause: Placeholder; sign: '?' | '!' };
  /** Whether the line may be left out, because what it says is optional and not known. */
  optional?: boolean;
}

const placePattern = /(\{\{[a-z][a-zA-Z0-9]*\}\})/;
const keyOf = (place: string): string => /^\{\{(.+)\}\}$/.exec(place)?.[1] ?? '';

/**
 * The template's own small grammar, one line at a time: `# ` heading, `- ` and `1. ` lists, `| a | b |` table with its first
 * row as header, `{{key}}` places, and lines with a condition. `?key ` stands when a clause is chosen or another place is
 * filled, `!key ` when not. It knows no expressions: a value is words and never markup.
 *
 * In a draft, what is open is marked; in a final document optional lines that were not filled are left out.
 */
export function renderDraft(written: Written): Block[] {
  const places = placesOf(written);
  const blocks: Block[] = [];
  for (const line of standingLines(written, places)) {
    if (line.optional && written.status === 'final') continue;
    const marks: Inline[] = line.unchosen ? [{ note: choiceMark(line.unchosen) }, ' '] : [];
    addLine(blocks, line.text, (text) => [...marks.splice(0), ...inlineOf(text, places, written.filled)]);
  }
  return blocks.filter((block) => block.kind !== 'paragraph' || block.content.length > 0);
}

/**
 * The places that must be filled before the document can be final: clauses to choose, and every place in a line that will
 * stand. A place in a line that was not chosen, or that may be left out, does not count.
 */
export function openPlaces(written: Written): Placeholder[] {
  const places = placesOf(written);
  const needed = new Set<string>();
  for (const { text, unchosen, optional } of standingLines(written, places)) {
    if (unchosen) needed.add(unchosen.clause.key);
    else if (!optional) for (const part of text.split(placePattern)) needed.add(keyOf(part));
  }
  return written.placeholders.filter(({ key }) => needed.has(key) && ownValue(written.filled, key) === undefined);
}

const placesOf = ({ placeholders }: Written): ReadonlyMap<string, Placeholder> =>
  new Map(placeholders.map((placeholder) => [placeholder.key, placeholder]));

function standingLines({ body, filled }: Written, places: ReadonlyMap<string, Placeholder>): StandingLine[] {
  return body.split('\n').flatMap((line): StandingLine[] => {
    const [, sign, key = '', text = ''] = /^([?!])([a-z][a-zA-Z0-9]*) (.*)$/.exec(line) ?? [];
    const place = places.get(key);
    if (sign === undefined || !place) return [{ text: line }];
    const value = ownValue(filled, key);
    const asked = sign === '?';
    if (place.kind !== 'clause')
      return asked || value === undefined ? [{ text, optional: asked && value === undefined }] : [];
    if (value === undefined) return [{ text, unchosen: { clause: place, sign: asked ? '?' : '!' } }];
    return (value === 'yes') === asked ? [{ text }] : [];
  });
}

const choiceMark = ({ clause, sign }: NonNullable<StandingLine['unchosen']>): string =>
  `Kies nog – ${clause.labelNl} – dit geldt alleen bij ${sign === '?' ? 'ja' : 'nee'}`;

function ownValue(filled: Record<string, Filled>, key: string): string | undefined {
  return Object.hasOwn(filled, key) ? filled[key]?.value : undefined;
}

function addLine(blocks: Block[], line: string, words: (line: string) => Inline[]): void {
  const last = blocks.at(-1);
  const heading = /^# (.+)$/.exec(line)?.[1];
  const item = /^(- |\d+\. )(.+)$/.exec(line);
  const cells = /^\|(.+)\|$/
    .exec(line)?.[1]
    ?.split('|')
    .map((cell) => cell.trim());
  if (heading !== undefined) {
    blocks.push({ kind: 'heading', level: 1, text: plainText(words(heading)) });
  } else if (item) {
    const ordered = item[1] !== '- ';
    if (last?.kind === 'list' && last.ordered === ordered) (last.items as Inline[][]).push(words(item[2] ?? ''));
    else blocks.push({ kind: 'list', ordered, items: [words(item[2] ?? '')] });
  } else if (cells) {
    if (last?.kind === 'table') (last.rows as Inline[][][]).push(cells.map(words));
    else blocks.push({ kind: 'table', header: cells, rows: [] });
  } else {
    // An empty line ends a list or table.
    blocks.push({ kind: 'paragraph', content: line.trim() === '' ? [] : words(line) });
  }
}

function inlineOf(line: string, places: ReadonlyMap<string, Placeholder>, filled: Record<string, Filled>): Inline[] {
  return line.split(placePattern).flatMap((part): Inline[] => {
    const place = places.get(keyOf(part));
    if (!place) return part === '' ? [] : [part];
    const value = ownValue(filled, place.key);
    return [value === undefined ? { open: place.labelNl } : spoken(place, value)];
  });
}
