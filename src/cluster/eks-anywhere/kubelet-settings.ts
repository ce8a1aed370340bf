/** Settings of kubelet, as in its configuration file; the file's own kind may be said or left out. */
export class KubeletSettings {
  /** Settings by their names, such as `{ maxPods: 200 }`. Throws where they name the machine in its provider, which EKS Anywhere does. */
  public static of(fields: { readonly [field: string]: any }): KubeletSettings {
    if ('providerID' in fields) { throw new Error('settings of kubelet have a providerID, which EKS Anywhere sets: leave it out'); }
    if (Object.keys(fields).length === 0) { throw new Error('settings of kubelet say nothing: leave them out, or give one such as { maxPods: 200 }'); }
    return new KubeletSettings(fields);
  }

  /** @internal */
  public readonly _fields: { readonly [field: string]: any };

  private constructor(fields: { readonly [field: string]: any }) {
    this._fields = { ...fields };
  }
}
