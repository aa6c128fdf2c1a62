package org.hoso.query.repeats;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.law.Law;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Sight;
import org.hoso.query.viewing.CutPage;
import org.hoso.query.viewing.Known;
import org.hoso.query.viewing.Place;
import org.hoso.query.viewing.VouchedTexts;
import org.hoso.runtime.problems.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures in force whose ground fell away, as each reader may know them. */
@Component
class Orphans {
    private final MeasureQueries measures;
    private final StrikeQueries strikes;
    private final Repeats repeats;
    private final Supplier<Law> law;

    Orphans(JdbcClient jdbc, VouchedTexts texts, Repeats repeats, Supplier<Law> law) {
        this.measures = new MeasureQueries(jdbc, texts);
        this.strikes = new StrikeQueries(jdbc, texts);
        this.repeats = repeats;
        this.law = law;
    }

    /** @param after the {@code next} of the page before, 0 at first @param limit most measures looked at, 1 to 100 */
    record Asked(long after, int limit) {
        private static final int MOST = 100;

        Asked {
            Checks.page(after, limit, MOST);
        }
    }

    /** @param next the {@code after} of the next page: also past measures that are no orphans or not this reader's */
    record OrphanList(List<Orphan> orphans, @Nullable Long next) {}

    OrphanList page(Asked asked, Place place, Reader reader) {
        List<StoredRepeat<Measure>> doubtful = measures.doubtful(
                place.generation(), asked.after(), law.get().repeatWindows().longest(), asked.limit() + 1);
        CutPage<StoredRepeat<Measure>> page = CutPage.of(doubtful, asked.limit());
        StrikeRedaction seeing = repeats.seeing(reader);
        List<StoredRepeat<Strike>> history = history(page.shown(), place);
        List<Orphan> orphans = page.shown().stream()
                .filter(one -> seeing.sight(one.access(), kind(one.what())) == Sight.FULL)
                .flatMap(one -> orphan(one, history, seeing).stream())
                .toList();
        return new OrphanList(orphans, page.next(last -> last.what().made().position()));
    }

    /** All that ever counted for any lock of the page, by one query. */
    private List<StoredRepeat<Strike>> history(List<StoredRepeat<Measure>> page, Place place) {
        List<Measure> locks = page.stream()
                .map(StoredRepeat::what)
                .filter(measure -> measure.kind() == Measure.Kind.TEMPORARY_LOCK)
                .toList();
        if (locks.isEmpty()) return List.of();
        Set<String> keys = locks.stream()
                .flatMap(lock -> lock.rests().holders().stream())
                .map(ViolationHolder::key)
                .collect(Collectors.toSet());
        Comparator<LocalDate> byDay = Comparator.naturalOrder();
        LocalDate first = locks.stream().map(Measure::day).min(byDay).orElseThrow();
        LocalDate last = locks.stream().map(Measure::day).max(byDay).orElseThrow();
        return strikes.of(
                place.generation(),
                keys,
                first.minusDays(law.get().repeatWindows().longest()),
                last,
                null);
    }

    private Optional<Orphan> orphan(
            StoredRepeat<Measure> found, List<StoredRepeat<Strike>> history, StrikeRedaction seeing) {
        Measure measure = found.what();
        if (measure.kind() != Measure.Kind.TEMPORARY_LOCK)
            return Optional.ofNullable(measure.lost())
                    .map(lost -> Orphan.of(found, Orphan.Basis.VIOLATION, lost, found.caseId()));
        List<StoredRepeat<Strike>> own = history.stream()
                .filter(one ->
                        measure.rests().holders().contains(one.what().what().holder()))
                .toList();
        return Orphaning.lost(
                        measure,
                        own.stream().map(StoredRepeat::what).toList(),
                        law.get().repeatWindows())
                .map(lost -> Orphan.of(found, Orphan.Basis.WINDOW, lost, caseOf(lost, own, seeing)));
    }

    private static @Nullable CaseId caseOf(Known lost, List<StoredRepeat<Strike>> history, StrikeRedaction seeing) {
        return history.stream()
                .filter(one -> lost.equals(one.what().until()))
                .filter(one -> seeing.sight(one.access(), DataKind.HANDLING) == Sight.FULL)
                .map(StoredRepeat::caseId)
                .findFirst()
                .orElse(null);
    }

    private static DataKind kind(Measure measure) {
        return switch (measure.kind()) {
            case SANCTION, REMEDIES -> DataKind.DECISION;
            case BLOCK, TEMPORARY_LOCK, PERMANENT_LOCK -> DataKind.REMOVAL;
        };
    }
}
