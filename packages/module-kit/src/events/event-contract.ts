import type { OrganisationCaller } from '@gemeengoed/identity';
import type { Tx } from '@gemeengoed/data-layer';
import type { z } from 'zod';

/** A kind of event in a module's contract: its reverse-DNS type and the shape of its data. */
export interface EventContract<Data = unknown> {
  /** For example `nl.gemeengoed.case.published.v1`; a breaking change of the data is a new `v`. */
  type: string;
  data: z.ZodType<Data>;
}

/** An event as a handler gets it: validated, and not handled before. */
export interface ReceivedEvent<Data = unknown> {
  id: string;
  /** `urn:nld:oin:<OIN>:systeem:<name>` of the module that sent it. */
  source: string;
  type: string;
  /** URN of the record that the event is about. */
  subject: string;
  /** Position among the events of that subject. */
  sequence: number;
  time: Date;
  data: Data;
}

export interface HandlerOf<Tables, Data> {
  /** Code of the organisation on whose behalf the effect runs; the effect is skipped where that organisation is not hosted. */
  actsFor: (data: Data) => string;
  /** The change that the event causes, in the transaction that also remembers the event: both happen once or not at all. */
  effect: (tx: Tx<Tables>, event: ReceivedEvent<Data>, caller: OrganisationCaller) => Promise<void>;
}

/** A handler together with the kind of event it takes. */
export interface EventHandler<Tables = never> {
  event: EventContract;
  actsFor: (data: unknown) => string;
  effect: (tx: Tx<Tables>, event: ReceivedEvent, caller: OrganisationCaller) => Promise<void>;
}

/** Ties a handler to a kind of event. A module may handle one kind for several organisations (the source's and the adopter's). */
export const on = <Tables, Data>(
  event: EventContract<Data>,
  handler: HandlerOf<Tables, Data>,
): EventHandler<Tables> => ({
  event,
  actsFor: handler.actsFor as EventHandler['actsFor'],
  effect: handler.effect as EventHandler<Tables>['effect'],
});
