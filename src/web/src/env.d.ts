/// <reference types="vite/client" />
declare module 'virtual:tokens.css';
declare module 'virtual:catalogue/*' {
  const catalogue: import('./words/language').Catalogue;
  export default catalogue;
}
declare module 'virtual:refusals/*' {
  const refusals: import('./words/language').Catalogue;
  export default refusals;
}
declare module '*.graphql' {
  const document: import('./relay/request').GraphDocument;
  export default document;
}

declare module 'virtual:first-questions' {
  const first: readonly { readonly name: string; readonly id: string }[];
  export default first;
}
