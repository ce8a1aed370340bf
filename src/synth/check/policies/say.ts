import { Finding, FindingSeverity } from '../../../fleet';

/** A finding about a policy; an error unless it says otherwise. */
export type Say = (code: string, message: string, fix: string, severity?: FindingSeverity) => Finding;
