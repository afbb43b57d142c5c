/**
 * @generated SignedSource<<8cece2251607bf90e32a05d455d75562>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type GroupPrivacy = "CLOSED" | "OPEN" | "SECRET" | "%future added value";
export type Role = "ADMIN" | "COMMS" | "HR" | "MODERATOR" | "%future added value";
export type MembersTabQuery$variables = {
  slug: string;
};
export type MembersTabQuery$data = {
  readonly groupBySlug: {
    readonly isEverybody: boolean;
    readonly mayModerate: boolean;
    readonly privacy: GroupPrivacy;
    readonly " $fragmentSpreads": FragmentRefs<"Banned_group" | "Invitations_group" | "MemberRows_group" | "Requests_group" | "SettingsFrame_group">;
  } | null | undefined;
  readonly viewer: {
    readonly person: {
      readonly id: string;
    };
    readonly roles: ReadonlyArray<Role>;
  };
};
export type MembersTabQuery = {
  response: MembersTabQuery$data;
  variables: MembersTabQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "slug"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  (v1/*:: as any*/)
],
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
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "person",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    }
  ],
  "storageKey": null
},
v4 = [
  {
    "kind": "Variable",
    "name": "slug",
    "variableName": "slug"
  }
],
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "mayModerate",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isEverybody",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "privacy",
  "storageKey": null
},
v8 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 10
  }
],
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "displayName",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "handle",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "photoUrl",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hasLeft",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "concreteType": "Person",
  "kind": "LinkedField",
  "name": "person",
  "plural": false,
  "selections": [
    (v1/*:: as any*/),
    (v9/*:: as any*/),
    (v10/*:: as any*/),
    (v11/*:: as any*/),
    (v12/*:: as any*/),
    (v13/*:: as any*/)
  ],
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "cursor",
  "storageKey": null
},
v17 = {
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
      "name": "endCursor",
      "storageKey": null
    },
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
v18 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Person",
    "kind": "LinkedField",
    "name": "node",
    "plural": false,
    "selections": [
      (v1/*:: as any*/),
      (v9/*:: as any*/),
      (v10/*:: as any*/),
      (v11/*:: as any*/),
      (v12/*:: as any*/),
      (v13/*:: as any*/),
      (v15/*:: as any*/)
    ],
    "storageKey": null
  },
  (v16/*:: as any*/)
],
v19 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 20
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": {
      "throwOnFieldError": true
    },
    "name": "MembersTabQuery",
    "selections": [
      (v3/*:: as any*/),
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "groupBySlug",
        "plural": false,
        "selections": [
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "SettingsFrame_group"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "Requests_group"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "Invitations_group"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "MemberRows_group"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "Banned_group"
          }
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
    "name": "MembersTabQuery",
    "selections": [
      (v3/*:: as any*/),
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "groupBySlug",
        "plural": false,
        "selections": [
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "slug",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "name",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "mayManage",
            "storageKey": null
          },
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": (v8/*:: as any*/),
            "concreteType": "RequestsConnection",
            "kind": "LinkedField",
            "name": "requests",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "RequestsEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "MembershipRequest",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "sentence",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "askedAt",
                        "storageKey": null
                      },
                      (v14/*:: as any*/),
                      (v15/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v16/*:: as any*/)
                ],
                "storageKey": null
              },
              (v17/*:: as any*/)
            ],
            "storageKey": "requests(first:10)"
          },
          {
            "alias": null,
            "args": (v8/*:: as any*/),
            "filters": null,
            "handle": "connection",
            "key": "Requests_requests",
            "kind": "LinkedHandle",
            "name": "requests"
          },
          {
            "alias": null,
            "args": (v8/*:: as any*/),
            "concreteType": "InvitedPeopleConnection",
            "kind": "LinkedField",
            "name": "invitedPeople",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "InvitedPeopleEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": (v18/*:: as any*/),
                "storageKey": null
              },
              (v17/*:: as any*/)
            ],
            "storageKey": "invitedPeople(first:10)"
          },
          {
            "alias": null,
            "args": (v8/*:: as any*/),
            "filters": null,
            "handle": "connection",
            "key": "Invitations_invitedPeople",
            "kind": "LinkedHandle",
            "name": "invitedPeople"
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "posting",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "memberCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Person",
            "kind": "LinkedField",
            "name": "deputy",
            "plural": false,
            "selections": (v2/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": (v19/*:: as any*/),
            "concreteType": "MembersConnection",
            "kind": "LinkedField",
            "name": "members",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "MembersEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Membership",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "role",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "isByRule",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "isApproved",
                        "storageKey": null
                      },
                      (v14/*:: as any*/),
                      (v15/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v16/*:: as any*/)
                ],
                "storageKey": null
              },
              (v17/*:: as any*/)
            ],
            "storageKey": "members(first:20)"
          },
          {
            "alias": null,
            "args": (v19/*:: as any*/),
            "filters": null,
            "handle": "connection",
            "key": "MemberRows_members",
            "kind": "LinkedHandle",
            "name": "members"
          },
          {
            "alias": null,
            "args": (v8/*:: as any*/),
            "concreteType": "BannedPeopleConnection",
            "kind": "LinkedField",
            "name": "bannedPeople",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "BannedPeopleEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": (v18/*:: as any*/),
                "storageKey": null
              },
              (v17/*:: as any*/)
            ],
            "storageKey": "bannedPeople(first:10)"
          },
          {
            "alias": null,
            "args": (v8/*:: as any*/),
            "filters": null,
            "handle": "connection",
            "key": "Banned_bannedPeople",
            "kind": "LinkedHandle",
            "name": "bannedPeople"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "d1d6da7b5111cac58913a92a6e14680e",
    "id": null,
    "metadata": {},
    "name": "MembersTabQuery",
    "operationKind": "query",
    "text": "query MembersTabQuery(\n  $slug: String!\n) {\n  viewer {\n    roles\n    person {\n      id\n    }\n  }\n  groupBySlug(slug: $slug) {\n    mayModerate\n    isEverybody\n    privacy\n    ...SettingsFrame_group\n    ...Requests_group\n    ...Invitations_group\n    ...MemberRows_group\n    ...Banned_group\n    id\n  }\n}\n\nfragment Banned_group on Group {\n  id\n  bannedPeople(first: 10) {\n    edges {\n      node {\n        id\n        displayName\n        ...PersonLine_person\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nfragment Invitations_group on Group {\n  id\n  invitedPeople(first: 10) {\n    edges {\n      node {\n        id\n        displayName\n        ...PersonLine_person\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nfragment MemberRows_group on Group {\n  id\n  mayManage\n  posting\n  memberCount\n  deputy {\n    id\n  }\n  members(first: 20) {\n    edges {\n      node {\n        role\n        isByRule\n        isApproved\n        person {\n          id\n          displayName\n          ...PersonLine_person\n        }\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nfragment PersonLine_person on Person {\n  handle\n  displayName\n  photoUrl\n  title\n  hasLeft\n}\n\nfragment Requests_group on Group {\n  id\n  requests(first: 10) {\n    edges {\n      node {\n        sentence\n        askedAt\n        person {\n          id\n          displayName\n          ...PersonLine_person\n        }\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nfragment SettingsFrame_group on Group {\n  slug\n  name\n  isEverybody\n  mayManage\n  mayModerate\n}\n"
  }
};
})();

(node as any).hash = "a263b8433db2c6fce76c61e9f471b7ae";

export default node;
