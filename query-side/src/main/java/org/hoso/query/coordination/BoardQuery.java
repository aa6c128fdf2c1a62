package org.hoso.query.coordination;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hoso.query.progress.Status;
import org.hoso.query.progress.Track;
import org.hoso.runtime.problems.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are asked for, checked; what is absent does not narrow.
 *
 * @param agency  that answers for the case or is waited for
 * @param track   that is open
 * @param overdue whether what is due first lies before now
 * @param collision whether another body measures the same one for the same act
 * @param open    whether somebody is waited for on a track
 * @param mine    whether it is the turn of the reader's own body, or of the reader where that is no body of the State
 * @param words   each of which the case must be found by; empty where what was typed has no letter and no digit
 * @param from    first day of opening, in Viet Nam
 * @param to      last day of opening, in Viet Nam
 * @param limit   most rows, 1 to 200
 */
record BoardQuery(
        @Nullable String agency,
        @Nullable Track track,
        @Nullable Boolean overdue,
        @Nullable Boolean collision,
        @Nullable Boolean open,
        @Nullable Boolean mine,
        @Nullable Set<String> words,
        @Nullable String productField,
        @Nullable String violationType,
        @Nullable String platform,
        @Nullable Status status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Cursor after,
        int limit) {
    static final int USUAL = 50;
    static final int MOST = 200;

    /** What the board's address asks. @throws org.hoso.runtime.problems.BadShape naming each parameter that is wrong */
    static BoardQuery onBoard(
            @Nullable String agency,
            @Nullable String track,
            @Nullable Boolean overdue,
            @Nullable Boolean collision,
            @Nullable Boolean open,
            @Nullable Boolean mine,
            @Nullable String text,
            @Nullable String after,
            int limit) {
        Checks checks = new Checks();
        BoardQuery sought = new BoardQuery(
                checks.code("agency", agency),
                BoardWording.track(track, checks),
                overdue,
                collision,
                open,
                mine,
                BoardWording.words(text, checks),
                null,
                null,
                null,
                null,
                null,
                null,
                checks.read("after", after, Cursor::of),
                checks.limit(limit, MOST));
        checks.end();
        return sought;
    }

    /** What a search asks. @throws org.hoso.runtime.problems.BadShape naming each field that is wrong */
    static BoardQuery by(SearchBody body) {
        Checks checks = new Checks();
        BoardQuery sought = new BoardQuery(
                checks.code("agency", body.agency()),
                null,
                null,
                null,
                body.open(),
                body.mine(),
                both(BoardWording.words(body.text(), checks), BoardWording.link(body.url(), checks)),
                checks.code("productField", body.productField()),
                checks.code("violationType", body.violationType()),
                checks.code("platform", body.platform()),
                body.status(),
                body.from(),
                body.to(),
                checks.read("after", body.after(), Cursor::of),
                checks.limit(body.limit() == null ? USUAL : body.limit(), MOST));
        checks.end();
        return sought;
    }

    /** Of two that are typed neither may be left out: one without a word finds nothing. */
    private static @Nullable Set<String> both(@Nullable Set<String> text, @Nullable Set<String> link) {
        if (text == null || link == null) return text == null ? link : text;
        if (text.isEmpty() || link.isEmpty()) return Set.of();
        Set<String> words = new LinkedHashSet<>(text);
        words.addAll(link);
        return words;
    }

    /** Whether something was typed by which no case can be found, such as a sign alone. */
    boolean findsNothing() {
        return words != null && words.isEmpty();
    }
}
