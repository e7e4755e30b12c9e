export { plainText, printable, type Block, type Document, type Inline } from './document.js';
export { toDocx } from './docx.js';
export { toHtml } from './html.js';
export { toOdt } from './odt.js';
export { toPdf } from './pdf.js';
