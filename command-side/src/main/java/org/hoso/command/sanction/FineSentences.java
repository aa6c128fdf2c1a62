package org.hoso.command.sanction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hoso.cases.Sanction.Act;
import org.hoso.cases.Sanction.FineRule;
import org.hoso.command.casefile.Said;
import org.hoso.command.sanction.FineWorking.Pricing;
import org.hoso.command.sanction.FineWorking.Span;
import org.hoso.law.Cited;
import org.hoso.law.Confidence;
import org.hoso.law.Provision;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.jspecify.annotations.Nullable;

/** The working of one act as a sentence, Vietnamese and English. */
final class FineSentences {
    private static final Texts TEXTS = Texts.of("fines");

    private FineSentences() {}

    /** @param rule absent where the frame is not known */
    static Said of(Act act, Pricing pricing, @Nullable FineRule rule, @Nullable Long amountVnd, boolean lapsed) {
        return new Said(
                sentence(Language.VI, act, pricing, rule, amountVnd, lapsed),
                sentence(Language.EN, act, pricing, rule, amountVnd, lapsed));
    }

    private static String sentence(
            Language language,
            Act act,
            Pricing pricing,
            @Nullable FineRule rule,
            @Nullable Long amountVnd,
            boolean lapsed) {
        String lawful = say(
                language,
                "rule",
                Map.of(
                        "provision", provision(language, act),
                        "from", act.versionFrom(),
                        "endedOn", act.endedOn()));
        String frame = frame(language, pricing);
        String amount = lapsed ? say(language, "lapsed", Map.of()) : amount(language, rule, amountVnd);
        String sure = act.confidence() == Confidence.VERIFIED ? "" : " " + say(language, "unverified", Map.of());
        return lawful + " " + frame + " " + amount + sure;
    }

    private static String provision(Language language, Act act) {
        Cited cited = Provision.of(act.decree(), act.article());
        return language == Language.VI ? cited.vi() : cited.en();
    }

    private static String frame(Language language, Pricing pricing) {
        Span stated = pricing.frameOfBaseline();
        Span frame = pricing.frame();
        if (stated == null || frame == null) return say(language, "frame.unknown", Map.of());
        Map<String, Object> values = new HashMap<>();
        values.put("statedLowest", vnd(language, stated.lowestVnd()));
        values.put("statedHighest", vnd(language, stated.highestVnd()));
        values.put("factor", factor(pricing.factor()));
        values.put("lowest", vnd(language, frame.lowestVnd()));
        values.put("highest", vnd(language, frame.highestVnd()));
        return say(language, "frame." + key(pricing.factorReason()), values);
    }

    private static String amount(Language language, @Nullable FineRule rule, @Nullable Long amountVnd) {
        if (amountVnd == null || rule == null)
            return say(language, rule == null ? "amount.unknown" : "amount.to-choose", Map.of());
        return say(language, "amount." + key(rule), Map.of("amount", vnd(language, amountVnd)));
    }

    private static String say(Language language, String key, Map<String, ?> values) {
        return TEXTS.text(language, key, values);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String factor(double factor) {
        return factor == Math.rint(factor) ? String.valueOf((long) factor) : String.valueOf(factor);
    }

    /** Grouped by thousands as the language writes it. */
    private static String vnd(Language language, long amount) {
        String grouped = String.format(Locale.ROOT, "%,d", amount);
        return switch (language) {
            case VI -> grouped.replace(',', '.');
            case EN -> grouped;
        };
    }
}
