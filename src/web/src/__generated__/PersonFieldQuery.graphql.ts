/**
 * @generated SignedSource<<60d49e51abc92550f323710a37d737cc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type PersonFieldQuery$variables = {
  search: string;
};
export type PersonFieldQuery$data = {
  readonly people: {
    readonly nodes: ReadonlyArray<{
      readonly department: string | null | undefined;
      readonly displayName: string;
      readonly id: string;
      readonly photoUrl: string | null | undefined;
      readonly title: string | null | undefined;
    }> | null | undefined;
  };
};
export type PersonFieldQuery = {
  response: PersonFieldQuery$data;
  variables: PersonFieldQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
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
        "kind": "Literal",
        "name": "first",
        "value": 6
      },
      {
        "kind": "Variable",
        "name": "search",
        "variableName": "search"
      }
    ],
    "concreteType": "PeopleConnection",
    "kind": "LinkedField",
    "name": "people",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Person",
        "kind": "LinkedField",
        "name": "nodes",
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
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "PersonFieldQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PersonFieldQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "2ff5d0a1992dd01e6be06bcddaab911c",
    "id": null,
    "metadata": {},
    "name": "PersonFieldQuery",
    "operationKind": "query",
    "text": "query PersonFieldQuery(\n  $search: String!\n) {\n  people(search: $search, first: 6) {\n    nodes {\n      id\n      displayName\n      title\n      department\n      photoUrl\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "6978634f7032c514af578dda1622e282";

export default node;
