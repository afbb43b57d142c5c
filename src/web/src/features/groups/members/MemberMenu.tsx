import { useState } from 'react';
import type { GroupRole } from '../../../__generated__/memberDeedsRoleMutation.graphql';
import { Icon } from '../../../design/brand/Icon';
import { Confirm } from '../../../design/controls/Dialog';
import { Menu, type MenuItem } from '../../../design/controls/Menu';
import { useMemberDeeds } from './memberDeeds';
import { messages } from './messages';

interface Member {
  readonly id: string;
  readonly name: string;
  readonly role: GroupRole;
  readonly isApproved: boolean;
  readonly isDeputy: boolean;
  readonly isOneself: boolean;
}

/** What may be done with a member; absent where nothing may. Removing and shutting out are asked once more. */
export function MemberMenu({
  groupId,
  member,
  mayManage,
  isByApproval,
  onChanged,
}: {
  groupId: string;
  member: Member;
  mayManage: boolean;
  isByApproval: boolean;
  onChanged: () => void;
}) {
  const { id, name, role } = member;
  const [asked, setAsked] = useState<'remove' | 'ban'>();
  const deeds = useMemberDeeds(groupId, id, onChanged);
  const toRole = (to: GroupRole, label: string): MenuItem[] =>
    role === to
      ? []
      : [{ label, onSelect: () => deeds.role(to, messages.roleChanged(name, messages.roles[to] ?? to)) }];
  const mayRemove = !member.isOneself && (mayManage || role === 'MEMBER');
  const items: MenuItem[] = [
    ...(mayManage ? toRole('OWNER', messages.makeOwner) : []),
    ...(mayManage ? toRole('MODERATOR', messages.makeModerator) : []),
    ...(mayManage ? toRole('MEMBER', messages.makeMember) : []),
    ...(isByApproval && role === 'MEMBER'
      ? [
          member.isApproved
            ? { label: messages.unapprove, onSelect: () => deeds.unapprove(messages.done) }
            : { label: messages.approve, onSelect: () => deeds.approve(messages.done) },
        ]
      : []),
    ...(mayManage
      ? [
          {
            label: member.isDeputy ? messages.unnameDeputy : messages.nameDeputy,
            onSelect: () => deeds.deputy(member.isDeputy ? null : id, messages.done),
          },
        ]
      : []),
    ...(mayRemove
      ? [
          { label: messages.remove, danger: true, onSelect: () => setAsked('remove') },
          { label: messages.ban, danger: true, onSelect: () => setAsked('ban') },
        ]
      : []),
  ];
  if (items.length === 0) return null;
  const close = () => setAsked(undefined);
  const act = () => {
    close();
    if (asked === 'ban') deeds.ban(messages.wasBanned(name));
    else deeds.remove(messages.removed(name));
  };
  return (
    <>
      <Menu label={messages.actions(name)} trigger={<Icon name="more" />} items={items} />
      {asked && (
        <Confirm
          title={asked === 'ban' ? messages.banTitle(name) : messages.removeTitle(name)}
          body={asked === 'ban' ? messages.banBody : messages.removeBody}
          action={asked === 'ban' ? messages.ban : messages.remove}
          onDo={act}
          onClose={close}
        />
      )}
    </>
  );
}
