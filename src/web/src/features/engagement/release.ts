import { asked, type Fault, faultOf, post } from '../../relay/request';
import engagement from './engagement.graphql';

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

/** The latest release, or null before the first one. */
export async function latestRelease(): Promise<Release | null> {
  const answer = (await post('/engagement/graphql', asked(engagement))) as {
    data?: { release: Release | null };
    errors?: Fault[];
  };
  if (!answer.data) throw faultOf(answer.errors?.[0]);
  return answer.data.release;
}
