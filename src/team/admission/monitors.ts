import { AdmissionDefinition, WRITES } from './definition';
import { isPlatform, Principals } from './principal';

/** What Prometheus asks on behalf of a team. */
export function monitorDefinition(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-monitors',
    title: 'Monitors of a team look at its own namespace',
    escapes: ['E06', 'E44'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['monitoring.coreos.com'], resources: ['podmonitors', 'probes', 'servicemonitors'], operations: WRITES }],
    condition: `!${isPlatform(principals)}`,
    variables: [
      { name: 'selectors', expression: '[object.?spec.?namespaceSelector.orValue({}), object.?spec.?targets.?ingress.?namespaceSelector.orValue({})]' },
      { name: 'endpoints', expression: 'object.?spec.?endpoints.orValue([]) + object.?spec.?podMetricsEndpoints.orValue([])' },
    ],
    validations: [
      {
        expression: 'variables.selectors.all(s, !s.?any.orValue(false) && s.?matchNames.orValue([]).all(n, n == request.namespace))',
        message: 'name this namespace only: leave namespaceSelector out',
      },
      {
        expression: "variables.endpoints.all(e, e.?bearerTokenFile.orValue('') == '' && ['caFile', 'certFile', 'keyFile'].all(f, !(f in e.?tlsConfig.orValue({}))))",
        message: 'a file would be one of Prometheus itself: take credentials from a Secret of this namespace',
      },
    ],
  };
}
