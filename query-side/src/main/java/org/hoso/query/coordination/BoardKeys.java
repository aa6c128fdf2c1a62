package org.hoso.query.coordination;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hoso.cases.AccountableBody;
import org.hoso.query.progress.Party;
import org.hoso.query.progress.Track;
import org.hoso.query.progress.TrackStanding;
import org.hoso.query.progress.Turn;
import org.jspecify.annotations.Nullable;

/**
 * What a store of the board finds a case by.
 *
 * @param open     codes of the tracks on which somebody is waited for
 * @param agencies whose board the case is on: the body that answers for it, and every body that is waited for
 */
public record BoardKeys(List<String> open, Set<String> agencies) {
    /** @param tasks whose turn it is to see to what clocks that ran out have left to be done */
    public static BoardKeys of(@Nullable AccountableBody accountable, List<TrackStanding> tracks, Stream<Turn> tasks) {
        return new BoardKeys(open(tracks), agencies(accountable, tracks, tasks));
    }

    private static List<String> open(List<TrackStanding> tracks) {
        return tracks.stream()
                .filter(TrackStanding::open)
                .map(TrackStanding::track)
                .map(Track::code)
                .toList();
    }

    private static Set<String> agencies(
            @Nullable AccountableBody accountable, List<TrackStanding> tracks, Stream<Turn> tasks) {
        Stream<@Nullable Turn> turns = Stream.concat(tracks.stream().map(TrackStanding::turn), tasks);
        Set<String> agencies = new TreeSet<>();
        if (accountable != null) agencies.add(accountable.agency());
        turns.forEach(turn -> {
            if (turn != null && turn.party() == Party.AGENCY && turn.code() != null) agencies.add(turn.code());
        });
        return agencies;
    }
}
