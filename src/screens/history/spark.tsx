import type { JSX } from 'preact';
import { chartDays } from '../../core/history/site-group.ts';

const width = 120;
const height = 24;

/** Refusals a day as small bars; the highest reaches the top. */
export function Spark({
  days,
  label,
}: {
  readonly days: readonly number[];
  readonly label: string;
}): JSX.Element {
  const highest = Math.max(1, ...days);
  const step = width / chartDays;
  return (
    <svg class="spark" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path class="base" d={`M0 ${height - 1}h${width}v1H0z`} />
      {days.map((count, day) => {
        const bar = (count / highest) * (height - 3);
        return count === 0 ? null : (
          <rect key={day} x={day * step + 0.5} y={height - 1 - bar} width={step - 1.5} height={bar} />
        );
      })}
    </svg>
  );
}
