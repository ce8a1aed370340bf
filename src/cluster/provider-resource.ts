/** Something that exists at a provider and is named by its id or by its name, never both: an image, a network, an offering. */
export class ProviderResource {
  /** By its id. Throws for what is no UUID. */
  public static byId(id: string): ProviderResource {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) { throw new Error(`'${id}' is no id of a resource, which are UUIDs: give the id, or the name by ProviderResource.byName`); }
    return new ProviderResource(id, undefined);
  }

  /** By its name, which must be unique among those that the provider sees. Throws for an empty one. */
  public static byName(name: string): ProviderResource {
    if (name === '') { throw new Error('a resource of a provider is named by an empty text: give its name, or its id by ProviderResource.byId'); }
    return new ProviderResource(undefined, name);
  }

  /** Undefined for one that is named. */
  public readonly id?: string;
  /** Undefined for one that is given by its id. */
  public readonly name?: string;

  private constructor(id: string | undefined, name: string | undefined) {
    this.id = id;
    this.name = name;
  }

  /**
   * As OpenStack says it.
   *
   * @internal
   */
  public get _filter(): { id?: string; filter?: { name?: string } } {
    return this.id === undefined ? { filter: { name: this.name } } : { id: this.id };
  }

  /**
   * As CloudStack says it.
   *
   * @internal
   */
  public get _plain(): { id?: string; name?: string } {
    return this.id === undefined ? { name: this.name } : { id: this.id };
  }

  /**
   * As Nutanix says it.
   *
   * @internal
   */
  public get _tagged(): { type: 'uuid' | 'name'; name?: string; uuid?: string } {
    return this.id === undefined ? { type: 'name', name: this.name } : { type: 'uuid', uuid: this.id };
  }
}
