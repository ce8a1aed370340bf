import { internal } from './internals';

/*
 * What policies take: `policies.ts [OBJECTS]` judges so many distinct workloads by every rule of the library that is about them, after a
 * warm-up on others, and prints the CPU time a rule and object.
 */

interface Definition { readonly id: string }
interface KubeObject { readonly apiVersion: string; readonly kind: string; readonly metadata: { readonly name: string; readonly namespace: string } }

/** The parts of the library that are measured, below its public face. */
interface Internals {
  /** Parameters that a rule must be told are those of its first example. */
  readonly RULES: readonly { readonly id: string; readonly good: readonly { readonly given?: object }[] }[];
  readonly policyOf: (rule: object, props: object, given?: object) => object;
  readonly specOf: (owner: string, props: object) => object;
  readonly compilePolicy: (definition: Definition, minor: number) => object;
  readonly subjectOf: (definition: Definition, object: KubeObject) => KubeObject | undefined;
  readonly judge: (policy: object, request: object) => { readonly breaches: readonly object[] };
}

export interface PoliciesCost {
  readonly rules: number;
  readonly objects: number;
  /** How often a rule judged an object. */
  readonly verdicts: number;
  readonly breaches: number;
  /** User and system. */
  readonly cpuSeconds: number;
  readonly microsecondsAVerdict: number;
}

const MINOR = 34;

/** Judges so many workloads, all distinct. */
export function measurePolicies(objects = 4000): PoliciesCost {
  const library = internals();
  const policies = library.RULES.map((rule) => {
    const definition = { ...library.specOf(rule.id, library.policyOf(rule, {}, rule.good[0].given)), id: rule.id };
    return { definition, compiled: library.compilePolicy(definition, MINOR) };
  });
  const run = (from: number, count: number): { verdicts: number; breaches: number } => {
    const result = { verdicts: 0, breaches: 0 };
    for (const object of workloads(from, count)) {
      for (const { definition, compiled } of policies) {
        const subject = library.subjectOf(definition, object);
        if (!subject) { continue; }
        result.verdicts++;
        result.breaches += library.judge(compiled, { operation: 'CREATE', object: subject, oldObject: null }).breaches.length;
      }
    }
    return result;
  };
  run(objects, 1000);
  const before = process.cpuUsage();
  const { verdicts, breaches } = run(0, objects);
  const { user, system } = process.cpuUsage(before);
  const cpuSeconds = (user + system) / 1e6;
  return { rules: policies.length, objects, verdicts, breaches, cpuSeconds, microsecondsAVerdict: cpuSeconds * 1e6 / verdicts };
}

function internals(): Internals {
  const load = (name: string): Internals => internal(`policy/${name}`);
  return { ...load('catalogue'), ...load('rule'), ...load('policy'), ...load('compile'), ...load('reach'), ...load('judge') };
}

/** Deployments with an init container, two containers, volumes and what good practice asks for, all a little different. */
function workloads(start: number, count: number): KubeObject[] {
  return Array.from({ length: count }, (_, i) => {
    const labels = { 'app.kubernetes.io/name': `web-${start + i}` };
    const container = (name: string) => ({
      name,
      image: `registry.example.com/${name}:1.2.${start + i}`,
      ports: [{ name: 'http', containerPort: 8080 }],
      env: [{ name: 'COUNTRY', value: 'fr' }, { name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'web', key: 'token' } } }],
      resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { cpu: '200m', memory: '128Mi' } },
      readinessProbe: { httpGet: { path: '/ready', port: 'http' } },
      livenessProbe: { httpGet: { path: '/live', port: 'http' } },
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, runAsNonRoot: true, capabilities: { drop: ['ALL'] } },
      volumeMounts: [{ name: 'scratch', mountPath: '/tmp' }],
    });
    const spec = {
      serviceAccountName: 'web',
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      initContainers: [container('init')],
      containers: [container('web'), container('log')],
      volumes: [{ name: 'scratch', emptyDir: {} }, { name: 'config', configMap: { name: 'web' } }],
    };
    return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: `web-${start + i}`, namespace: 'shop' }, spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec } } };
  });
}

if (require.main === module) {
  const { rules, objects, verdicts, breaches, cpuSeconds, microsecondsAVerdict } = measurePolicies(Number(process.argv[2] ?? 4000));
  process.stdout.write(`${objects} workloads by ${rules} rules: ${verdicts} verdicts, ${breaches} breaches, ${cpuSeconds.toFixed(2)} s of CPU, ${microsecondsAVerdict.toFixed(1)} µs a rule and object\n`);
}
