import { isPlainBlock } from './address';
import { AdmissionDefinition, literal, literals, WRITES } from './definition';
import { isAllowedHost, listOf } from './fence';
import { AdmissionMaker, isPlatform, isPlatformOrCluster, Principals } from './principal';
import { TeamMarks } from '../marks';

/** Traffic in and out of a team's namespaces. */
export const networkDefinitions: readonly AdmissionMaker[] = [policies, services, ingresses, routes, otherRoutes];

/** Labels that all teams' namespaces carry name nobody; `key` is the label's. */
function isBroad(key: string, { managedLabel }: TeamMarks): string {
  const prefixes = ['pod-security.kubernetes.io/', 'policy.sigstore.dev/', 'cdk8s-platform/'].map((prefix) => `${key}.startsWith('${prefix}')`);
  return `(${prefixes.join(' || ')} || ${key} == ${literal(managedLabel)})`;
}

function isNamed(marks: TeamMarks): string {
  return `(p.namespaceSelector.?matchLabels.orValue({}).exists(key, !${isBroad('key', marks)})`
    + ` || p.namespaceSelector.?matchExpressions.orValue([]).exists(e, e.operator == 'In' && !${isBroad('e.key', marks)}))`;
}

function policies(principals: Principals, marks: TeamMarks): AdmissionDefinition {
  return {
    id: 'team-network-policies',
    title: 'Network policies of a team name whom they let through',
    escapes: ['E17'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['extensions', 'networking.k8s.io'], resources: ['networkpolicies'], operations: WRITES }],
    condition: `!${isPlatform(principals)}`,
    variables: [
      { name: 'sides', expression: 'object.spec.?ingress.orValue([]).map(r, r.?from.orValue([])) + object.spec.?egress.orValue([]).map(r, r.?to.orValue([]))' },
    ],
    validations: [
      { expression: 'variables.sides.all(side, size(side) > 0)', message: 'a rule without peers lets everybody through: name peers in from and to' },
      {
        expression: `variables.sides.all(side, side.all(p, !has(p.namespaceSelector) || ${isNamed(marks)}))`,
        message: 'a namespaceSelector must name namespaces by labels: an empty one selects all',
      },
      {
        expression: `variables.sides.all(side, side.all(p, !has(p.ipBlock) || ${isPlainBlock('p.ipBlock.cidr')}))`,
        message: 'an ipBlock is /16 or narrower (IPv6: /32, public or private, its first two groups written out), without leading zeros, and without the metadata addresses of nodes',
      },
    ],
  };
}

function services(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-services',
    title: 'Services of a team are of the types that it is allowed and point to its own pods',
    escapes: ['E24', 'E25'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: [''], resources: ['services'], operations: WRITES }],
    condition: `!${isPlatformOrCluster(principals)}`,
    variables: [{ name: 'types', expression: `['ClusterIP'] + ${listOf('serviceTypes')}` }],
    validations: [
      { expression: "object.spec.?type.orValue('ClusterIP') in variables.types", message: 'this type of service is not open to the team: use ClusterIP and a route' },
      { expression: 'size(object.spec.?externalIPs.orValue([])) == 0', message: 'externalIPs catches traffic that is meant for others: leave it out' },
    ],
  };
}

/** By ending or part of the name, since controllers give the same settings under prefixes of their own. */
const SNIPPETS = '(snippet|skipper-(backend$|filter|predicate|routes)|tcp-service-|server-alias|host-aliases|hostname-extension|/modsecurity|lua-|fastcgi-params|/influxdb-host$|/stream-|/mirror-|/config-(backend|defaults|frontend|global|proxy|sections|tcp)'
  + '|alb[.]ingress[.]kubernetes[.]io/group[.]|/router[.]middlewares$|/router[.]tls[.]domains|nginx[.]org/(policies|mergeable-ingress-type)$|haproxy[.]org/cr-|getambassador[.]io/config)';
/** Values that end the directive they are put into or switch protections off, other filters than limits, and rules of load balancers that name hosts or targets of others. */
const DIRECTIVES = "((key.contains('nginx') || key.contains('haproxy')) && variables.annotations[key].matches('[\\n\\r{}]'))"
  + " || (key.startsWith('alb.ingress.kubernetes.io/') && variables.annotations[key].lowerAscii().matches('(targetgrouparn|host-header|hostheader)'))"
  + " || (key == 'zalando.org/ratelimit' && !variables.annotations[key].matches('^[A-Za-z]*[rR]atelimit[(][^()>]*[)]$'))"
  + " || (key.endsWith('/enable-modsecurity') && variables.annotations[key] != 'true')";
const REFERENCES = '^[^/]+/(auth-secret|server-ca|server-crt|ssl-certificate|ca-secret|client-ca|auth-tls-secret|auth-proxy-set-headers|custom-headers|proxy-set-headers|proxy-ssl-secret|secure-crt-secret|secure-verify-ca-secret)$';

/** An address that the proxy asks for each request: the host itself, another one of the team's, or a service of the namespace. */
function isOwnAddress(url: string): string {
  return `${url}.matches('^[A-Za-z0-9:/._~?&=%$@!*+,-]+$') && (${url}.startsWith('https://$host/')`
    + ` || variables.hosts.exists(h, !h.startsWith('.') && (${url} == 'https://' + h || ${url}.startsWith('https://' + h + '/')))`
    + ` || ${url}.matches('^https?://[a-z0-9-]+[.]' + request.namespace + '[.]svc([.]cluster[.]local)?(:[0-9]+)?(/.*)?$')`
    + ` || ${url}.matches('^svc://(' + request.namespace + '/)?[a-z0-9-]+:[a-z0-9-]+(/.*)?$'))`;
}

const COMMON_NAME = 'cert-manager.io/common-name';

function ingresses(principals: Principals): AdmissionDefinition {
  const annotations = 'object.metadata.?annotations.orValue({})';
  const legacyClass = literal('kubernetes.io/ingress.class');
  return {
    id: 'team-ingresses',
    title: 'Ingresses of a team use its host names and classes, and no snippets',
    escapes: ['E26', 'E27', 'E39'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['extensions', 'networking.k8s.io'], resources: ['ingresses'], operations: WRITES }],
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
        expression: `!('${COMMON_NAME}' in variables.annotations) || (${isAllowedHost(`variables.annotations['${COMMON_NAME}']`)})`,
        message: 'the common name of the certificate must be one of the team\'s hosts',
      },
      {
        expression: "object.spec.?rules.orValue([]).all(r, r.?http.?paths.orValue([]).all(p, !p.?path.orValue('').matches('[ \\t\\n\\r;\"]')))",
        message: 'this path adds directives to the proxy: leave spaces, quotes and semicolons out',
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
        expression: `!variables.annotations.exists(key, ${DIRECTIVES})`,
        message: 'this value of an annotation adds directives, hosts or targets to the proxy: leave line breaks and braces out, and name hosts in rules',
      },
      {
        expression: `!variables.annotations.exists(key, key.lowerAscii().matches('${REFERENCES}')`
          + " && variables.annotations[key].contains('/') && !variables.annotations[key].startsWith(request.namespace + '/'))",
        message: 'annotations name objects of this namespace only',
      },
      {
        expression: `variables.annotations.all(key, !key.lowerAscii().matches('/auth-(url|forward|proxy-url|signin-url)$') || (${isOwnAddress('variables.annotations[key]')}))`,
        message: 'auth-url makes the proxy call an address: use one of the team\'s hosts, or a Service of this namespace by its full name',
      },
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
        expression: `variables.rules.all(r, r.?filters.orValue([]).all(f, f.?externalAuth.?backendRef.?namespace.${own}))`,
        message: 'who is asked for a sign-in must be a service of this namespace',
      },
      {
        expression: "variables.rules.all(r, r.?backendRefs.orValue([]).all(b, b.?kind.orValue('Service') in ['InferencePool', 'Service', 'ServiceImport']))",
        message: 'backends of other kinds name hosts outside the namespace: use a Service',
      },
      {
        expression: `variables.rules.all(r, r.?backendRefs.orValue([]).all(b, b.?filters.orValue([]).all(f, f.?requestMirror.?backendRef.?namespace.${own})))`,
        message: 'mirrors must be services of this namespace',
      },
    ],
  };
}

const CONTOUR_CLASSES = ['kubernetes.io/ingress.class', 'projectcontour.io/ingress.class'];

/** Routes of OpenShift and of Contour name one host; a mapping of Knative has it for a name, a middleware of Traefik has none. */
function otherRoutes(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-other-routes',
    title: 'Routes of other kinds use host names of the team as well',
    escapes: ['E26', 'E27'],
    holdsIn: 'team-namespaces',
    match: [
      { apiGroups: ['route.openshift.io'], resources: ['routes', 'routes/custom-host'], operations: WRITES },
      { apiGroups: ['projectcontour.io'], resources: ['httpproxies'], operations: WRITES },
      { apiGroups: ['serving.knative.dev'], resources: ['domainmappings'], operations: WRITES },
      { apiGroups: ['traefik.containo.us', 'traefik.io'], resources: ['middlewares'], operations: WRITES },
    ],
    condition: `!${isPlatform(principals)}`,
    variables: [
      { name: 'hosts', expression: listOf('hosts') },
      { name: 'classes', expression: listOf('ingressClasses') },
      { name: 'isChild', expression: "object.kind == 'Middleware' || (object.kind == 'HTTPProxy' && !has(object.spec.virtualhost))" },
      { name: 'host', expression: "object.kind == 'DomainMapping' ? object.metadata.name : object.kind == 'Route' ? object.spec.?host.orValue('') : object.spec.?virtualhost.?fqdn.orValue('')" },
      { name: 'included', expression: 'object.?spec.?includes.orValue([]) + object.?spec.?tcpproxy.?includes.orValue([]) + (has(object.spec) && has(object.spec.tcpproxy) && has(object.spec.tcpproxy.include) ? [object.spec.tcpproxy.include] : [])' },
      { name: 'named', expression: `[object.spec.?ingressClassName.orValue('')] + ${literals(CONTOUR_CLASSES)}.map(key, object.metadata.?annotations[?key].orValue(''))` },
    ],
    validations: [
      // What includes it has the host; by itself it is nothing.
      { expression: `variables.isChild || (${isAllowedHost('variables.host')})`, message: 'the route needs a host name of the team\'s, without *' },
      { expression: "object.kind != 'HTTPProxy' || variables.named.all(c, c == '' || c in variables.classes)", message: 'this class is not open to the team' },
      {
        expression: 'object.?spec.?virtualhost.?authorization.?extensionRef.?namespace.orValue(request.namespace) == request.namespace',
        message: 'who is asked for a sign-in must lie in this namespace',
      },
      {
        expression: `!object.?spec.?forwardAuth.hasValue() || (${isOwnAddress("object.spec.forwardAuth.?address.orValue('')")})`,
        message: 'forwardAuth makes the proxy call an address: use one of the team\'s hosts, or a Service of this namespace by its full name',
      },
      { expression: "object.?spec.?wildcardPolicy.orValue('None') == 'None'", message: 'a wildcard takes the traffic of other hosts: leave wildcardPolicy out' },
      {
        expression: 'variables.included.all(i, i.?namespace.orValue(request.namespace) == request.namespace)',
        message: 'what is included must lie in this namespace',
      },
    ],
  };
}
