import { registerEnumType } from 'type-graphql';

export const ExportFormat = { JSON: 'json', CSV: 'csv' } as const;
export type ExportFormat = (typeof ExportFormat)[keyof typeof ExportFormat];
registerEnumType(ExportFormat, { name: 'ExportFormat', description: 'How an export is written.' });

/** What an export holds. */
export const ExportPart = {
  EVERYTHING: 'everything',
  FACTS: 'facts',
  REGISTERS: 'registers',
  INDICATORS: 'indicators',
  DECISIONS: 'decisions',
  CHECKLISTS: 'checklists',
} as const;
export type ExportPart = (typeof ExportPart)[keyof typeof ExportPart];
registerEnumType(ExportPart, {
  name: 'ExportPart',
  description: 'What an export holds.',
  valuesConfig: {
    EVERYTHING: { description: 'All shapes with their history; in JSON only.' },
    FACTS: { description: 'Every value with its source, retracted ones too.' },
    REGISTERS: { description: 'Every version of every entry of the registers.' },
    INDICATORS: { description: 'Every indicator with its figures.' },
    DECISIONS: { description: 'Gate decisions, corrected ones too.' },
    CHECKLISTS: { description: 'Answers to checklists, also those that only you may see.' },
  },
});
