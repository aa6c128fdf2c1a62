package org.hoso.command.classification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.cases.Classification.ClassifiedType;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.Clockwork;
import org.hoso.law.Law;
import org.hoso.law.PenaltyVersion;
import org.hoso.law.ViolationType;
import org.hoso.law.ViolationTypes;

/** What codes amount to on the day of the act: a verdict with the types in their versions of that day (settled A2), or why not. */
sealed interface Finding {
    /** @param types none where the verdict is an outcome */
    record Found(Verdict verdict, List<ClassifiedType> types) implements Finding {}

    record Impossible(Refusal refusal, Map<String, Object> details) implements Finding {}

    /**
     * Looks the law up.
     *
     * @param codes at least one, none twice
     * @param at    when it is classified: no act is later
     */
    static Finding of(String productField, List<String> codes, LocalDate actDate, Instant at, Law law) {
        if (!law.mandates().knowsField(productField))
            return new Impossible(Refusal.UNKNOWN_PRODUCT_FIELD, Map.of("productField", productField));
        if (actDate.isAfter(Clockwork.day(at)))
            return new Impossible(Refusal.ACT_AFTER_REPORT, Map.of("actDate", actDate));
        return types(codes, actDate, law.violationTypes());
    }

    private static Finding types(List<String> codes, LocalDate actDate, ViolationTypes law) {
        List<ClassifiedType> types = new ArrayList<>();
        for (String code : codes) {
            Optional<ViolationType> type = law.find(code);
            if (type.isEmpty()) return impossible(Refusal.UNKNOWN_VIOLATION_TYPE, code);
            if (type.get().outcomeOnly()) return outcome(code, codes);
            Optional<PenaltyVersion> version = type.get().on(actDate);
            if (version.isEmpty()) return notInForce(code, actDate);
            types.add(classified(type.get(), version.get()));
        }
        return new Found(Verdict.VIOLATION, List.copyOf(types));
    }

    private static Finding outcome(String code, List<String> codes) {
        if (codes.size() > 1) return impossible(Refusal.OUTCOME_STANDS_ALONE, code);
        Verdict verdict = switch (code) {
            case "NONE" -> Verdict.NO_VIOLATION;
            case "OUT_OF_SCOPE" -> Verdict.OUT_OF_SCOPE;
            case "INSUFFICIENT_INFO" -> Verdict.INSUFFICIENT_INFO;
            default -> throw new IllegalStateException("the law names an outcome without a verdict: " + code);
        };
        return new Found(verdict, List.of());
    }

    private static Finding impossible(Refusal refusal, String code) {
        return new Impossible(refusal, Map.of("violationType", code));
    }

    private static Finding notInForce(String code, LocalDate actDate) {
        return new Impossible(Refusal.TYPE_NOT_IN_FORCE, Map.of("violationType", code, "actDate", actDate));
    }

    private static ClassifiedType classified(ViolationType type, PenaltyVersion version) {
        return new ClassifiedType(
                type.code(),
                type.lawField(),
                version.decree(),
                version.article(),
                version.from(),
                version.confidence());
    }
}
