import { readdirSync, readFileSync } from 'fs';
import { basename, join } from 'path';

const ROOT = join(__dirname, '..', '..');
const MOST_LINES = 250;
/** The provider that came last: change it with the next one. */
const LAST = 'snow';

interface ProviderFile {
  readonly path: string;
  readonly lines: number;
}

/** The files that hold a provider of machines. */
function providersOf(room: string, base: string): ProviderFile[] {
  return readdirSync(join(ROOT, 'src', 'cluster', room)).map((file) => ({ path: join(room, file), text: readFileSync(join(ROOT, 'src', 'cluster', room, file), 'utf8') }))
    .filter(({ text }) => text.includes(`extends ${base} {`))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
}

const PROVIDERS = [...providersOf('kubeadm', 'KubeadmInfrastructure'), ...providersOf('eks-anywhere', 'EksAnywhereInfrastructure')];
const LAST_LINES = PROVIDERS.filter(({ path }) => basename(path) === `${LAST}.ts`).map(({ lines }) => lines);

describe('a provider of machines', () => {
  it.each(PROVIDERS.map(({ path, lines }) => [path, lines]))('is one file: %s has %i lines', (_, lines) => {
    expect(lines).toBeLessThan(MOST_LINES);
  });

  it(`which came last, ${LAST}, is measured: ${LAST_LINES.join()} lines`, () => {
    expect(LAST_LINES).toHaveLength(1);
    expect(LAST_LINES[0]).toBeLessThan(MOST_LINES);
  });

  it('is there for every place that the library knows', () => {
    expect(PROVIDERS.map(({ path }) => path.replace(/\.ts$/, '')).sort()).toEqual([
      ...['bare-metal', 'cloudstack', 'docker', 'nutanix', 'snow', 'vsphere'].map((name) => `eks-anywhere/${name}`),
      ...['aws', 'azure', 'cloudstack', 'development', 'google', 'metal3', 'nutanix', 'openstack', 'vsphere'].map((name) => `kubeadm/${name}`),
    ]);
  });
});
