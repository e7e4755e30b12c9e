import type { Language } from '@gemeengoed/identity';

/** What a person reads, in both languages of the product; says what to change. */
export type Message = Record<Language, string>;

export type ErrorCode = 'NOT_FOUND' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'INVALID' | 'CONFLICT' | 'SERVICE_UNAVAILABLE';

/** A fault of the request that its sender can understand. Anything else that is thrown is a defect of ours. */
export abstract class Refusal extends Error {
  abstract readonly code: ErrorCode;
  /** What is wrong per input field, by the name of the field. */
  readonly fields: Record<string, Message>;

  constructor(
    readonly says: Message,
    fields: Record<string, Message> = {},
  ) {
    super(says.en);
    this.fields = fields;
  }
}

/** The record does not exist, or the caller may not know that it does: the two look the same. */
export class NotFound extends Refusal {
  readonly code = 'NOT_FOUND';
  constructor(
    says: Message = {
      nl: 'Dit is niet gevonden, of u mag het niet zien.',
      en: 'This was not found, or you may not see it.',
    },
  ) {
    super(says);
  }
}

/** The caller sees the record but may not do this. */
export class Forbidden extends Refusal {
  readonly code = 'FORBIDDEN';
}

/** The caller must sign in first. */
export class Unauthenticated extends Refusal {
  readonly code = 'UNAUTHENTICATED';
  constructor(says: Message = { nl: 'Meld u eerst aan.', en: 'Sign in first.' }) {
    super(says);
  }
}

/** The input breaks a rule; `fields` names the inputs to change. */
export class Invalid extends Refusal {
  readonly code = 'INVALID';
}

/** Somebody else changed the record first, or the state no longer allows this. */
export class Conflict extends Refusal {
  readonly code = 'CONFLICT';
}

/** Something this module needs does not answer; trying again later can help. */
export class ServiceUnavailable extends Refusal {
  readonly code = 'SERVICE_UNAVAILABLE';
  constructor(
    says: Message = {
      nl: 'De dienst is even niet bereikbaar. Probeer het zo weer.',
      en: 'The service cannot be reached now. Try again in a moment.',
    },
  ) {
    super(says);
  }
}

/** The refusal for a lost update: another change was saved since the caller read the record. */
export const changedMeanwhile = (): Conflict =>
  new Conflict({
    nl: 'Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe versie en probeer het opnieuw.',
    en: 'Somebody else changed this in the meantime. Look at the new version and try again.',
  });
