import { AdmissionDefinition, ALL_OPERATIONS, WRITES } from './definition';
import { isPlatform, isPlatformOrCluster, Principals } from './principal';

/** Kinds that reach beyond a namespace though they are namespaced. */
export function kindDefinitions(principals: Principals): AdmissionDefinition[] {
  return [kinds(principals), endpoints(principals), mesh(principals)];
}

/** Groups of which a team writes nothing. */
const GROUPS = [
  'cilium.io',
  'constraints.gatekeeper.sh',
  'crd.projectcalico.org',
  'expansion.gatekeeper.sh',
  'kyverno.io',
  'mutations.gatekeeper.sh',
  'pac.weave.works',
  'policies.kyverno.io',
  'policy.sigstore.dev',
  'projectcalico.org',
  'security.istio.io',
  'source.extensions.fluxcd.io',
  'telemetry.istio.io',
  'templates.gatekeeper.sh',
];

function kinds(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-kinds',
    title: 'Teams write no policies, exceptions, projects and gateways',
    escapes: ['E34', 'E36', 'E37', 'E43'],
    holdsIn: 'team-namespaces',
    match: [
      { apiGroups: GROUPS, resources: ['*'], operations: ALL_OPERATIONS },
      { apiGroups: ['argoproj.io'], resources: ['applicationsets', 'appprojects'], operations: ALL_OPERATIONS },
      { apiGroups: ['gateway.networking.k8s.io'], resources: ['gateways', 'tcproutes', 'udproutes'], operations: ALL_OPERATIONS },
      { apiGroups: ['networking.istio.io'], resources: ['envoyfilters', 'gateways', 'proxyconfigs', 'workloadgroups'], operations: ALL_OPERATIONS },
    ],
    condition: `!${isPlatformOrCluster(principals)}`,
    variables: [],
    validations: [{ expression: 'false', message: 'objects of this kind reach beyond the namespace: ask the platform team' }],
  };
}

/** Controllers of the cluster write them for services with a selector. */
function endpoints(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-endpoints',
    title: 'Traffic of services goes to pods that their selectors choose',
    escapes: ['E28'],
    holdsIn: 'team-namespaces',
    match: [
      { apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], operations: WRITES },
      { apiGroups: [''], resources: ['endpoints'], operations: WRITES },
    ],
    condition: `!${isPlatformOrCluster(principals)}`,
    variables: [],
    validations: [{ expression: 'false', message: 'endpoints are written by the cluster: give the Service a selector' }],
  };
}

function mesh(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-mesh',
    title: 'Mesh rules of a team hold in its own namespace',
    escapes: ['E43'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['networking.istio.io'], resources: ['destinationrules', 'serviceentries', 'virtualservices'], operations: WRITES }],
    condition: `!${isPlatform(principals)}`,
    variables: [],
    validations: [{
      expression: "object.spec.?exportTo.orValue([]) == ['.']",
      message: 'set spec.exportTo to [.], or the rule changes the traffic of others',
    }],
  };
}
