/**
 * @generated SignedSource<<30ca44ca2bd874e2c0ea556ea40f27f3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type FollowScopeKind = "GROUP" | "PERSON" | "SERIES" | "TAG" | "THREAD" | "%future added value";
export type NoticeReason = "ADDED_TO_GROUP" | "ANNOUNCEMENT" | "ANSWER_ACCEPTED" | "ANSWER_REQUESTED" | "ARTICLE_IN_SERIES" | "BREAK_GLASS" | "COMMENT" | "CORRECTION" | "CO_AUTHOR_NAMED" | "EVENT_CHANGED" | "EVENT_IN_GROUP" | "FOLLOWED_POLL_CLOSED" | "GROUP_SILENT" | "HAND_OVER" | "INVITED" | "JOIN_ANSWERED" | "JOIN_REQUESTED" | "MENTION" | "MENTION_LEFT_OUT" | "MODERATION_DECISION" | "PAGE_CHANGED" | "PAGE_IN_GROUP" | "POLL_CLOSED" | "POST_BY_PERSON" | "POST_IN_GROUP" | "POST_WITH_TAG" | "PRAISE" | "QUESTION_SOLVED" | "REACTION" | "REPLY" | "ROLE_CHANGED" | "SCHEDULE_PUBLISHED" | "SCHEDULE_REFUSED" | "SEAT_GIVEN" | "SEAT_TAKEN" | "TAKEN_OUT" | "WIDENING_ASKED" | "%future added value";
export type SettingsPageQuery$variables = Record<PropertyKey, never>;
export type SettingsPageQuery$data = {
  readonly viewer: {
    readonly notificationSettings: {
      readonly hidesTextInMail: boolean;
      readonly isDigestMailed: boolean;
      readonly isMailOn: boolean;
      readonly mailFor: ReadonlyArray<NoticeReason>;
      readonly switchedOff: ReadonlyArray<{
        readonly reason: NoticeReason;
        readonly scope: {
          readonly group: {
            readonly id: string;
            readonly name: string;
          } | null | undefined;
          readonly kind: FollowScopeKind | null | undefined;
          readonly person: {
            readonly displayName: string;
            readonly id: string;
          } | null | undefined;
          readonly tag: {
            readonly id: string;
            readonly name: string;
          } | null | undefined;
          readonly thread: {
            readonly __typename: string;
            readonly heading?: string | null | undefined;
            readonly id: string;
            readonly text?: string;
            readonly title?: string;
          } | null | undefined;
        };
      }>;
    };
  };
};
export type SettingsPageQuery = {
  response: SettingsPageQuery$data;
  variables: SettingsPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "title",
    "storageKey": null
  }
],
v2 = [
  (v0/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
v3 = [
  {
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
        "concreteType": "NotificationSettings",
        "kind": "LinkedField",
        "name": "notificationSettings",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isMailOn",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isDigestMailed",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "hidesTextInMail",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "mailFor",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "SwitchedOff",
            "kind": "LinkedField",
            "name": "switchedOff",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "reason",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "NoticeScope",
                "kind": "LinkedField",
                "name": "scope",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "kind",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": null,
                    "kind": "LinkedField",
                    "name": "thread",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "__typename",
                        "storageKey": null
                      },
                      (v0/*:: as any*/),
                      {
                        "kind": "InlineFragment",
                        "selections": [
                          {
                            "alias": "heading",
                            "args": null,
                            "kind": "ScalarField",
                            "name": "title",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "text",
                            "storageKey": null
                          }
                        ],
                        "type": "Post",
                        "abstractKey": null
                      },
                      {
                        "kind": "InlineFragment",
                        "selections": (v1/*:: as any*/),
                        "type": "Event",
                        "abstractKey": null
                      },
                      {
                        "kind": "InlineFragment",
                        "selections": (v1/*:: as any*/),
                        "type": "Page",
                        "abstractKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Group",
                    "kind": "LinkedField",
                    "name": "group",
                    "plural": false,
                    "selections": (v2/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Person",
                    "kind": "LinkedField",
                    "name": "person",
                    "plural": false,
                    "selections": [
                      (v0/*:: as any*/),
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
                    "concreteType": "Tag",
                    "kind": "LinkedField",
                    "name": "tag",
                    "plural": false,
                    "selections": (v2/*:: as any*/),
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
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": {
      "throwOnFieldError": true
    },
    "name": "SettingsPageQuery",
    "selections": (v3/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "SettingsPageQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "cacheID": "90f0b47f25bbba720de2b3d57b81e580",
    "id": null,
    "metadata": {},
    "name": "SettingsPageQuery",
    "operationKind": "query",
    "text": "query SettingsPageQuery {\n  viewer {\n    notificationSettings {\n      isMailOn\n      isDigestMailed\n      hidesTextInMail\n      mailFor\n      switchedOff {\n        reason\n        scope {\n          kind\n          thread {\n            __typename\n            id\n            ... on Post {\n              heading: title\n              text\n            }\n            ... on Event {\n              title\n            }\n            ... on Page {\n              title\n            }\n          }\n          group {\n            id\n            name\n          }\n          person {\n            id\n            displayName\n          }\n          tag {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d620abdb56a533047a698dd921de39dc";

export default node;
