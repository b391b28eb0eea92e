import {
  Badge,
  Body1Strong,
  Caption1,
  Caption1Strong,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { PoolOutcome } from "@/app";
import { toNumber } from "@/criteria";
import { ScoreBar } from "../components/ScoreBar";
import { usePane } from "../paneContext";
import { type RankedGroup, rankedGroups, type UnitRanking } from "./rankedGroups";

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalS} 0 0` },
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "36px 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  rank: { gridRow: "1 / span 2", textAlign: "center", alignSelf: "start" },
  points: { fontVariantNumeric: "tabular-nums" },
  below: { gridColumn: "2 / span 2", display: "flex", flexDirection: "column", gap: "2px" },
  unit: { overflowWrap: "anywhere" },
});

/** The ranking group by group; equal points share a rank and say so. */
export function Ranking({ outcome }: { outcome: PoolOutcome }) {
  return rankedGroups(outcome).map((group) => <GroupRanking key={group.id} group={group} />);
}

function GroupRanking({ group }: { group: RankedGroup }) {
  const { words } = usePane();
  const styles = useStyles();
  const { pool } = words.ui;
  return (
    <div>
      <h3 className={styles.title}>
        <Body1Strong>{group.title}</Body1Strong>
      </h3>
      {group.total !== null && (
        <Caption1>{pool.outOf(words.number(toNumber(group.total)))}</Caption1>
      )}
      <ol className={styles.list}>
        {group.rankings.map((ranking) => (
          <RankRow
            key={ranking.unit}
            ranking={ranking}
            of={group.total === null ? 0 : toNumber(group.total)}
          />
        ))}
      </ol>
    </div>
  );
}

function RankRow({ ranking, of }: { ranking: UnitRanking; of: number }) {
  const { words } = usePane();
  const styles = useStyles();
  const { pool } = words.ui;
  const { rank, counted } = ranking;
  const points = counted === null ? null : toNumber(counted);
  const remarks = [
    ranking.countedLine === null ? null : pool.countedLine[ranking.countedLine],
    ranking.class === null ? null : pool.class(ranking.class),
    ranking.status === "counted" ? null : pool.status[ranking.status],
  ].filter((remark) => remark !== null);
  return (
    <li className={styles.row}>
      <Body1Strong
        className={styles.rank}
        {...(rank !== null && { "aria-label": pool.rank(rank), role: "img" })}
      >
        {rank ?? "–"}
      </Body1Strong>
      <Caption1Strong className={styles.unit}>{ranking.unit}</Caption1Strong>
      <Caption1Strong className={styles.points}>
        {points === null ? pool.notRanked : words.number(points)}
      </Caption1Strong>
      <div className={styles.below}>
        {points !== null && <ScoreBar value={points} of={of} />}
        <Caption1>
          {ranking.tied > 1 && (
            <Badge size="small" appearance="outline" color="informative">
              {pool.tied}
            </Badge>
          )}{" "}
          {remarks.join(" · ")}
        </Caption1>
      </div>
    </li>
  );
}
