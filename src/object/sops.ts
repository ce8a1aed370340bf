import { isList, isMap, Json, JsonMap } from './json';

/** The kinds of key by which SOPS encrypts, as its metadata names them. */
const KEY_KINDS = ['age', 'azure_kv', 'gcp_kms', 'hc_vault', 'kms', 'pgp'];

/** Whether SOPS has encrypted the values of a Secret; it leaves empty ones alone. */
export function isEncrypted(object: JsonMap): boolean {
  return isMap(object.sops) && plainFields(object).length === 0;
}

/** The data of a Secret that can be read as it stands: `data.password`. */
export function plainFields(object: JsonMap): string[] {
  return ['data', 'stringData'].flatMap((field) => {
    const data = object[field];
    if (!isMap(data)) { return []; }
    return Object.keys(data).filter((key) => !isCipher(data[key])).map((key) => `${field}.${key}`);
  });
}

/** Whether a value is what SOPS makes of one. */
export function isCipher(value: Json): boolean {
  return typeof value === 'string' && (value === '' || value.startsWith('ENC['));
}

/** The kinds of key that open an encrypted object, sorted; one of them suffices. */
export function keyKinds(object: JsonMap): string[] {
  const { sops } = object;
  if (!isMap(sops)) { return []; }
  const groups = isList(sops.key_groups) ? sops.key_groups.filter(isMap) : [];
  return KEY_KINDS.filter((kind) => [sops, ...groups].some((group) => {
    const keys = group[kind];
    return isList(keys) && keys.length > 0;
  }));
}
