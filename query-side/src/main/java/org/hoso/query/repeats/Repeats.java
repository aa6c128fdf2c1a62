package org.hoso.query.repeats;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hoso.law.Law;
import org.hoso.law.RepeatWindow;
import org.hoso.law.RepeatWindow.AppliesTo;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.rights.Reach;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.viewing.CutPage;
import org.hoso.query.viewing.Place;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts as each reader may know them: of one account or subject by one indexed query, of many by two. */
@Component
class Repeats {
    private final StrikeQueries strikes;
    private final RepeatTexts texts;
    private final Supplier<Law> law;

    Repeats(JdbcClient jdbc, VouchedTexts rows, RepeatTexts texts, Supplier<Law> law) {
        this.strikes = new StrikeQueries(jdbc, rows);
        this.texts = texts;
        this.law = law;
    }

    /**
     * How some stand on a day.
     *
     * @param knownAt   the place of the ledger up to which is known what is counted
     * @param everyCase whether every case was looked at; false where the reader may know of some only, and others may count
     * @param complete  whether all strikes were read; false where there are more than one answer takes
     * @param next      the {@code after} of the next page; absent on the last
     */
    record RepeatCounts(
            LocalDate on,
            long knownAt,
            boolean everyCase,
            boolean complete,
            List<HolderStanding> holders,
            @Nullable String next) {
        /** What the reader may not know of does not make an account a repeat one for this reader. */
        RepeatCounts onlyReached(@Nullable String nextPage) {
            List<HolderStanding> reached =
                    holders.stream().filter(HolderStanding::reached).toList();
            return new RepeatCounts(on, knownAt, everyCase, complete, reached, nextPage);
        }
    }

    /** One account, or those that reached a window. @param place up to which is known what is counted */
    RepeatCounts page(RepeatsQuery sought, Place place, Reader reader) {
        String account = sought.account();
        return account == null
                ? repeated(sought, place, reader)
                : of(List.of(new ViolationHolder(AppliesTo.ACCOUNT, account)), sought, place, reader);
    }

    /** Each of these, however few its violations. */
    RepeatCounts of(Collection<ViolationHolder> holders, RepeatsQuery sought, Place place, Reader reader) {
        return counted(holders, sought, place, seeing(reader));
    }

    private RepeatCounts repeated(RepeatsQuery sought, Place place, Reader reader) {
        int least = law.get().repeatWindows().on(sought.on(), AppliesTo.ACCOUNT).stream()
                .mapToInt(RepeatWindow::violations)
                .min()
                .orElse(Integer.MAX_VALUE);
        List<String> keys = strikes.repeated(place.generation(), sought, first(sought.on()), place.position(), least);
        CutPage<ViolationHolder> page =
                CutPage.of(keys, sought.limit()).told(key -> new ViolationHolder(AppliesTo.ACCOUNT, key));
        return counted(page.shown(), sought, place, seeing(reader)).onlyReached(page.next(ViolationHolder::key));
    }

    private RepeatCounts counted(
            Collection<ViolationHolder> holders, RepeatsQuery sought, Place place, StrikeRedaction seeing) {
        LocalDate on = sought.on();
        List<String> keys = holders.stream().map(ViolationHolder::key).toList();
        List<StoredRepeat<Strike>> found =
                keys.isEmpty() ? List.of() : strikes.of(place.generation(), keys, first(on), on, place.position());
        Map<ViolationHolder, List<StoredRepeat<Strike>>> byHolder = found.stream()
                .collect(Collectors.groupingBy(one -> one.what().what().holder()));
        List<HolderStanding> standings = holders.stream()
                .map(holder -> seeing.see(holder, on, byHolder.getOrDefault(holder, List.of())))
                .toList();
        return new RepeatCounts(
                on, place.position(), everyCase(seeing), found.size() < StrikeQueries.MOST, standings, null);
    }

    private LocalDate first(LocalDate on) {
        return on.minusDays(law.get().repeatWindows().longest());
    }

    private static boolean everyCase(StrikeRedaction seeing) {
        return Reach.of(seeing.reader(), seeing.today()).all();
    }

    StrikeRedaction seeing(Reader reader) {
        Relating today = new Relating(law.get(), LocalDate.now(WorkingCalendar.ZONE));
        return new StrikeRedaction(reader, today, law.get().repeatWindows(), texts);
    }
}
