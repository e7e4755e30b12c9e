import {
  Document as Docx,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunPropertiesOptions,
} from 'docx';
import { lookOf, printable, wordsOf, type Block, type Document, type Inline } from './document.js';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Writes a document as Office Open XML, for who cannot open the two open formats. */
export async function toDocx(document: Document): Promise<Uint8Array> {
  const language = document.language === 'nl' ? 'nl-NL' : 'en-GB';
  const docx = new Docx({
    title: printable(document.title),
    creator: printable(document.author ?? 'Gemeengoed'),
    styles: { default: { document: { run: { font: 'Arial', size: 22, language: { value: language } } } } },
    numbering: {
      config: [{ reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
    },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun(printable(document.footer ? `${document.footer} – ` : '')),
                  new TextRun({ children: [PageNumber.CURRENT] }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: printable(document.title), heading: HeadingLevel.TITLE }),
          ...document.blocks.flatMap(block),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(docx));
}

const looks = { plain: {}, strong: { bold: true }, mark: { highlight: 'yellow' } } as const;

const runs = (content: readonly Inline[]): TextRun[] =>
  content.flatMap((part) => lines(wordsOf(part), looks[lookOf(part)]));

const lines = (text: string, look: IRunPropertiesOptions): TextRun[] =>
  printable(text)
    .split('\n')
    .map((line, place) => new TextRun({ ...look, text: line, ...(place > 0 ? { break: 1 } : {}) }));

function block(part: Block): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'heading':
      return [new Paragraph({ text: printable(part.text), heading: levels[part.level] })];
    case 'paragraph':
      return [new Paragraph({ children: runs(part.content) })];
    case 'list':
      return part.items.map(
        (item) =>
          new Paragraph({
            children: runs(item),
            ...(part.ordered ? { numbering: { reference: 'numbers', level: 0 } } : { bullet: { level: 0 } }),
          }),
      );
    case 'table': {
      const cell = (content: readonly Inline[]): TableCell =>
        new TableCell({ children: [new Paragraph({ children: runs(content) })] });
      const header = new TableRow({ tableHeader: true, children: part.header.map((text) => cell([{ strong: text }])) });
      const rows = part.rows.map((row) => new TableRow({ children: row.map(cell) }));
      return [new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [header, ...rows] })];
    }
  }
}
