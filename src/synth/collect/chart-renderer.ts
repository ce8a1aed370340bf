import { existsSync, statSync } from 'fs';
import { FindHelm, Helm } from './helm-tool';
import { readObjects } from './kubernetes-yaml';
import { isClusterScoped } from './scope';
import { ChartRendering, FormTools } from '../../bundle';
import { Chart, readChart } from '../../import/chart/chart';
import { isMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { groupOf } from '../../object/object-id';
import { LOCK_FILE, LockFile } from '../lock';

/** Renders vendored charts with a real helm, each distinct rendering once. */
export class ChartRenderer implements FormTools {
  private readonly known = new Map<string, readonly KubeObject[] | Error>();
  private readonly checked = new Set<string>();
  private readonly charts = new Map<string, Chart>();
  private used: string | undefined;

  constructor(private readonly findHelm: FindHelm, private readonly locked: LockFile) {}

  public renderChart(rendering: ChartRendering): readonly KubeObject[] {
    const key = JSON.stringify(rendering);
    let result = this.known.get(key);
    if (!result) {
      result = this.attempt(rendering);
      this.known.set(key, result);
    }
    if (result instanceof Error) { throw result; }
    return result;
  }

  public chartAt(path: string): Chart {
    let chart = this.charts.get(path);
    if (!chart) { this.charts.set(path, chart = readChart(path)); }
    return chart;
  }

  /** The lock file with the release of helm that was used, if any was. */
  public remembered(lock: LockFile): LockFile {
    if (!this.used) { return lock; }
    return { ...lock, tools: { ...lock.tools, helm: this.locked.tools.helm ?? this.used } };
  }

  private attempt(rendering: ChartRendering): readonly KubeObject[] | Error {
    try {
      const helm = this.helm(rendering.path);
      this.checkChart(helm, rendering);
      const objects = render(helm, rendering);
      // What is made up while rendering would differ in every synth, and on the cluster with each of them.
      const again = render(helm, rendering);
      const differing = objects.find((object, i) => JSON.stringify(object) !== JSON.stringify(again[i]));
      if (differing) {
        return new Error(`the chart '${rendering.path}' renders ${differing.kind} '${differing.metadata.name}' differently each time: `
          + 'set the value that it makes up, such as a password or a certificate, or keep it in a Secret of its own');
      }
      return objects;
    } catch (error) {
      if (error instanceof Error) { return error; }
      throw error;
    }
  }

  private helm(path: string): Helm {
    if (!existsSync(path)) { throw new Error(`there is no chart '${path}': vendor it there, for example with helm pull`); }
    const helm = this.findHelm();
    if (typeof helm === 'string') {
      throw new Error(`its chart is rendered by a real helm, and ${helm}: put helm on the path, or name it with CDK8S_PLATFORM_HELM`);
    }
    const before = this.locked.tools.helm;
    if (before !== undefined && before !== helm.version) {
      throw new Error(`the chart '${path}' was rendered by helm ${before} so far, and the one found is ${helm.version}: `
        + `use helm ${before}, or delete the entry in ${LOCK_FILE} to move on`);
    }
    this.used = helm.version;
    return helm;
  }

  /** A vendored chart must be the one whose version the program names. */
  private checkChart(helm: Helm, { path, version }: ChartRendering): void {
    const key = `${path} ${version}`;
    if (this.checked.has(key)) { return; }
    const shown = helm.run(['show', 'chart', path], '');
    if ('failure' in shown) { throw new Error(`'${path}' is no chart that helm reads: ${shown.failure}: vendor it again${statSync(path).isFile() ? ' as an archive' : ''}`); }
    const found = /^version:\s*["']?([^"'\s]+)/m.exec(shown.output)?.[1];
    if (found?.replace(/^v/, '') !== version.replace(/^v/, '')) {
      throw new Error(`the chart '${path}' has version '${found ?? 'none'}' where the service says '${version}': vendor that version, or name the one that is there`);
    }
    this.checked.add(key);
  }
}

function render(helm: Helm, { path, releaseName, namespace, values, kubernetes }: ChartRendering): KubeObject[] {
  const args = ['template', releaseName, path, '--namespace', namespace, '--include-crds', '--skip-tests', '--kube-version', `${kubernetes}.0`, '--values', '-'];
  const printed = helm.run(args, JSON.stringify(values));
  if ('failure' in printed) { throw new Error(`the chart '${path}' does not render: ${printed.failure}: correct the values, or the chart`); }
  const { objects, problems } = readObjects(printed.output);
  if (problems.length > 0) { throw new Error(`what the chart '${path}' renders cannot be read: ${problems.join('; ')}: correct the values, or the chart`); }
  return placedIn(namespace, objects.filter(isDelivered));
}

/** Events of a release that an agent without releases never comes to: delivered as it is, what runs then would run at once. */
const NEVER = ['post-delete', 'post-rollback', 'pre-delete', 'pre-rollback', 'test', 'test-failure', 'test-success'];

function isDelivered({ metadata }: KubeObject): boolean {
  const hook = isMap(metadata.annotations) ? metadata.annotations['helm.sh/hook'] : undefined;
  return typeof hook !== 'string' || !hook.split(',').every((event) => NEVER.includes(event.trim()));
}

/** Helm installs what names no namespace into that of the release; written down, each object has to say it. */
function placedIn(namespace: string, objects: readonly KubeObject[]): KubeObject[] {
  const clusterScoped = new Set(objects.filter((object) => object.kind === 'CustomResourceDefinition').flatMap(({ spec }) =>
    (isMap(spec) && spec.scope === 'Cluster' && isMap(spec.names) ? [`${String(spec.group)}/${String(spec.names.kind)}`] : [])));
  return objects.map((object) => {
    const group = groupOf(object.apiVersion);
    const isCluster = clusterScoped.has(`${group}/${object.kind}`) || isClusterScoped(object.apiVersion, object.kind);
    if (isCluster || object.metadata.namespace) { return object; }
    return { ...object, metadata: { ...object.metadata, namespace } };
  });
}
