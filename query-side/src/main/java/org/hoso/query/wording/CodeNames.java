package org.hoso.query.wording;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hoso.law.Citation;
import org.hoso.law.Cited;
import org.hoso.law.Law;
import org.hoso.law.Province;
import org.hoso.runtime.law.ItemKinds;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;

/** Names for codes, as of a day. A code that nobody knows by that day stands for itself: what was stored is shown. */
final class CodeNames {
    private final Supplier<Law> law;
    private final Texts texts;

    CodeNames(Supplier<Law> law, Texts texts) {
        this.law = law;
        this.texts = texts;
    }

    /** @param component what kind of code it is, as the events name it */
    String of(Language language, String component, String code, LocalDate day) {
        return switch (component) {
            case "agency",
                    "toAgency",
                    "fromAgency",
                    "referTo",
                    "lead",
                    "owner",
                    "claimants",
                    "superior",
                    "successors" -> agency(language, code, day);
            case "platform" -> platform(language, code).orElse(code);
            case "receiver" -> receiver(language, code, day);
            case "provider", "providers" -> provider(language, code, day);
            case "province" -> province(code);
            case "productField" -> productField(language, code);
            case "violationType" -> violationType(language, code);
            case "remedy", "remedies" -> remedy(language, code);
            case "code" -> clock(language, code, day);
            case "citation" -> {
                Cited cited = Citation.words(code);
                yield in(language, cited.vi(), cited.en());
            }
            case "itemKind" -> ItemKinds.name(code, language);
            case "onBreach" ->
                texts.find(language, component + "." + code, Map.of()).orElse(code);
            default -> code;
        };
    }

    /** A body that had ended by that day is told by its last name. */
    String agency(Language language, String code, LocalDate day) {
        return law.get()
                .agencies()
                .on(code, day)
                .or(() -> law.get()
                        .agencies()
                        .lastDay(code, day)
                        .flatMap(last -> law.get().agencies().on(code, last)))
                .map(found -> in(language, found.nameVi(), found.nameEn()))
                .orElse(code);
    }

    /** A platform, a provider, or whoever of a kind of providers there is. */
    private String receiver(Language language, String code, LocalDate day) {
        return platform(language, code)
                .or(() -> texts.find(language, "BlockTarget." + code.toLowerCase(Locale.ROOT), Map.of()))
                .orElseGet(() -> agency(language, code, day));
    }

    /** By the list of that day; one of before there was a list, by its code. */
    private String provider(Language language, String code, LocalDate day) {
        return law.get()
                .providers()
                .on(code, day)
                .map(found -> in(language, found.nameVi(), found.nameEn()))
                .orElseGet(() -> receiver(language, code, day).replace('_', ' '));
    }

    private Optional<String> platform(Language language, String code) {
        return law.get().platforms().find(code).map(found -> in(language, found.vi(), found.name()));
    }

    private String province(String code) {
        return law.get().agencies().provinces().stream()
                .filter(one -> one.code().equals(code))
                .map(Province::nameVi)
                .findFirst()
                .orElse(code);
    }

    private String productField(Language language, String code) {
        return law.get().mandates().fields().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> in(language, one.nameVi(), one.nameEn()))
                .findFirst()
                .orElse(code);
    }

    private String violationType(Language language, String code) {
        return law.get()
                .violationTypes()
                .find(code)
                .map(found -> in(language, found.nameVi(), found.nameEn()))
                .orElse(code);
    }

    private String remedy(Language language, String code) {
        return law.get().violationTypes().remedies().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> in(language, one.nameVi(), one.nameEn()))
                .findFirst()
                .orElse(code);
    }

    private String clock(Language language, String code, LocalDate day) {
        return law.get()
                .clocks()
                .rule(code, day)
                .or(() -> law.get().clocks().all().stream()
                        .filter(rule -> rule.code().equals(code))
                        .findFirst())
                .map(rule -> in(language, rule.nameVi(), rule.nameEn()))
                .orElse(code);
    }

    private static String in(Language language, String vi, String en) {
        return language == Language.VI ? vi : en;
    }
}
