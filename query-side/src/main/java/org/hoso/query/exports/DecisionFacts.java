package org.hoso.query.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hoso.cases.Sanction;
import org.hoso.law.Confidence;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.casefile.ExecutionStep;
import org.hoso.query.casefile.ExecutionStep.What;
import org.hoso.query.casefile.Personal;
import org.hoso.query.casefile.SanctionDecision.DecisionTerms;
import org.hoso.query.casefile.SeenDecision;
import org.hoso.query.casefile.Standing;
import org.hoso.query.casefile.Subjects.SubjectIdentity;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;

/** What a row says of a decision; days are days in Viet Nam. */
final class DecisionFacts {
    private DecisionFacts() {}

    static DecisionTerms terms(SeenDecision d) {
        return Objects.requireNonNull(d.decision().terms(), "a decision without terms is not exported");
    }

    static @Nullable String signerOffice(SeenDecision d) {
        Sanction.Signer signer = terms(d).signer();
        return signer == null ? null : signer.office();
    }

    static @Nullable String subjectKind(SeenDecision d) {
        if (d.record() != null) return stored(d.record().subjectKind());
        return d.subject() == null || d.subject().kind() == null
                ? null
                : stored(d.subject().kind());
    }

    /** The text, or in brackets why it is not there: {@code [masked]}, {@code [erased]}. */
    static @Nullable String personal(SeenDecision d, DecisionColumn.Personality which) {
        SubjectIdentity identity = d.subject() == null ? null : d.subject().identity();
        if (identity == null) return null;
        Personal text = switch (which) {
            case NAME -> identity.name();
            case IDENTITY_NUMBER -> identity.identityNumber();
            case ADDRESS -> identity.address();
        };
        return switch (text) {
            case null -> null;
            case Personal.Told told when told.withheld() == null -> told.text();
            case Personal.Told told -> "[" + stored(told.withheld()) + "]";
            case Personal.Kept kept -> throw new IllegalStateException("a sealed text is never exported");
        };
    }

    /** The acts that are fined, in the order of the decision; all of the record where no fine is possible. */
    static List<String> acts(SeenDecision d, Function<Sanction.Act, String> fact) {
        if (d.record() == null) return List.of();
        List<Sanction.ActFine> fines = terms(d).fines();
        return d.record().acts().stream()
                .filter(act -> fines.isEmpty()
                        || fines.stream().anyMatch(fine -> fine.actId().equals(act.actId())))
                .map(fact)
                .toList();
    }

    /** Unverified as soon as one amount is. */
    static @Nullable String confidence(SeenDecision d) {
        List<Sanction.ActFine> fines = terms(d).fines();
        if (fines.isEmpty()) return null;
        return fines.stream().allMatch(fine -> fine.confidence() == Confidence.VERIFIED)
                ? stored(Confidence.VERIFIED)
                : stored(Confidence.UNVERIFIED);
    }

    static List<String> remediesLeft(SeenDecision d) {
        Standing standing = d.decision().standing();
        return standing == null
                ? List.of()
                : terms(d).remedies().stream().filter(standing.left()::contains).toList();
    }

    static @Nullable String executionState(SeenDecision d) {
        Standing standing = d.decision().standing();
        return standing == null ? null : standing.stage().code();
    }

    static @Nullable LocalDate servedOn(SeenDecision d) {
        return last(d, What.SERVED).map(step -> day(step.at())).findFirst().orElse(null);
    }

    static @Nullable LocalDate executedOn(SeenDecision d) {
        return last(d, What.EXECUTED).map(step -> day(step.at())).findFirst().orElse(null);
    }

    static @Nullable LocalDate deferredUntil(SeenDecision d) {
        return last(d, What.DEFERRED).map(ExecutionStep::until).findFirst().orElse(null);
    }

    static List<String> instalments(SeenDecision d) {
        return last(d, What.INSTALMENTS_ALLOWED)
                .flatMap(step -> step.instalments().stream())
                .map(part -> part.dueOn() + " " + part.amountVnd())
                .toList();
    }

    /** Of the complaint or lawsuit that was filed last; {@code none} where there is none. */
    static String appealState(SeenDecision d) {
        record Filed(Instant at, @Nullable Standing standing) {}
        return Stream.concat(
                        d.appeals().stream().map(one -> new Filed(one.filed().at(), one.standing())),
                        d.lawsuits().stream().map(one -> new Filed(one.at(), one.standing())))
                .max(Comparator.comparing(Filed::at))
                .map(Filed::standing)
                .map(standing -> standing.stage().code())
                .orElse("none");
    }

    static @Nullable LocalDate publicisedOn(SeenDecision d) {
        return d.publications().isEmpty()
                ? null
                : day(d.publications().getFirst().at());
    }

    /** An enum constant as it is stored. */
    static String stored(Object constant) {
        return CaseJson.stored().convertValue(constant, String.class);
    }

    private static Stream<ExecutionStep> last(SeenDecision d, What what) {
        return d.decision().execution().reversed().stream()
                .filter(step -> step.what() == what)
                .limit(1);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    }
}
