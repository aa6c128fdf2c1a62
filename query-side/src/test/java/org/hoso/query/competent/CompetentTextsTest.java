package org.hoso.query.competent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hoso.law.CasePower;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of whose business a case is")
class CompetentTextsTest {
    private final Texts texts = Texts.of("competent");

    @Test
    @DisplayName("are there in both languages for each power and each ground, and none is left over")
    void complete() {
        Set<String> asked = new TreeSet<>(Set.of(
                "reading",
                "proposed",
                "basis",
                "basis.citation",
                "basis.since",
                "part.sanction.province",
                "lead.own",
                "lead.turn",
                "lead.nobody",
                "lead.other"));
        for (CasePower power : CasePower.values())
            for (String first : Set.of("part", "nobody", "deed")) asked.add(key(first, power));
        for (PowerGround ground : PowerGround.values()) asked.add(key("why", ground));
        for (Language language : Language.values())
            assertThat(texts.keys(language)).as(language.tag()).isEqualTo(asked);
    }

    private static String key(String first, Enum<?> constant) {
        return first + "." + constant.name().toLowerCase(Locale.ROOT);
    }
}
