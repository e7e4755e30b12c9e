import { Busboy, type BusboyInstance } from '@fastify/busboy';
import type { Request, RequestHandler } from 'express';

/** A file that came with a form. */
export interface Upload {
  name: string;
  bytes: Buffer;
  /** It was larger than may be; what came is not whole. */
  cut: boolean;
}

/** Largest file that a form may carry, in bytes. */
const largestFile = 2_000_000;
const largestField = 200_000;

const uploads = new WeakMap<Request, ReadonlyMap<string, Upload>>();

/** The file of an input of a form; undefined when none was chosen. */
export const uploadOf = (request: Request, input: string): Upload | undefined => uploads.get(request)?.get(input);

/**
 * Reads forms with files: plain fields become the body, as those of other forms do, so that the proof of a form is checked
 * in one place; files are read into memory up to a bound.
 */
export const multipart: RequestHandler = (request, response, next) => {
  const type = request.headers['content-type'];
  if (request.method !== 'POST' || !type?.startsWith('multipart/form-data')) return next();
  const refuse = (status: number): void => {
    request.unpipe();
    request.resume();
    next(Object.assign(new Error('a form that cannot be read'), { status }));
  };
  let parser: BusboyInstance;
  try {
    parser = new Busboy({
      headers: { ...request.headers, 'content-type': type },
      limits: { files: 1, fileSize: largestFile, fields: 400, fieldSize: largestField, fieldNameSize: 300 },
    });
  } catch (error) {
    // A form without a boundary: named by the parser with a plain Error.
    return refuse((error as Error).message.includes('oundary') ? 400 : 415);
  }
  const body = Object.create(null) as Record<string, string | string[]>;
  const files = new Map<string, Upload>();
  let tooLarge = false;
  parser.on('field', (name, value, _nameCut, valueCut) => {
    tooLarge ||= valueCut;
    const present = body[name];
    body[name] = present === undefined ? value : [present, value].flat();
  });
  parser.on('file', (input, stream, name) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const bytes = Buffer.concat(chunks);
      if (name) files.set(input, { name, bytes, cut: (stream as { truncated?: boolean }).truncated ?? false });
    });
  });
  parser.once('error', () => refuse(400));
  parser.once('finish', () => {
    if (tooLarge) return refuse(413);
    request.body = body;
    uploads.set(request, files);
    next();
  });
  request.pipe(parser);
};
