package org.hoso.law;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One penalty version of violation-types.yaml. */
final class PenaltyRow {
    private static final String[] FIELDS = {
        "decree",
        "article",
        "from",
        "to",
        "fine_min",
        "fine_max",
        "baseline",
        "factor_individual",
        "remedies",
        "confidence",
        "fine_confidence",
        "source",
        "note"
    };

    private PenaltyRow() {}

    static PenaltyVersion read(Entry entry, Set<String> remedies) {
        entry.only(FIELDS);
        Sourced sourced = Sourced.read(entry);
        Long least = amount(entry, "fine_min");
        Long most = amount(entry, "fine_max");
        refuseHalfFrame(entry, least, most);
        return new PenaltyVersion(
                entry.required("decree").text(),
                entry.required("article").textOrEmpty(),
                entry.required("from").date(),
                entry.nullable("to").map(Value::date).orElse(null),
                least,
                most,
                entry.required("baseline").wordOf(Baseline.class),
                factorIndividual(entry),
                entry.required("remedies").items().stream()
                        .map(code -> code.oneOf(remedies, "remedy"))
                        .toList(),
                sourced.confidence(),
                fineConfidence(entry, least, sourced.confidence()),
                sourced.source(),
                entry.optional("note").map(Value::text).orElse(null));
    }

    private static @Nullable Long amount(Entry entry, String field) {
        return entry.nullable(field)
                .map(vnd -> vnd.whole(1, 1_000_000_000_000L))
                .orElse(null);
    }

    private static void refuseHalfFrame(Entry entry, @Nullable Long least, @Nullable Long most) {
        if ((least == null) != (most == null)) {
            throw entry.broken(
                    least == null ? "fine_min" : "fine_max", "one end of the frame is known and not the other");
        }
        if (least != null && most != null && least > most) {
            throw entry.required("fine_min").broken(least + " is above the maximum " + most);
        }
    }

    private static @Nullable Double factorIndividual(Entry entry) {
        if (entry.required("baseline").wordOf(Baseline.class) == Baseline.INDIVIDUAL
                && entry.optional("factor_individual").isPresent()) {
            throw entry.required("factor_individual").broken("an individual pays the baseline itself here");
        }
        return entry.optional("factor_individual").map(Value::positive).orElse(null);
    }

    private static Confidence fineConfidence(Entry entry, @Nullable Long amount, Confidence ofTheVersion) {
        Confidence stated = entry.optional("fine_confidence")
                .map(word -> word.wordOf(Confidence.class))
                .orElse(ofTheVersion);
        return amount == null ? Confidence.UNVERIFIED : stated;
    }
}
