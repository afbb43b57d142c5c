/**
 * @generated SignedSource<<43896af23d9c0da423b1650bf61479cd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type NoticeReason = "ADDED_TO_GROUP" | "ANNOUNCEMENT" | "ANSWER_ACCEPTED" | "ANSWER_REQUESTED" | "ARTICLE_IN_SERIES" | "COMMENT" | "CORRECTION" | "EVENT_CHANGED" | "EVENT_IN_GROUP" | "HAND_OVER" | "JOIN_ANSWERED" | "JOIN_REQUESTED" | "MENTION" | "MODERATION_DECISION" | "POST_BY_PERSON" | "POST_IN_GROUP" | "POST_WITH_TAG" | "PRAISE" | "REACTION" | "REPLY" | "ROLE_CHANGED" | "SCHEDULE_REFUSED" | "SEAT_GIVEN" | "SEAT_TAKEN" | "%future added value";
export type TurnOffNoticeInput = {
  noticeId: string;
};
export type NoticeItemOffMutation$variables = {
  input: TurnOffNoticeInput;
};
export type NoticeItemOffMutation$data = {
  readonly turnOffNotice: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
    readonly settings: {
      readonly switchedOff: ReadonlyArray<{
        readonly reason: NoticeReason;
      }>;
    } | null | undefined;
  };
};
export type NoticeItemOffMutation = {
  response: NoticeItemOffMutation$data;
  variables: NoticeItemOffMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "TurnOffNoticePayload",
    "kind": "LinkedField",
    "name": "turnOffNotice",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "NotificationSettings",
        "kind": "LinkedField",
        "name": "settings",
        "plural": false,
        "selections": [
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
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": null,
        "kind": "LinkedField",
        "name": "errors",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "message",
                "storageKey": null
              }
            ],
            "type": "Error",
            "abstractKey": "__isError"
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
    "name": "NoticeItemOffMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NoticeItemOffMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "d80f83218331462b684b91363de9aed4",
    "id": null,
    "metadata": {},
    "name": "NoticeItemOffMutation",
    "operationKind": "mutation",
    "text": "mutation NoticeItemOffMutation(\n  $input: TurnOffNoticeInput!\n) {\n  turnOffNotice(input: $input) {\n    settings {\n      switchedOff {\n        reason\n      }\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "5642a1d977c15a5f5e061428d451616b";

export default node;
