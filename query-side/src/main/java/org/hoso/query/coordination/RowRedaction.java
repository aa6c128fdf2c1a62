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
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sights;
import org.hoso.query.tasks.TaskRedaction;
import org.jspecify.annotations.Nullable;

/** From what is known of a case to the row that one reader sees, at one instant. */
record RowRedaction(StageTexts texts) {
    /** @param alerts of the case that are the reader's to see; none for an outsider */
    BoardRow see(BoardCase known, @Nullable List<Alert> alerts, Sights sights, Instant now) {
        Progress seen = new Outlook(
                        sights, known.access().outsiders().ownOf(sights.reader().officer()))
                .on(known.progress());
        return see(BoardEntry.of(known, seen), alerts, sights, now);
    }

    /** @param entry of which the reader sees every track, as the State's bodies do */
    BoardRow see(BoardEntry entry, @Nullable List<Alert> alerts, Sights sights, Instant now) {
        BoardLine line = entry.line();
        Optional<TrackStanding> pressing = line.pressing();
        Optional<Due> due = pressing.map(TrackStanding::due);
        boolean onlyWhatIsPublic = sights.relation() == Relation.SUBSCRIBER;
        return new BoardRow(
                entry.caseId(),
                line.number(),
                entry.version(),
                entry.position(),
                status(line.status(), sights.relation()),
                onlyWhatIsPublic ? null : line.openedAt(),
                sights.relation().ofTheState() ? line.urgentSince() : null,
                line.accountable(),
                onlyWhatIsPublic ? null : line.productField(),
                onlyWhatIsPublic ? null : line.productName(),
                sights.any(DataKind.HANDLING) ? line.violationTypes() : List.of(),
                platforms(line, sights),
                line.tracks().stream().map(track -> BoardTrack.of(track, texts)).toList(),
                pressing.map(TrackStanding::turn).orElse(null),
                pressing.map(TrackStanding::since).orElse(null),
                pressing.map(texts::of).orElse(null),
                due.orElse(null),
                due.filter(one -> one.at().isBefore(now)).isPresent(),
                line.tasks().stream()
                        .map(task -> TaskRedaction.see(task.what(), task.turn()))
                        .toList(),
                line.mergedInto(),
                alerts);
    }

    private static Status status(Status status, Relation relation) {
        return relation.ofTheState() ? status : status.forOutsiders();
    }

    /** Where else the content lies is no outsider's business; a platform that was addressed sees itself. */
    private static List<String> platforms(BoardLine line, Sights sights) {
        return line.platforms().stream()
                .filter(platform -> sights.relation().ofTheState()
                        || (sights.relation() == Relation.PLATFORM
                                && platform.equals(sights.reader().agency())))
                .toList();
    }
}
