/**
 * Bounds of a case list. A part travels in base64 inside one request, so 140 kB of file is what the bound of 200 kB on a
 * request leaves room for; a larger file comes in several parts.
 */
export const importLimits = { partBytes: 140_000, fileBytes: 2_000_000, rows: 1000, columns: 300 } as const;
