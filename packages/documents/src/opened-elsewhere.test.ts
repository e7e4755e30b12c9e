import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { toDocx, toOdt, toPdf, type Document } from './index.js';

// Our own tests read the files as we think they are; these let other programs open them, where such programs are installed.
const onPath = (program: string): boolean =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, program)));
const where = (program: string): typeof test => (onPath(program) ? test : test.skip);

const output = (program: string, ...given: string[]): string => spawnSync(program, given).stdout.toString();

const hostile = ']]> <script>&amp;</script> "a" \'b\' \u0000\u0008 \u202Eomgedraaid \uD800 {{x}} é ë € &#0;';
const document: Document = {
  title: `Proef ${hostile}`,
  language: 'nl',
  footer: hostile,
  blocks: [
    { kind: 'heading', level: 1, text: 'Een kop' },
    { kind: 'paragraph', content: ['Regel een\nregel twee ', { strong: hostile }, { open: 'naam van de partij' }] },
    { kind: 'list', ordered: true, items: [['eerste punt'], [hostile]] },
    { kind: 'table', header: ['Wat', 'Invulling'], rows: [[['Uitkomst'], [hostile]]] },
    { kind: 'paragraph', content: ['Het laatste woord.'] },
  ],
};
const said = ['Een kop', 'regel twee', '[naam van de partij: …]', 'eerste punt', 'Invulling', 'Het laatste woord.'];

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gemeengoed-documents-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

where('soffice')(
  'LibreOffice opens the ODT and the DOCX and reads every part (skipped where it is not installed)',
  async () => {
    fs.writeFileSync(path.join(folder, 'odt.odt'), toOdt(document));
    fs.writeFileSync(path.join(folder, 'docx.docx'), await toDocx(document));
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const to = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    output('soffice', profile, ...to, path.join(folder, 'odt.odt'), path.join(folder, 'docx.docx'));
    for (const name of ['odt', 'docx']) {
      const text = fs.readFileSync(path.join(folder, `${name}.txt`), 'utf8');
      for (const words of said) expect([name, text]).toEqual([name, expect.stringContaining(words)]);
    }
  },
  120_000,
);

where('pdftotext')(
  'pdftotext reads every part of the PDF, and pdffonts finds each font embedded (skipped where Poppler is not installed)',
  async () => {
    const file = path.join(folder, 'proef.pdf');
    fs.writeFileSync(file, await toPdf(document));
    const text = output('pdftotext', '-enc', 'UTF-8', file, '-');
    for (const words of said) expect(text).toContain(words);
    expect(output('pdfinfo', file)).toMatch(/Tagged:\s+yes/);
    const fonts = output('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/Roboto.*\byes\s+yes\s+yes\b/);
  },
  30_000,
);
