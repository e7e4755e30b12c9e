import { toDocx, toOdt, toPdf } from '@gemeengoed/documents';
import { organisationOf } from '@gemeengoed/module-kit';
import type { DraftRow } from '@gemeengoed/procurement-templates-data';
import type { DocumentFormat, ExportedDocument } from './draft.type.js';
import { documentOf } from './document.rules.js';

const formats = {
  odt: { write: toOdt, mediaType: 'application/vnd.oasis.opendocument.text' },
  pdf: { write: toPdf, mediaType: 'application/pdf' },
  docx: { write: toDocx, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
} as const;

const namesOf = ({ organisation, sourceOrganisation }: DraftRow) => ({
  organisation: organisationOf(organisation).name,
  sourceOrganisation: sourceOrganisation === null ? null : organisationOf(sourceOrganisation).name,
});

/** Writes a draft as a file. Places that are still open are marked in it. */
export async function exportDraft(draft: DraftRow, format: DocumentFormat): Promise<ExportedDocument> {
  const { write, mediaType } = formats[format];
  const bytes = await write(documentOf(draft, namesOf(draft)));
  const name = draft.title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
  return { fileName: `${name || 'document'}.${format}`, mediaType, content: Buffer.from(bytes).toString('base64') };
}
