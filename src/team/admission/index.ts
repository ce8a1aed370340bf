import { annotationDefinitions } from './annotations';
import { certificateDefinitions } from './certificates';
import { AdmissionDefinition } from './definition';
import { deliveryDefinitions } from './delivery';
import { deviceDefinitions } from './devices';
import { fluxDefinitions } from './flux';
import { kindDefinitions } from './kinds';
import { monitorDefinitions } from './monitors';
import { networkDefinitions } from './network';
import { ownershipDefinitions } from './ownership';
import { Principals } from './principal';
import { rightsDefinitions } from './rights';
import { sovereigntyDefinitions } from './sovereignty';
import { storageDefinitions } from './storage';
import { workloadDefinitions } from './workload';
import { TeamMarks } from '../marks';

export * from './definition';
export * from './fence';
export * from './principal';

/** Every admission policy of the wrapper, by id. */
export function teamAdmission(principals: Principals, marks: TeamMarks): AdmissionDefinition[] {
  return [
    ...annotationDefinitions(principals),
    ...certificateDefinitions(principals),
    ...deviceDefinitions(principals),
    ...monitorDefinitions(principals),
    ...ownershipDefinitions(principals, marks),
    ...rightsDefinitions(principals),
    ...kindDefinitions(principals),
    ...fluxDefinitions(principals),
    ...deliveryDefinitions(principals, marks),
    ...networkDefinitions(principals, marks),
    ...sovereigntyDefinitions(principals),
    ...storageDefinitions(principals),
    ...workloadDefinitions(principals),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}
