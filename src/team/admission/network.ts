import { AdmissionDefinition, literal, WRITES } from './definition';
import { isAllowedHost, listOf } from './fence';
import { isPlatform, isPlatformOrCluster, Principals } from './principal';

/** Traffic in and out of a team's namespaces. */
export function networkDefinitions(principals: Principals): AdmissionDefinition[] {
  return [policies(principals), services(principals), ingresses(principals), routes(principals), otherRoutes(principals)];
}

/** At least 16 of 32 bits, or 32 of 128: what is wider reaches the whole cluster or all the world in a few pieces. */
const NARROW = "(p.ipBlock.cidr.contains(':') ? int(p.ipBlock.cidr.split('/')[1]) >= 32 : int(p.ipBlock.cidr.split('/')[1]) >= 16)";
const METADATA = "(p.ipBlock.cidr.lowerAscii().contains('::ffff:') || p.ipBlock.cidr.startsWith('169.254.') || p.ipBlock.cidr.lowerAscii().startsWith('fd00:ec2:') || p.ipBlock.cidr.lowerAscii().startsWith('fe80:'))";
/** Labels that all teams' namespaces carry name nobody. */
const BROAD = "(key.startsWith('pod-security.kubernetes.io/') || key == 'cdk8s-platform/managed')";
const NAMED = `(p.namespaceSelector.?matchLabels.orValue({}).exists(key, !${BROAD}) || p.namespaceSelector.?matchExpressions.orValue([]).exists(e, e.operator == 'In' && !${BROAD.replaceAll('key', 'e.key')}))`;

function policies(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-network-policies',
    title: 'Network policies of a team name whom they let through',
    escapes: ['E17'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['networking.k8s.io'], resources: ['networkpolicies'], operations: WRITES }],
    condition: `!${isPlatform(principals)}`,
    variables: [
      { name: 'sides', expression: 'object.spec.?ingress.orValue([]).map(r, r.?from.orValue([])) + object.spec.?egress.orValue([]).map(r, r.?to.orValue([]))' },
    ],
    validations: [
      { expression: 'variables.sides.all(side, size(side) > 0)', message: 'a rule without peers lets everybody through: name peers in from and to' },
      {
        expression: `variables.sides.all(side, side.all(p, !has(p.namespaceSelector) || ${NAMED}))`,
        message: 'a namespaceSelector must name namespaces by labels: an empty one selects all',
      },
      {
        expression: `variables.sides.all(side, side.all(p, !has(p.ipBlock) || (${NARROW} && !${METADATA})))`,
        message: 'an ipBlock must be /16 or narrower (IPv6: /32), and not the metadata address of nodes',
      },
    ],
  };
}

/** External DNS publishes what an annotation asks for, whatever the rules say. */
const PUBLISHED = {
  expression: "object.metadata.?annotations.orValue({}).all(key, !key.matches('^external-dns[.]alpha[.]kubernetes[.]io/(internal-)?hostname$')"
    + ` || object.metadata.annotations[key].split(',').all(h, ${isAllowedHost('h.trim()')}))`,
  message: 'host names that are published must be the team\'s, without *',
};

function services(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-services',
    title: 'Services of a team are of the types that it is allowed and point to its own pods',
    escapes: ['E24', 'E25'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: [''], resources: ['services'], operations: WRITES }],
    condition: `!${isPlatformOrCluster(principals)}`,
    variables: [
      { name: 'types', expression: `['ClusterIP'] + ${listOf('serviceTypes')}` },
      { name: 'hosts', expression: listOf('hosts') },
    ],
    validations: [
      { expression: "object.spec.?type.orValue('ClusterIP') in variables.types", message: 'this type of service is not open to the team: use ClusterIP and a route' },
      { expression: 'size(object.spec.?externalIPs.orValue([])) == 0', message: 'externalIPs catches traffic that is meant for others: leave it out' },
      PUBLISHED,
    ],
  };
}

const SNIPPETS = '(snippet|server-alias|modsecurity|lua-|fastcgi-params|stream-|/mirror-|/config-(backend|defaults|frontend|global|proxy|sections|tcp)'
  + '|alb[.]ingress[.]kubernetes[.]io/group[.]|/router[.]middlewares$)';
const REFERENCES = '^[^/]+/(auth-secret|auth-tls-secret|auth-proxy-set-headers|custom-headers|proxy-set-headers|proxy-ssl-secret|secure-verify-ca-secret)$';

function ingresses(principals: Principals): AdmissionDefinition {
  const annotations = 'object.metadata.?annotations.orValue({})';
  const legacyClass = literal('kubernetes.io/ingress.class');
  return {
    id: 'team-ingresses',
    title: 'Ingresses of a team use its host names and classes, and no snippets',
    escapes: ['E26', 'E27', 'E39'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['networking.k8s.io'], resources: ['ingresses'], operations: WRITES }],
    condition: `!${isPlatform(principals)}`,
    variables: [
      { name: 'hosts', expression: listOf('hosts') },
      { name: 'classes', expression: listOf('ingressClasses') },
      { name: 'annotations', expression: annotations },
    ],
    validations: [
      {
        expression: `size(object.spec.?rules.orValue([])) > 0 && object.spec.rules.all(r, ${isAllowedHost("r.?host.orValue('')")})`,
        message: 'each rule needs a host name of the team\'s, without *',
      },
      {
        expression: `object.spec.?tls.orValue([]).all(t, t.?hosts.orValue([]).all(h, ${isAllowedHost('h')}))`,
        message: 'each host of tls must be one of the team\'s',
      },
      {
        expression: '!has(object.spec.defaultBackend)',
        message: 'a default backend takes the traffic of all hosts: leave defaultBackend out',
      },
      {
        expression: `(has(object.spec.ingressClassName) || ${legacyClass} in variables.annotations)`
          + ` && variables.annotations[?${legacyClass}].orValue(object.spec.?ingressClassName.orValue('')) in variables.classes`
          + ` && object.spec.?ingressClassName.orValue(variables.annotations[?${legacyClass}].orValue('')) in variables.classes`,
        message: 'set spec.ingressClassName to a class that the team is allowed',
      },
      {
        expression: `!variables.annotations.exists(key, key.lowerAscii().matches('${SNIPPETS}'))`,
        message: 'annotations that put configuration into the proxy, send its requests elsewhere or share a load balancer reach others: leave them out',
      },
      {
        expression: `!variables.annotations.exists(key, key.lowerAscii().matches('${REFERENCES}')`
          + " && variables.annotations[key].contains('/') && !variables.annotations[key].startsWith(request.namespace + '/'))",
        message: 'annotations name objects of this namespace only',
      },
      {
        // The proxy asks this address for each request: the host itself, another one of the team's, or a service of the namespace.
        expression: "variables.annotations.all(key, !key.lowerAscii().endsWith('/auth-url') || variables.annotations[key].startsWith('https://$host/')"
          + " || variables.hosts.exists(h, !h.startsWith('.') && variables.annotations[key].startsWith('https://' + h + '/'))"
          + " || variables.annotations[key].matches('^https?://[a-z0-9-]+[.]' + request.namespace + '[.]svc([.]cluster[.]local)?(:[0-9]+)?(/.*)?$'))",
        message: 'auth-url makes the proxy call an address: use one of the team\'s hosts, or a Service of this namespace by its full name',
      },
      PUBLISHED,
    ],
  };
}

function routes(principals: Principals): AdmissionDefinition {
  const own = 'orValue(request.namespace) == request.namespace';
  return {
    id: 'team-routes',
    title: 'Routes of a team use its host names and the gateways that it is allowed',
    escapes: ['E26', 'E27'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['gateway.networking.k8s.io'], resources: ['grpcroutes', 'httproutes', 'tlsroutes'], operations: WRITES }],
    condition: `!${isPlatform(principals)}`,
    variables: [
      { name: 'hosts', expression: listOf('hosts') },
      { name: 'gateways', expression: listOf('gateways') },
      { name: 'rules', expression: 'object.spec.?rules.orValue([])' },
    ],
    validations: [
      {
        expression: `size(object.spec.?hostnames.orValue([])) > 0 && object.spec.hostnames.all(h, ${isAllowedHost('h')})`,
        message: 'hostnames must be given, and be the team\'s, without *',
      },
      {
        expression: "object.spec.?parentRefs.orValue([]).all(p, p.?kind.orValue('Gateway') == 'Gateway'"
          + " && (p.?namespace.orValue(request.namespace) + '/' + p.name) in variables.gateways)",
        message: 'a gateway of this route is not open to the team',
      },
      {
        expression: `variables.rules.all(r, r.?backendRefs.orValue([]).all(b, b.?namespace.${own})`
          + ` && r.?filters.orValue([]).all(f, f.?requestMirror.?backendRef.?namespace.${own}))`,
        message: 'backends must be services of this namespace',
      },
      {
        expression: `variables.rules.all(r, r.?backendRefs.orValue([]).all(b, b.?filters.orValue([]).all(f, f.?requestMirror.?backendRef.?namespace.${own})))`,
        message: 'mirrors must be services of this namespace',
      },
      PUBLISHED,
    ],
  };
}

/** Routes of OpenShift and of Contour name one host. */
function otherRoutes(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-other-routes',
    title: 'Routes of other kinds use host names of the team as well',
    escapes: ['E26'],
    holdsIn: 'team-namespaces',
    match: [
      { apiGroups: ['route.openshift.io'], resources: ['routes', 'routes/custom-host'], operations: WRITES },
      { apiGroups: ['projectcontour.io'], resources: ['httpproxies'], operations: WRITES },
    ],
    condition: `!${isPlatform(principals)}`,
    variables: [
      { name: 'hosts', expression: listOf('hosts') },
      { name: 'host', expression: "object.kind == 'Route' ? object.spec.?host.orValue('') : object.spec.?virtualhost.?fqdn.orValue('')" },
    ],
    validations: [
      { expression: isAllowedHost('variables.host'), message: 'the route needs a host name of the team\'s, without *' },
      { expression: "object.spec.?wildcardPolicy.orValue('None') == 'None'", message: 'a wildcard takes the traffic of other hosts: leave wildcardPolicy out' },
      {
        expression: 'object.spec.?includes.orValue([]).all(i, i.?namespace.orValue(request.namespace) == request.namespace)',
        message: 'what is included must lie in this namespace',
      },
    ],
  };
}
