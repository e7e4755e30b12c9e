/**
 * Whether an error of `fetch` means that the other side was not reached or did not answer in time: refused, reset,
 * redirected where that is not allowed, or timed out. Anything else is a defect.
 */
export const isUnreachable = (error: unknown): boolean =>
  ['TypeError', 'TimeoutError', 'AbortError'].includes((error as { name?: string } | null)?.name ?? '');
