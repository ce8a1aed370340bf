import { existsSync, readdirSync, readFileSync, statSync } from 'fs';
import { join } from 'path';
import { readObjects } from './kubernetes-yaml';
import { FolderReading } from './kustomize-folder';
import { Finding, FindingSeverity } from '../../fleet';
import { isMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { asRead } from '../../object/verbatim';

/** The objects of every `*.yaml` and `*.yml` in a folder and below it, by path. */
export function readYamlFolder(owner: string, path: string): FolderReading {
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    return { objects: [], findings: [finding(owner, 'service.folder-missing', `there is no folder '${path}'`, 'name the folder that holds the YAML files, absolute or from the working directory')] };
  }
  const files = yamlFiles(path);
  if (files.length === 0) {
    return { objects: [], findings: [finding(owner, 'service.folder-unreadable', `the folder '${path}' holds no *.yaml or *.yml file`, 'name the folder that holds the YAML files')] };
  }
  const objects: KubeObject[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const reading = readObjects(text);
    objects.push(...(reading.objects.length === 1 ? reading.objects.map((object) => encryptedAsRead(object, text, file)) : reading.objects));
    if (reading.problems.length > 0) {
      findings.push(finding(owner, 'service.folder-unreadable', `'${file}' cannot be read: ${reading.problems.join('; ')}`, 'mend the YAML, or keep the file elsewhere'));
    }
  }
  return { objects, findings };
}

/** What SOPS has encrypted is written again as it is. */
function encryptedAsRead(object: KubeObject, text: string, file: string): KubeObject {
  return isMap(object.sops) ? asRead(object, { text, file }) : object;
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) { return yamlFiles(path); }
      return /\.ya?ml$/.test(entry.name) && statSync(path).isFile() ? [path] : [];
    });
}

function finding(owner: string, code: string, message: string, fix: string): Finding {
  return { code, severity: FindingSeverity.ERROR, path: owner, message, fix };
}
