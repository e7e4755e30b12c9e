import { renderToStaticMarkup } from 'react-dom/server';
import { LessonProposals } from './lesson-proposals.js';
import { messagesIn } from './messages.js';
import type { View } from './view.js';

const view = (more: Partial<View> = {}): View => ({
  ...{ t: messagesIn('nl'), language: 'nl', path: '/lessen', session: undefined, formToken: 'proof' },
  ...{ theme: { css: '', className: '' }, away: [], typed: {} },
  ...more,
});
const proposal = (id: string, labelNl: string) => ({
  ...{ id: `urn:gemeengoed:lesson-proposal:${id}`, labelNl, labelEn: null, about: 'urn:gemeengoed:case:x' },
  ...{ version: 3, textNl: `Wij stopten met ${labelNl}.`, source: 'Fasebesluit', phases: ['development'] },
});
const two = [proposal('1', 'Parkeerdruk'), proposal('2', 'Deelfietsen')];
const shown = (wanted: string, more: Partial<View> = {}, proposals = two) =>
  renderToStaticMarkup(<LessonProposals view={view(more)} proposals={proposals} wanted={wanted} />);

test('without proposals nothing is shown', () => {
  expect(shown('', {}, [])).toBe('');
});

test('the first is open, and the others are a link away', () => {
  const page = shown('');
  expect(page).toContain('Wij stopten met Parkeerdruk.</textarea>');
  expect(page).not.toContain('Wij stopten met Deelfietsen.');
  expect(page).toContain('Bekijk het voorstel over Deelfietsen');
  expect(page).toContain('href="/lessen?voorstel=urn%3Agemeengoed%3Alesson-proposal%3A2#voorstellen"');
});

test('the one that is asked for is open, with what it is decided on', () => {
  const page = shown(two[1]?.id ?? '');
  expect(page).toContain('Wij stopten met Deelfietsen.</textarea>');
  expect(page).toContain('action="/lessen/voorstellen/urn%3Agemeengoed%3Alesson-proposal%3A2/vastleggen"');
  expect(page).toContain('name="version" value="3"');
  expect(page).toContain('name="phases" value="development"');
});

test('one that somebody else decided on meanwhile does not lend its words to another', () => {
  const page = shown('urn:gemeengoed:lesson-proposal:9', { typed: { textNl: 'Mijn woorden' } });
  expect(page).not.toContain('<textarea');
  expect(page).toContain('Bekijk het voorstel over Parkeerdruk');
});

test('a rejection without a reason opens again with the fault, and keeps what was typed', () => {
  const faults = { summary: 'Nog niet goed', fields: { reason: 'Vul dit in.' } };
  const page = shown('', { faults, typed: { reason: ' ' } });
  expect(page).toContain('<details open="">');
  expect(page).toContain('id="fault-reason"');
});
