/**
 * @generated SignedSource<<711f3704b243094e9220f677688daa99>>
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
export type UpdateProfileInput = {
  about?: string | null | undefined;
  languages?: ReadonlyArray<string> | null | undefined;
  skills?: ReadonlyArray<string> | null | undefined;
  timeZone?: string | null | undefined;
  workingHours?: WorkingHoursInput | null | undefined;
};
export type HoursStepMutation$variables = {
  hours: UpdateNotificationSettingsInput;
  profile: UpdateProfileInput;
};
export type HoursStepMutation$data = {
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
  readonly updateProfile: {
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
    readonly person: {
      readonly id: string;
      readonly timeZone: string | null | undefined;
    } | null | undefined;
  };
};
export type HoursStepMutation = {
  response: HoursStepMutation$data;
  variables: HoursStepMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "hours"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "profile"
  }
],
v1 = {
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
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "hours"
      }
    ],
    "concreteType": "UpdateNotificationSettingsPayload",
    "kind": "LinkedField",
    "name": "updateNotificationSettings",
    "plural": false,
    "selections": [
      (v1/*:: as any*/)
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "profile"
      }
    ],
    "concreteType": "UpdateProfilePayload",
    "kind": "LinkedField",
    "name": "updateProfile",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Person",
        "kind": "LinkedField",
        "name": "person",
        "plural": false,
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
            "name": "timeZone",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      (v1/*:: as any*/)
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "HoursStepMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "HoursStepMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "3b8d3aab10487b61726a3d0fb76b06cb",
    "id": null,
    "metadata": {},
    "name": "HoursStepMutation",
    "operationKind": "mutation",
    "text": "mutation HoursStepMutation(\n  $hours: UpdateNotificationSettingsInput!\n  $profile: UpdateProfileInput!\n) {\n  updateNotificationSettings(input: $hours) {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n        values {\n          name\n          number\n          at\n          texts\n        }\n      }\n    }\n  }\n  updateProfile(input: $profile) {\n    person {\n      id\n      timeZone\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n        values {\n          name\n          number\n          at\n          texts\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "a1c4f6c40bebedab2689fcd0beec9535";

export default node;
