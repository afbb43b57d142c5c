import { ago, inFull } from './dates';

/** When something happened: a short phrase, the full date as its tooltip. */
export function Moment({ at }: { at: string }) {
  return (
    <time dateTime={at} title={inFull(at)}>
      {ago(at, Date.now())}
    </time>
  );
}
