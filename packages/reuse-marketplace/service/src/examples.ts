import { organisationByCode } from '@gemeengoed/identity';
import type { Examples } from '@gemeengoed/module-kit';
import { profiles, type DB } from '@gemeengoed/reuse-marketplace-data';

const note = 'Voorbeeldprofiel, verzonnen om de geschiktheidstoets te laten zien. Vervang het door uw eigen gegevens.';

/** Invented profiles that say so, so that the fit check shows all three outcomes. Listings come from cases, by event only. */
const exampleProfiles = {
  gm0344: {
    technologies: ['Microsoft Power BI', 'Common Ground', 'process mining'],
    data: ['inkomen en toeslagen', 'meldingen van inwoners'],
    domains: ['social', 'physical', 'operations'],
  },
  gm0632: {
    technologies: ['Microsoft Power BI', 'zaaksysteem'],
    data: ['meldingen van inwoners', 'inkomen en uitkeringen'],
    domains: ['social', 'physical'],
  },
};

/** Loads the example profiles; one that is there already stays. */
export const loadExamples: Examples<DB> = async ({ actingFor }) => {
  for (const [organisation, profile] of Object.entries(exampleProfiles)) {
    const inhabitants = organisationByCode(organisation)?.inhabitants ?? null;
    await actingFor(organisation).db.write((tx) =>
      profiles.create(tx, organisation, { ...profile, inhabitants, landscape: note }),
    );
  }
};
