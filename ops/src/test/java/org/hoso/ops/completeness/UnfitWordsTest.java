package org.hoso.ops.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.Refusal;
import org.hoso.command.lists.UnfitAddress;
import org.hoso.command.lists.UnfitDays;
import org.hoso.publications.Flaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a rule finds unfit has its words in both languages, and nothing else has. */
class UnfitWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"unfit_vi.properties", "unfit_en.properties"})
    void every_code_of_what_is_unfit_has_its_words(String bundle) {
        Properties words = Sources.texts(bundle);
        assertThat(words.stringPropertyNames()).isEqualTo(codes());
        assertThat(words.values()).noneMatch(text -> text.toString().isBlank());
    }

    private static Set<String> codes() {
        return Stream.of(
                        Stream.of(Flaw.values()).map(Flaw::code).map(code -> Refusal.FIGURES_UNFIT.code() + "." + code),
                        Stream.of(UnfitDays.values())
                                .map(UnfitDays::code)
                                .map(code -> Refusal.LISTING_DAYS_UNFIT.code() + "." + code),
                        Stream.of(UnfitAddress.values())
                                .map(UnfitAddress::code)
                                .map(code -> Refusal.ADDRESS_UNFIT.code() + "." + code))
                .flatMap(codes -> codes)
                .collect(Collectors.toSet());
    }
}
