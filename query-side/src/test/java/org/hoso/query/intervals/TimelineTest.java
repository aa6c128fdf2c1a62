package org.hoso.query.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.query.Varied;
import org.hoso.wire.CaseJson;

/** Changes told in and out of order, some of them corrected; looked at instant by instant. */
@Label("At an instant of the world")
class TimelineTest {
    private static final Instant BEGAN = Instant.parse("2026-10-05T02:00:00Z");

    @Property(tries = 10_000)
    @Label(
            "that holds which the last told up to then says; spans meet, and correcting is telling rightly from the start")
    void the_last_told_holds(@ForAll long seed) {
        Random random = new Random(seed);
        List<Instant> instants = new ArrayList<>(List.of(BEGAN));
        Timeline<Integer> timeline = Timeline.<Integer>none().with(new IntervalChange<>(0, BEGAN, 0));
        for (int n = 1; n < 1 + random.nextInt(12); n++) {
            instants.add(BEGAN.plusSeconds(random.nextInt(40)));
            timeline = timeline.with(new IntervalChange<>(n, instants.getLast(), n));
            if (random.nextInt(4) == 0) {
                int wrong = 1 + random.nextInt(n);
                instants.set(wrong, BEGAN.plusSeconds(random.nextInt(40)));
                timeline = timeline.corrected(correction(wrong, instants.get(wrong)));
            }
        }
        List<Span<Integer>> spans = timeline.spans();
        for (int second = 0; second < 42; second++)
            assertThat(holding(spans, BEGAN.plusSeconds(second)))
                    .containsExactly(lastTold(instants, BEGAN.plusSeconds(second)));
        assertThat(holding(spans, BEGAN.minusMillis(1))).isEmpty();
        for (int n = 1; n < spans.size(); n++)
            assertThat(spans.get(n).since()).isEqualTo(spans.get(n - 1).until());
        assertThat(spans.getLast().until()).isNull();
    }

    private static int lastTold(List<Instant> instants, Instant looked) {
        int last = 0;
        for (int n = 0; n < instants.size(); n++) if (!instants.get(n).isAfter(looked)) last = n;
        return last;
    }

    private static List<Integer> holding(List<Span<Integer>> spans, Instant looked) {
        return spans.stream()
                .filter(span -> !span.since().isAfter(looked))
                .filter(span -> span.until() == null || span.until().isAfter(looked))
                .map(Span::what)
                .toList();
    }

    private static RecordCorrected correction(long version, Instant at) {
        return Varied.of(
                RecordCorrected.class,
                "version",
                version,
                "fields",
                List.of(new CorrectedField("/at", CaseJson.stored().valueToTree(at))));
    }
}
