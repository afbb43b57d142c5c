import styles from './Brand.module.css';

const columns = 5;
const rows = 7;
const tints = ['#ffb487', '#ffd9a8', '#f49d9d', '#bfe3d8', '#e2eeeb'];

/** A house full of doors, somebody behind most of them: the picture of the welcome page. */
export function Doors() {
  const cells = Array.from({ length: columns * rows }, (_, index) => ({
    x: (index % columns) * 32,
    y: Math.floor(index / columns) * 32,
    // A fixed walk through the tints that repeats neither by row nor by column; every sixth room is empty.
    tint: index % 6 === 4 ? undefined : tints[(index * 7 + Math.floor(index / columns) * 2) % tints.length],
  }));
  return (
    <svg
      viewBox={`0 0 ${columns * 32} ${rows * 32}`}
      preserveAspectRatio="xMidYMid slice"
      className={styles.doors}
      aria-hidden="true"
    >
      {cells.map(({ x, y, tint }) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          <path d="M9 25V14a7 7 0 0 1 14 0V25" className={tint ? styles.open : styles.closed} />
          {tint && <circle cx="16" cy="21" r="3.4" fill={tint} />}
        </g>
      ))}
    </svg>
  );
}
