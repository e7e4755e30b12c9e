/** What a value of an attribute holds. */
export type ValueKind = 'term' | 'text' | 'number' | 'money' | 'yes_no' | 'period' | 'outcome';

/** Something that can be known of a case. */
export interface Attribute {
  id: string;
  labelNl: string;
  labelEn: string;
  kind: ValueKind;
  /** The list of a term; also of the phase of a period. */
  vocabulary?: string;
  /** Whether several values are parts of one answer. Where not, two different values disagree. */
  many: boolean;
  /** Whether a reader should be told when nobody stated it. */
  expected: boolean;
}

type More = Partial<Pick<Attribute, 'vocabulary' | 'many' | 'expected'>>;
const attribute = (id: string, labelNl: string, labelEn: string, kind: ValueKind, more: More = {}): Attribute => ({
  id,
  labelNl,
  labelEn,
  kind,
  many: false,
  expected: false,
  ...more,
});
const listed = (id: string, labelNl: string, labelEn: string, more: More = {}): Attribute =>
  attribute(id, labelNl, labelEn, 'term', { vocabulary: id, ...more });
const texts = (id: string, labelNl: string, labelEn: string, more: More = {}): Attribute =>
  attribute(id, labelNl, labelEn, 'text', { many: true, ...more });

/** Everything that the registry can know of a case, in the order in which a page shows it. */
export const attributes: readonly Attribute[] = [
  attribute('problem', 'Probleem', 'Problem', 'text', { expected: true }),
  attribute('goal', 'Doel', 'Goal', 'text', { expected: true }),
  attribute('approach', 'Aanpak', 'Approach', 'text', { expected: true }),
  attribute('potential', 'Wat er nog in zit', 'Potential', 'text', { expected: true }),
  attribute('urgency', 'Urgentie', 'Urgency', 'text'),
  listed('domain', 'Domein', 'Domain', { expected: true }),
  listed('phase', 'Bereikte fase', 'Phase reached', { expected: true }),
  attribute('phase-history', 'Verloop', 'History', 'period', { vocabulary: 'phase', many: true }),
  listed('implementation', 'Ingevoerd', 'Implemented', { expected: true }),
  attribute('shelved', 'Op de plank gebleven', 'Left on the shelf', 'yes_no'),
  listed('innovation-type', 'Type innovatie', 'Type of innovation', { expected: true }),
  listed('degree', 'Graad van innovatie', 'Degree of innovation', { many: true }),
  attribute('trl', 'Technische rijpheid (TRL)', 'Technology readiness (TRL)', 'number', { expected: true }),
  listed('value-grade', 'Mate van waarde', 'Grade of value', { expected: true }),
  listed('value-kind', 'Soort waarde', 'Kind of value', { many: true }),
  listed('orientation', 'Gericht op', 'Orientation', { expected: true }),
  texts('value-conflict', 'Botsende waarden', 'Conflicting values'),
  attribute('outcome', 'Resultaat', 'Outcome', 'outcome', { many: true, expected: true }),
  attribute('cost', 'Kosten', 'Costs', 'money', { many: true, expected: true }),
  texts('risk', 'Risico', 'Risk', { expected: true }),
  texts('technology', 'Techniek', 'Technology', { expected: true }),
  texts('data-source', 'Gegevens', 'Data', { expected: true }),
  listed('data-solution', 'Gebruik van data', 'Use of data'),
  listed('analytics', 'Soort analyse', 'Kind of analysis', { many: true }),
  texts('method', 'Werkwijze', 'Method'),
  attribute('owner-unit', 'Wie het deed', 'Who did it', 'text'),
  attribute('initiator', 'Wie begon', 'Who started', 'text'),
  texts('team', 'Team', 'Team'),
  texts('partner-market', 'Partners: markt', 'Partners: market'),
  texts('partner-knowledge', 'Partners: kennis', 'Partners: knowledge'),
  texts('partner-government', 'Partners: overheid', 'Partners: government'),
  texts('partner-societal', 'Partners: maatschappij', 'Partners: society'),
  texts('partner-citizens', 'Partners: inwoners', 'Partners: residents'),
  listed('citizen-participation', 'Rol van inwoners', 'Role of residents', { expected: true }),
  attribute('government-perspective', 'Kijk op de overheid', 'Perspective on government', 'text'),
  texts('scaled-to', 'Overgenomen door', 'Adopted elsewhere', { expected: true }),
  attribute('scaling-scope', 'Reikwijdte van de opschaling', 'Scope of scaling', 'text'),
  texts('scaling-route', 'Route van de opschaling', 'Route of scaling'),
  texts('procurement', 'Inkoop', 'Procurement', { expected: true }),
  texts('learning', 'Wat er geleerd is', 'What was learned'),
  attribute('learning-deliberate', 'Leren was een doel', 'Learning was a goal', 'yes_no'),
  texts('lesson', 'Les', 'Lesson'),
  texts('award', 'Prijs', 'Award'),
];

const byId = new Map(attributes.map((known) => [known.id, known]));

export const attributeOf = (id: string): Attribute | undefined => byId.get(id);
