package org.hoso.query.queues;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.query.progress.Progress;
import org.hoso.query.progress.ProgressStage;
import org.hoso.query.progress.RunningClock;
import org.hoso.query.progress.Strand;
import org.hoso.query.queues.DocketedCase.Filed;
import org.jspecify.annotations.Nullable;

/** How each appeal and lawsuit of a case stands, the case at rest or not; pure. */
final class Dockets {
    private final DocketedCase of;
    private final Progress progress;

    private Dockets(DocketedCase of) {
        this.of = of;
        this.progress = of.board().progress();
    }

    static Map<String, DocketLine> of(DocketedCase of) {
        Dockets dockets = new Dockets(of);
        Map<String, DocketLine> all = new LinkedHashMap<>();
        of.filed()
                .forEach((id, filed) -> dockets.progress
                        .strands()
                        .find(id)
                        .ifPresent(strand -> all.put(id.toString(), dockets.line(strand, filed))));
        return all;
    }

    private DocketLine line(Strand strand, Filed filed) {
        @Nullable RunningClock clock = pressing(strand.id());
        return new DocketLine(
                strand.id(),
                filed.level() == null,
                of.board().number(),
                filed.level(),
                filed.attacked(),
                filed.attackedId(),
                filed.attacked().administrativePractice(),
                filed.late(),
                filed.at(),
                strand.stage(),
                strand.turn(),
                strand.turn() == null ? null : ResponsibleBody.answering(strand),
                strand.since(),
                clock == null ? null : clock.due(),
                clock != null && clock.state() == RunningClock.State.PAUSED,
                filed.result(),
                unapplied(strand.id()));
    }

    /** The one that runs out first, of those that bound what somebody has to do about it; one that stands still only where no other runs. */
    private @Nullable RunningClock pressing(UUID about) {
        return progress.clocks().all().stream()
                .filter(clock -> clock.open() && clock.isDuty())
                .filter(clock -> about.equals(clock.terms().about()))
                .min(Comparator.comparing((RunningClock clock) -> clock.state() == RunningClock.State.PAUSED)
                        .thenComparing(RunningClock::due))
                .orElse(null);
    }

    private List<UUID> unapplied(UUID by) {
        return of.left().entrySet().stream()
                .filter(owed -> owed.getValue().equals(by))
                .map(Map.Entry::getKey)
                .filter(owed -> progress.strands()
                        .find(owed)
                        .filter(strand -> strand.stage() == ProgressStage.CONSEQUENCE_OWED)
                        .isPresent())
                .toList();
    }
}
