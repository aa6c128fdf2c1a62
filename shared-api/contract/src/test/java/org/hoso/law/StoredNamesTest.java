package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Stored names")
class StoredNamesTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                AgencyLevel.class,
                Baseline.class,
                ClockUnit.class,
                Confidence.class,
                DayOffStatus.class,
                FinePoint.class,
                MandateRole.class,
                PlatformKind.class,
                ProvinceKind.class
            })
    void are_the_words_of_the_files_because_the_files_are_read_by_them(Class<? extends Enum<?>> words)
            throws NoSuchFieldException {
        for (Enum<?> word : words.getEnumConstants()) {
            assertThat(words.getField(word.name())
                            .getAnnotation(JsonProperty.class)
                            .value())
                    .isEqualTo(word.name().toLowerCase(Locale.ROOT));
        }
    }
}
