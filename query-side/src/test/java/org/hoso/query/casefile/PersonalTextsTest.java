package org.hoso.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.hoso.cases.SampleEvents;
import org.hoso.query.casefile.Personal.Kept;
import org.hoso.query.casefile.Personal.Withheld;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Personal texts in a case file")
class PersonalTextsTest {
    private static final CaseView CASE = FoldedCase.of(SampleEvents.all());

    @Test
    @DisplayName("are all found, however deep: once masked, nothing sealed is left in what is written")
    void are_all_found() {
        assertThat(CaseJson.stored().writeValueAsString(CASE)).contains("\"ct\"");
        assertThat(CaseJson.stored().writeValueAsString(Masking.all(CASE))).doesNotContain("\"ct\"", "\"sealed\"");
    }

    @Test
    @DisplayName("keep the name they were sealed under, so that they can be opened")
    void keep_their_names() {
        Set<String> fields = new HashSet<>();
        PersonalTexts.visit(CASE, text -> {
            if (text instanceof Kept kept) fields.add(kept.field());
        });
        assertThat(fields)
                .contains("name", "contact", "identityNumber", "title", "handle", "original", "grounds", "reason");
    }

    @Test
    @DisplayName("stay masked where there is no key database")
    void stay_masked_without_keys() {
        Set<Personal> told = new HashSet<>();
        PersonalTexts.visit(new TextRendering(null).told(CASE), told::add);
        assertThat(told).containsExactly(Personal.withheld(Withheld.MASKED));
    }
}
