import { ObjectEdit } from '../../object/edit';
import { Declared, EditStep } from '../model';

/** One step of a prepared layer. */
export type Operation =
  | { readonly do: 'edit'; readonly key: string; readonly edit: ObjectEdit; readonly origin: string }
  | { readonly do: 'add'; readonly declared: Declared }
  | { readonly do: 'leave-out'; readonly key: string }
  | { readonly do: 'step'; readonly step: EditStep };
