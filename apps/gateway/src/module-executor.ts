import { isUnreachable } from '@gemeengoed/module-kit';
import type { ExecutionRequest, ExecutionResult, Executor } from '@graphql-tools/utils';
import { createGraphQLError } from '@graphql-tools/utils';
import { print } from 'graphql';

/** What of a caller's request goes along to the modules. */
export interface GatewayContext {
  headers: Record<string, string>;
}

/** Headers that the modules must see: who calls, in which language, and which trace this belongs to. */
export const passedOn = ['authorization', 'accept-language', 'traceparent', 'fsc-transaction-id'] as const;

export interface ModuleAddress {
  name: string;
  url: string;
  timeoutSeconds: number;
  onMissed(): void;
}

/** Asks one module over HTTP. A module that does not answer gives an error that names it, never a failed request. */
export function moduleExecutor({ name, url, timeoutSeconds, onMissed }: ModuleAddress): Executor {
  return async (request: ExecutionRequest): Promise<ExecutionResult> => {
    const context = request.context as GatewayContext | undefined;
    try {
      const response = await fetch(`${url}/v1/graphql`, {
        method: 'POST',
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutSeconds * 1000),
        headers: { ...context?.headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query: print(request.document), variables: request.variables }),
      });
      const answer: unknown = await response.json();
      if (isResult(answer)) return named(answer, name);
    } catch (error) {
      // An answer that is no JSON comes from something that stands before the module.
      if (!isUnreachable(error) && (error as Error).name !== 'SyntaxError') throw error;
    }
    onMissed();
    throw away(name);
  };
}

const isResult = (answer: unknown): answer is ExecutionResult =>
  typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);

/** Says in each error which module it comes from. */
const named = (answer: ExecutionResult, module: string): ExecutionResult =>
  answer.errors
    ? {
        ...answer,
        errors: answer.errors.map((error) =>
          createGraphQLError(error.message, { ...error, extensions: { ...error.extensions, module } }),
        ),
      }
    : answer;

const away = (module: string): Error =>
  createGraphQLError(`De module ${module} reageert nu niet. / The module ${module} does not answer now.`, {
    extensions: { code: 'SERVICE_UNAVAILABLE', module },
  });
