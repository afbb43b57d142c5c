/// <reference types="vite/client" />
declare module 'virtual:tokens.css';
declare module 'virtual:catalogue/*' {
  const catalogue: import('./words/language').Catalogue;
  export default catalogue;
}
declare module '*.graphql' {
  const document: import('./relay/request').GraphDocument;
  export default document;
}
