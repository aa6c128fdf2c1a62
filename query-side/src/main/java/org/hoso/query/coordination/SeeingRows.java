package org.hoso.query.coordination;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.query.collisions.Alert;
import org.hoso.query.progress.Due;
import org.hoso.query.progress.Outlook;
import org.hoso.query.progress.Progress;
import org.hoso.query.progress.Status;
import org.hoso.query.progress.TrackStanding;
import org.hoso.query.progress.Tracks;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sights;
import org.hoso.query.tasks.SeeingTasks;
import org.jspecify.annotations.Nullable;

/** From what is known of a case to the row that one reader sees, at one instant. */
record SeeingRows(StageTexts texts) {
    /** @param alerts of the case that are the reader's to see; none for an outsider */
    BoardRow see(BoardCase known, @Nullable List<Alert> alerts, Sights sights, Instant now) {
        Progress progress = new Outlook(
                        sights, known.access().outsiders().ownOf(sights.reader().officer()))
                .on(known.progress());
        List<TrackStanding> tracks = Tracks.of(progress);
        Optional<TrackStanding> pressing = Tracks.pressing(tracks);
        Optional<Due> due = pressing.map(TrackStanding::due);
        boolean onlyWhatIsPublic = sights.relation() == Relation.SUBSCRIBER;
        return new BoardRow(
                known.caseId(),
                known.number(),
                known.version(),
                known.position(),
                status(known.progress(), sights.relation()),
                onlyWhatIsPublic ? null : known.openedAt(),
                progress.head().accountable(),
                onlyWhatIsPublic ? null : known.productField(),
                onlyWhatIsPublic ? null : known.productName(),
                sights.any(DataKind.HANDLING) ? known.violationTypes() : List.of(),
                platforms(known, sights),
                tracks.stream().map(track -> BoardTrack.of(track, texts)).toList(),
                pressing.map(TrackStanding::turn).orElse(null),
                pressing.map(TrackStanding::since).orElse(null),
                pressing.map(TrackStanding::stage).map(texts::of).orElse(null),
                due.orElse(null),
                due.filter(one -> one.at().isBefore(now)).isPresent(),
                SeeingTasks.of(progress),
                progress.head().mergedInto(),
                alerts);
    }

    private static Status status(Progress progress, Relation relation) {
        Status status = Status.of(progress);
        return relation.ofTheState() ? status : status.forOutsiders();
    }

    /** Where else the content lies is no outsider's business; a platform that was addressed sees itself. */
    private static List<String> platforms(BoardCase known, Sights sights) {
        return known.platforms().stream()
                .filter(platform -> sights.relation().ofTheState()
                        || (sights.relation() == Relation.PLATFORM
                                && platform.equals(sights.reader().agency())))
                .toList();
    }
}
