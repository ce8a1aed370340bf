import { Construct } from 'constructs';
import { checkedSubstitutes, checkPath } from './path';
import { SharedService, SharedServiceProps } from './shared-service';
import { ObjectSource } from '../bundle';
import { ValueClass } from '../fleet/value-class';

/** What a service that is an existing Kustomize folder is told. */
export interface KustomizeServiceProps extends SharedServiceProps {
  /**
   * The folder with its kustomization.yaml: absolute, or from the working directory.
   *
   * A plain list of resources is read as it is; anything more is built by a real kustomize or kubectl when the platform is
   * synthesized.
   */
  readonly path: string;
  /**
   * Values of variables, as `postBuild.substitute` of Flux gives them: they are written in place of `${NAME}`, and defaults of those that
   * are not named. Give `{}` for defaults alone.
   *
   * @default - `${` is left as it is
   */
  readonly substitute?: { [name: string]: string };
}

/**
 * A shared service whose objects an existing Kustomize folder builds.
 *
 * Name them with `objectNamed` to patch or remove them; constructs under the service are delivered beside them. The folder
 * usually holds its own Namespace: `createNamespace` is off unless it is asked for.
 */
export class KustomizeService extends SharedService {
  private readonly path: string;
  private readonly substitute?: { readonly [name: string]: string };

  constructor(scope: Construct, id: string, props: KustomizeServiceProps) {
    ValueClass.PROPERTIES.demand(`'${id}'`, 'path', props);
    super(scope, id, { createNamespace: false, ...props });
    checkPath(`'${this.node.path}'`, props.path);
    this.path = props.path;
    this.substitute = checkedSubstitutes(`'${this.node.path}'`, props.substitute);
  }

  /** @internal */
  public get _sources(): readonly ObjectSource[] {
    return [{ kind: 'kustomize', path: this.path, substitute: this.substitute }];
  }
}
