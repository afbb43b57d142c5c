import { type Fault, faultOf, post } from '../../relay/request';

export interface UnitFigures {
  name: string;
  depth: number;
  sizeClass: string;
  reach: string;
  isOther: boolean;
  isWithheld: boolean;
}

/** One release of figures. Source: the schema at `/engagement/graphql`, which cannot reach a person (rule E-1). */
export interface Release {
  block: { startsOn: string; endsOn: string };
  hash: string;
  computedAt: string;
  company: UnitFigures;
  units: UnitFigures[];
  weekly: { week: number; startsOn: string; reach: string }[];
  stickiness: number | null;
  method: { code: string; name: string; text: string }[];
}

export const query = `query EngagementRelease {
  release {
    block { startsOn endsOn }
    hash
    computedAt
    company { name depth sizeClass reach isOther isWithheld }
    units { name depth sizeClass reach isOther isWithheld }
    weekly { week startsOn reach }
    stickiness
    method { code name text }
  }
}`;

/** The latest release, or null before the first one. */
export async function latestRelease(): Promise<Release | null> {
  const answer = (await post('/engagement/graphql', { query })) as {
    data?: { release: Release | null };
    errors?: Fault[];
  };
  if (!answer.data) throw faultOf(answer.errors?.[0]);
  return answer.data.release;
}
