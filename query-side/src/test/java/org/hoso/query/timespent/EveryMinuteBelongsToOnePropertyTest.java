package org.hoso.query.timespent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.hoso.law.Law;
import org.hoso.query.timespent.CaseTime.Part;
import org.hoso.query.timespent.CaseTime.Share;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;

@Label("Every moment of a case")
class EveryMinuteBelongsToOnePropertyTest {
    private static final Law LAW = Law.load();
    private static final TimeRendering TELLING = new TimeRendering(() -> LAW);

    @Property(tries = 10_000)
    @Label("belongs to the one whose turn it is by the stated order, and the shares add up to the elapsed time exactly")
    void belongs_to_one(@ForAll long seed) {
        Random random = new Random(seed);
        RandomMatter matter = new RandomMatter(random);
        TimedCase timed = folded(matter);
        Instant now = RandomMatter.BEGAN.plus(Duration.ofMillis(random.nextLong(1_000_000_000L)));
        List<Part> parts = TimeRendering.parts(timed.stretches(), now);
        for (int look = 0; look < 30; look++) {
            Instant looked = RandomMatter.BEGAN.plus(Duration.ofMillis(
                    random.nextLong(Duration.between(RandomMatter.BEGAN, now).toMillis() + 1)));
            if (looked.isBefore(now))
                assertThat(holding(parts, looked)).containsExactlyElementsOf(expected(matter, looked));
        }
        CaseTime told = TELLING.told(timed, now);
        assertThat(told.shares().stream().mapToLong(Share::milliseconds).sum())
                .isEqualTo(told.elapsedMs())
                .isEqualTo(parts.stream().mapToLong(Part::milliseconds).sum())
                .isEqualTo(elapsed(matter, now));
        assertThat(CaseJson.stored().readValue(CaseJson.stored().writeValueAsString(timed), TimedCase.class))
                .isEqualTo(timed);
    }

    private static TimedCase folded(RandomMatter matter) {
        TimedCase timed = null;
        for (int n = 0; n < matter.events.size(); n++)
            timed = TimedCase.after(
                    timed,
                    new LedgeredCaseEvent(
                            n + 1L, RandomMatter.BEGAN, RandomMatter.BEGAN, n, "e" + n, matter.events.get(n)));
        return timed;
    }

    private static List<String> expected(RandomMatter matter, Instant looked) {
        String who = matter.at(looked);
        return who.equals("nobody") ? List.of() : List.of(who);
    }

    private static List<String> holding(List<Part> parts, Instant looked) {
        List<String> found = new ArrayList<>();
        for (Part part : parts) {
            boolean holds = !part.since().isAfter(looked)
                    && (part.until() == null || part.until().isAfter(looked));
            if (holds) found.add(part.holder().code() + (part.code() == null ? "" : " " + part.code()));
        }
        return found;
    }

    /** Second by second would take too long: between two instants at which anything was told nothing begins or ends a rest. */
    private static long elapsed(RandomMatter matter, Instant now) {
        List<Instant> marks = new ArrayList<>(
                matter.told.stream().map(RandomMatter.Told::at).sorted().toList());
        marks.add(now);
        long elapsed = 0;
        for (int n = 0; n + 1 < marks.size(); n++) {
            Instant until = marks.get(n + 1).isAfter(now) ? now : marks.get(n + 1);
            boolean open = !matter.at(marks.get(n)).equals("nobody");
            if (open && marks.get(n).isBefore(until))
                elapsed += Duration.between(marks.get(n), until).toMillis();
        }
        return elapsed;
    }
}
