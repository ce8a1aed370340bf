import { CLAIM_VARIABLES, claimCondition, CLAIMS } from './claim';
import { AdmissionDefinition } from './definition';
import { isAllowedImage, listOf } from './fence';
import { IMAGES, POD_CHANGED, POD_VARIABLES, PODS } from './pod';
import { AdmissionMaker, isPlatform, Principals } from './principal';

/** What a cluster can enforce of a team's demand for jurisdictions; a namespace that says nothing demands nothing. */
export const sovereigntyDefinitions: readonly AdmissionMaker[] = [pods, volumes];

const REGION = 'topology.kubernetes.io/region';

function pods(principals: Principals): AdmissionDefinition {
  const affinity = 'variables.pod.?affinity.?nodeAffinity.?requiredDuringSchedulingIgnoredDuringExecution.?nodeSelectorTerms.orValue([])';
  return {
    id: 'team-sovereign-pods',
    title: 'Pods of a team run in the jurisdictions that it demands, from images that lie there',
    escapes: ['E21', 'E29'],
    holdsIn: 'team-namespaces',
    match: PODS,
    condition: `!${isPlatform(principals)} && ${POD_CHANGED}`,
    variables: [
      ...POD_VARIABLES,
      IMAGES,
      { name: 'regions', expression: listOf('nodeRegions') },
      { name: 'registries', expression: listOf('imageRegistries') },
      { name: 'terms', expression: affinity },
    ],
    validations: [
      {
        // Terms are alternatives, so that each of them has to ask for a region.
        expression: `size(variables.regions) == 0 || variables.pod.?nodeSelector[?'${REGION}'].orValue('') in variables.regions`
          + ` || (size(variables.terms) > 0 && variables.terms.all(t, t.?matchExpressions.orValue([]).exists(e, e.key == '${REGION}' && e.operator == 'In'`
          + ' && e.?values.orValue([]).all(v, v in variables.regions))))',
        message: `data must stay where the team demands it: set nodeSelector ${REGION} to one of the regions in its contract`,
      },
      {
        expression: `size(variables.registries) == 0 || variables.images.all(i, ${isAllowedImage('variables.registries', 'i')})`,
        message: 'operations must stay where the team demands them: use images of the registries in its contract',
      },
    ],
  };
}

const OLD_CLASS = 'volume.beta.kubernetes.io/storage-class';
const CLASS = "c.?spec.?storageClassName.orValue('')";

function volumes(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-sovereign-volumes',
    title: 'Volumes of a team lie in the jurisdictions that it demands',
    escapes: ['E33'],
    holdsIn: 'team-namespaces',
    match: CLAIMS,
    condition: claimCondition(principals),
    variables: [{ name: 'classes', expression: listOf('storageClasses') }, ...CLAIM_VARIABLES],
    validations: [{
      // The old annotation outdoes the field where volumes are bound.
      expression: `size(variables.classes) == 0 || variables.claims.all(c, [${CLASS}, c.?metadata.?annotations[?'${OLD_CLASS}'].orValue(${CLASS})].all(name, name in variables.classes))`,
      message: 'data must stay where the team demands it: set storageClassName to one of the classes in its contract',
    }],
  };
}
