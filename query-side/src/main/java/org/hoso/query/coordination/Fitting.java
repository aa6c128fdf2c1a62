package org.hoso.query.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.progress.Party;
import org.hoso.query.progress.Turn;
import org.hoso.query.rights.Reader;
import org.jspecify.annotations.Nullable;

/** Whether a row, as its reader sees it, is among those asked for: the same rules as {@link Narrowing}, on what is shown. */
record Fitting(SearchWords words) {
    boolean fits(BoardRow row, BoardQuery sought, Reader reader) {
        return among(sought.agency(), agencies(row))
                && (sought.track() == null || row.tracks().stream().anyMatch(track -> isOpen(track, sought)))
                && same(sought.overdue(), row.overdue())
                && same(sought.open(), row.tracks().stream().anyMatch(track -> track.turn() != null))
                && same(sought.mine(), row.tracks().stream().anyMatch(track -> isOwn(track.turn(), reader)))
                && !Boolean.TRUE.equals(sought.collision())
                && same(sought.productField(), row.productField())
                && among(sought.violationType(), new HashSet<>(row.violationTypes()))
                && among(sought.platform(), new HashSet<>(row.platforms()))
                && same(sought.status(), row.status())
                && openedWithin(row.openedAt(), sought)
                && (sought.words() == null || words.of(Findable.of(row)).containsAll(sought.words()));
    }

    private static boolean isOpen(BoardTrack track, BoardQuery sought) {
        return track.track() == sought.track() && track.turn() != null;
    }

    /** An outsider sees a turn of a reporter or subject only where that is its own. */
    private static boolean isOwn(@Nullable Turn turn, Reader reader) {
        if (turn == null) return false;
        return switch (turn.party()) {
            case AGENCY, SUPERIOR, INVESTIGATORS, COURT -> false;
            case PLATFORM, PROVIDER -> reader.agency().equals(turn.code());
            case REPORTER, SUBJECT -> true;
        };
    }

    private static Set<String> agencies(BoardRow row) {
        Set<String> agencies = new HashSet<>();
        if (row.accountable() != null) agencies.add(row.accountable().agency());
        for (BoardTrack track : row.tracks()) {
            Turn turn = track.turn();
            if (turn != null && turn.party() == Party.AGENCY && turn.code() != null) agencies.add(turn.code());
        }
        return agencies;
    }

    private static boolean openedWithin(@Nullable Instant openedAt, BoardQuery sought) {
        if (sought.from() == null && sought.to() == null) return true;
        if (openedAt == null) return false;
        LocalDate day = LocalDate.ofInstant(openedAt, WorkingCalendar.ZONE);
        return (sought.from() == null || !day.isBefore(sought.from()))
                && (sought.to() == null || !day.isAfter(sought.to()));
    }

    private static boolean among(@Nullable String asked, Set<String> shown) {
        return asked == null || shown.contains(asked);
    }

    private static boolean same(@Nullable Object asked, @Nullable Object shown) {
        return asked == null || Objects.equals(asked, shown);
    }
}
