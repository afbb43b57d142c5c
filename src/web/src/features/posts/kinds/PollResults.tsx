import { Meter } from '../../../design/figures/Meter';
import { number } from '../../../words/locale';
import { messages } from './messages';
import styles from './PollCard.module.css';

interface Option {
  readonly id: string;
  readonly text: string;
}

/** What a poll came to, as a table whose bars only repeat the numbers. */
export function PollResults({
  options,
  results,
  mine,
}: {
  options: readonly Option[];
  results: {
    readonly countedVotes: number;
    readonly counts: readonly { readonly option: { readonly id: string }; readonly count: number }[];
    readonly leading: readonly { readonly id: string }[];
    readonly rounds: readonly { readonly eliminated: { readonly text: string } | null | undefined }[];
  };
  mine: readonly string[];
}) {
  const { countedVotes, counts, leading, rounds } = results;
  if (counts.length === 0) {
    const winners = options.filter(({ id }) => leading.some((ahead) => ahead.id === id));
    return (
      <p>
        {winners.length > 0 ? messages.won(winners.map(({ text }) => text).join(', ')) : messages.nobodyVoted}
      </p>
    );
  }
  const out = rounds.flatMap(({ eliminated }) => (eliminated ? [eliminated.text] : []));
  const marksOf = (id: string) =>
    [mine.includes(id) ? messages.yours : '', leading.some((ahead) => ahead.id === id) ? messages.ahead : '']
      .filter(Boolean)
      .join(', ');
  return (
    <>
      <table className={styles.results}>
        <caption className="hidden">{messages.poll}</caption>
        <tbody>
          {options.map(({ id, text }) => {
            const count = counts.find(({ option }) => option.id === id)?.count ?? 0;
            const marks = marksOf(id);
            return (
              <tr key={id} className={leading.some((ahead) => ahead.id === id) ? styles.ahead : undefined}>
                <th scope="row">
                  <span dir="auto">{text}</span>
                  {marks && <span className={styles.marks}>{marks}</span>}
                  <Meter share={count / (countedVotes || 1)} />
                </th>
                <td>
                  {messages.share(count, countedVotes)}
                  <span className={styles.marks}>{number(count)}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {out.length > 0 && <p className={styles.state}>{messages.rounds(out.join(', '))}</p>}
    </>
  );
}
