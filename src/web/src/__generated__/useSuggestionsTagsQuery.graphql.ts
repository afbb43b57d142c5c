/**
 * @generated SignedSource<<e7b0462846af47622d1afabf579a87ce>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type useSuggestionsTagsQuery$variables = {
  beginning: string;
};
export type useSuggestionsTagsQuery$data = {
  readonly tagSuggestions: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
};
export type useSuggestionsTagsQuery = {
  response: useSuggestionsTagsQuery$data;
  variables: useSuggestionsTagsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "beginning"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "beginning",
        "variableName": "beginning"
      }
    ],
    "concreteType": "Tag",
    "kind": "LinkedField",
    "name": "tagSuggestions",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "id",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "name",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useSuggestionsTagsQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useSuggestionsTagsQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "a8c48d3686053f0b4e706d6839407af3",
    "id": null,
    "metadata": {},
    "name": "useSuggestionsTagsQuery",
    "operationKind": "query",
    "text": "query useSuggestionsTagsQuery(\n  $beginning: String!\n) {\n  tagSuggestions(beginning: $beginning) {\n    id\n    name\n  }\n}\n"
  }
};
})();

(node as any).hash = "e9672025afdceeed4fe439e8f33a112c";

export default node;
