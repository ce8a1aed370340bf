import { annotationDefinition } from './annotations';
import { certificateDefinition } from './certificates';
import { AdmissionDefinition } from './definition';
import { deliveryDefinitions } from './delivery';
import { deviceDefinition } from './devices';
import { fluxDefinitions } from './flux';
import { kindDefinitions } from './kinds';
import { monitorDefinition } from './monitors';
import { networkDefinitions } from './network';
import { ownershipDefinitions } from './ownership';
import { AdmissionMaker, Principals } from './principal';
import { rightsDefinitions } from './rights';
import { sovereigntyDefinitions } from './sovereignty';
import { storageDefinitions } from './storage';
import { workloadDefinitions } from './workload';
import { TeamMarks } from '../marks';

export * from './definition';
export * from './fence';
export * from './principal';

const MAKERS: readonly AdmissionMaker[] = [
  annotationDefinition, certificateDefinition, deviceDefinition, monitorDefinition, ...ownershipDefinitions, ...rightsDefinitions, ...kindDefinitions,
  ...fluxDefinitions, ...deliveryDefinitions, ...networkDefinitions, ...sovereigntyDefinitions, ...storageDefinitions, ...workloadDefinitions,
];

/** Every admission policy of the wrapper, by id. */
export function teamAdmission(principals: Principals, marks: TeamMarks): AdmissionDefinition[] {
  return byId(MAKERS.map((make) => make(principals, marks)));
}

/** Policies that were made without asking whose a namespace is. */
const OF_ANYBODY = new WeakMap<TeamMarks, Map<AdmissionMaker, AdmissionDefinition>>();

/** The same for a team that is alone on its clusters; policies that do not depend on the team are the very same values for whichever team. */
export function admissionOfTeam(team: string, namespaces: readonly string[], marks: TeamMarks): AdmissionDefinition[] {
  const ofAnybody = OF_ANYBODY.get(marks) ?? new Map<AdmissionMaker, AdmissionDefinition>();
  OF_ANYBODY.set(marks, ofAnybody);
  const teamOf = new Map(namespaces.map((name) => [name, team]));
  return byId(MAKERS.map((make) => {
    const known = ofAnybody.get(make);
    if (known) { return known; }
    let asked = false;
    const definition = make({
      platformUsers: [],
      teamGroups: [],
      get teamOf() {
        asked = true;
        return teamOf;
      },
    }, marks);
    if (!asked) { ofAnybody.set(make, definition); }
    return definition;
  }));
}

function byId(definitions: AdmissionDefinition[]): AdmissionDefinition[] {
  return definitions.sort((a, b) => (a.id < b.id ? -1 : 1));
}
