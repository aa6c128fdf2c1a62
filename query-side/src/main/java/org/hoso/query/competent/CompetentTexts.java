package org.hoso.query.competent;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoso.law.CasePower;
import org.hoso.law.CompetentBodies;
import org.hoso.law.Mandate;
import org.hoso.query.wording.Sentence;
import org.hoso.query.wording.Words;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says whose business a case is, and why. */
@Component
final class CompetentTexts {
    private final Texts texts = Texts.of("competent");
    private final Words words;

    CompetentTexts(Words words) {
        this.words = words;
    }

    Sentence reading() {
        return in(language -> texts.text(language, "reading", Map.of()));
    }

    /** Functional food: VFA concludes (Decree ..., since ...); ABEI requests removal; ... */
    Sentence proposed(List<HeldPower> powers, CompetentBodies competent) {
        return in(language -> texts.text(
                language,
                "proposed",
                Map.of(
                        "field",
                        words.text(language, "productField", competent.about().productField(), competent.day()),
                        "parts",
                        powers.stream()
                                .map(one -> part(language, one, competent))
                                .collect(Collectors.joining("; ")))));
    }

    private String part(Language language, HeldPower held, CompetentBodies competent) {
        if (held.proposed() == null) return texts.text(language, key("nobody", held.power()), Map.of());
        boolean province = held.power() == CasePower.SANCTION
                && competent.about().traders().isEmpty()
                && !held.local().isEmpty();
        Map<String, Object> values = basis(language, held.bodies().getFirst().mandate(), competent);
        values.put("body", body(language, held.proposed(), competent));
        return texts.text(language, province ? "part.sanction.province" : key("part", held.power()), values);
    }

    Sentence reason(
            CasePower power,
            PowerGround ground,
            @Nullable Mandate mandate,
            @Nullable String proposed,
            CompetentBodies competent) {
        return in(language -> {
            Map<String, Object> values = mandate == null ? new HashMap<>() : basis(language, mandate, competent);
            values.put("deed", texts.text(language, key("deed", power), Map.of()));
            values.put("day", competent.day());
            if (proposed != null) values.put("proposed", body(language, proposed, competent));
            return texts.text(language, key("why", ground), values);
        });
    }

    /** Whose turn it is, and each power. */
    Sentence whyNot(String body, boolean itsTurn, List<PowerReason> powers, CompetentBodies competent) {
        String lead = competent.about().lead();
        String key =
                body.equals(lead) ? "lead.own" : itsTurn ? "lead.turn" : lead == null ? "lead.nobody" : "lead.other";
        return in(language -> {
            Map<String, Object> values = new HashMap<>();
            values.put("body", body(language, body, competent));
            if (lead != null) values.put("lead", body(language, lead, competent));
            return texts.text(language, key, values)
                    + " "
                    + powers.stream().map(one -> said(language, one.sentence())).collect(Collectors.joining(" "));
        });
    }

    private Map<String, Object> basis(Language language, Mandate mandate, CompetentBodies competent) {
        Map<String, Object> values = new HashMap<>();
        String citation = mandate.basis().citation();
        if (citation != null) values.put("citation", words.text(language, "citation", citation, competent.day()));
        if (mandate.since() != null) values.put("since", mandate.since());
        if (values.isEmpty()) return values;
        String key = values.size() == 2 ? "basis" : citation == null ? "basis.since" : "basis.citation";
        Map<String, Object> all = new HashMap<>();
        all.put("basis", texts.text(language, key, values));
        return all;
    }

    private String body(Language language, String code, CompetentBodies competent) {
        return words.text(language, "agency", code, competent.day());
    }

    private static String key(String first, Enum<?> constant) {
        return first + "." + constant.name().toLowerCase(Locale.ROOT);
    }

    private static Sentence in(Function<Language, String> said) {
        return new Sentence(said.apply(Language.VI), said.apply(Language.EN));
    }

    private static String said(Language language, Sentence sentence) {
        return switch (language) {
            case VI -> sentence.vi();
            case EN -> sentence.en();
        };
    }
}
