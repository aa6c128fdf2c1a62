package org.hoso.query.casefile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.DocumentRef;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** Complaints, lawsuits, and what a fallen decision leaves to be undone. */
@Withers
public record Appeals(List<Complaint> complaints, List<Lawsuit> lawsuits, List<OwedConsequence> consequences)
        implements AppealsBuilder.With {
    static final Appeals NONE = new Appeals(List.of(), List.of(), List.of());

    /** @param steps what was done with it, in the order it was recorded @param standing told, not kept */
    @Withers
    public record Complaint(
            UUID appealId,
            FiledComplaint filed,
            List<AppealStep> steps,
            @Nullable Standing standing) implements AppealsComplaintBuilder.With {
        Complaint then(AppealStep step) {
            return withSteps(Kept.with(steps, step));
        }
    }

    /** @param filedFor body, platform or {@code CITIZEN} that the one who filed it acts for */
    public record FiledComplaint(
            String filedFor,
            Appeal.Attacked attacked,
            UUID attackedId,
            Appeal.Level level,
            @Nullable UUID earlierAppealId,
            UUID appellantId,
            @Nullable Personal appellantName,
            @Nullable Personal grounds,
            boolean late,
            @Nullable Personal lateReason,
            @Nullable Personal coercion,
            @Nullable DocumentRef document,
            Instant at) {}

    /**
     * One step of a complaint.
     *
     * @param until       last day of a stay or day of a dialogue
     * @param newTotalVnd the fine that remains, in VND
     */
    public record AppealStep(
            What what,
            String agency,
            Instant at,
            @Nullable DocumentRef document,
            Appeal.@Nullable Difficulty difficulty,
            @Nullable LocalDate until,
            Appeal.@Nullable Result result,
            @Nullable Long newTotalVnd,
            @Nullable Personal reason) {
        /** What it was. */
        public enum What {
            ACCEPTED,
            REFUSED,
            EXECUTION_SUSPENDED,
            SUSPENSION_LIFTED,
            DIALOGUE_HELD,
            WITHDRAWN,
            DECIDED,
            SERVED;

            @JsonValue
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** @param judgment absent while the court has it */
    @Withers
    public record Lawsuit(
            UUID lawsuitId,
            Appeal.Attacked attacked,
            UUID attackedId,
            String court,
            DocumentRef document,
            Instant at,
            @Nullable Judgment judgment,
            @Nullable Standing standing)
            implements AppealsLawsuitBuilder.With {}

    /** What the court said. */
    public record Judgment(Appeal.Result result, @Nullable Long newTotalVnd, DocumentRef document, Instant at) {}

    /**
     * @param end absent while it is owed
     * @param by  the appeal or lawsuit whose ruling left it
     */
    public record OwedConsequence(
            Appeal.Consequence consequence,
            Instant at,
            @Nullable ConsequenceEnd end,
            UUID by) {}

    /**
     * @param waived or settled
     * @param reason of a waiver
     * @param lapsed whether a later ruling overturned it before it was settled
     */
    public record ConsequenceEnd(
            boolean waived,
            DocumentRef document,
            @Nullable Personal reason,
            Instant at,
            @Nullable Boolean lapsed) {}

    /** What an appeal or lawsuit attacks, where it attacks a decision. */
    @Nullable
    UUID decisionAttackedBy(UUID appealOrLawsuit) {
        return complaints.stream()
                .filter(one -> one.appealId().equals(appealOrLawsuit))
                .map(one -> one.filed().attackedId())
                .findFirst()
                .or(() -> lawsuits.stream()
                        .filter(one -> one.lawsuitId().equals(appealOrLawsuit))
                        .map(Lawsuit::attackedId)
                        .findFirst())
                .orElse(null);
    }
}
