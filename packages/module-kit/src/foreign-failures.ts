import { KeyReused } from '@gemeengoed/data-layer';
import { Conflict, Forbidden, Refusal, ServiceUnavailable } from './errors.js';

const connectionTrouble =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|57P0[1-5]|53[0-9A-Z]{3}|08[0-9A-Z]{3}|57014|55P03|40001|40P01|25P03)$/;

/**
 * The refusal that an error stands for: one of ours, or a named failure of the database. Undefined for a defect, which
 * is logged whole and answered without detail.
 */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof KeyReused) {
    return new Conflict({
      nl: 'Deze aanvraagsleutel is al gebruikt voor een andere aanvraag. Gebruik een nieuwe sleutel.',
      en: 'This idempotency key was used for another request. Use a new key.',
    });
  }
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === '42501') {
    return new Forbidden({ nl: 'Dit is van een andere organisatie.', en: 'This belongs to another organisation.' });
  }
  const unreachable = /timeout exceeded when trying to connect|Connection terminated|pool after calling end/i;
  if (connectionTrouble.test(code) || unreachable.test(error.message)) return new ServiceUnavailable();
  return undefined;
}
