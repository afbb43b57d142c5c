import { Button } from '../../../src/design/controls/Button';
import { TextField } from '../../../src/design/controls/Field';
import { Card, FormCard, Muted, Row, SectionTitle, Stack } from '../../../src/design/surfaces/Card';
import { longText, nothing, type Sample } from '../../sample';

export const samples: readonly Sample[] = [
  {
    name: 'Card',
    show: (
      <Card as="div">
        <Stack>
          <SectionTitle>Coming up</SectionTitle>
          <Muted>Nothing in the next two weeks.</Muted>
          <Row>
            <Button small>See all</Button>
          </Row>
        </Stack>
      </Card>
    ),
  },
  {
    name: 'Card, long text',
    show: (
      <Card as="div">
        <Stack>
          <SectionTitle>{longText}</SectionTitle>
          <Muted>{longText}</Muted>
          <Row spread>
            <span>{longText}</span>
            <Button small>See all</Button>
          </Row>
        </Stack>
      </Card>
    ),
  },
  {
    name: 'Card without an edge inside',
    show: (
      <Card as="div" flush>
        <Muted>Its content reaches the edge.</Muted>
      </Card>
    ),
  },
  {
    name: 'Form',
    show: (
      <FormCard onSubmit={nothing}>
        <Stack>
          <TextField label="Title" name="title" />
          <Row>
            <Button type="submit" look="primary">
              Save
            </Button>
          </Row>
        </Stack>
      </FormCard>
    ),
  },
];
