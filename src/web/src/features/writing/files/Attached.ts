/** A file that is to go with a text, from the moment it is chosen. */
export interface Attached {
  readonly key: string;
  readonly name: string;
  readonly isPicture: boolean;
  /** How much of it is at the server, 0 to 1. */
  readonly part: number;
  /** Why it is not there. */
  readonly problem?: string;
  /** Its id, once it is at the server. */
  readonly fileId?: string;
  /** What a picture shows; empty for one that only adorns, undefined while nobody has said. */
  readonly altText?: string;
}

export const mostFiles = 20;

/** The files that are at the server, as an input of the graph. */
export const attachmentsOf = (files: readonly Attached[]) =>
  files.flatMap(({ fileId, isPicture, altText }) =>
    fileId ? [{ fileId, altText: isPicture ? altText?.trim() : undefined }] : [],
  );

/** Files that a reload cannot bring back are left out of what is kept. */
export const keepable = (files: readonly Attached[]) => files.filter(({ fileId }) => fileId !== undefined);

export const isUnderWay = ({ fileId, problem }: Attached) => fileId === undefined && problem === undefined;

/** The first picture of which nobody has said what it shows. */
export const undescribed = (files: readonly Attached[]) =>
  files.find(({ isPicture, altText }) => isPicture && altText === undefined);
