package org.hoso.query.intervals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.query.folding.Corrected;
import org.hoso.runtime.folding.Kept;

/**
 * The changes of something about a case, in the sequence they were told. At an instant of the world that holds which the last
 * change told with an instant up to then says: what is told later knows all that was told before, so a step told late holds
 * from its own instant on. Nothing holds before the first change, which is the report.
 */
public record Timeline<T>(List<IntervalChange<T>> changes) {
    public static <T> Timeline<T> none() {
        return new Timeline<>(List.of());
    }

    public Timeline<T> with(IntervalChange<T> change) {
        return new Timeline<>(Kept.with(changes, change));
    }

    /** What the last change said. */
    public Optional<T> last() {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(changes.getLast().what());
    }

    /** The same changes with the instant of one put right, where the correction is of one and of its instant. */
    public Timeline<T> corrected(RecordCorrected correction) {
        return Corrected.instant(correction)
                .map(at -> new Timeline<>(Kept.changed(
                        changes, change -> change.version() == correction.version(), change -> change.happened(at))))
                .orElse(this);
    }

    /** One after the other without a gap, from the first change on; the last one is open. */
    public List<Span<T>> spans() {
        List<IntervalChange<T>> holding = new ArrayList<>();
        for (IntervalChange<T> change : changes) {
            IntervalChange<T> next = changes.getFirst().at().isAfter(change.at())
                    ? change.happened(changes.getFirst().at())
                    : change;
            while (!holding.isEmpty() && !holding.getLast().at().isBefore(next.at())) holding.removeLast();
            holding.add(next);
        }
        List<Span<T>> spans = new ArrayList<>();
        for (int n = 0; n < holding.size(); n++) {
            Instant until = n + 1 < holding.size() ? holding.get(n + 1).at() : null;
            spans.add(new Span<>(holding.get(n), holding.get(n).at(), until));
        }
        return List.copyOf(spans);
    }
}
