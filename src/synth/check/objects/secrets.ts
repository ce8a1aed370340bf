import { Problem } from './problem';
import { isMap } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import { isEncrypted } from '../../../object/sops';

/** No secret is ever written: a Secret whose data anybody can read stops the synth, whatever is in it. */
export function plainSecret(object: KubeObject): Problem[] {
  if (object.kind !== 'Secret' || object.apiVersion !== 'v1' || isEncrypted(object)) { return []; }
  const field = (['data', 'stringData'] as const).find((name) => isMap(object[name]) && Object.keys(object[name]).length > 0);
  return field === undefined ? [] : [{
    code: 'secret.plain',
    severity: 'error',
    field: [field],
    message: 'the Secret holds its data in plain text, and everybody who reads the repository could read it',
    fix: 'deliver an ExternalSecret or a SealedSecret, encrypt the Secret with SOPS, or make it by hand and say so: platform.assume(Assumption.secret(…))',
  }];
}
