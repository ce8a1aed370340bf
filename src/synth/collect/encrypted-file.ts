import { readFileSync } from 'fs';
import { readObjects } from './kubernetes-yaml';
import { EncryptedSecret } from '../../bundle';
import { isMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { isCipher, keyKinds, plainFields } from '../../object/sops';
import { asRead } from '../../object/verbatim';

/** What is wrong with an encrypted file, and what to do. */
export interface FileProblem {
  readonly message: string;
  readonly fix: string;
}

/** The Secret in an encrypted file, to be written as the file's own bytes, or why it cannot be. */
export function readEncryptedSecret({ file, keySecret, name, metadata }: EncryptedSecret): KubeObject | FileProblem {
  const text = textOf(file);
  if (typeof text !== 'string') { return text; }
  const { objects, problems } = readObjects(text);
  if (problems.length > 0) { return { message: `'${file}' cannot be read: ${problems.join('; ')}`, fix: 'name the file as SOPS wrote it' }; }
  if (objects.length !== 1) {
    return { message: `'${file}' holds ${objects.length} objects, and each is patched and removed on its own`, fix: 'keep one Secret a file' };
  }
  const [object] = objects;
  const problem = problemOf(file, object) ?? otherIdentity(file, object, name, metadata.namespace);
  return problem ?? asRead(object, { text, file, keySecret });
}

/** Bytes that are no text in UTF-8 could not be written again as they are. */
function textOf(file: string): string | FileProblem {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') { return { message: `there is no file '${file}'`, fix: 'name the encrypted file, absolute or from the working directory' }; }
    if (code === 'EISDIR') { return { message: `'${file}' is a folder`, fix: 'name one encrypted file' }; }
    return { message: `'${file}' is no text in UTF-8`, fix: 'encrypt a Secret that is written as YAML' };
  }
}

function problemOf(file: string, object: KubeObject): FileProblem | undefined {
  const encrypt = `encrypt it: sops --encrypt --encrypted-regex '^(data|stringData)$' --in-place ${file}`;
  if (!isMap(object.sops)) { return { message: `'${file}' is not encrypted: it has no metadata of SOPS`, fix: encrypt }; }
  const { name, namespace } = object.metadata;
  if ([object.apiVersion, object.kind, name, namespace].some((text) => typeof text === 'string' && text !== '' && isCipher(text))) {
    return {
      message: `'${file}' has its apiVersion, kind or metadata encrypted, which kustomize and the cluster must read`,
      fix: "decrypt it and encrypt the data alone: sops --encrypt --encrypted-regex '^(data|stringData)$'",
    };
  }
  if (object.apiVersion !== 'v1' || object.kind !== 'Secret') {
    return { message: `'${file}' holds ${/^[AEIOU]/.test(object.kind) ? 'an' : 'a'} ${object.kind} of ${object.apiVersion}, not a Secret`, fix: 'keep one Secret in it' };
  }
  const plain = plainFields(object);
  if (plain.length > 0) { return { message: `'${file}' holds ${plain.join(', ')} in plain text`, fix: encrypt }; }
  if (keyKinds(object).length === 0) { return { message: `'${file}' names no key that opens it`, fix: 'encrypt it again with a key, such as one of age' }; }
  return undefined;
}

/** Nothing in the file may be changed, so it must say itself what the program says. */
function otherIdentity(file: string, { metadata }: KubeObject, name: string, namespace: string | undefined): FileProblem | undefined {
  if (metadata.name === name && metadata.namespace === namespace) { return undefined; }
  const inside = metadata.namespace === undefined ? `Secret '${metadata.name}' without a namespace` : `Secret '${metadata.name}' of namespace '${metadata.namespace}'`;
  return {
    message: `'${file}' holds ${inside}, and it is declared as Secret '${name}' of namespace '${namespace}'`,
    fix: 'say the same in the file, with sops, and in the program',
  };
}
