package org.hoso.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.ClassifiedType;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Report.ContentReported;
import org.hoso.publications.Cut;
import org.hoso.publications.Period;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Figures of a period, part by part")
class PeriodFiguresInStoreTest extends RunningQuerySide {
    private static final int ASIDE = 97;
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");
    private static final List<Period> PERIODS = List.of(
            new Period("2026-02"),
            new Period("2026-03"),
            new Period("2026-04"),
            new Period("2026-Q1"),
            new Period("2026-Q2"));

    @Autowired
    FiguresView view;

    @Autowired
    PeriodFigures figures;

    private final List<LedgeredCaseEvent> ledger = RandomNotices.of(81, 18, 700, BEGIN, 1);

    @BeforeEach
    void create() {
        view.drop(ASIDE);
        view.create(ASIDE);
        view.write(ASIDE, ledger);
    }

    @AfterEach
    void drop() {
        view.drop(ASIDE);
    }

    @Test
    @DisplayName(
            "each notice is in one part of each cut: parts add up to the total, and each is what an oracle counts of it")
    void parts_equal_the_oracle() {
        Random random = new Random(11);
        int filled = 0;
        for (int n = 0; n < 12; n++) {
            Period period = PERIODS.get(random.nextInt(PERIODS.size()));
            long position = random.nextInt(ledger.size() + 1);
            List<long[]> total = oracle(ledger, period, position);
            for (Cut cut : Cut.values()) {
                Map<String, List<long[]>> parts = parts(cut, period, position);
                for (int f = 0; f < Figure.all().size(); f++) {
                    int figure = f;
                    for (int side = 0; side < 2; side++) {
                        int which = side;
                        assertThat(parts.values().stream()
                                        .mapToLong(part -> part.get(figure)[which])
                                        .sum())
                                .as(cut + " of " + period + " at " + position)
                                .isEqualTo(total.get(f)[side]);
                    }
                }
                parts.forEach((part, tallies) -> assertThat(tallies)
                        .as(cut + " " + part)
                        .usingRecursiveComparison()
                        .isEqualTo(oracle(only(cut, part, position), slice(cut, part, period), position)));
                filled += parts.size();
            }
        }
        assertThat(filled).isGreaterThan(60);
    }

    @Test
    @DisplayName(
            "causes between two places are there exactly where an oracle sees the figure move, and at least as many")
    void causes() {
        Random random = new Random(12);
        Period period = new Period("2026-Q1");
        for (int n = 0; n < 6; n++) {
            long first = random.nextInt(ledger.size());
            long last = first + random.nextInt((int) (ledger.size() - first)) + 1;
            Figure figure = Figure.all().get(random.nextInt(Figure.all().size()));
            long moved = 0;
            BruteForce oracle = new BruteForce(ledger);
            Slice slice = slice(Cut.OVERALL, Cut.ALL, period);
            long[] before = oracle.tally(figure.code(), figure.version(), slice, first);
            for (long at = first + 1; at <= last; at++) {
                long[] after = oracle.tally(figure.code(), figure.version(), slice, at);
                if (before[0] != after[0] || before[1] != after[1]) moved++;
                before = after;
            }
            long told = figures.causes(ASIDE, figure, period, first, last).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(told).isGreaterThanOrEqualTo(moved);
            assertThat(told == 0)
                    .isEqualTo(
                            figures.causes(ASIDE, figure, period, first, last).isEmpty());
        }
    }

    private Map<String, List<long[]>> parts(Cut cut, Period period, long position) {
        Map<String, List<long[]>> parts = new HashMap<>();
        for (PartTally part : figures.parts(ASIDE, Figure.all(), cut, period, position)) {
            List<long[]> tallies = new ArrayList<>();
            for (int f = 0; f < part.tallies().size(); f++) {
                Tally tally = part.tallies().get(f);
                assertThat(part.cases().get(f)).isLessThanOrEqualTo(tally.denominator());
                assertThat(part.cases().get(f) == 0).isEqualTo(tally.denominator() == 0);
                tallies.add(new long[] {tally.numerator(), tally.denominator()});
            }
            parts.put(part.part(), tallies);
        }
        return parts;
    }

    private static List<long[]> oracle(List<LedgeredCaseEvent> events, Period period, long position) {
        return oracle(events, slice(Cut.OVERALL, Cut.ALL, period), position);
    }

    private static List<long[]> oracle(List<LedgeredCaseEvent> events, Slice slice, long position) {
        BruteForce oracle = new BruteForce(events);
        return Figure.all().stream()
                .map(figure -> oracle.tally(figure.code(), figure.version(), slice, position))
                .toList();
    }

    private static Slice slice(Cut cut, String part, Period period) {
        Instant from = period.from().atStartOfDay(VIET_NAM).toInstant();
        Instant until = period.until().plusDays(1).atStartOfDay(VIET_NAM).toInstant();
        return new Slice(cut == Cut.PLATFORM ? part : null, null, null, from, until);
    }

    /** The events of the cases that lie in a part; a platform is no case's. */
    private List<LedgeredCaseEvent> only(Cut cut, String part, long position) {
        Map<CaseId, List<LedgeredCaseEvent>> cases =
                ledger.stream().collect(Collectors.groupingBy(LedgeredCaseEvent::caseId));
        Predicate<CaseId> in = switch (cut) {
            case OVERALL, PLATFORM -> one -> true;
            case PROVINCE ->
                one -> Objects.requireNonNullElse(
                                ((ContentReported) cases.get(one).getFirst().event())
                                        .reporter()
                                        .province(),
                                Cut.NONE)
                        .equals(part);
            case FIELD -> one -> field(cases.get(one), position).equals(part);
        };
        return ledger.stream().filter(one -> in.test(one.caseId())).toList();
    }

    private static String field(List<LedgeredCaseEvent> events, long position) {
        Set<String> fields = new TreeSet<>();
        for (LedgeredCaseEvent one : events) {
            if (one.position() > position) break;
            List<ClassifiedType> types = one.event() instanceof ViolationClassified e
                    ? e.types()
                    : one.event() instanceof ClassificationCorrected e ? e.types() : null;
            if (types == null) continue;
            fields.clear();
            types.forEach(type -> fields.add(type.lawField()));
        }
        if (fields.isEmpty()) return Cut.NONE;
        return fields.size() == 1 ? fields.iterator().next() : Cut.SEVERAL;
    }
}
