/**
 * @generated SignedSource<<1b27115f3b98d5be1372a0abbd5dccaf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type useSuggestionsPeopleQuery$variables = {
  inId: string;
  search: string;
};
export type useSuggestionsPeopleQuery$data = {
  readonly mentionable: ReadonlyArray<{
    readonly department: string | null | undefined;
    readonly displayName: string;
    readonly id: string;
    readonly photoUrl: string | null | undefined;
    readonly title: string | null | undefined;
  }>;
};
export type useSuggestionsPeopleQuery = {
  response: useSuggestionsPeopleQuery$data;
  variables: useSuggestionsPeopleQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "inId"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "search"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "inId",
        "variableName": "inId"
      },
      {
        "kind": "Variable",
        "name": "search",
        "variableName": "search"
      }
    ],
    "concreteType": "Person",
    "kind": "LinkedField",
    "name": "mentionable",
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
        "name": "displayName",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "title",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "department",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "photoUrl",
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
    "name": "useSuggestionsPeopleQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useSuggestionsPeopleQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "eb17f8b4832c406ac746ba53228e9203",
    "id": null,
    "metadata": {},
    "name": "useSuggestionsPeopleQuery",
    "operationKind": "query",
    "text": "query useSuggestionsPeopleQuery(\n  $inId: ID!\n  $search: String!\n) {\n  mentionable(inId: $inId, search: $search) {\n    id\n    displayName\n    title\n    department\n    photoUrl\n  }\n}\n"
  }
};
})();

(node as any).hash = "d2cc91ade718a7dea2e6647d99b96703";

export default node;
