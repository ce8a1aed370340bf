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

/** The policies of one subject. */
type Subject = (principals: Principals, marks: TeamMarks) => readonly AdmissionDefinition[];

const SUBJECTS: readonly Subject[] = [
  annotationDefinitions, certificateDefinitions, deviceDefinitions, monitorDefinitions, ownershipDefinitions, rightsDefinitions, kindDefinitions,
  fluxDefinitions, deliveryDefinitions, networkDefinitions, sovereigntyDefinitions, storageDefinitions, workloadDefinitions,
];

/** Every admission policy of the wrapper, by id. */
export function teamAdmission(principals: Principals, marks: TeamMarks): AdmissionDefinition[] {
  return byId(SUBJECTS.flatMap((subject) => subject(principals, marks)));
}

/** Subjects that did not ask whose a namespace is, with their policies. */
const OF_ANYBODY = new WeakMap<TeamMarks, Map<Subject, readonly AdmissionDefinition[]>>();

/** The same for a team that is alone on its clusters; policies that do not depend on the team are the very same values for whichever team. */
export function admissionOfTeam(team: string, namespaces: readonly string[], marks: TeamMarks): AdmissionDefinition[] {
  const ofAnybody = OF_ANYBODY.get(marks) ?? new Map<Subject, readonly AdmissionDefinition[]>();
  OF_ANYBODY.set(marks, ofAnybody);
  const teamOf = new Map(namespaces.map((name) => [name, team]));
  return byId(SUBJECTS.flatMap((subject) => {
    const known = ofAnybody.get(subject);
    if (known) { return known; }
    let asked = false;
    const definitions = subject({
      platformUsers: [],
      teamGroups: [],
      get teamOf() {
        asked = true;
        return teamOf;
      },
    }, marks);
    if (!asked) { ofAnybody.set(subject, definitions); }
    return definitions;
  }));
}

function byId(definitions: AdmissionDefinition[]): AdmissionDefinition[] {
  return definitions.sort((a, b) => (a.id < b.id ? -1 : 1));
}
