import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';

/** What a wrapper holds in one namespace; name its objects in `amend` and `wrapperOverlay(…).patch`. */
export class TeamNamespace extends Construct {
  /** Name of the namespace. */
  public readonly namespaceName: string;
  private readonly objects = new Map<string, ApiObject[]>();

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.namespaceName = id;
  }

  /** The Namespace itself. */
  public get namespaceObject(): ApiObject {
    return this.of('namespace')[0];
  }

  /** Roles and bindings of people. */
  public get access(): ApiObject[] {
    return this.of('access');
  }

  /** The reconcilers' account, its role and binding. */
  public get reconciler(): ApiObject[] {
    return this.of('reconciler');
  }

  /** The account of pods that name none. */
  public get defaultAccount(): ApiObject[] {
    return this.of('defaultAccount');
  }

  public get quota(): ApiObject[] {
    return this.of('quota');
  }

  public get limits(): ApiObject[] {
    return this.of('limits');
  }

  public get network(): ApiObject[] {
    return this.of('network');
  }

  /** What makes reconcilers read the team's repository; one object, which takes its form for each reconciler. */
  public get sync(): ApiObject[] {
    return this.of('sync');
  }

  /** @internal */
  public _put(part: string, objects: ApiObject[]): void {
    this.objects.set(part, objects);
  }

  /** @internal */
  public _part(part: string): readonly ApiObject[] {
    return this.of(part);
  }

  private of(part: string): ApiObject[] {
    return [...(this.objects.get(part) ?? [])];
  }
}
