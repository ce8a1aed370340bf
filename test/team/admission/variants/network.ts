import {
  create, HOST, ingress, networkPolicy, object, route, service,
} from '../requests';
import { Variants } from '../variants';

const all = (...objects: any[]) => objects.map((each) => create(each));

const peers = (...to: object[]) => networkPolicy({ egress: [{ to }] });
const cidr = (text: string) => peers({ ipBlock: { cidr: text } });

export const NETWORK: readonly Variants[] = [
  {
    id: 'E17',
    denied: all(
      networkPolicy({ egress: [{ to: [] }] }),
      networkPolicy({ egress: [{ ports: [{ port: 443 }] }] }),
      networkPolicy({ ingress: [{}] }),
      networkPolicy({ ingress: [{ from: [] }] }),
      cidr('0.0.0.0/0'),
      cidr('::/0'),
      cidr('0.0.0.0/1'),
      cidr('10.0.0.0/8'),
      cidr('169.254.169.254/32'),
      peers({ namespaceSelector: {} }),
      peers({ namespaceSelector: { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'Exists' }] } }),
      peers({ namespaceSelector: { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: ['x'] }] } }),
      peers({ podSelector: {} }, { namespaceSelector: {}, podSelector: {} }),
      peers({ namespaceSelector: { matchLabels: { 'cdk8s-platform/managed': 'true' } } }),
      peers({ namespaceSelector: { matchLabels: { 'pod-security.kubernetes.io/enforce': 'restricted' } } }),
      cidr('::ffff:0:0/96'),
    ),
    allowed: all(
      networkPolicy({ policyTypes: ['Ingress'] }),
      networkPolicy({ ingress: [] }),
      cidr('203.0.113.0/24'),
      peers({ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } } }),
      peers({ podSelector: { matchLabels: { app: 'x' } } }),
      peers({ namespaceSelector: { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['gateways'] }] } }),
    ),
  },
  {
    id: 'E26',
    denied: all(
      ingress(undefined),
      ingress(''),
      ingress('*.team-a.apps.example.com'),
      ingress('web.team-b.apps.example.com'),
      ingress(HOST, { rules: [] }),
      ingress(HOST, { defaultBackend: { service: { name: 'x' } } }),
      ingress(HOST, { tls: [{ hosts: ['web.team-b.apps.example.com'] }] }),
      route(undefined),
      route([]),
      route(['*.apps.example.com']),
      route([HOST, 'apps.example.com']),
      ingress(HOST, {}, { 'external-dns.alpha.kubernetes.io/hostname': 'www.example.com' }),
      service({}, { 'external-dns.alpha.kubernetes.io/hostname': `${HOST}, www.example.com` }),
      object('route.openshift.io/v1', 'Route', { spec: { host: 'www.example.com', to: { name: 'web' } } }),
      object('route.openshift.io/v1', 'Route', { spec: { to: { name: 'web' } } }),
      object('projectcontour.io/v1', 'HTTPProxy', { spec: { virtualhost: { fqdn: 'www.example.com' } } }),
      object('traefik.io/v1alpha1', 'IngressRoute', { spec: { routes: [] } }),
    ),
    allowed: all(
      ingress('team-a.apps.example.com'),
      ingress(HOST, { tls: [{ hosts: [HOST], secretName: 'x' }] }),
      route([HOST]),
      ingress(HOST, {}, { 'external-dns.alpha.kubernetes.io/hostname': HOST, 'external-dns.alpha.kubernetes.io/ttl': '60', 'cert-manager.io/cluster-issuer': 'letsencrypt' }),
      service({}, { 'external-dns.alpha.kubernetes.io/hostname': HOST }),
      object('route.openshift.io/v1', 'Route', { spec: { host: HOST, to: { name: 'web' } } }),
    ),
  },
  {
    id: 'E27',
    denied: all(
      ingress(HOST, {}, { 'nginx.ingress.kubernetes.io/server-snippet': 'x' }),
      ingress(HOST, {}, { 'nginx.org/location-snippets': 'x' }),
      ingress(HOST, {}, { 'nginx.ingress.kubernetes.io/server-alias': 'web.team-b.apps.example.com' }),
      ingress(HOST, {}, { 'nginx.ingress.kubernetes.io/auth-secret': 'team-b/secret' }),
      ingress(HOST, {}, { 'nginx.ingress.kubernetes.io/auth-url': 'http://169.254.169.254/' }),
      ingress(HOST, {}, { 'nginx.ingress.kubernetes.io/auth-url': 'http://web.team-b.svc.cluster.local/' }),
      ingress(HOST, {}, { 'nginx.ingress.kubernetes.io/auth-url': 'http://x.team-a.svc.evil.example/' }),
      ingress(HOST, {}, { 'nginx.ingress.kubernetes.io/mirror-target': 'http://10.0.0.1' }),
      ingress(HOST, {}, { 'haproxy-ingress.github.io/config-backend': 'x' }),
      ingress(HOST, {}, { 'alb.ingress.kubernetes.io/group.name': 'team-b' }),
      ingress(HOST, {}, { 'traefik.ingress.kubernetes.io/router.middlewares': 'team-b-auth@kubernetescrd' }),
      object('gateway.networking.k8s.io/v1', 'ListenerSet', { spec: {} }),
      ingress(HOST, { ingressClassName: 'internal' }),
      ingress(HOST, { ingressClassName: undefined }),
      ingress(HOST, {}, { 'kubernetes.io/ingress.class': 'internal' }),
      route([HOST], { parentRefs: [{ name: 'internal', namespace: 'gateways' }] }),
      route([HOST], { parentRefs: [{ name: 'public' }] }),
      route([HOST], { rules: [{ backendRefs: [{ name: 'web', namespace: 'team-b' }] }] }),
      route([HOST], { rules: [{ filters: [{ type: 'RequestMirror', requestMirror: { backendRef: { name: 'web', namespace: 'team-b' } } }] }] }),
    ),
    allowed: all(
      ingress(HOST, {}, { 'nginx.ingress.kubernetes.io/proxy-body-size': '8m' }),
      ingress(HOST, {}, { 'nginx.ingress.kubernetes.io/auth-url': 'https://$host/oauth2/auth' }),
      ingress(HOST, {}, { 'nginx.ingress.kubernetes.io/auth-url': 'http://oauth2-proxy.team-a.svc.cluster.local:4180/oauth2/auth' }),
      ingress(HOST, {}, { 'nginx.ingress.kubernetes.io/auth-secret': 'team-a/secret' }),
      route([HOST], { rules: [{ backendRefs: [{ name: 'web', port: 80 }] }] }),
      route([HOST], { rules: [{ backendRefs: [{ name: 'web', namespace: 'team-a' }] }] }),
    ),
  },
];
