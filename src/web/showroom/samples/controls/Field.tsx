import {
  BareTextArea,
  Choice,
  Fieldset,
  SelectField,
  TextAreaField,
  TextField,
} from '../../../src/design/controls/Field';
import { arabic, longText, longWord, pressed, type Sample } from '../../sample';

const groups = (
  <>
    <option>Everybody</option>
    <option>{longText}</option>
  </>
);

export const samples: readonly Sample[] = [
  { name: 'Line', states: pressed, show: <TextField label="Title" defaultValue="Summer party" /> },
  { name: 'Line, empty', show: <TextField label="Title" placeholder="A few words" /> },
  { name: 'Line, with a hint', show: <TextField label="Skills" hint="Separated by commas." /> },
  {
    name: 'Line, with an error',
    states: pressed,
    show: <TextField label="Title" error="A title has at most 200 signs; this one has 214." />,
  },
  { name: 'Line, disabled', show: <TextField label="Title" disabled defaultValue="Summer party" /> },
  {
    name: 'Line, long text',
    show: <TextField label={longText} hint={longText} error={longWord} defaultValue={longText} />,
  },
  { name: 'Line, right to left', show: <TextField label="Title" defaultValue={arabic} /> },
  { name: 'Select', states: pressed, show: <SelectField label="Group">{groups}</SelectField> },
  {
    name: 'Select, disabled',
    show: (
      <SelectField label="Group" disabled>
        {groups}
      </SelectField>
    ),
  },
  {
    name: 'Select, with an error',
    show: (
      <SelectField label="Group" error="This group takes no posts any more.">
        {groups}
      </SelectField>
    ),
  },
  { name: 'Text', states: pressed, show: <TextAreaField label="About" defaultValue={longText} /> },
  {
    name: 'Text, with an error',
    show: <TextAreaField label="About" error="At most 2,000 signs; there are 2,041." />,
  },
  { name: 'Text, disabled', show: <TextAreaField label="About" disabled defaultValue="As it was." /> },
  { name: 'Bare text', states: pressed, show: <BareTextArea label="Write a comment" /> },
  { name: 'Bare text, filled', show: <BareTextArea label="Write a comment" defaultValue={longText} /> },
  {
    name: 'Checkbox',
    states: pressed,
    show: <Choice type="checkbox" label="Send me mail" detail="At most one a day." />,
  },
  { name: 'Checkbox, ticked', show: <Choice type="checkbox" label="Send me mail" defaultChecked /> },
  {
    name: 'Checkbox, disabled',
    show: <Choice type="checkbox" label="Send me mail" disabled defaultChecked />,
  },
  { name: 'Checkbox, long text', show: <Choice type="checkbox" label={longText} detail={longText} /> },
  {
    name: 'Radio',
    states: pressed,
    show: <Choice type="radio" label="My full name" detail="Ana Duarte" defaultChecked />,
  },
  {
    name: 'Choices that belong together',
    show: (
      <Fieldset legend="Colours">
        <Choice type="radio" name="sample" label="Light" defaultChecked />
        <Choice type="radio" name="sample" label="Dark" detail="Easier on the eyes at night." />
      </Fieldset>
    ),
  },
];
