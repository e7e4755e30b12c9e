/**
 * A piece of a line: plain words, strong words, a place that still has to be filled in, or a note to whoever works on the
 * document that is no part of its text.
 */
export type Inline = string | { strong: string } | { open: string } | { note: string };

/** A part of a document, from top to bottom. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; content: readonly Inline[] }
  | { kind: 'list'; ordered: boolean; items: readonly (readonly Inline[])[] }
  | { kind: 'table'; header: readonly string[]; rows: readonly (readonly Inline[])[][] };

/** A document as people mean it; each format is written from this one model. */
export interface Document {
  title: string;
  /** Language of the words, also told to screen readers. */
  language: 'nl' | 'en';
  /** Organisation that the document is of. */
  author?: string;
  /** Small print at the foot of each page, such as the template and version it was made from. */
  footer?: string;
  blocks: readonly Block[];
}

/**
 * Text that every format can hold: without control characters, lone surrogates and marks that turn the direction of the
 * text, all of which break a file or mislead its reader.
 */
export const printable = (text: string): string =>
  text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g,
      '',
    );

/** Text inside XML or HTML, between tags or in a quoted attribute. */
export const escaped = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Words of a piece, the same in every format: what is not text yet stands in square brackets. */
export function wordsOf(part: Inline): string {
  if (typeof part === 'string') return part;
  if ('strong' in part) return part.strong;
  return 'open' in part ? `[${part.open}: …]` : `[${part.note}]`;
}

/** How a piece looks: as text, strong, or marked as something that is not text yet. */
export type Look = 'plain' | 'strong' | 'mark';
export function lookOf(part: Inline): Look {
  if (typeof part === 'string') return 'plain';
  return 'strong' in part ? 'strong' : 'mark';
}

export const plainText = (content: readonly Inline[]): string => content.map(wordsOf).join('');
