package org.hoso.query.ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.hoso.query.changes.FieldWords;
import org.hoso.wire.CorrectableFields;
import org.hoso.wire.StoredNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CorrectedWordsTest {
    @Test
    @DisplayName("Each field that may be corrected has a word in both languages")
    void every_field_has_a_word() {
        FieldWords words = FieldWords.with("ripple");
        assertThat(StoredNames.events().stream()
                        .flatMap(event -> CorrectableFields.of(event).stream())
                        .flatMap(field ->
                                Arrays.stream(field.pointer().substring(1).split("/")))
                        .filter(name -> words.of(name).isEmpty())
                        .distinct()
                        .sorted())
                .isEmpty();
    }
}
