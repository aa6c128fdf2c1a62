package org.hoso.command.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.id;
import static org.hoso.command.sanction.Matter.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction.AllegedAct;
import org.hoso.cases.Sanction.ChosenAmount;
import org.hoso.cases.Sanction.Circumstance;
import org.hoso.cases.Sanction.CircumstanceKind;
import org.hoso.cases.Sanction.SanctionProposed;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.casefile.Decision;

/** Whole proposals and decisions against arithmetic done another way, in thousands of VND, on frames written down by hand. */
@Label("Fines, reckoned a second time")
class FinesOracleTest {
    /** Frames of an act of 2026-06-15 for the baseline party, in thousands of VND; all for individuals. */
    private record Row(String type, long lowest, long highest) {}

    private static final List<Row> FRAMES = List.of(
            new Row("MISLEADING_ATTRIBUTES", 80_000, 100_000),
            new Row("UNTRUTHFUL_UNCLEAR", 20_000, 40_000),
            new Row("COMPARATIVE_AD", 40_000, 60_000),
            new Row("MISSING_DOCUMENTS", 10_000, 15_000),
            new Row("WARNING_NOT_LEGIBLE", 10_000, 20_000),
            new Row("FOOD_NO_CATEGORY_PHRASE", 5_000, 10_000),
            new Row("AD_NO_MARKER", 30_000, 40_000));

    @Property(tries = 10_000)
    @Label(
            "a proposal's total is the sum of its acts, each at the point that the proven circumstances lead to, doubled once for an organisation")
    void total(
            @ForAll @Size(min = 1, max = 4) Set<@IntRange(min = 0, max = 6) Integer> picked,
            @ForAll boolean organisation,
            @ForAll @IntRange(min = 0, max = 3) int mitigating,
            @ForAll @IntRange(min = 0, max = 3) int aggravating,
            @ForAll @IntRange(min = 0, max = 3) int unproven,
            @ForAll @LongRange(min = 0, max = 2_500) long thousandsIntoTheHalf) {
        List<Row> rows = picked.stream().map(FRAMES::get).toList();
        List<ChosenAmount> chosen = new ArrayList<>();
        long total = 0;
        for (int i = 0; i < rows.size(); i++) {
            long amount = reckoned(rows.get(i), organisation, mitigating - aggravating, thousandsIntoTheHalf);
            total += amount;
            if (Math.abs(mitigating - aggravating) == 1) chosen.add(new ChosenAmount(id(200 + i), amount * 1000));
        }
        long expected = total * 1000;
        recorded(rows, organisation)
                .when(propose(
                        RECORDER,
                        days(2),
                        chosen.isEmpty() ? null : chosen,
                        circumstances(mitigating, aggravating, unproven)))
                .then(SanctionProposed.class, e -> assertThat(e.totalVnd()).isEqualTo(expected));
    }

    @Property(tries = 3_000)
    @Label("an officer signs exactly when the ceiling, doubled for an organisation, reaches the top of every frame")
    void signs(
            @ForAll @Size(min = 1, max = 4) Set<@IntRange(min = 0, max = 6) Integer> picked,
            @ForAll boolean organisation,
            @ForAll @LongRange(min = 1, max = 22) long ceilingInFiveMillions) {
        List<Row> rows = picked.stream().map(FRAMES::get).toList();
        long ceiling = ceilingInFiveMillions * 5_000_000;
        boolean reaches = rows.stream().noneMatch(row -> row.highest() * 1000 > ceiling);
        Decision decision = recorded(rows, organisation)
                .after(propose())
                .after(waive())
                .when(impose(DECIDER, days(3), ceiling))
                .decision();
        if (reaches) assertThat(decision).isInstanceOf(Decision.Accepted.class);
        else
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            Decision.Refused.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.CEILING_EXCEEDED));
    }

    /** By walking in from the ends of the frame instead of halving it. */
    private static long reckoned(Row row, boolean organisation, int left, long intoTheHalf) {
        long lowest = row.lowest() + (organisation ? row.lowest() : 0);
        long highest = row.highest() + (organisation ? row.highest() : 0);
        if (left >= 2) return lowest;
        if (left <= -2) return highest;
        long up = lowest;
        for (long down = highest; up < down; up += 500) down -= 500;
        if (left == 0) return up;
        return left > 0 ? lowest + intoTheHalf : up + intoTheHalf;
    }

    private static Given recorded(List<Row> rows, boolean organisation) {
        AllegedAct[] acts = new AllegedAct[rows.size()];
        for (int i = 0; i < acts.length; i++)
            acts[i] = act(id(200 + i), rows.get(i).type(), SUMMER);
        return Matter.recorded(organisation ? Subject.Kind.ORGANISATION : Subject.Kind.INDIVIDUAL, acts)
                .and(screenshot());
    }

    private static Circumstance[] circumstances(int mitigating, int aggravating, int unproven) {
        List<Circumstance> all = new ArrayList<>();
        all.addAll(Collections.nCopies(mitigating, shown(CircumstanceKind.MITIGATING)));
        all.addAll(Collections.nCopies(aggravating, shown(CircumstanceKind.AGGRAVATING)));
        Circumstance claimed =
                new Circumstance(CircumstanceKind.MITIGATING, org.hoso.command.Sample.text("as claimed"), null);
        all.addAll(Collections.nCopies(unproven, claimed));
        return all.toArray(Circumstance[]::new);
    }
}
