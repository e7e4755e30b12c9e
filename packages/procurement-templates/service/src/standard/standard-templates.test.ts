import { renderDraft, openPlaces } from '../render.rules.js';
import { standardTemplates } from './standard-templates.js';

const choosing = (answer: 'yes' | 'no') => (template: ReturnType<typeof standardTemplates>[number]) => ({
  ...template,
  status: 'final' as const,
  filled: Object.fromEntries(
    template.placeholders
      .filter(({ required }) => required)
      .map(({ key, kind, choices }) => {
        const value = {
          clause: answer,
          date: '2026-11-24',
          money: '100',
          number: '6',
          choice: choices?.[0]?.value ?? '',
        };
        return [key, { value: kind in value ? value[kind as keyof typeof value] : 'woorden', from: 'person' as const }];
      }),
  ),
});

describe('the standard templates', () => {
  test.each(standardTemplates())(
    '$id names each place that its words use, and uses each place it names',
    ({ body, placeholders }) => {
      const used = new Set(
        [...body.matchAll(/\{\{(\w+)\}\}|^[?!](\w+) /gm)].map(([, place, clause]) => place ?? clause),
      );
      expect(used).toEqual(new Set(placeholders.map(({ key }) => key)));
    },
  );

  test.each(standardTemplates())('$id names an optional place only in lines that can be left out', (template) => {
    const optional = template.placeholders.filter(({ required }) => !required).map(({ key }) => `{{${key}}}`);
    const always = template.body.split('\n').filter((line) => !/^[?!]/.test(line));
    expect(always.filter((line) => optional.some((place) => line.includes(place)))).toEqual([]);
  });

  test.each(standardTemplates())(
    '$id shows no open place when what is required is filled and clauses are refused',
    (template) => {
      const filled = choosing('no')(template);
      expect(openPlaces(filled)).toEqual([]);
      expect(JSON.stringify(renderDraft(filled))).not.toMatch(/"(open|note)"/);
    },
  );

  test.each(standardTemplates())('$id asks what a chosen clause needs', (template) => {
    const needed = openPlaces(choosing('yes')(template)).map(({ key }) => key);
    expect(needed).toEqual(
      { 'market-consultation': ['meetingDate'], 'co-development-agreement': ['publishDays'] }[template.id] ?? [],
    );
  });

  test.each(standardTemplates())('$id names no brand', ({ body }) => {
    expect(body).not.toMatch(/microsoft|google|oracle|\bsap\b|centric|pinkroccade/i);
  });

  test.each(standardTemplates())('$id speaks both languages and cites its sources', (template) => {
    for (const text of [template.titleNl, template.titleEn, template.summaryNl, template.summaryEn])
      expect(text).not.toBe('');
    expect(template.sources.length).toBeGreaterThan(0);
    expect(template.licence).toBe('CC0-1.0');
  });
});
