/**
 * @generated SignedSource<<bc5c7184eb4b5d7637147343629c3f8c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type SuggestionsQuery$variables = {
  prefix: string;
};
export type SuggestionsQuery$data = {
  readonly searchSuggestions: ReadonlyArray<string>;
};
export type SuggestionsQuery = {
  response: SuggestionsQuery$data;
  variables: SuggestionsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "prefix"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "prefix",
        "variableName": "prefix"
      }
    ],
    "kind": "ScalarField",
    "name": "searchSuggestions",
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "SuggestionsQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SuggestionsQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "63737615a2c09a0cf67ba191abec2bb2",
    "id": null,
    "metadata": {},
    "name": "SuggestionsQuery",
    "operationKind": "query",
    "text": "query SuggestionsQuery(\n  $prefix: String!\n) {\n  searchSuggestions(prefix: $prefix)\n}\n"
  }
};
})();

(node as any).hash = "72b8ffbdc51315bf3ff490b5a4e51a26";

export default node;
