import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
  ApolloServerPluginSchemaReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { breadthRule, limits } from './limits.js';
import type { Logger } from 'pino';

const answerable = new Set<string>([
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'INVALID',
  'CONFLICT',
  'SERVICE_UNAVAILABLE',
  ...Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
]);

const defect =
  'Er ging bij ons iets mis. Probeer het later opnieuw. / Something went wrong on our side. Try again later.';

/** An Apollo Server with the bounds, masks and plugins that modules and gateway share. */
export function graphqlServer<Context extends BaseContext>(options: {
  schema: GraphQLSchema;
  logger: Logger;
  plugins?: ApolloServerPlugin<Context>[];
  introspection: boolean;
}): ApolloServer<Context> {
  const { logger, schema } = options;
  const armor = new ApolloArmor({
    maxDepth: { n: limits.depth, ignoreIntrospection: true },
    maxAliases: { n: limits.aliases, allowList: ['__typename'] },
    maxDirectives: { n: limits.directives },
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: true },
  }).protect();
  return new ApolloServer<Context>({
    schema,
    introspection: options.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: {
      debug: (message) => logger.debug(message),
      info: (message) => logger.debug(message),
      warn: (message) => logger.warn(message),
      error: (message) => logger.error(message),
    },
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [...(armor.validationRules ?? []), breadthRule],
    formatError: (formatted, error) => mask(formatted, error, logger),
    plugins: [
      ...((armor.plugins ?? []) as ApolloServerPlugin<Context>[]),
      ApolloServerPluginCacheControlDisabled() as ApolloServerPlugin<Context>,
      ApolloServerPluginInlineTraceDisabled() as ApolloServerPlugin<Context>,
      ApolloServerPluginLandingPageDisabled() as ApolloServerPlugin<Context>,
      ApolloServerPluginUsageReportingDisabled() as ApolloServerPlugin<Context>,
      ApolloServerPluginSchemaReportingDisabled() as ApolloServerPlugin<Context>,
      ...(options.plugins ?? []),
    ],
  });
}

/** Lets refusals through and hides defects: those are for our log, not for the reader. */
function mask(formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && answerable.has(code)) {
    const { stacktrace: _hidden, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions };
  }
  const cause = unwrapResolverError(error);
  logger.error({ err: cause instanceof Error ? cause : new Error(String(cause)), path: formatted.path }, 'defect');
  return {
    message: defect,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR },
  };
}
