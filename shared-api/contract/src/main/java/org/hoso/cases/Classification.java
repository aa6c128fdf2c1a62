package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.law.Confidence;
import org.jspecify.annotations.Nullable;

/** Phân loại: field, violation types in the version of the day of the act, urgency. A machine only suggests. */
public interface Classification {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

    enum Verdict {
        @JsonProperty("violation")
        VIOLATION,
        @JsonProperty("no_violation")
        NO_VIOLATION,
        @JsonProperty("out_of_scope")
        OUT_OF_SCOPE,
        @JsonProperty("insufficient_info")
        INSUFFICIENT_INFO
    }

    /** @param score 0 to 1, as the model gave it */
    record Suggestion(String violationType, double score) {
        public Suggestion {
            Shape.require(score >= 0 && score <= 1, "a score lies between 0 and 1");
        }
    }

    /** A violation type with the version that was in force on the day of the act. */
    record ClassifiedType(
            String violationType,
            String lawField,
            String decree,
            String article,
            LocalDate versionFrom,
            Confidence confidence) {}

    @By({Role.CLASSIFIER, Role.INTAKE})
    record SuggestClassification(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID suggestionId,
            String model,
            String modelVersion,
            @Nullable String productField,
            List<Suggestion> scores)
            implements Command {
        public SuggestClassification {
            Shape.shortText(model, 100);
            Shape.shortText(modelVersion, 50);
            Shape.some(scores, 50);
        }
    }

    record ClassificationSuggested(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID suggestionId,
            String model,
            String modelVersion,
            @Nullable String productField,
            List<Suggestion> scores)
            implements Event {}

    /**
     * @param actDate day of the act: decides the version of each type
     * @param violationTypes codes; an outcome that is no violation stands alone
     */
    @By(Role.CLASSIFIER)
    record ClassifyViolation(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            String productField,
            List<String> violationTypes,
            LocalDate actDate,
            Report.Urgency urgency,
            @About @Nullable Sealed reasoning)
            implements Command {
        public ClassifyViolation {
            Shape.some(violationTypes, 20);
            Shape.eachOnce(violationTypes);
            Shape.day(actDate);
        }
    }

    /**
     * Where the law data knows a limitation for the act, its clock is among {@code clocks}.
     *
     * @param types none where the verdict is an outcome that is no violation
     */
    record ViolationClassified(
            CaseId caseId,
            Actor by,
            Instant at,
            String productField,
            Verdict verdict,
            List<ClassifiedType> types,
            LocalDate actDate,
            Report.Urgency urgency,
            @Nullable Sealed reasoning,
            ClockChanges clocks)
            implements Event {}

    /** The whole classification anew: what is not repeated is gone. */
    @By({Role.CLASSIFIER, Role.COORDINATOR})
    record CorrectClassification(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            String productField,
            List<String> violationTypes,
            LocalDate actDate,
            Report.Urgency urgency,
            @About Sealed reason)
            implements Command {
        public CorrectClassification {
            Shape.some(violationTypes, 20);
            Shape.eachOnce(violationTypes);
            Shape.day(actDate);
        }
    }

    /** @param clocks limitations that the new act date or the new types stop and start */
    record ClassificationCorrected(
            CaseId caseId,
            Actor by,
            Instant at,
            String productField,
            Verdict verdict,
            List<ClassifiedType> types,
            LocalDate actDate,
            Report.Urgency urgency,
            Sealed reason,
            ClockChanges clocks)
            implements Event {}
}
