package org.hoso.ops.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import java.util.regex.Pattern;
import org.hoso.cases.Refusal;
import org.hoso.ops.whole.tour.Scenarios;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every reason to turn a command down is produced by a decision test, explained in both languages, and met once over HTTP. */
class RefusalsCompleteTest {
    private static final String TESTS = Sources.java("command-side/src/test");
    private static final Properties VIETNAMESE = Sources.texts("refusals_vi.properties");
    private static final Properties ENGLISH = Sources.texts("refusals_en.properties");

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void every_refusal_is_produced_by_a_decision_test(Refusal refusal) {
        Pattern produced = Pattern.compile("refusedWith\\((Refusal\\.)?" + refusal.name() + "\\b");
        assertThat(produced.matcher(TESTS).find())
                .as("a decision test that is refused with %s", refusal)
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void every_refusal_is_explained_in_Vietnamese_and_English(Refusal refusal) {
        for (Properties texts : new Properties[] {VIETNAMESE, ENGLISH}) {
            assertThat(texts.getProperty(refusal.code() + ".title")).isNotBlank();
            assertThat(texts.getProperty(refusal.code() + ".detail")).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void every_refusal_is_met_over_HTTP(Refusal refusal) {
        assertThat(Scenarios.all().containsKey(refusal) || Scenarios.OUT_OF_REACH.containsKey(refusal))
                .as("a scenario of %s in the tour", refusal)
                .isTrue();
    }
}
