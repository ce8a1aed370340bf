import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { ValidateFunction } from 'ajv';
import { shared } from './shared';
import { complaints, DefinitionsByName, dropNullsOfObject, METADATA, newAjv, RawCrd, strictObject } from './strict-ajv';
import { JsonMap } from '../../src/object/json';
import { KubeObject } from '../../src/object/kube-object';

export const MINOR = 36;

/** Ajv's verdicts, from the source schemas. */
export class Judge {
  private readonly definitions = (JSON.parse(readFileSync(shared('kubernetes', `v1.${MINOR}.json`), 'utf8')) as { definitions: DefinitionsByName }).definitions;
  private readonly ajv = newAjv(this.definitions);
  private readonly schemas = new Map<string, { readonly raw: JsonMap; readonly strict: object }>();
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor() {
    for (const [name, raw] of Object.entries(this.definitions)) {
      for (const gvk of (raw['x-kubernetes-group-version-kind'] ?? []) as readonly JsonMap[]) {
        if ('metadata' in (raw.properties as JsonMap) && !name.endsWith('List')) {
          this.schemas.set(`${gvk.group ? `${String(gvk.group)}/` : ''}${String(gvk.version)}/${String(gvk.kind)}`, { raw, strict: { $ref: `k8s#/definitions/${name}` } });
        }
      }
    }
    for (const file of readdirSync(shared('crds'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))) {
      const { spec } = JSON.parse(readFileSync(join(shared('crds'), file), 'utf8')) as RawCrd;
      for (const { name, schema: { openAPIV3Schema: raw } } of spec.versions) {
        this.schemas.set(`${spec.group}/${name}/${spec.names.kind}`, { raw, strict: strictObject(raw, METADATA) });
      }
    }
  }

  /** Every kind in every version, as `group/version/Kind`, with its source schema. */
  get kinds(): readonly (readonly [string, JsonMap])[] {
    return [...this.schemas].map(([key, { raw }]) => [key, raw] as const);
  }

  /** What a reference in a source schema stands for. */
  resolved(raw: JsonMap): JsonMap {
    return typeof raw.$ref === 'string' ? this.definitions[raw.$ref.slice(raw.$ref.lastIndexOf('/') + 1)] : raw;
  }

  knows(object: KubeObject): boolean {
    return this.schemas.has(`${object.apiVersion}/${object.kind}`);
  }

  complaints(object: KubeObject): readonly string[] {
    const key = `${object.apiVersion}/${object.kind}`;
    const { raw, strict } = this.schemas.get(key)!;
    const validate = this.compiled.get(key) ?? this.ajv.compile(strict);
    this.compiled.set(key, validate);
    return complaints(validate, dropNullsOfObject(object, raw, this.definitions));
  }
}
