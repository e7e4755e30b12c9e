import { defineModule, isUrn, on, uuidOf, type Module } from '@gemeengoed/module-kit';
import {
  adoptionAccepted,
  documentsOffered,
  type AdoptionAccepted,
  type DocumentsOffered,
} from '@gemeengoed/procurement-templates-contract';
import {
  drafts,
  procurementTemplatesDatabase,
  templates,
  type ProcurementTables,
} from '@gemeengoed/procurement-templates-data';
import { draftForAdoption, keepDocuments, offerDocuments } from './adoption-effects.js';
import { authorisation } from './authorisation.js';
import { CaseResolver, DraftResolver } from './draft.resolver.js';
import { Case } from './draft.type.js';
import { loadSharedDocument } from './examples.js';
import { standardTemplates } from './standard/standard-templates.js';

/** Procurement templates: tender documents that are adopted instead of written again. */
export const procurementTemplates: Module<ProcurementTables> = defineModule<ProcurementTables>({
  name: 'procurement-templates',
  version: '0.1.0',
  resolvers: [DraftResolver, CaseResolver],
  orphanedTypes: [Case],
  database: procurementTemplatesDatabase,
  references: {
    Draft: async ({ id }, { db }) => (await db.read((tx) => drafts.find(tx, uuidOf('draft', id)))) ?? null,
    Case: ({ id }) => Promise.resolve(isUrn(id, 'case') ? { id } : null),
  },
  events: {
    emits: [documentsOffered],
    handles: [
      on<ProcurementTables, AdoptionAccepted>(adoptionAccepted, {
        actsFor: ({ adopter }) => adopter,
        effect: draftForAdoption,
      }),
      on<ProcurementTables, AdoptionAccepted>(adoptionAccepted, {
        actsFor: ({ sourceOrganisation }) => sourceOrganisation,
        effect: offerDocuments,
      }),
      on<ProcurementTables, DocumentsOffered>(documentsOffered, {
        actsFor: ({ adopter }) => adopter,
        effect: keepDocuments,
      }),
    ],
  },
  authorisation,
  reference: (db) => db.write((tx) => templates.load(tx, standardTemplates())),
  examples: loadSharedDocument,
});
