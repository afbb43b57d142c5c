import { createContext } from 'react';

/** The ids of the comments that came since the reader was here last. */
export const NewComments = createContext<ReadonlySet<string>>(new Set());
