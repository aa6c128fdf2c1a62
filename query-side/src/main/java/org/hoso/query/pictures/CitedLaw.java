package org.hoso.query.pictures;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.ClassifiedType;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Sanction.ViolationRecorded;
import org.hoso.cases.StartedClock;
import org.hoso.law.Basis;
import org.hoso.law.ClockRule;
import org.hoso.law.Law;
import org.hoso.law.PenaltyVersion;
import org.hoso.law.ViolationType;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the law data says of the versions that the events cite; a version that it does not have is shown as not found. */
final class CitedLaw {
    private record Cited(String violationType, LocalDate versionFrom) {}

    private CitedLaw() {}

    static ObjectNode of(List<CaseEvent> events, List<StartedClock> clocks, Law law) {
        ObjectNode told = CaseJson.stored().createObjectNode();
        ArrayNode violations = told.putArray("violations");
        for (Cited one : cited(events)) violations.add(violation(one, law));
        ArrayNode rules = told.putArray("clocks");
        for (StartedClock clock : clocks) rules.add(rule(clock, law));
        return told;
    }

    private static Set<Cited> cited(List<CaseEvent> events) {
        Set<Cited> cited = new LinkedHashSet<>();
        for (CaseEvent event : events) {
            if (event instanceof ViolationClassified e) add(cited, e.types());
            if (event instanceof ClassificationCorrected e) add(cited, e.types());
            if (event instanceof ViolationRecorded e)
                e.acts().forEach(act -> cited.add(new Cited(act.violationType(), act.versionFrom())));
        }
        return cited;
    }

    private static void add(Set<Cited> cited, List<ClassifiedType> types) {
        types.forEach(type -> cited.add(new Cited(type.violationType(), type.versionFrom())));
    }

    private static ObjectNode violation(Cited cited, Law law) {
        ObjectNode told = CaseJson.stored().valueToTree(cited);
        ViolationType type = law.violationTypes().find(cited.violationType()).orElse(null);
        PenaltyVersion version = type == null
                ? null
                : type.versions().stream()
                        .filter(one -> one.from().equals(cited.versionFrom()))
                        .findFirst()
                        .orElse(null);
        told.put("found", version != null);
        if (type == null || version == null) return told;
        told.put("nameVi", type.nameVi()).put("nameEn", type.nameEn());
        told.set("prohibitedBy", cited(type.prohibitedBy()));
        told.set("version", CaseJson.stored().valueToTree(version));
        return told;
    }

    private static ObjectNode rule(StartedClock clock, Law law) {
        ObjectNode told = CaseJson.stored().createObjectNode();
        told.put("code", clock.code()).put("validFrom", clock.validFrom().toString());
        ClockRule rule = law.clocks().rule(clock.code(), clock.validFrom()).orElse(null);
        told.put("found", rule != null);
        if (rule != null) {
            told.set("legalBasis", cited(rule.legalBasis()));
            told.put("nameVi", rule.nameVi())
                    .put("nameEn", rule.nameEn())
                    .set("confidence", CaseJson.stored().valueToTree(rule.confidence()));
        }
        return told;
    }

    /** In official words alone: a note is whoever's who keeps the data. */
    private static JsonNode cited(@Nullable Basis basis) {
        return CaseJson.stored().valueToTree(basis == null ? null : basis.cited());
    }
}
