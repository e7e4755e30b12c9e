import { templates, type TemplateRow } from '@gemeengoed/procurement-templates-data';
import { coDevelopmentAgreement } from './co-development-agreement.js';
import { directAwardLetter } from './direct-award-letter.js';
import { functionalSpecification } from './functional-specification.js';
import { marketConsultation } from './market-consultation.js';

/** A template as it is written; hash and licence are added for all alike. */
export type StandardTemplate = Omit<TemplateRow, 'hash' | 'licence'>;

/** The set that every installation has. A change of words is a new version. */
export const standardTemplates = (): TemplateRow[] =>
  [marketConsultation, functionalSpecification, directAwardLetter, coDevelopmentAgreement].map((template) => ({
    ...template,
    licence: 'CC0-1.0',
    hash: templates.hashOf(template),
  }));
