package org.hoso.query.coordination;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.hoso.cases.AccountableBody;
import org.hoso.query.progress.Party;
import org.hoso.query.progress.Progress;
import org.hoso.query.progress.Status;
import org.hoso.query.progress.Track;
import org.hoso.query.progress.TrackStanding;
import org.hoso.query.progress.Tracks;
import org.hoso.query.progress.Turn;
import org.hoso.query.rights.AccessKeys;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;

/**
 * A case as MongoDB keeps it: the members that are filtered and sorted by, and the whole value as text. What a row shows is
 * made of the value when it is read, because it differs from reader to reader.
 */
record BoardDocument(SearchWords words) {
    static final String ID = "_id";
    static final String DUE = "due";
    static final String ACCESS = "access";
    static final String TOKENS = "tokens";
    private static final String FOLD = "fold";
    /** Sorts what is never due behind everything that is. */
    static final long NEVER = Long.MAX_VALUE;

    Document of(BoardCase known) {
        List<TrackStanding> tracks = Tracks.of(known.progress());
        AccountableBody accountable = known.progress().head().accountable();
        return new Document(ID, known.caseId().toString())
                .append("version", known.version())
                .append("position", known.position())
                .append("number", Objects.toString(known.number(), null))
                .append(
                        "openedAt",
                        known.openedAt() == null ? null : known.openedAt().toEpochMilli())
                .append("productField", known.productField())
                .append("productName", known.productName())
                .append("violationTypes", known.violationTypes())
                .append("platforms", List.copyOf(known.platforms()))
                .append("accountable", accountable == null ? null : accountable.agency())
                .append("status", Status.of(known.progress()).code())
                .append("tracks", stages(tracks))
                .append("open", open(tracks))
                .append("agencies", List.copyOf(agencies(known.progress(), tracks)))
                .append(DUE, due(known))
                .append(ACCESS, List.copyOf(AccessKeys.of(known.access())))
                .append(TOKENS, List.copyOf(words.of(Findable.of(known))))
                .append(FOLD, CaseJson.stored().writeValueAsString(known));
    }

    static BoardCase read(Document document) {
        return CaseJson.stored().readValue(document.getString(FOLD), BoardCase.class);
    }

    /** When something is due first, in milliseconds since 1970: what the board is sorted by. */
    static long due(BoardCase known) {
        return Tracks.pressing(Tracks.of(known.progress()))
                .map(TrackStanding::due)
                .map(due -> due.at().toEpochMilli())
                .orElse(NEVER);
    }

    private static List<String> open(List<TrackStanding> tracks) {
        return tracks.stream()
                .filter(TrackStanding::open)
                .map(TrackStanding::track)
                .map(Track::code)
                .toList();
    }

    /** Whose board a case is on: the body that answers for it, and every body that is waited for. */
    private static Set<String> agencies(Progress progress, List<TrackStanding> tracks) {
        AccountableBody accountable = progress.head().accountable();
        Stream<@Nullable Turn> turns = Stream.concat(
                tracks.stream().map(TrackStanding::turn),
                progress.tasks().all().stream().map(task -> task.turn(progress)));
        Set<String> agencies = new TreeSet<>();
        if (accountable != null) agencies.add(accountable.agency());
        turns.forEach(turn -> {
            if (turn != null && turn.party() == Party.AGENCY && turn.code() != null) agencies.add(turn.code());
        });
        return agencies;
    }

    private static Document stages(List<TrackStanding> tracks) {
        Document stages = new Document();
        tracks.forEach(
                track -> stages.append(track.track().code(), track.stage().code()));
        return stages;
    }
}
