import type { Block, Document } from '@gemeengoed/documents';
import type { DraftRow } from '@gemeengoed/procurement-templates-data';
import { openPlaces, renderDraft } from './render.rules.js';
import { dutchDate } from './value.rules.js';

/** Names that a document shows; the register gives them. */
export interface Names {
  organisation: string;
  sourceOrganisation: string | null;
}

/**
 * A draft as a document to hand on. What is still open stands in a list, and where the words came from (template, version,
 * hash; or the document of another organisation) stands at the end and at the foot of each page.
 */
export function documentOf(draft: DraftRow, names: Names): Document {
  const status = draft.finalisedOn === null ? 'concept' : `vastgesteld op ${dutchDate(draft.finalisedOn)}`;
  return {
    title: draft.title,
    language: 'nl',
    author: names.organisation,
    footer: `${draft.title} – ${status} – sjabloon ${draft.templateId} versie ${draft.templateVersion}, ${draft.templateHash.slice(0, 12)}`,
    blocks: [...renderDraft(draft), ...stillOpen(draft), ...origin(draft, names)],
  };
}

function stillOpen(draft: DraftRow): Block[] {
  const open = draft.status === 'final' ? [] : openPlaces(draft);
  if (open.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Nog in te vullen' },
    { kind: 'list', ordered: false, items: open.map(({ labelNl }) => [labelNl]) },
  ];
}

function origin(draft: DraftRow, { sourceOrganisation }: Names): Block[] {
  const made = dutchDate(draft.madeOn);
  const from =
    draft.sourceDocument === null
      ? `Gemaakt op ${made}.`
      : `Overgenomen op ${made} van ${sourceOrganisation ?? 'een andere organisatie'}: ${draft.sourceDocument}.`;
  return [
    { kind: 'heading', level: 1, text: 'Over dit document' },
    {
      kind: 'list',
      ordered: false,
      items: [
        [from],
        [`Sjabloon: ${draft.templateId}, versie ${draft.templateVersion}.`],
        [`Controlegetal van het sjabloon (SHA-256): ${draft.templateHash}.`],
        ...(draft.status === 'final'
          ? []
          : [['Een sjabloon is geen juridisch advies. Laat een jurist meekijken voordat u tekent of publiceert.']]),
      ],
    },
  ];
}
