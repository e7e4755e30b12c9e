import type { Request, Response } from 'express';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ask, type Answer, type Asking } from './ask.js';
import type { PortalConfig } from './config.js';
import type { TypedDocumentString } from './generated/graphql.js';
import { languages, messagesIn, type Language } from './messages.js';
import type { Cookies, Session } from './session.js';
import type { View } from './view.js';

/** The person must sign in before this page. */
export class MustSignIn extends Error {}

/** There is no such page, or it may not be seen. */
export class NoSuchPage extends Error {}

/** One request of a person: who they are, what they see, and what they ask of the modules. */
export interface Visit {
  request: Request;
  response: Response;
  view: View;
  session: Session | undefined;
  /** Asks the modules; those that do not answer are noted for the page. */
  ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Answer<Data>>;
  /** Answers with a page. */
  page(element: ReactElement, status?: number): void;
  /** The value of an input of a form or of the address; empty when it is not there. */
  input(name: string): string;
  inputs(name: string): string[];
  /** @throws MustSignIn for somebody who is not signed in */
  mustSignIn(): Session;
}

const sentAway = /^\/(?![/\\])[^\s\\]*$/;

/** A path on this site to go back to; the home page for anything else. */
export const safePath = (path: unknown): string => (typeof path === 'string' && sentAway.test(path) ? path : '/');

export async function visitOf(
  request: Request,
  response: Response,
  { config, cookies }: { config: PortalConfig; cookies: Cookies },
): Promise<Visit> {
  const session = await cookies.session(request);
  const wanted = cookies.language(request) ?? request.acceptsLanguages(...languages);
  const language: Language = languages.find((known) => known === wanted) ?? 'nl';
  const away = new Set<string>();
  const view: View = {
    t: messagesIn(language),
    language,
    path: request.originalUrl,
    session,
    formToken: cookies.formToken(request, response),
    theme: { css: config.THEME_CSS_URL, className: config.THEME_CLASS },
    away: [],
    typed: {},
  };
  const asking: Asking = { url: config.GRAPHQL_URL, accessToken: session?.accessToken, language };
  const given = (name: string): unknown =>
    (request.body as Record<string, unknown> | undefined)?.[name] ?? request.query[name];
  return {
    request,
    response,
    view,
    session,
    ask: async (document, variables) => {
      const answer = await ask(asking, document, variables);
      answer.away.forEach((name) => away.add(name));
      view.away = [...away];
      return answer;
    },
    page: (element, status = 200) => {
      response
        .status(status)
        .type('html')
        .send(`<!doctype html>${renderToStaticMarkup(element)}`);
    },
    input: (name) => {
      const value = given(name);
      return typeof value === 'string' ? value.trim() : '';
    },
    inputs: (name) =>
      [given(name)].flat().filter((value): value is string => typeof value === 'string' && value.trim() !== ''),
    mustSignIn: () => {
      if (!session) throw new MustSignIn();
      return session;
    },
  };
}
