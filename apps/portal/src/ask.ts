import { isUnreachable } from '@gemeengoed/module-kit';
import type { TypedDocumentString } from './generated/graphql.js';

/** A refusal that a person can do something with. */
export interface Refusal {
  code: string;
  message: string;
  /** What to change per input field. */
  fields: Record<string, string>;
}

/** What the modules answered: all, or a part with the names of the modules that did not answer. */
export interface Answer<Data> {
  data: Partial<Data>;
  away: string[];
  refusals: Refusal[];
}

export interface Asking {
  url: string;
  accessToken?: string | undefined;
  language: string;
}

/** The gateway itself does not answer: there is nothing to show. */
export class GatewayAway extends Error {}

/** The sign-in is over: who asks must sign in again. */
export class SignedOut extends Error {}

interface GraphqlError {
  message: string;
  extensions?: { code?: string; module?: string; fields?: Record<string, string> };
}

/**
 * Asks the gateway.
 *
 * @throws GatewayAway when it does not answer, SignedOut when the token is no longer valid
 */
export async function ask<Data, Variables>(
  { url, accessToken, language }: Asking,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  const body = JSON.stringify({ query: document.toString(), variables });
  const headers = {
    'content-type': 'application/json',
    'accept-language': language,
    ...(accessToken ? { authorization: `Bearer ${accessToken}` } : {}),
  };
  const answer = await answerOf(url, {
    method: 'POST',
    headers,
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(20_000),
  });
  const errors = answer.errors ?? [];
  if (errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED' && accessToken !== undefined))
    throw new SignedOut();
  const isAway = ({ extensions }: GraphqlError): boolean => extensions?.code === 'SERVICE_UNAVAILABLE';
  return {
    data: (answer.data ?? {}) as Partial<Data>,
    away: [...new Set(errors.filter(isAway).map(({ extensions }) => extensions?.module ?? ''))],
    refusals: errors
      .filter((error) => !isAway(error))
      .map(({ message, extensions }) => ({
        message,
        code: extensions?.code ?? 'INTERNAL_SERVER_ERROR',
        fields: extensions?.fields ?? {},
      })),
  };
}

async function answerOf(url: string, request: RequestInit): Promise<{ data?: unknown; errors?: GraphqlError[] }> {
  try {
    const response = await fetch(url, request);
    return (await response.json()) as { data?: unknown; errors?: GraphqlError[] };
  } catch (error) {
    if (isUnreachable(error) || (error as Error).name === 'SyntaxError') throw new GatewayAway('', { cause: error });
    throw error;
  }
}
