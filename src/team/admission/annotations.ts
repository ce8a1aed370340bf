import { AdmissionDefinition, EVERYTHING, WRITES } from './definition';
import { isAllowedHost, listOf } from './fence';
import { MAKES_SECRETS, TEMPLATES } from './made-secrets';
import { isPlatformOrCluster, Principals } from './principal';

/** Controllers of DNS publish what an annotation asks for, whatever the rules say. */
const PUBLISHING = '^((external-)?dns([.](alpha|beta))?[.]kubernetes[.]io/((internal-)?hostname|external|internal)|dns[.]gardener[.]cloud/dnsnames|coredns[.]io/hostname)$';
/** Controllers that copy objects from namespace to namespace with rights of their own. */
const COPYING = '^(reflector[.]v1[.]k8s[.]emberstack[.]com/(reflects|reflection-auto-.*)|replicator[.]v1[.]mittwald[.]de/replicate-(from|to|to-matching)|kubed[.]appscode[.]com/sync(-contexts)?|synator/sync)$';
const NETWORKS = 'k8s.v1.cni.cncf.io/networks';
const PODS = "object.apiVersion in ['apps/v1', 'batch/v1'] && object.kind in ['CronJob', 'DaemonSet', 'Deployment', 'Job', 'ReplicaSet', 'StatefulSet']";

/** What controllers obey though it stands in an annotation. */
export function annotationDefinition(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-annotations',
    title: 'Annotations of a team ask controllers for nothing beyond its hosts and namespace',
    escapes: ['E06', 'E17', 'E24', 'E26', 'E27'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['*'], resources: EVERYTHING, operations: WRITES, scope: 'Namespaced' }],
    condition: `!${isPlatformOrCluster(principals)}`,
    variables: [
      { name: 'hosts', expression: listOf('hosts') },
      { name: 'said', expression: 'object.?metadata.?annotations.orValue({})' },
      { name: 'before', expression: 'oldObject == null ? {} : oldObject.?metadata.?annotations.orValue({})' },
      {
        name: 'templates',
        // What is unsealed or fetched is written by a controller of the cluster.
        expression: `${MAKES_SECRETS} ? ${TEMPLATES} : ${PODS} ? [object.kind == 'CronJob' ? object.spec.jobTemplate.spec.template : object.spec.template] : []`,
      },
      {
        // What stands already may have been set before the fences were raised, or by the platform.
        name: 'asked',
        expression: '[variables.said.filter(key, !(key in variables.before) || variables.before[key] != variables.said[key]).map(key, [key, variables.said[key]])]'
          + ['annotations', 'metadata.?annotations'].map((way) => ` + variables.templates.map(t, t.?${way}.orValue({})).map(t, t.map(key, [key, t[key]]))`).join(''),
      },
    ],
    validations: [
      {
        expression: `variables.asked.all(l, l.all(a, !a[0].matches('${PUBLISHING}') || a[1].split(',').all(h, ${isAllowedHost('h.trim()')})))`,
        message: 'host names that are published must be the team\'s, without *',
      },
      {
        expression: "variables.asked.all(l, l.all(a, a[0] != 'getambassador.io/config'))",
        message: 'routes in an annotation take any host: use a route of its own',
      },
      {
        expression: `variables.asked.all(l, l.all(a, !a[0].matches('${COPYING}') || (a[0].matches('(-from|/reflects)$') && a[1].startsWith(request.namespace + '/'))))`,
        message: 'objects are not copied from or to other namespaces: declare them where they are needed',
      },
      {
        expression: "variables.asked.all(l, l.all(a, a[0] != 'v1.multus-cni.io/default-network'))"
          + ` && variables.asked.all(l, l.all(a, a[0] != '${NETWORKS}' || (a[1].contains('{') ? !a[1].contains('"namespace"')`
          + " : a[1].split(',').all(n, !n.contains('/') || n.trim().startsWith(request.namespace + '/')))))",
        message: 'a network of another namespace goes around the network policies: name one of this namespace',
      },
    ],
  };
}
