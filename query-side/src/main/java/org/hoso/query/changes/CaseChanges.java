package org.hoso.query.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.query.audit.CaseEvents;
import org.hoso.query.audit.LineOfSight;
import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.casefile.SeenCase;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.rights.Sights;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What one event after another changed in the file that a reader sees. */
@Component
final class CaseChanges {
    /** What paying late costs grows by the day and by no event: it is no change. */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    /** A file on its way, as it is kept and as the reader sees it. */
    private record Way(@Nullable CaseView file, @Nullable SeenCase seen) {}

    private final CaseEvents events;
    private final FieldWords words;
    private final Supplier<Law> law;

    CaseChanges(CaseEvents events, FieldWords words, Supplier<Law> law) {
        this.law = law;
        this.events = events;
        this.words = words;
    }

    /**
     * Texts that the reader may have opened are still sealed.
     *
     * @param all   the events of the case up to the end, in order
     * @param after the place of the ledger that the file before knew
     * @param limit most events looked at after that
     */
    List<ChangeStep> of(List<LedgeredCaseEvent> all, long after, int limit, Sights sights, CaseAccess access) {
        LineOfSight sight = new LineOfSight(sights.reader(), sights.relation());
        List<ChangeStep> steps = new ArrayList<>();
        Way way = new Way(null, null);
        int looked = 0;
        for (LedgeredCaseEvent one : all) {
            CaseView file = CaseView.after(way.file(), one);
            if (one.position() <= after) {
                way = new Way(file, null);
                continue;
            }
            if (looked++ == limit) break;
            SeenCase before = way.seen() == null ? seen(way.file(), sights, access) : way.seen();
            SeenCase now = seen(file, sights, access);
            List<Differing> differing = FieldDifference.between(before, now);
            if (!differing.isEmpty() && sight.of(one.event())) steps.add(step(one, differing, sight));
            way = new Way(file, now);
        }
        return steps;
    }

    private @Nullable SeenCase seen(@Nullable CaseView file, Sights sights, CaseAccess access) {
        return file == null
                ? null
                : CaseFiles.see(
                        file.seen(file.version(), file.position(), access),
                        sights,
                        law.get().clocks(),
                        NO_DAY,
                        null);
    }

    private ChangeStep step(LedgeredCaseEvent one, List<Differing> differing, LineOfSight sight) {
        return new ChangeStep(
                one.position(),
                one.version(),
                one.eventId(),
                StoredNames.of(one.event().getClass()),
                one.event().at(),
                one.recordedAt(),
                one.event().by().agency(),
                sight.actor(one.event()),
                events.told(one.event()),
                GivenReason.of(one.event(), sight),
                differing.stream()
                        .map(field ->
                                new FieldChange(field.path(), words.of(field.fields()), field.before(), field.after()))
                        .toList());
    }
}
