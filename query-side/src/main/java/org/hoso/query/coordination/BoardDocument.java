package org.hoso.query.coordination;

import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.hoso.cases.AccountableBody;
import org.hoso.query.progress.Progress;
import org.hoso.query.progress.Status;
import org.hoso.query.progress.TrackStanding;
import org.hoso.query.progress.Tracks;
import org.hoso.query.rights.AccessKeys;
import org.hoso.wire.CaseJson;

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
        Progress progress = known.progress();
        AccountableBody accountable = progress.head().accountable();
        BoardKeys keys = BoardKeys.of(
                accountable, tracks, progress.tasks().all().stream().map(task -> task.turn(progress)));
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
                .append("status", Status.of(progress).code())
                .append("tracks", stages(tracks))
                .append("open", keys.open())
                .append("agencies", List.copyOf(keys.agencies()))
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

    private static Document stages(List<TrackStanding> tracks) {
        Document stages = new Document();
        tracks.forEach(
                track -> stages.append(track.track().code(), track.stage().code()));
        return stages;
    }
}
