/// <reference types="vite/client" />
declare module 'virtual:tokens.css';
declare module '*.graphql' {
  const document: import('./relay/request').GraphDocument;
  export default document;
}
