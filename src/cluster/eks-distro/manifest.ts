import { parse } from 'yaml';

/** What a Release object of EKS Distro says, as far as a cluster depends on it. */
export interface ReleaseFacts {
  readonly minor: number;
  readonly number: number;
  /** Addresses of images with their tags, by component. */
  readonly images: ReadonlyMap<string, string>;
}

interface ReleaseObject {
  readonly apiVersion?: unknown;
  readonly kind?: unknown;
  readonly spec?: { readonly channel?: unknown; readonly number?: unknown };
  readonly status?: { readonly components?: readonly { readonly assets?: readonly { readonly name?: unknown; readonly image?: { readonly uri?: unknown } }[] }[] };
}

/** Reads a Release object as upstream publishes it. Throws where the text is another object, or none. */
export function readRelease(content: string): ReleaseFacts {
  const release = objectOf(content);
  const channel = /^1-(\d{1,3})$/.exec(String(release.spec?.channel));
  const number = Number(release.spec?.number);
  if (!channel || !Number.isInteger(number) || number < 1) {
    throw new Error(`a release of EKS Distro has the channel '${String(release.spec?.channel)}' and the number '${String(release.spec?.number)}': give a file as upstream publishes it, with a channel such as 1-36`);
  }
  return { minor: Number(channel[1]), number, images: imagesOf(release) };
}

function objectOf(content: string): ReleaseObject {
  let object: ReleaseObject | null;
  try {
    object = parse(content) as ReleaseObject | null;
  } catch (error) {
    throw new Error(`a release of EKS Distro is no YAML (${(error as Error).message.split('\n')[0]}): give a file as upstream publishes it`);
  }
  if (object?.kind === 'Release' && String(object.apiVersion).startsWith('distro.eks.amazonaws.com/')) { return object; }
  throw new Error(`a release of EKS Distro is given as an object of kind '${String(object?.kind)}': give the Release, as upstream publishes it`);
}

function imagesOf(release: ReleaseObject): Map<string, string> {
  const assets = (release.status?.components ?? []).flatMap((component) => component.assets ?? []);
  return new Map(assets.flatMap(({ name, image }) => (
    typeof name === 'string' && typeof image?.uri === 'string' ? [[name.replace(/-image$/, ''), image.uri]] : [])));
}
