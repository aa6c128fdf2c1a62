package org.hoso.query.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.query.progress.ProgressStage;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StageTextsTest {
    @Test
    @DisplayName("Every stage has its sentence in both languages, and no sentence is left over")
    void the_sentences_are_complete() {
        Set<String> stages = Stream.concat(
                        Stream.of(ProgressStage.values()).map(ProgressStage::code), Stream.of(StageTexts.COUNTED))
                .collect(Collectors.toSet());
        Texts texts = Texts.of("stages");
        assertThat(texts.keys(Language.VI)).isEqualTo(stages);
        assertThat(texts.keys(Language.EN)).isEqualTo(stages);
    }
}
