import type { OutgoingEvent } from '@gemeengoed/data-layer';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** CloudEvents 1.0 in JSON, as the NL GOV profile 1.1 narrows it and as we use it: subject, time and sequence are always there. */
export interface CloudEvent {
  specversion: '1.0';
  id: string;
  /** `urn:nld:oin:<OIN>:systeem:<name>`; source and id together are unique. */
  source: string;
  type: string;
  subject: string;
  /** When the change was registered. */
  time: string;
  datacontenttype: 'application/json';
  /** Position among the events of the subject, as text. */
  sequence: string;
  sequencetype: 'Integer';
  data: unknown;
}

export const cloudEventType = 'application/cloudevents+json';

const schema = {
  type: 'object',
  required: [
    'specversion',
    'id',
    'source',
    'type',
    'subject',
    'time',
    'datacontenttype',
    'sequence',
    'sequencetype',
    'data',
  ],
  properties: {
    specversion: { const: '1.0' },
    id: { type: 'string', minLength: 1, maxLength: 100 },
    source: { type: 'string', maxLength: 300, pattern: '^urn:nld:oin:\\d{20}:systeem:[a-z0-9-]+$' },
    type: { type: 'string', maxLength: 200, pattern: '^(nl|eu|org|com)\\.[a-z0-9-]+(\\.[a-z0-9-]+)*\\.v[1-9]\\d*$' },
    subject: { type: 'string', minLength: 1, maxLength: 300, pattern: '^urn:' },
    time: { type: 'string', format: 'date-time' },
    datacontenttype: { const: 'application/json' },
    dataschema: { type: 'string', format: 'uri' },
    dataref: { type: 'string', format: 'uri-reference' },
    sequence: { type: 'string', pattern: '^[1-9]\\d{0,14}$' },
    sequencetype: { const: 'Integer' },
    data: { type: 'object' },
  },
  // Extension attributes: lower case and digits, at most 20 (CloudEvents 1.0, naming conventions).
  propertyNames: { pattern: '^[a-z0-9]{1,20}$' },
} as const;

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const validate = ajv.compile<CloudEvent>(schema);

/** What is wrong with a CloudEvent, or undefined when it is right. */
export function cloudEventFault(event: unknown): string | undefined {
  if (validate(event)) return undefined;
  return ajv.errorsText(validate.errors, { dataVar: 'event' });
}

/**
 * The CloudEvent of an outbox event.
 *
 * @throws Error when it does not keep the profile: a defect of ours that must not reach another organisation
 */
export function toCloudEvent(source: string, event: OutgoingEvent): CloudEvent {
  const made: CloudEvent = {
    specversion: '1.0',
    id: event.id,
    source,
    type: event.type,
    subject: event.subject,
    time: event.time.toISOString(),
    datacontenttype: 'application/json',
    sequence: String(event.sequence),
    sequencetype: 'Integer',
    data: event.data,
  };
  const fault = cloudEventFault(made);
  if (fault) throw new Error(`event ${event.id} does not keep the NL GOV profile: ${fault}`);
  return made;
}
