import { Choice } from '../../../design/controls/Field';
import styles from './Settings.module.css';

/** One of a few, each with a word and what it means; either kept by the form or by who shows it. */
export function Choices({
  legend,
  name,
  of,
  initially,
  value,
  isLegendShown,
  onChange,
}: {
  legend: string;
  name: string;
  of: Readonly<Record<string, readonly [string, string]>>;
  initially?: string;
  value?: string;
  isLegendShown?: boolean;
  onChange?: (value: string) => void;
}) {
  return (
    <fieldset className={styles.choices}>
      <legend className={isLegendShown ? styles.legend : 'hidden'}>{legend}</legend>
      {Object.entries(of).map(([choice, [label, detail]]) => (
        <Choice
          key={choice}
          type="radio"
          name={name}
          value={choice}
          label={label}
          detail={detail}
          {...(onChange
            ? { checked: value === choice, onChange: () => onChange(choice) }
            : { defaultChecked: initially === choice })}
        />
      ))}
    </fieldset>
  );
}
