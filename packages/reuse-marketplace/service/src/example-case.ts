import type { z } from 'zod';
import type { caseCopied } from '@gemeengoed/reuse-marketplace-contract';

type Published = z.input<typeof caseCopied.data>;

const stated = { textEn: null, basis: 'stated', qualifier: null } as const;

/** A published case for tests: a budget book of Utrecht (case 4 of the field's report), with what a test changes. */
export const exampleCase = (changes: Partial<Published> = {}): Published => ({
  organisation: 'gm0344',
  sharing: 'public',
  sharedWith: [],
  slug: 'huishoudboekje',
  version: 1,
  publishedAt: '2026-11-24T09:00:00.000Z',
  titleNl: 'Huishoudboekje',
  titleEn: 'Household budget book',
  aliases: [],
  summaryNl: 'Geautomatiseerd budgetbeheer: inkomsten komen binnen en vaste lasten worden betaald.',
  summaryEn: 'Automated budget management: income arrives and fixed costs are paid.',
  problemNl: 'Inwoners lopen risico op schulden, terwijl klassiek budgetbeheer te duur is.',
  problemEn: 'Residents risk debt while classic budget management is too costly.',
  goalNl: 'Voorkomen dat schulden escaleren.',
  goalEn: 'Prevent debts from escalating.',
  approachNl: 'Designsprints met ketenpartners en stapsgewijs testen met inwoners.',
  approachEn: 'Design sprints with chain partners and tests with residents.',
  domain: 'social',
  phase: 'scaling',
  valueGrade: null,
  technologies: [
    { ...stated, textNl: 'herbouw volgens Common Ground', source: '001:h2#4' },
    { ...stated, textNl: 'blockchain (verkend, uiteindelijk niet gebruikt)', source: '001:h2#4' },
  ],
  dataSources: [{ ...stated, textNl: 'inkomen (loon, uitkering, toeslagen)', source: '001:h2#4' }],
  partners: [{ ...stated, textNl: 'woningcorporaties', source: '001:h2#4' }],
  scaledTo: [{ ...stated, textNl: 'foundergemeenten Amsterdam, Rotterdam en Nijmegen', source: '001:h2#4' }],
  risks: [],
  lessons: [{ ...stated, textNl: 'Vertrouwen als uitgangspunt maakt het proces sneller.', source: '001:h2#4' }],
  ...changes,
});

let made = 0;

/** A case URN that no other test uses. */
export const newCaseUrn = (): string =>
  `urn:gemeengoed:case:01930000-0000-7000-8000-${String(++made).padStart(12, '0')}`;
