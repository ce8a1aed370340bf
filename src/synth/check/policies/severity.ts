import { FindingSeverity } from '../../../fleet';

/** How severe a breach is, by the mode of the policy. */
export const SEVERITIES: { readonly [mode: string]: FindingSeverity } = {
  Deny: FindingSeverity.ERROR, Warn: FindingSeverity.WARNING, Audit: FindingSeverity.NOTE,
};
