import { strFromU8, unzipSync } from 'fflate';
import { toDocx, toHtml, toOdt, toPdf, type Document } from './index.js';

const hostile = [
  '<script>alert(1)</script>',
  ']]>',
  '"quotes" & \'apostrophes\'',
  'control \u0000\u0001\u0008\u001F characters',
  'turned \u202Egnp.exe',
  'half a pair \uD800 and \uDC00',
  '&lt;already&gt; &#x26; &unknown;',
  'emoji 👩‍💻, euro €, é ë ï, 漢字',
  '=HYPERLINK("http://example.org")',
  '{{constructor.constructor("return 1")()}} ${1+1} <%= 1 %>',
  '<!DOCTYPE x [<!ENTITY a "b">]>&a;',
  'tab\tand\nline end',
];

const document = (words: string): Document => ({
  title: `Overeenkomst ${words}`,
  language: 'nl',
  author: 'Gemeente Woerden',
  footer: `Sjabloon ${words}`,
  blocks: [
    { kind: 'heading', level: 1, text: words },
    { kind: 'paragraph', content: ['Tussen ', { strong: words }, ' en ', { open: 'naam van de partij' }, '.'] },
    { kind: 'list', ordered: true, items: [[words], ['tweede']] },
    { kind: 'list', ordered: false, items: [[words]] },
    { kind: 'table', header: ['Onderwerp', words], rows: [[[words], ['waarde']]] },
  ],
});

/** Whether XML closes every element it opens; a small reader without entities or DTD. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name, selfClosing] of xml
    .replace(/<\?[^>]*\?>/g, '')
    .matchAll(/<(\/?)([\w:.-]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) return false;
    } else if (!selfClosing) open.push(name ?? '');
  }
  const outside = xml.replace(/<\?[^>]*\?>/g, '').replace(/<\/?[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g, '');
  return (
    open.length === 0 &&
    !/[<\u0000-\u0008\u000B\u000C\u000E-\u001F]|&(?!(#\d+|#x[0-9a-f]+|amp|lt|gt|quot|apos);)/i.test(outside)
  );
}

describe('ODT', () => {
  test('says what it is before anything is unpacked', () => {
    const bytes = toOdt(document('x'));
    expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype');
    expect(bytes[8]).toBe(0); // stored, not compressed
    expect(strFromU8(bytes.slice(38, 38 + 39))).toBe('application/vnd.oasis.opendocument.text');
  });

  test('has a title, a language, outline levels and a header row', () => {
    const files = unzipSync(toOdt(document('x')));
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(text('meta.xml')).toContain('<dc:title>Overeenkomst x</dc:title>');
    expect(text('styles.xml')).toContain('fo:language="nl" fo:country="NL"');
    expect(text('content.xml')).toContain('text:outline-level="1"');
    expect(text('content.xml')).toContain('<table:table-header-rows>');
    expect(text('content.xml')).toContain('[naam van de partij: …]');
  });

  test.each(hostile)('stays well formed with %j', (words) => {
    const files = unzipSync(toOdt(document(words)));
    for (const [name, bytes] of Object.entries(files))
      if (name.endsWith('.xml')) expect([name, wellFormed(strFromU8(bytes))]).toEqual([name, true]);
  });
});

describe('PDF', () => {
  test('is tagged, titled, in its language and holds its font', async () => {
    const text = Buffer.from(await toPdf(document('x'))).toString('latin1');
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(text).toContain('/MarkInfo');
    expect(text).toMatch(/\/Marked true/);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('(nl-NL)');
    expect(text).toMatch(/\/DisplayDocTitle true/);
    expect(text).toContain('/FontFile');
    expect(text).toContain('pdfuaid');
    for (const tag of ['/H1', '/H2', '/P', '/Lbl', '/LBody', '/Table', '/TH', '/TD', '/Scope /Column'])
      expect(text).toContain(tag);
  });

  test.each(hostile)('is made with %j', async (words) => {
    const bytes = await toPdf(document(words));
    expect(Buffer.from(bytes.slice(-6)).toString()).toContain('EOF');
  });

  test('a long document gets pages', async () => {
    const blocks = Array.from({ length: 200 }, () => ({
      kind: 'paragraph' as const,
      content: ['Een regel tekst. '.repeat(8)],
    }));
    const text = Buffer.from(await toPdf({ title: 'Lang', language: 'nl', blocks })).toString('latin1');
    expect([...text.matchAll(/\/Type \/Page\b/g)].length).toBeGreaterThan(5);
  });

  test('a row that no page can hold runs on over pages', async () => {
    const long = 'Een lange waarde in een tabel. '.repeat(400);
    const text = Buffer.from(
      await toPdf({
        title: 'Tabel',
        language: 'nl',
        blocks: [
          {
            kind: 'table',
            header: ['Wat', 'Invulling'],
            rows: [
              [['Uitkomst'], [long]],
              [['Maat'], ['kort']],
            ],
          },
        ],
      }),
    ).toString('latin1');
    const pages = [...text.matchAll(/\/Type \/Page\b/g)].length;
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(6);
  });
});

describe('DOCX and HTML', () => {
  test.each(hostile)('stay well formed with %j', async (words) => {
    const files = unzipSync(await toDocx(document(words)));
    expect(wellFormed(strFromU8(files['word/document.xml'] ?? new Uint8Array()))).toBe(true);
    const html = toHtml(document(words));
    expect(wellFormed(`<div>${html}</div>`)).toBe(true);
    expect(html).not.toMatch(/<script|<!DOCTYPE/i);
  });

  test('keep the ends of lines', async () => {
    const blocks = [{ kind: 'paragraph' as const, content: ['een\ntwee'] }];
    expect(toHtml({ title: 'x', language: 'nl', blocks })).toBe('<p>een<br/>twee</p>');
    const files = unzipSync(await toDocx({ title: 'x', language: 'nl', blocks }));
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain('<w:br/>');
  });

  test('mark what is open, and notes to whoever works on it, as no part of the text', () => {
    const content = [{ open: 'naam' }, ' ', { note: 'kies nog' }];
    expect(toHtml({ title: 'x', language: 'nl', blocks: [{ kind: 'paragraph', content }] })).toBe(
      '<p><mark>[naam: …]</mark> <mark>[kies nog]</mark></p>',
    );
  });
});

test.each(['odt', 'docx'])('an %s refers to nothing outside itself and holds no macro', async (format) => {
  const bytes = format === 'odt' ? toOdt(document('x')) : await toDocx(document('x'));
  const files = unzipSync(bytes);
  expect(Object.keys(files).filter((name) => /vba|macro|script|ole|embed/i.test(name))).toEqual([]);
  for (const [name, content] of Object.entries(files)) {
    expect([name, strFromU8(content)]).toEqual([
      name,
      expect.not.stringMatching(/TargetMode="External"|altChunk|instrText>[^<]*(INCLUDE|DDE)|xlink:href/),
    ]);
  }
});
