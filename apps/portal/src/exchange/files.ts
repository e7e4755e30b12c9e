import { ModuleAway } from '../read-routes.js';
import { NoSuchPage, type Visit } from '../visit.js';

/** A file as the registry answers it, or a part of one. */
interface FilePart {
  fileName: string;
  mediaType: string;
  content: string;
  next?: string | null | undefined;
}

/** Sends a file that is whole. */
export function sendFile({ response }: Visit, { fileName, mediaType, content }: FilePart): void {
  response.type(mediaType).attachment(fileName).send(Buffer.from(content, 'base64'));
}

/** Sends a file part by part, as the registry gives it, so that neither holds the whole of a large one. */
export async function streamFile(
  { response, view }: Visit,
  partAfter: (after: string | null) => Promise<FilePart | null | undefined>,
): Promise<void> {
  let part = await partAfter(null);
  if (!part) {
    if (view.away.length > 0) throw new ModuleAway();
    throw new NoSuchPage();
  }
  response.type(part.mediaType).attachment(part.fileName);
  for (;;) {
    if (!response.write(Buffer.from(part.content, 'base64')))
      await new Promise((resolve) => response.once('drain', resolve));
    if (!part.next || response.destroyed) break;
    part = await partAfter(part.next);
    // Half a file must not look like a whole one: the connection breaks and the browser says that it failed.
    if (!part) return void response.destroy();
  }
  response.end();
}
