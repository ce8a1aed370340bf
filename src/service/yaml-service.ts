import { Construct } from 'constructs';
import { checkedSubstitutes, checkPath } from './path';
import { SharedService, SharedServiceProps } from './shared-service';
import { ObjectSource } from '../bundle';
import { ValueClass } from '../fleet/value-class';

/** What a service that is a folder of YAML files is told. */
export interface YamlServiceProps extends SharedServiceProps {
  /** The folder: absolute, or from the working directory. Every `*.yaml` and `*.yml` in it and below is read. */
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
 * A shared service whose objects lie in a folder of YAML files.
 *
 * Name them with `objectNamed` to patch or remove them; constructs under the service are delivered beside them. The folder
 * usually holds its own Namespace: `createNamespace` is off unless it is asked for.
 */
export class YamlService extends SharedService {
  private readonly path: string;
  private readonly substitute?: { readonly [name: string]: string };

  constructor(scope: Construct, id: string, props: YamlServiceProps) {
    ValueClass.PROPERTIES.demand(`'${id}'`, 'path', props);
    super(scope, id, { createNamespace: false, ...props });
    checkPath(`'${this.node.path}'`, props.path);
    this.path = props.path;
    this.substitute = checkedSubstitutes(`'${this.node.path}'`, props.substitute);
  }

  /** @internal */
  public get _sources(): readonly ObjectSource[] {
    return [{ kind: 'yaml', path: this.path, substitute: this.substitute }];
  }
}
