import { strToU8, zipSync } from 'fflate';
import { escaped, lookOf, wordsOf, type Block, type Document, type Inline } from './document.js';

const namespaces = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['meta', 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');
const mediaType = 'application/vnd.oasis.opendocument.text';
const xml = (root: string, body: string): Uint8Array =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:${root} ${namespaces} office:version="1.3">${body}</office:${root}>`,
  );

/** Writes a document as OpenDocument Text 1.3 (ISO/IEC 26300): headings with outline levels, real lists, header rows. */
export function toOdt(document: Document): Uint8Array {
  const store = { level: 0 } as const;
  return zipSync({
    // The media type comes first and uncompressed, so that a reader can see what it is without unpacking.
    mimetype: [strToU8(mediaType), store],
    'META-INF/manifest.xml': strToU8(manifest),
    'meta.xml': xml('document-meta', meta(document)),
    'styles.xml': xml('document-styles', styles(document)),
    'content.xml': xml('document-content', content(document)),
  });
}

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mediaType}"/>
${['content.xml', 'styles.xml', 'meta.xml'].map((file) => `<manifest:file-entry manifest:full-path="${file}" manifest:media-type="text/xml"/>`).join('\n')}
</manifest:manifest>`;

const meta = ({ title, language, author }: Document): string =>
  `<office:meta><dc:title>${escaped(title)}</dc:title><dc:language>${language}</dc:language>${author ? `<dc:creator>${escaped(author)}</dc:creator>` : ''}<meta:generator>Gemeengoed</meta:generator></office:meta>`;

function styles({ language, footer }: Document): string {
  const country = language === 'nl' ? 'NL' : 'GB';
  const heading = (level: number, size: number): string =>
    `<style:style style:name="Heading_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:default-outline-level="${level}"><style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="${size}pt" fo:font-weight="bold"/></style:style>`;
  return `<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.25cm" fo:line-height="130%"/><style:text-properties fo:font-family="Arial" fo:font-size="11pt" fo:language="${language}" fo:country="${country}"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Title" style:family="paragraph"><style:text-properties fo:font-size="22pt" fo:font-weight="bold"/></style:style>
${heading(1, 16)}${heading(2, 13)}${heading(3, 11)}
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Open" style:family="text"><style:text-properties fo:background-color="#fff2b3"/></style:style>
<style:style style:name="Small" style:family="paragraph"><style:text-properties fo:font-size="8pt"/></style:style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.6cm" text:min-label-width="0.5cm"/></text:list-level-style-bullet></text:list-style>
<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:space-before="0.6cm" text:min-label-width="0.6cm"/></text:list-level-style-number></text:list-style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2.2cm" fo:margin-bottom="2cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p text:style-name="Small">${footer ? `${escaped(footer)} – ` : ''}<text:page-number text:select-page="current">1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>`;
}

const content = ({ title, blocks }: Document): string =>
  `<office:automatic-styles><style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #666666" fo:padding="0.1cm"/></style:style></office:automatic-styles><office:body><office:text><text:p text:style-name="Title">${escaped(title)}</text:p>${blocks.map(block).join('')}</office:text></office:body>`;

const lines = (text: string): string =>
  escaped(text).replaceAll('\n', '<text:line-break/>').replaceAll('\t', '<text:tab/>');

const spans = { plain: undefined, strong: 'Strong', mark: 'Open' } as const;

const inline = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      const style = spans[lookOf(part)];
      const words = lines(wordsOf(part));
      return style ? `<text:span text:style-name="${style}">${words}</text:span>` : words;
    })
    .join('');

const paragraph = (parts: readonly Inline[]): string => `<text:p text:style-name="Standard">${inline(parts)}</text:p>`;
const cell = (parts: readonly Inline[]): string =>
  `<table:table-cell table:style-name="Cell" office:value-type="string">${paragraph(parts)}</table:table-cell>`;

function block(part: Block, place: number): string {
  switch (part.kind) {
    case 'heading':
      return `<text:h text:style-name="Heading_${part.level}" text:outline-level="${part.level}">${escaped(part.text)}</text:h>`;
    case 'paragraph':
      return paragraph(part.content);
    case 'list':
      return `<text:list text:style-name="${part.ordered ? 'Numbers' : 'Bullets'}">${part.items.map((item) => `<text:list-item>${paragraph(item)}</text:list-item>`).join('')}</text:list>`;
    case 'table': {
      const header = part.header.map((text) => cell([{ strong: text }])).join('');
      const rows = part.rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('');
      return `<table:table table:name="Table${place}"><table:table-column table:number-columns-repeated="${part.header.length}"/><table:table-header-rows><table:table-row>${header}</table:table-row></table:table-header-rows>${rows}</table:table>`;
    }
  }
}
