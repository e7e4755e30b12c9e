import { escaped, lookOf, wordsOf, type Block, type Document, type Inline } from './document.js';

/**
 * Writes a document as a fragment of HTML: headings from the third level on, paragraphs, lists and tables,
 * for use under a heading of a page.
 */
export const toHtml = (document: Document): string => document.blocks.map(block).join('\n');

const lines = (text: string): string => escaped(text).replaceAll('\n', '<br/>');

const tags = { plain: undefined, strong: 'strong', mark: 'mark' } as const;

const inline = (content: readonly Inline[]): string =>
  content
    .map((part) => {
      const tag = tags[lookOf(part)];
      const words = lines(wordsOf(part));
      return tag ? `<${tag}>${words}</${tag}>` : words;
    })
    .join('');

function block(part: Block): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level + 2}>${escaped(part.text)}</h${part.level + 2}>`;
    case 'paragraph':
      return `<p>${inline(part.content)}</p>`;
    case 'list': {
      const tag = part.ordered ? 'ol' : 'ul';
      return `<${tag}>${part.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table': {
      const head = part.header.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
      const body = part.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`)
        .join('');
      return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
    }
  }
}
