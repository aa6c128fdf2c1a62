package org.hoso.query.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hoso.cases.Appeal;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Classification;
import org.hoso.cases.Clocks;
import org.hoso.cases.Closing;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Coordination;
import org.hoso.cases.Correction;
import org.hoso.cases.Erasure;
import org.hoso.cases.Evidence;
import org.hoso.cases.Merging;
import org.hoso.cases.Orders;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;
import org.hoso.runtime.folding.Kept;

/** The strands of a case, in the order they began. What an event does to them is said step by step. */
public record Strands(@JsonValue List<Strand> all) {
    static final Strands NONE = new Strands(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Strands {}

    Strands after(CaseEvent event, Progress before) {
        return switch (event) {
            case Report.Event e -> CoordinationStrands.reported(this, e);
            case Evidence.Event e -> this;
            case Classification.Event e -> CoordinationStrands.classified(this, e, before.head());
            case Coordination.Event e -> CoordinationStrands.coordinated(this, e, before.head());
            case Conclusion.Event e -> CoordinationStrands.concluded(this, e, before.head());
            case Subject.Event e -> CoordinationStrands.found(this, e);
            case PlatformNotice.Event e -> RemovalStrands.notified(this, e);
            case Removal.Event e -> RemovalStrands.removed(this, e);
            case Blocking.Event e -> BlockStrands.blocked(this, e);
            case Orders.Event e -> OrderStrands.carried(this, e);
            case Sanction.Event e -> SanctionStrands.sanctioned(this, e);
            case Appeal.Event e -> AppealStrands.appealed(this, e, before);
            case Clocks.Event e -> RemovalStrands.timed(this, e, before.clocks());
            case Correction.Event e -> this;
            case Merging.Event e -> MergingStrands.merged(this, e);
            case Closing.Event e -> CoordinationStrands.closed(this, e);
            case Erasure.Event e -> this;
        };
    }

    public Optional<Strand> find(UUID id) {
        return all.stream().filter(strand -> strand.id().equals(id)).findFirst();
    }

    /** The body that the case's own strand belongs to. */
    String owner(CaseId caseId) {
        return find(caseId.value()).map(Strand::owner).orElse("");
    }

    Strands put(Strand strand) {
        return find(strand.id()).isPresent()
                ? changed(strand.id(), same -> strand)
                : new Strands(Kept.with(all, strand));
    }

    Strands without(UUID id) {
        return without(strand -> strand.id().equals(id));
    }

    Strands without(Predicate<Strand> which) {
        return new Strands(all.stream().filter(which.negate()).toList());
    }

    Strands changed(UUID id, UnaryOperator<Strand> change) {
        return changed(strand -> strand.id().equals(id), change);
    }

    Strands changed(Collection<UUID> ids, UnaryOperator<Strand> change) {
        return changed(strand -> ids.contains(strand.id()), change);
    }

    Strands changed(Predicate<Strand> which, UnaryOperator<Strand> change) {
        return new Strands(Kept.changed(all, which, change));
    }
}
