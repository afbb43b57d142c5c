/**
 * @generated SignedSource<<ec6d98687a16f744e8cbaea61c3ccd5a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type PollMethod = "MULTI" | "RANKED" | "SINGLE" | "%future added value";
export type PollResultsShown = "AFTER_CLOSE" | "AFTER_OWN_VOTE" | "ALWAYS" | "%future added value";
export type PostKind = "ANNOUNCEMENT" | "ARTICLE" | "POST" | "PRAISE" | "QUESTION" | "%future added value";
export type PraiseValue = "COURAGE" | "CRAFT" | "CUSTOMER_CARE" | "HELPFULNESS" | "INITIATIVE" | "TEAMWORK" | "%future added value";
export type Role = "ADMIN" | "COMMS" | "HR" | "MODERATOR" | "%future added value";
export type usePlaceOfPostQuery$variables = {
  groupId: string;
};
export type usePlaceOfPostQuery$data = {
  readonly node: {
    readonly mayManage?: boolean;
    readonly mayModerate?: boolean;
    readonly series?: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
      }> | null | undefined;
    };
  } | null | undefined;
  readonly viewer: {
    readonly draftFor: {
      readonly alsoIn: ReadonlyArray<{
        readonly id: string;
      }>;
      readonly announcementEndsAt: string | null | undefined;
      readonly attachments: ReadonlyArray<{
        readonly altText: string | null | undefined;
        readonly fileName: string;
        readonly id: string;
        readonly isPicture: boolean;
      }>;
      readonly clientKey: string;
      readonly expiresAt: string | null | undefined;
      readonly id: string;
      readonly kind: PostKind | null | undefined;
      readonly poll: {
        readonly closesAt: string | null | undefined;
        readonly isSecret: boolean;
        readonly method: PollMethod;
        readonly options: ReadonlyArray<string>;
        readonly showResults: PollResultsShown;
      } | null | undefined;
      readonly praiseValue: PraiseValue | null | undefined;
      readonly praised: ReadonlyArray<{
        readonly displayName: string;
        readonly id: string;
      }>;
      readonly text: string;
      readonly title: string | null | undefined;
      readonly version: number;
    } | null | undefined;
    readonly roles: ReadonlyArray<Role>;
  };
};
export type usePlaceOfPostQuery = {
  response: usePlaceOfPostQuery$data;
  variables: usePlaceOfPostQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "groupId"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "Viewer",
  "kind": "LinkedField",
  "name": "viewer",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "roles",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "targetId",
          "variableName": "groupId"
        }
      ],
      "concreteType": "Draft",
      "kind": "LinkedField",
      "name": "draftFor",
      "plural": false,
      "selections": [
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "clientKey",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "version",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "text",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "expiresAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "announcementEndsAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "praiseValue",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Person",
          "kind": "LinkedField",
          "name": "praised",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "displayName",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Group",
          "kind": "LinkedField",
          "name": "alsoIn",
          "plural": true,
          "selections": [
            (v1/*:: as any*/)
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "DraftPoll",
          "kind": "LinkedField",
          "name": "poll",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "method",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "isSecret",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "showResults",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "closesAt",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "options",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "MediaFile",
          "kind": "LinkedField",
          "name": "attachments",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "fileName",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "isPicture",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "altText",
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
},
v4 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "groupId"
  }
],
v5 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "mayModerate",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "mayManage",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 20
        }
      ],
      "concreteType": "GroupSeriesConnection",
      "kind": "LinkedField",
      "name": "series",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Series",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
            (v2/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": "series(first:20)"
    }
  ],
  "type": "Group",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "usePlaceOfPostQuery",
    "selections": [
      (v3/*:: as any*/),
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v5/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "usePlaceOfPostQuery",
    "selections": [
      (v3/*:: as any*/),
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          (v5/*:: as any*/),
          (v1/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "eec33a8df9463902eb07a180e7adb9a7",
    "id": null,
    "metadata": {},
    "name": "usePlaceOfPostQuery",
    "operationKind": "query",
    "text": "query usePlaceOfPostQuery(\n  $groupId: ID!\n) {\n  viewer {\n    roles\n    draftFor(targetId: $groupId) {\n      id\n      clientKey\n      version\n      kind\n      title\n      text\n      expiresAt\n      announcementEndsAt\n      praiseValue\n      praised {\n        id\n        displayName\n      }\n      alsoIn {\n        id\n      }\n      poll {\n        method\n        isSecret\n        showResults\n        closesAt\n        options\n      }\n      attachments {\n        id\n        fileName\n        isPicture\n        altText\n      }\n    }\n  }\n  node(id: $groupId) {\n    __typename\n    ... on Group {\n      mayModerate\n      mayManage\n      series(first: 20) {\n        nodes {\n          id\n          title\n        }\n      }\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "48a280caec31fa8f85b7ea54ecf39cbb";

export default node;
