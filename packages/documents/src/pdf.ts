import { createRequire } from 'node:module';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import { lookOf, plainText, printable, wordsOf, type Block, type Document, type Inline } from './document.js';

// Roboto (Apache-2.0) is embedded, as PDF/UA asks: what a reader sees does not depend on their machine.
const fonts = path.join(
  path.dirname(createRequire(import.meta.url).resolve('roboto-fontface/package.json')),
  'fonts/roboto',
);
const regular = path.join(fonts, 'Roboto-Regular.woff');
const bold = path.join(fonts, 'Roboto-Bold.woff');

type Pdf = InstanceType<typeof PDFDocument>;
const textSize = 10.5;
const black = '#1a1a1a';
/** Of what is not text yet; 7:1 against white. */
const brown = '#7a4200';
const sizes = { 1: 16, 2: 13, 3: 11 } as const;
const margin = 62;
/** Given with each page, not with the document: a font among the document's options would come back on every new page. */
const page = { size: 'A4', margin };
/** Kept apart because the library's type declarations do not know this subset and this attribute yet. */
const conformance: object = { subset: 'PDF/UA' };
const ofColumn: object = { scope: 'Column' };

/** Writes a document as tagged PDF (PDF/UA-1, ISO 14289-1): title, language, headings, lists and tables can be read aloud. */
export function toPdf(document: Document): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    ...conformance,
    tagged: true,
    displayTitle: true,
    lang: document.language === 'nl' ? 'nl-NL' : 'en-GB',
    font: regular,
    info: {
      Title: printable(document.title),
      Author: printable(document.author ?? ''),
      Producer: 'Gemeengoed',
      Creator: 'Gemeengoed',
    },
  });
  const chunks: Buffer[] = [];
  const finished = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });

  pdf.addPage(page);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const add = (tag: string, draw: () => void): void => void root.add(pdf.struct(tag, {}, draw));
  add('H1', () => pdf.font(bold).fontSize(22).text(drawable(pdf, document.title)).moveDown(0.6));
  for (const block of document.blocks) drawBlock(pdf, root, block, add);
  root.end();
  drawFooters(pdf, drawable(pdf, document.footer ?? ''));
  pdf.end();
  return finished;
}

/**
 * Text that the embedded font can show. A sign that it lacks becomes the replacement sign: an empty box says nothing to a
 * reader, and PDF/UA forbids it.
 */
function drawable(pdf: Pdf, text: string): string {
  const { font } = (pdf as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })._font;
  const shown = (sign: string): boolean => sign === '\n' || font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
  return Array.from(printable(text).replaceAll('\t', '    ').replaceAll('\r', ''), (sign) =>
    shown(sign) ? sign : '\uFFFD',
  ).join('');
}

function drawBlock(
  pdf: Pdf,
  root: PDFKit.PDFStructureElement,
  block: Block,
  add: (tag: string, draw: () => void) => void,
): void {
  switch (block.kind) {
    case 'heading':
      keepTogether(pdf, 70);
      // The title is the first heading, so those in the text are one lower.
      return add(`H${block.level + 1}`, () => {
        pdf.moveDown(0.5).font(bold).fontSize(sizes[block.level]);
        pdf.text(drawable(pdf, block.text), margin, pdf.y).moveDown(0.25);
      });
    case 'paragraph':
      return add('P', () => drawInline(pdf, block.content));
    case 'list':
      return drawList(pdf, root, block);
    case 'table':
      return drawTable(pdf, root, block);
  }
}

/** Starts a new page when less than this height is left on the present one. */
function keepTogether(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - margin) pdf.addPage(page);
}

function drawList(
  pdf: Pdf,
  root: PDFKit.PDFStructureElement,
  { ordered, items }: Extract<Block, { kind: 'list' }>,
): void {
  const list = pdf.struct('L');
  root.add(list);
  items.forEach((item, place) => {
    keepTogether(pdf, 20);
    const line = pdf.struct('LI');
    list.add(line);
    const top = pdf.y;
    line.add(
      pdf.struct('Lbl', {}, () => {
        pdf
          .font(regular)
          .fontSize(textSize)
          .text(ordered ? `${place + 1}.` : '•', margin + 6, top, { lineBreak: false });
      }),
    );
    pdf.y = top;
    line.add(pdf.struct('LBody', {}, () => drawInline(pdf, item, 24)));
    line.end();
  });
  list.end();
}

function drawInline(pdf: Pdf, content: readonly Inline[], indent = 0): void {
  const x = margin + indent;
  const width = pdf.page.width - margin - x;
  const parts = content.filter((part) => wordsOf(part) !== '');
  pdf.fontSize(textSize).fillColor(black);
  parts.forEach((part, place) => {
    const look = lookOf(part);
    pdf.font(look === 'plain' ? regular : bold).fillColor(look === 'mark' ? brown : black);
    const words = drawable(pdf, wordsOf(part));
    const options = { continued: place < parts.length - 1, width, lineGap: 3 };
    if (place === 0) pdf.text(words, x, pdf.y, options);
    else pdf.text(words, options);
  });
  pdf.fillColor(black).moveDown(0.5);
}

/** A table as rows of label and value, each cell in its place; wide enough for a letter page, never wider. */
function drawTable(
  pdf: Pdf,
  root: PDFKit.PDFStructureElement,
  { header, rows }: Extract<Block, { kind: 'table' }>,
): void {
  const table = pdf.struct('Table');
  root.add(table);
  const width = (pdf.page.width - 2 * margin) / Math.max(1, header.length);
  const body = pdf.page.height - 2 * margin;
  const drawRow = (cells: readonly string[], tag: 'TH' | 'TD'): void => {
    pdf.font(tag === 'TH' ? bold : regular).fontSize(10);
    const height = Math.max(...cells.map((words) => pdf.heightOfString(words || ' ', { width: width - 8 }))) + 8;
    // A row that no page can hold stands as cells below each other.
    const stacked = height > body;
    if (!stacked) keepTogether(pdf, height);
    const top = pdf.y;
    const row = pdf.struct('TR');
    table.add(row);
    cells.forEach((words, place) => {
      const draw = (): void => {
        if (stacked) pdf.text(words || ' ', margin + 4, pdf.y + 4, { width: width * cells.length - 8 });
        else pdf.text(words || ' ', margin + place * width + 4, top + 4, { width: width - 8 });
      };
      row.add(pdf.struct(tag, tag === 'TH' ? ofColumn : {}, draw));
    });
    row.end();
    const bottom = stacked ? pdf.y + 4 : top + height;
    pdf.markContent('Artifact', { type: 'Layout' });
    pdf
      .moveTo(margin, bottom)
      .lineTo(pdf.page.width - margin, bottom)
      .lineWidth(0.5)
      .strokeColor('#999999')
      .stroke();
    pdf.endMarkedContent();
    pdf.x = margin;
    pdf.y = bottom;
  };
  drawRow(
    header.map((words) => drawable(pdf, words)),
    'TH',
  );
  for (const row of rows)
    drawRow(
      row.map((content) => drawable(pdf, plainText(content))),
      'TD',
    );
  table.end();
  pdf.moveDown(0.5);
}

/** Footers are no part of what is read aloud. */
function drawFooters(pdf: Pdf, footer: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    const bottom = pdf.page.margins.bottom;
    pdf.page.margins.bottom = 0;
    const words = [footer, `${page + 1} / ${count}`].filter(Boolean).join('  –  ');
    pdf
      .font(regular)
      .fontSize(8)
      .fillColor('#555555')
      .text(words, margin, pdf.page.height - 40, { width: pdf.page.width - 2 * margin, lineBreak: false });
    pdf.page.margins.bottom = bottom;
    pdf.endMarkedContent();
  }
}
