import { ApiObject } from 'cdk8s';
import { ExistingCluster } from '../../../src/cluster';
import { Finding, KubernetesVersion, Location, Placement, Repository } from '../../../src/fleet';
import { Platform } from '../../../src/platform';
import { IReconciler, Reconciler } from '../../../src/reconciler';
import { SharedService, SharedServiceProps } from '../../../src/service';

/** A platform with one cluster a version, named after it: `v1-34`. */
export function platformOn(versions: readonly KubernetesVersion[] = [KubernetesVersion.V1_34], reconciler: IReconciler = Reconciler.kubectl()): Platform {
  const platform = new Platform({ name: 'test', repository: Repository.git('https://git.example.com/a/b'), reconciler });
  for (const version of versions) {
    new ExistingCluster(platform, `v${version.toString().replace('.', '-')}`, { location: Location.onPremises('x', { jurisdiction: 'FR' }), version });
  }
  return platform;
}

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: { readonly name?: string; readonly namespace?: string };
  readonly [field: string]: unknown;
}

/** A service with these objects, named by their place in the list where they name themselves nothing. */
export function deliver(platform: Platform, id: string, objects: readonly object[], props: SharedServiceProps = {}): SharedService {
  const service = new SharedService(platform, id, { createNamespace: false, ...props });
  objects.forEach((object, i) => { new ApiObject(service, `o${i}`, object as Manifest as never); });
  return service;
}

/** Findings as `severity code object field`, with the message. */
export function found(platform: Platform): string[] {
  return platform._synthesize().findings.map(shortly);
}

export function shortly({ severity, code, object, field, message }: Finding): string {
  return `${severity} ${code} ${object ?? ''} ${field ?? ''}: ${message}`;
}

export const EVERYWHERE = Placement.all();
