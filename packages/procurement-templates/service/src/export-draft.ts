import { toDocx, toOdt, toPdf } from '@gemeengoed/documents';
import { Invalid, organisationOf } from '@gemeengoed/module-kit';
import type { DraftRow } from '@gemeengoed/procurement-templates-data';
import { documentOf } from './document.rules.js';
import type { DocumentFormat, ExportedDocument } from './draft.type.js';

const formats = {
  odt: { write: toOdt, mediaType: 'application/vnd.oasis.opendocument.text' },
  pdf: { write: toPdf, mediaType: 'application/pdf' },
  docx: { write: toDocx, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
} as const;

const namesOf = ({ organisation, sourceOrganisation }: DraftRow) => ({
  organisation: organisationOf(organisation).name,
  sourceOrganisation: sourceOrganisation === null ? null : organisationOf(sourceOrganisation).name,
});

/** Files in one request; writing one takes a tenth of a second, so a list of them would hold up everyone else. */
const mostFiles = 5;

/**
 * Writes drafts as files. Places that are still open are marked in them.
 *
 * @throws Invalid for more files than one request may ask
 */
export async function exportDrafts(
  asked: readonly { draft: DraftRow; format: DocumentFormat }[],
): Promise<ExportedDocument[]> {
  if (asked.length > mostFiles) {
    throw new Invalid({
      nl: `Vraag hooguit ${mostFiles} bestanden tegelijk.`,
      en: `Ask for at most ${mostFiles} files at once.`,
    });
  }
  return Promise.all(asked.map(({ draft, format }) => exportDraft(draft, format)));
}

async function exportDraft(draft: DraftRow, format: DocumentFormat): Promise<ExportedDocument> {
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
