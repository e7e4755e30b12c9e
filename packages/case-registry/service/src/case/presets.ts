import type { CaseFilter } from '@gemeengoed/case-registry-data';

/** A choice of cases that the field itself makes, ready to use. */
export interface Preset {
  id: string;
  labelNl: string;
  labelEn: string;
  instruments: readonly string[];
  filter: Partial<CaseFilter>;
}

/** Every preset. */
export const presets: readonly Preset[] = [
  {
    id: 'selection-criteria',
    labelNl: 'Komt in de buurt van de selectiecriteria: ingevoerd of opgeschaald',
    labelEn: 'Comes close to the selection criteria: implemented or scaled',
    instruments: ['I-121'],
    filter: {
      either: [
        { attribute: 'implementation', terms: ['yes'] },
        { attribute: 'phase', terms: ['scaling'] },
      ],
    },
  },
  {
    id: 'sources-disagree-on-type',
    labelNl: 'Bronnen verschillen over het type innovatie',
    labelEn: 'Sources disagree on the type of innovation',
    instruments: ['I-004'],
    filter: { disagreesOn: ['innovation-type'] },
  },
  {
    id: 'trl-below-7',
    labelNl: 'Techniek nog niet rijp (TRL lager dan 7)',
    labelEn: 'Technology not ready yet (TRL below 7)',
    instruments: ['I-007'],
    filter: { below: [{ attribute: 'trl', bound: 7 }] },
  },
  {
    id: 'learning-only',
    labelNl: 'Alleen geleerd, niet ingevoerd',
    labelEn: 'Learned only, not implemented',
    instruments: ['I-022', 'I-023'],
    filter: {
      only: [{ attribute: 'value-kind', terms: ['internal-learning'] }],
      terms: [{ attribute: 'implementation', terms: ['no'] }],
    },
  },
  {
    id: 'structural-data',
    labelNl: 'Vraagt een vaste levering van data',
    labelEn: 'Needs a structural data delivery',
    instruments: ['I-044'],
    filter: { terms: [{ attribute: 'data-solution', terms: ['structural'] }] },
  },
];

export const presetOf = (id: string): Preset | undefined => presets.find((known) => known.id === id);
