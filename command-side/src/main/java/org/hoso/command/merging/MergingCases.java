package org.hoso.command.merging;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hoso.cases.CaseId;
import org.hoso.cases.Merging;
import org.hoso.cases.Merging.CaseMerged;
import org.hoso.cases.Merging.CaseSplit;
import org.hoso.cases.Merging.MergeCases;
import org.hoso.cases.Merging.Part;
import org.hoso.cases.Merging.SplitCase;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.CaseKnowledge;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Lead;
import org.hoso.command.casefile.Merged;
import org.hoso.command.casefile.Under;

/**
 * The rules of merging and splitting. A merge never moves accountability: the same body answers for both cases before, while and
 * after they are merged, until an offer of the lead is accepted.
 */
public final class MergingCases {
    private MergingCases() {}

    public static Decision decide(Merging.Command command, CaseFile file, DecisionBasis basis) {
        return switch (command) {
            case MergeCases c -> merge(c, file, basis);
            case SplitCase c -> split(c, file, basis);
        };
    }

    private static Decision merge(MergeCases c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().accountable(c.by())) return file.lead().accountableOnly();
        CaseId absorbed = c.absorbed();
        if (absorbed.equals(c.caseId())) return refuse(Refusal.SAME_CASE);
        CaseFile other = basis.others()
                .find(absorbed)
                .filter(found -> CaseKnowledge.sees(c.by(), found, basis.law()))
                .orElse(null);
        if (other == null) return refuse(Refusal.UNKNOWN_CASE);
        return hindrance(c, file, other).or(() -> tooMany(file, other, basis)).orElseGet(() -> merged(c, file, other));
    }

    private static Optional<Decision> hindrance(MergeCases c, CaseFile file, CaseFile other) {
        String number = String.valueOf(other.number());
        Merged.Other into = other.merged().into();
        if (into != null)
            return Optional.of(
                    refuse(Refusal.CASE_MERGED, "caseNumber", into.number().value()));
        if (!other.closure().open()) return Optional.of(refuse(Refusal.CASE_CLOSED, "caseNumber", number));
        if (!other.lead().accountable(c.by()))
            return Optional.of(refuse(
                    Refusal.OTHER_ACCOUNTABLE,
                    Map.of(
                            "caseNumber",
                            number,
                            "agency",
                            Objects.requireNonNull(other.lead().accountable()).agency())));
        if (inMotion(other.lead())) return Optional.of(refuse(Refusal.LEAD_IN_MOTION, "caseNumber", number));
        return c.at().isBefore(file.journal().leadSince())
                        || c.at().isBefore(other.journal().leadSince())
                ? Optional.of(refuse(Refusal.BEFORE_ITS_CAUSE))
                : Optional.empty();
    }

    /** What the other one has taken in comes with it. */
    private static Optional<Decision> tooMany(CaseFile file, CaseFile other, DecisionBasis basis) {
        int together = Under.of(file, basis.others()).size()
                + Under.of(other, basis.others()).size()
                + 1;
        return together > Under.MOST
                ? Optional.of(refuse(Refusal.TOO_MANY_MERGED, "most", Under.MOST))
                : Optional.empty();
    }

    private static boolean inMotion(Lead lead) {
        return lead.disputed() || !lead.openOffers().isEmpty() || lead.succession() != null;
    }

    private static Decision merged(MergeCases c, CaseFile file, CaseFile other) {
        return accept(merged(c, Part.SURVIVING, file, other), merged(c, Part.ABSORBED, other, file));
    }

    private static CaseMerged merged(MergeCases c, Part part, CaseFile told, CaseFile other) {
        return new CaseMerged(
                id(told),
                c.by(),
                c.at(),
                c.mergeId(),
                part,
                id(other),
                Objects.requireNonNull(other.number()),
                Objects.requireNonNull(told.lead().accountable()),
                c.reason(),
                c.document());
    }

    /** Asked of either half. */
    private static Decision split(SplitCase c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().accountable(c.by())) return file.lead().accountableOnly();
        CaseId half = c.absorbed() == null ? c.caseId() : c.absorbed();
        boolean itself = half.equals(c.caseId());
        var link = itself
                ? Optional.ofNullable(file.merged().into())
                : file.merged().taken(half);
        CaseFile other =
                link.flatMap(found -> basis.others().find(found.caseId())).orElse(null);
        if (other == null) return refuse(Refusal.NOT_MERGED, "absorbed", half);
        Instant since = link.orElseThrow().at();
        if (c.at().isBefore(since)
                || c.at().isBefore(file.journal().leadSince())
                || c.at().isBefore(other.journal().leadSince())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return itself ? split(c, other, file) : split(c, file, other);
    }

    private static Decision split(SplitCase c, CaseFile surviving, CaseFile absorbed) {
        CaseSplit first = split(c, Part.SURVIVING, surviving, absorbed);
        CaseSplit second = split(c, Part.ABSORBED, absorbed, surviving);
        return c.caseId().equals(id(surviving)) ? accept(first, second) : accept(second, first);
    }

    private static CaseSplit split(SplitCase c, Part part, CaseFile told, CaseFile other) {
        var link = part == Part.ABSORBED
                ? Objects.requireNonNull(told.merged().into())
                : told.merged().taken(id(other)).orElseThrow();
        return new CaseSplit(
                id(told),
                c.by(),
                c.at(),
                link.mergeId(),
                part,
                id(other),
                Objects.requireNonNull(other.number()),
                Objects.requireNonNull(told.lead().accountable()),
                c.reason(),
                c.document());
    }

    private static CaseId id(CaseFile file) {
        return Objects.requireNonNull(file.id());
    }
}
