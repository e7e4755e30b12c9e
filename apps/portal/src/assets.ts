import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type Router } from 'express';

const require = createRequire(import.meta.url);
const own = fileURLToPath(new URL('../assets/', import.meta.url));

/** Stylesheets: the example theme and components of NL Design System from their packages, and the portal's own on top. */
export function assets(): Router {
  const router = express.Router();
  const hour = { maxAge: '1h' };
  const file = (name: string, place: string): void => {
    router.get(`/${name}`, (_request, response) => response.sendFile(place, hour));
  };
  const inPackage = (name: string, place: string): string =>
    path.join(path.dirname(require.resolve(`${name}/package.json`)), place);
  file('theme.css', inPackage('@nl-design-system-unstable/voorbeeld-design-tokens', 'dist/theme.css'));
  file('components.css', inPackage('@utrecht/component-library-css', 'dist/index.css'));
  // Roboto, Apache-2.0.
  file('fonts/regular.woff2', inPackage('roboto-fontface', 'fonts/roboto/Roboto-Regular.woff2'));
  file('fonts/bold.woff2', inPackage('roboto-fontface', 'fonts/roboto/Roboto-Bold.woff2'));
  // Each room of the portal keeps its own style; a page loads them as one.
  const rooms = fs
    .readdirSync(path.join(own, 'rooms'))
    .filter((name) => name.endsWith('.css'))
    .map((name) => fs.readFileSync(path.join(own, 'rooms', name), 'utf8'))
    .join('\n');
  router.get(
    '/rooms.css',
    (_request, response) => void response.type('css').set('Cache-Control', 'max-age=3600').send(rooms),
  );
  router.use(express.static(own, { ...hour, index: false }));
  return router;
}
