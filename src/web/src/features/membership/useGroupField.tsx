import { useState } from 'react';
import type { useOwnGroups_viewer$key } from '../../__generated__/useOwnGroups_viewer.graphql';
import { SelectField } from '../../design/controls/Field';
import { common } from '../../words/messages';
import { useOwnGroups } from './useOwnGroups';

/** The field in which the author chooses one of the groups where they may post, and its choice. It begins with the group of the given address. */
export function useGroupField(viewer: useOwnGroups_viewer$key, begunIn: string | null) {
  const groups = useOwnGroups(viewer).filter(({ mayPost }) => mayPost);
  const begun = groups.find(({ slug }) => slug === begunIn) ?? groups[0];
  const [chosenId, setChosenId] = useState<string>();
  const groupId = chosenId ?? begun?.id;
  const field = (
    <SelectField
      label={common.group}
      name="groupId"
      required
      value={groupId}
      onChange={(event) => setChosenId(event.target.value)}
    >
      {groups.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
  return { groupId, field };
}
