import { Choice, Fieldset } from '../../design/controls/Field';
import { Row } from '../../design/surfaces/Card';
import { dayName, weekdays } from './words';

/** The days of the week, each to be chosen; a form has them as `days`. */
export function DayBoxes({ legend, days }: { legend: string; days: readonly string[] }) {
  return (
    <Fieldset legend={legend}>
      <Row gap={16}>
        {weekdays.map((day) => (
          <Choice
            key={day}
            type="checkbox"
            name="days"
            value={day}
            label={dayName(day)}
            defaultChecked={days.includes(day)}
          />
        ))}
      </Row>
    </Fieldset>
  );
}
