/**
 * @generated SignedSource<<5b9cd5d5e060ccf864e282327dc61d9b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type LiveFeedStandingQuery$variables = {
  first: number;
};
export type LiveFeedStandingQuery$data = {
  readonly standing: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
      };
    }> | null | undefined;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
    };
  };
};
export type LiveFeedStandingQuery = {
  response: LiveFeedStandingQuery$data;
  variables: LiveFeedStandingQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "first"
  }
],
v1 = [
  {
    "alias": "standing",
    "args": [
      {
        "kind": "Variable",
        "name": "first",
        "variableName": "first"
      }
    ],
    "concreteType": "FeedConnection",
    "kind": "LinkedField",
    "name": "feed",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "PageInfo",
        "kind": "LinkedField",
        "name": "pageInfo",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "hasNextPage",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "FeedEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Post",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "id",
                "storageKey": null
              }
            ],
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
    "name": "LiveFeedStandingQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LiveFeedStandingQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "b6671d6b4abcb290045e78da9de39126",
    "id": null,
    "metadata": {},
    "name": "LiveFeedStandingQuery",
    "operationKind": "query",
    "text": "query LiveFeedStandingQuery(\n  $first: Int!\n) {\n  standing: feed(first: $first) {\n    pageInfo {\n      hasNextPage\n    }\n    edges {\n      node {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "3176da90a227fe4e26170ca13534301e";

export default node;
