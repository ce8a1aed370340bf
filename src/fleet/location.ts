import { checkCountry } from './country';
import { awsRegions, jurisdictionOfAwsRegion } from './region-jurisdiction';
import { didYouMean } from './suggestion';

/** Whose law applies at a place that no region tells. */
export interface LocationOptions {
  /** Country of the law that applies there: two capital letters (ISO 3166-1), such as `FR`. */
  readonly jurisdiction: string;
}

/** A region of AWS, where the jurisdiction follows from the region. */
export interface AwsLocationOptions {
  /**
   * Country of the law that applies there.
   *
   * @default - the country in which the region stands
   */
  readonly jurisdiction?: string;
}

/**
 * Where a cluster stands: who provides the machines, in which region or at which site, under whose law.
 *
 * Placements and sovereignty demands are judged by it.
 */
export class Location {
  /**
   * A region of AWS.
   *
   * Throws for a region that is not known, unless its jurisdiction is given.
   */
  public static aws(region: string, options: AwsLocationOptions = {}): Location {
    const jurisdiction = options.jurisdiction ?? jurisdictionOfAwsRegion(region);
    if (jurisdiction === undefined) {
      throw new Error(`AWS region '${region}' is not known${didYouMean(region, awsRegions()) || ': give its jurisdiction, as in Location.aws(region, { jurisdiction: \'FR\' })'}`);
    }
    return new Location('aws', region, region, jurisdiction);
  }

  /** A data centre or a site at the edge of one's own. */
  public static onPremises(site: string, options: LocationOptions): Location {
    return new Location('on-premises', '', site, options?.jurisdiction);
  }

  /** A region of any other provider, such as `azure`, `gcp` or `openstack`. */
  public static of(provider: string, region: string, options: LocationOptions): Location {
    return new Location(provider, region, region, options?.jurisdiction);
  }

  /** `aws`, `on-premises`, or the provider's name. */
  public readonly provider: string;
  /** The provider's region; empty on premises. */
  public readonly region: string;
  /** The site on premises; elsewhere the region. */
  public readonly site: string;
  /** Two capital letters (ISO 3166-1). */
  public readonly jurisdiction: string;

  private constructor(provider: string, region: string, site: string, jurisdiction: string) {
    checkCountry(`of location '${site}'`, jurisdiction);
    if (site === '') { throw new Error(`a location of provider '${provider}' has no name: give its region or site`); }
    this.provider = provider;
    this.region = region;
    this.site = site;
    this.jurisdiction = jurisdiction;
  }

  /** `aws/eu-west-3 (FR)`. */
  public toString(): string {
    return `${this.provider}/${this.site} (${this.jurisdiction})`;
  }
}
