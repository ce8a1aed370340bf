import {
  clusterObject,
  create,
  HOST,
  ingress,
  networkPolicy,
  object,
  remove,
  route,
  service,
  update,
} from '../requests';
import { Variants } from '../variants';

const all = (...objects: any[]) => objects.map((each) => create(each));
const FOREIGN = 'system:serviceaccount:team-b:team-reconciler';
const as = (apiVersion: string, each: any) => ({ ...each, apiVersion });
const generated = (each: any) => ({ ...each, metadata: { ...each.metadata, name: undefined, generateName: 'x-' } });
const peers = (...to: object[]) => networkPolicy({ egress: [{ to }] });
const cidr = (text: string) => peers({ ipBlock: { cidr: text } });
const contour = (spec: object, metadata: object = {}) => object('projectcontour.io/v1', 'HTTPProxy', { spec }, metadata);
const openShift = (spec: object, annotations: object = {}) => object('route.openshift.io/v1', 'Route', { spec: { to: { name: 'web' }, ...spec } }, { annotations });
const nginx = (name: string, value: string) => ingress(HOST, {}, { [`nginx.ingress.kubernetes.io/${name}`]: value });

/** Traffic, in further spellings. */
export const SPELLED_NETWORK: readonly Variants[] = [
  {
    id: 'E17',
    denied: all(
      generated(networkPolicy({ egress: [{}] })),
      as('extensions/v1beta1', networkPolicy({ ingress: [{}] })),
      networkPolicy({ ingress: [{ from: null }] }),
      networkPolicy({ ingress: [{ from: [{ podSelector: {} }] }, {}] }),
      ...['0::/0', '::/1', '::ffff:10.0.0.0/104', '::ffff:a00:0/104', '0:0:0:0:0:ffff:a9fe:a9fe/128', '64:ff9b::/96', '2002:a9fe:a9fe::/48', 'FD00:EC2::254/128', 'fd00:0ec2::/32', 'fd20:ce::254/128', 'fe80::/64', '2001::/32', '::1/128', '2001:db8::/31', '2000::/3', 'fc00::/7']
        .map(cidr),
      ...['10.0.0.0/15', '010.0.0.0/16', '10.0.0.0/08', '0.0.0.0/00', '168.63.129.16/32', '168.63.0.0/16', '100.100.100.0/24', '169.254.0.0/16', '192.0.0.0/24', '10.0.0.0', '10.0.0.0/-1', '256.0.0.0/16', '0x0a.0.0.0/16']
        .map(cidr),
      peers({ namespaceSelector: { matchLabels: { 'platform.example.com/managed': 'true' } } }),
      peers({ namespaceSelector: { matchExpressions: [{ key: 'platform.example.com/managed', operator: 'In', values: ['true'] }] } }),
      peers({ namespaceSelector: { matchLabels: { 'policy.sigstore.dev/include': 'true' } } }),
      peers({ ipBlock: { cidr: '203.0.113.0/24' } }, { ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] } }),
    ),
    allowed: all(
      ...['10.20.0.0/16', '203.0.113.7/32', '100.100.101.0/24', '168.63.130.0/24', '2001:db8::/32', 'FD12:3456:789a::/48', '2a01:4f8:c0c:1::/64', '192.0.2.0/24', '1.0.0.0/16'].map(cidr),
      peers({ namespaceSelector: { matchLabels: { 'platform.example.com/managed': 'true', 'kubernetes.io/metadata.name': 'team-b' } } }),
      peers({ namespaceSelector: { matchLabels: { 'toolkit.fluxcd.io/tenant': 'team-b' } } }),
      networkPolicy({ egress: [{ ports: [{ port: 443 }], to: [{ ipBlock: { cidr: '203.0.113.0/24', except: ['203.0.113.9/32'] } }] }] }),
    ),
  },
  {
    id: 'E24',
    denied: [
      ...all(generated(service({ type: 'ExternalName', externalName: 'x' })), service({ type: 'externalname', externalName: 'x' }), service({ externalIPs: [''] }), service({ clusterIP: 'None', externalIPs: ['10.0.0.1', '10.0.0.2'] })),
      update(service({}), service({ externalIPs: ['10.0.0.1'] })),
      create(service({}, { 'getambassador.io/config': 'host: www.example.com' })),
    ],
    allowed: [...all(service({ type: 'ClusterIP', externalIPs: null }), service({ internalTrafficPolicy: 'Local' })), remove(service({ type: 'ExternalName' }))],
  },
  {
    id: 'E25',
    denied: [...all(service({ type: 'LoadBalancer', loadBalancerClass: 'x' }), service({ type: 'loadbalancer' }), service({ type: 'NodePort', ports: [] })), update(service({}), service({ type: 'LoadBalancer' }))],
    allowed: [...all(service({ type: 'ClusterIP', ports: [{ port: 80, targetPort: 8080 }] }), service({ sessionAffinity: 'ClientIP' })), update(service({ type: 'NodePort' }), service({}))],
  },
  {
    id: 'E26',
    denied: [
      ...all(
        ingress(`${HOST}.`),
        ingress('.team-a.apps.example.com'),
        ingress('xteam-a.apps.example.com'),
        ingress('web.tеam-a.apps.example.com'),
        as('extensions/v1beta1', ingress('www.example.com')),
        as('networking.k8s.io/v1beta1', ingress(undefined)),
        ingress(HOST, { rules: [{ host: HOST }, { http: { paths: [] } }] }),
        ingress(HOST, { rules: [{ host: HOST }, { host: '*.com' }] }),
        as('gateway.networking.k8s.io/v1beta1', route(['www.example.com'])),
        { ...route(['www.example.com']), kind: 'GRPCRoute' },
        { ...as('gateway.networking.k8s.io/v1alpha2', route([''])), kind: 'TLSRoute' },
        object('gateway.networking.k8s.io/v1alpha2', 'TCPRoute', { spec: {} }),
        openShift({ host: HOST, wildcardPolicy: 'Subdomain' }),
        openShift({ subdomain: 'www' }),
        openShift({ host: HOST }, { 'external-dns.alpha.kubernetes.io/hostname': 'www.example.com' }),
        contour({ virtualhost: { fqdn: HOST } }, { annotations: { 'external-dns.alpha.kubernetes.io/hostname': 'www.example.com' } }),
        contour({ virtualhost: {} }),
        contour({ virtualhost: { fqdn: '*.team-a.apps.example.com' } }),
        ingress(HOST, {}, { 'dns.alpha.kubernetes.io/external': 'www.example.com' }),
        service({}, { 'external-dns.alpha.kubernetes.io/internal-hostname': 'db.example.com' }),
        object('contour.heptio.com/v1beta1', 'IngressRoute', { spec: {} }),
        object('apisix.apache.org/v2', 'ApisixRoute', { spec: {} }),
      ),
      update(ingress(HOST), ingress('www.example.com')),
      { ...update(openShift({ host: HOST }), openShift({ host: 'www.example.com' })), subresource: 'custom-host' },
    ],
    allowed: [
      ...all(
        as('networking.k8s.io/v1beta1', ingress(HOST)),
        ingress(HOST, { rules: [{ host: HOST }, { host: 'team-a.apps.example.com' }] }),
        as('gateway.networking.k8s.io/v1beta1', route([HOST, 'team-a.apps.example.com'])),
        // A child has the host of what includes it.
        contour({ routes: [{ services: [{ name: 'web', port: 80 }] }] }),
        contour({ virtualhost: { fqdn: HOST }, includes: [{ name: 'child' }] }),
        openShift({ host: HOST, path: '/x' }, { 'haproxy.router.openshift.io/timeout': '5s' }),
        service({}, { 'external-dns.alpha.kubernetes.io/ttl': '60' }),
      ),
      remove(ingress('www.example.com')),
    ],
  },
  {
    id: 'E27',
    denied: all(
      nginx('Configuration-Snippet', 'x'),
      nginx('auth-snippet', 'x'),
      nginx('rewrite-target', '/\n}\nlocation / { }'),
      nginx('auth-url', 'https://$host/#;\nssl_engine x'),
      nginx('auth-url', 'https://team-a.apps.example.com.evil.example/'),
      nginx('auth-url', `https://${'team-a.apps.example.com'}@10.0.0.1/`),
      ingress(HOST, {}, { 'haproxy-ingress.github.io/auth-url': 'svc://team-b/web:80' }),
      ingress(HOST, {}, { 'haproxy.org/backend-config-snippet': 'x' }),
      ingress(HOST, {}, { 'haproxy.org/server-ca': 'team-b/ca' }),
      ingress(HOST, {}, { 'konghq.com/host-aliases': 'www.example.com' }),
      ingress(HOST, {}, { 'appgw.ingress.kubernetes.io/hostname-extension': 'www.example.com' }),
      ingress(HOST, {}, { 'nginx.org/policies': 'team-b/policy' }),
      ingress(HOST, {}, { 'alb.ingress.kubernetes.io/actions.x': '{"type":"forward","targetGroupARN":"arn:x"}' }),
      ingress(HOST, {}, { 'alb.ingress.kubernetes.io/conditions.x': '[{"field":"host-header","hostHeaderConfig":{"values":["www.example.com"]}}]' }),
      ingress(HOST, { ingressClassName: 'Public' }),
      ingress(HOST, { ingressClassName: '' }),
      ingress(HOST, { ingressClassName: undefined }, { 'kubernetes.io/ingress.class': '' }),
      route([HOST], { parentRefs: [{ name: 'public', namespace: 'gateways' }, { name: 'internal', namespace: 'gateways' }] }),
      route([HOST], { parentRefs: [{ kind: 'Service', name: 'web', namespace: 'team-b' }] }),
      route([HOST], { rules: [{ backendRefs: [{ name: 'a' }, { name: 'b', namespace: 'team-b' }] }] }),
      route([HOST], { rules: [{ backendRefs: [{ group: 'networking.istio.io', kind: 'Hostname', name: 'db.example.net' }] }] }),
      route([HOST], { rules: [{ filters: [{ type: 'ExternalAuth', externalAuth: { backendRef: { name: 'x', namespace: 'team-b' } } }] }] }),
      contour({ virtualhost: { fqdn: HOST }, includes: [{ name: 'x', namespace: 'team-b' }] }),
      contour({ virtualhost: { fqdn: HOST }, tcpproxy: { include: { name: 'x', namespace: 'team-b' } } }),
      contour({ virtualhost: { fqdn: HOST, authorization: { extensionRef: { name: 'x', namespace: 'team-b' } } } }),
      contour({ virtualhost: { fqdn: HOST }, ingressClassName: 'internal' }),
    ),
    allowed: all(
      nginx('rewrite-target', '/$2'),
      nginx('cors-allow-headers', 'A, B'),
      nginx('auth-signin', 'https://$host/oauth2/start?rd=$escaped_request_uri'),
      nginx('auth-url', 'https://team-a.apps.example.com/oauth2/auth?x=y'),
      ingress(HOST, {}, { 'haproxy-ingress.github.io/auth-url': 'svc://auth:8080/check' }),
      ingress(HOST, {}, { 'haproxy.org/server-ca': 'team-a/ca' }),
      ingress(HOST, {}, { 'alb.ingress.kubernetes.io/actions.ssl-redirect': '{"Type":"redirect","RedirectConfig":{"Protocol":"HTTPS"}}', 'alb.ingress.kubernetes.io/listen-ports': '[{"HTTPS":443}]' }),
      route([HOST], { rules: [{ backendRefs: [{ group: '', kind: 'Service', name: 'web', port: 80 }] }] }),
      contour({ virtualhost: { fqdn: HOST }, ingressClassName: 'public' }),
      contour({ virtualhost: { fqdn: HOST, authorization: { extensionRef: { name: 'x', namespace: 'team-a' } } } }),
    ),
  },
  {
    id: 'E28',
    denied: [
      ...all(as('discovery.k8s.io/v1beta1', object('discovery.k8s.io/v1', 'EndpointSlice', { endpoints: [] })), generated(object('v1', 'Endpoints', { subsets: [] }))),
      update(object('v1', 'Endpoints'), object('v1', 'Endpoints', { subsets: [{ addresses: [{ ip: '10.0.0.1' }] }] })),
      create(object('discovery.k8s.io/v1', 'EndpointSlice'), FOREIGN),
    ],
    allowed: [update(object('v1', 'Endpoints'), object('v1', 'Endpoints'), 'system:serviceaccount:kube-system:endpoint-controller'), remove(object('discovery.k8s.io/v1', 'EndpointSlice'), 'system:serviceaccount:kube-system:endpointslice-controller')],
  },
  {
    id: 'E43',
    denied: [
      ...all(
        as('gateway.networking.k8s.io/v1beta1', object('gateway.networking.k8s.io/v1', 'Gateway')),
        object('gateway.networking.x-k8s.io/v1alpha1', 'XListenerSet'),
        object('networking.istio.io/v1beta1', 'VirtualService', { spec: { exportTo: ['.', '*'] } }),
        object('networking.istio.io/v1', 'DestinationRule', { spec: { exportTo: [] } }),
        object('networking.istio.io/v1', 'WorkloadEntry'),
        object('security.istio.io/v1', 'AuthorizationPolicy'),
        object('traefik.io/v1alpha1', 'TLSStore', {}, { name: 'default' }),
        object('configuration.konghq.com/v1beta1', 'TCPIngress'),
        clusterObject('gateway.networking.k8s.io/v1', 'GatewayClass'),
        clusterObject('networking.k8s.io/v1', 'IngressClass'),
      ),
      update(object('networking.istio.io/v1', 'ServiceEntry', { spec: { exportTo: ['.'] } }), object('networking.istio.io/v1', 'ServiceEntry', { spec: { exportTo: ['team-b'] } })),
    ],
    allowed: all(object('networking.istio.io/v1', 'VirtualService', { spec: { exportTo: ['.'] } }), object('networking.istio.io/v1', 'DestinationRule', { spec: { exportTo: ['.'] } }), object('traefik.io/v1alpha1', 'Middleware')),
  },
];
