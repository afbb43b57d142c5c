/**
 * @generated SignedSource<<cc4a2e7127a8c25ded74f28a0f75aedd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type NoticeReason = "ADDED_TO_GROUP" | "ANNOUNCEMENT" | "ANSWER_ACCEPTED" | "ANSWER_REQUESTED" | "ARTICLE_IN_SERIES" | "BREAK_GLASS" | "COMMENT" | "CORRECTION" | "CO_AUTHOR_NAMED" | "EVENT_CHANGED" | "EVENT_IN_GROUP" | "FOLLOWED_POLL_CLOSED" | "GROUP_SILENT" | "HAND_OVER" | "INVITED" | "JOIN_ANSWERED" | "JOIN_REQUESTED" | "MENTION" | "MENTION_LEFT_OUT" | "MODERATION_DECISION" | "PAGE_CHANGED" | "PAGE_IN_GROUP" | "POLL_CLOSED" | "POST_BY_PERSON" | "POST_IN_GROUP" | "POST_WITH_TAG" | "PRAISE" | "QUESTION_SOLVED" | "REACTION" | "REPLY" | "ROLE_CHANGED" | "SCHEDULE_PUBLISHED" | "SCHEDULE_REFUSED" | "SEAT_GIVEN" | "SEAT_TAKEN" | "TAKEN_OUT" | "WIDENING_ASKED" | "%future added value";
export type Weekday = "FRIDAY" | "MONDAY" | "SATURDAY" | "SUNDAY" | "THURSDAY" | "TUESDAY" | "WEDNESDAY" | "%future added value";
export type UpdateNotificationSettingsInput = {
  hidesTextInMail?: boolean | null | undefined;
  hours?: WorkingHoursInput | null | undefined;
  isDigestMailed?: boolean | null | undefined;
  isMailOn?: boolean | null | undefined;
  mailFor?: ReadonlyArray<NoticeReason> | null | undefined;
  offReasons?: ReadonlyArray<NoticeReason> | null | undefined;
};
export type WorkingHoursInput = {
  days: ReadonlyArray<Weekday>;
  from: string;
  until: string;
};
export type SettingsPageSaveMutation$variables = {
  input: UpdateNotificationSettingsInput;
};
export type SettingsPageSaveMutation$data = {
  readonly updateNotificationSettings: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
      readonly values?: ReadonlyArray<{
        readonly at: string | null | undefined;
        readonly name: string;
        readonly number: number | null | undefined;
        readonly texts: ReadonlyArray<string> | null | undefined;
      }>;
    }> | null | undefined;
  };
};
export type SettingsPageSaveMutation = {
  response: SettingsPageSaveMutation$data;
  variables: SettingsPageSaveMutation$variables;
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
    "concreteType": "UpdateNotificationSettingsPayload",
    "kind": "LinkedField",
    "name": "updateNotificationSettings",
    "plural": false,
    "selections": [
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
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "RefusalValue",
                "kind": "LinkedField",
                "name": "values",
                "plural": true,
                "selections": [
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
                    "name": "number",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "at",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "texts",
                    "storageKey": null
                  }
                ],
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
    "name": "SettingsPageSaveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SettingsPageSaveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "dc039f5932198864aaf868b1e44e87d6",
    "id": null,
    "metadata": {},
    "name": "SettingsPageSaveMutation",
    "operationKind": "mutation",
    "text": "mutation SettingsPageSaveMutation(\n  $input: UpdateNotificationSettingsInput!\n) {\n  updateNotificationSettings(input: $input) {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n        values {\n          name\n          number\n          at\n          texts\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "8d13446d144cc1652523960c6955801e";

export default node;
