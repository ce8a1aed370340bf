import { CONTEXT } from './context';
import { fencedTeam } from './fixture';
import { create, HOST, ingress } from './requests';
import { TeamMarks } from '../../../src/team';

const judge = fencedTeam(CONTEXT, TeamMarks.of({ managedLabel: 'platform.example.com/managed' }), 34);
const denialsOf = (name: string, value: string) => judge.denials(create(ingress(HOST, {}, { [name]: value })));
const NGINX = 'nginx.ingress.kubernetes.io/';

it.each([
  ['zalando.org/skipper-loadbalancer', 'consistentHash'],
  ['zalando.org/skipper-backend-protocol', 'fastcgi'],
  ['zalando.org/skipper-ingress-path-mode', 'path-prefix'],
  ['zalando.org/skipper-ingress-redirect', 'true'],
  ['zalando.org/skipper-ingress-redirect-code', '301'],
  ['zalando.org/backend-weights', '{"a": 80, "b": 20}'],
  ['zalando.org/ratelimit', 'clientRatelimit(50, "1m")'],
  [`${NGINX}upstream-hash-by`, '$request_uri'],
  [`${NGINX}upstream-hash-by-subset`, 'true'],
  [`${NGINX}upstream-hash-by-subset-size`, '3'],
  [`${NGINX}upstream-vhost`, 'web.example.com'],
  [`${NGINX}service-upstream`, 'true'],
  [`${NGINX}proxy-next-upstream-tries`, '3'],
  [`${NGINX}auth-tls-pass-certificate-to-upstream`, 'true'],
  [`${NGINX}enable-modsecurity`, 'true'],
  [`${NGINX}enable-owasp-core-rules`, 'true'],
  [`${NGINX}load-balance`, 'ewma'],
  [`${NGINX}proxy-body-size`, '8m'],
  [`${NGINX}x-forwarded-prefix`, '/path'],
  [`${NGINX}limit-rps`, '5'],
  [`${NGINX}auth-signin`, `https://${HOST}/oauth2/start?rd=$escaped_request_uri`],
  [`${NGINX}auth-realm`, 'Authentication Required'],
  [`${NGINX}denylist-source-range`, '192.0.2.0/24'],
  [`${NGINX}custom-http-errors`, '404,503'],
  [`${NGINX}session-cookie-samesite`, 'Lax'],
  ['nginx.org/lb-method', 'least_conn'],
  ['nginx.org/websocket-services', 'web'],
  ['haproxy-ingress.github.io/balance-algorithm', 'leastconn'],
  ['haproxy-ingress.github.io/waf', 'modsecurity'],
  ['haproxy.org/load-balance', 'leastconn'],
  ['konghq.com/strip-path', 'true'],
  ['traefik.ingress.kubernetes.io/router.entrypoints', 'websecure'],
  ['alb.ingress.kubernetes.io/load-balancer-attributes', 'idle_timeout.timeout_seconds=60'],
  ['appgw.ingress.kubernetes.io/backend-path-prefix', '/app/'],
])('%s: %s is harmless', (name, value) => {
  expect(denialsOf(name, value)).toEqual([]);
});

it.each([
  ['zalando.org/skipper-filter', 'setPath("/")'],
  ['zalando.org/skipper-predicate', 'QueryParam("version", "^alpha$")'],
  ['zalando.org/skipper-routes', 'Host("www") -> <shunt>'],
  ['zalando.org/skipper-backend', 'forward'],
  ['zalando.org/ratelimit', 'ratelimit(1, "1m") -> setDynamicBackendUrl("http://10.0.0.1")'],
  ['zalando.org/ratelimit', 'lua("x")'],
  [`${NGINX}stream-snippet`, 'x'],
  [`${NGINX}modsecurity-snippet`, 'x'],
  [`${NGINX}modsecurity-transaction-id`, '$request_id'],
  [`${NGINX}enable-modsecurity`, 'false'],
  [`${NGINX}server-snippet`, 'x'],
  [`${NGINX}configuration-snippet`, 'x'],
  [`${NGINX}server-alias`, 'www.example.com'],
  [`${NGINX}mirror-target`, 'http://10.0.0.1'],
  [`${NGINX}mirror-host`, 'www.example.com'],
  [`${NGINX}influxdb-host`, '10.0.0.1'],
  [`${NGINX}fastcgi-params-configmap`, 'team-b/params'],
  [`${NGINX}lua-resty-waf-extra-rules`, 'x'],
  [`${NGINX}upstream-hash-by`, '$request_uri;\n}'],
  ['nginx.org/server-snippets', 'x'],
  ['haproxy-ingress.github.io/tcp-service-port', '5432'],
  ['haproxy-ingress.github.io/server-alias-regex', '.*'],
  ['traefik.ingress.kubernetes.io/router.middlewares', 'team-b-auth@kubernetescrd'],
  ['alb.ingress.kubernetes.io/group.name', 'shared'],
])('%s: %s reaches others', (name, value) => {
  expect(denialsOf(name, value)).toHaveLength(1);
});
