import { execFileSync } from 'child_process';
import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join, sep } from 'path';

const DECLARES = `const { ApiObject } = require("cdk8s");
const platform = new library.Platform({
  name: "small", outdir: join(folder, "deploy"), reconciler: library.Reconciler.flux(), repository: library.Repository.git("https://git.example.com/a/b"),
});
const cluster = new library.ExistingCluster(platform, "lyon", { location: library.Location.aws("eu-west-3"), version: library.KubernetesVersion.V1_34, labels: { tier: "edge" } });
class Web extends library.SharedService { customize(overlay) { overlay.patch(this.config, { data: { a: "3" } }); } }
const web = new Web(platform, "web", { namespace: "web" });
web.config = new ApiObject(web, "config", { apiVersion: "v1", kind: "ConfigMap", data: { a: "1" } });
const container = { name: "main", image: "registry.example.com/web:1.0.0" };
const deployment = (scope, replicas) => new ApiObject(scope, "web", {
  apiVersion: "apps/v1", kind: "Deployment",
  spec: { replicas, selector: { matchLabels: { app: "web" } }, template: { metadata: { labels: { app: "web" } }, spec: { containers: [container] } } },
});
const made = deployment(web, 3);
const edge = web.overlay("edge", library.Placement.labels({ tier: "edge" }));
edge.patch(web.config, { data: { a: "2" } });
`;
/** A program that imports the library as a module reads every name of it. */
export const NAMES_READ = 'for (const name in library) { library[name]; }';
export const SYNTHESIZED_UNCHECKED = `${DECLARES}
require(join(lib, "synth", "deliver")).writeSynthesis(platform._synthesize({ objectChecks: "skip" }), join(folder, "deploy"), 0n);`;
export const SYNTHESIZED = `${DECLARES}
deployment(edge, 2);
web.overlay("large", library.Placement.all()).patch(made, { spec: { template: { spec: { containers: [{ name: "main", imagePullPolicy: "Always" }] } } } });
new library.TeamFences(platform, "team-fences");
new library.Team(platform, "shop", { repository: library.TeamRepository.git("https://git.example.com/a/shop", { path: library.TeamPath.shared() }) });
new library.Policy(platform, "replicas", {
  title: "Replicas", matches: [{ apiGroup: "apps", kinds: ["Deployment"] }], rules: [{ expression: "object.spec.replicas < 100", message: "too many" }],
});
platform.synth();`;

/** The files of a compiled library that a program loads which may speak of `library`, `lib`, `join` and a `folder` to write in. */
export function loadedBy(lib: string, program: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'loaded-'));
  try {
    const text = `const [lib, folder] = process.argv.slice(1); const { join } = require("path"); const library = require(lib); ${program}
console.log(Object.keys(require.cache).join("\\n"));`;
    const said = execFileSync(process.execPath, ['-e', text, lib, folder], { encoding: 'utf8', cwd: dirname(lib) });
    return said.split('\n').filter((path) => path.startsWith(lib + sep));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
