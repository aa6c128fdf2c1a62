package org.hoso.query.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Clocks.ClockBreached;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.SampleEvents;
import org.hoso.law.ClockRule;
import org.hoso.law.Law;
import org.hoso.query.Varied;
import org.hoso.query.progress.Progress;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A task that a clock left")
class TaskRedactionTest {
    @Test
    @DisplayName("says why in both languages for every word of the law data, and no sentence is left over")
    void the_sentences_are_complete() {
        Set<String> words = Law.load().clocks().all().stream()
                .map(ClockRule::onBreach)
                .filter(word -> !word.equals("none"))
                .collect(Collectors.toSet());
        words.add(TaskRedaction.UNKNOWN);
        Texts texts = Texts.of("tasks");
        assertThat(texts.keys(Language.VI)).isEqualTo(words);
        assertThat(texts.keys(Language.EN)).isEqualTo(words);
    }

    @Test
    @DisplayName("names clock, body, since and commands; a word without a sentence is shown as it stands")
    void is_told() {
        SeenTask task = TaskRedaction.of(breached("propose_blocking")).getFirst();
        assertThat(task.task()).isEqualTo("propose_blocking");
        assertThat(task.clock()).isEqualTo("ad_removal_24h");
        assertThat(task.turn().code()).isEqualTo("ABEI");
        assertThat(task.since()).isEqualTo(SampleEvents.of(ClockBreached.class).at());
        assertThat(task.why().en()).contains("blocking is to be proposed");
        assertThat(task.why().vi()).contains("đề xuất ngăn chặn truy cập");
        assertThat(task.commands()).containsExactly("order-block");
        SeenTask unknown = TaskRedaction.of(breached("call_the_police")).getFirst();
        assertThat(unknown.why().en()).endsWith("the law data says: call_the_police");
        assertThat(unknown.commands()).isEmpty();
    }

    private static Progress breached(String word) {
        CaseEvent breached = Varied.of(ClockBreached.class, "onBreach", word);
        return Progress.NONE.after(SampleEvents.of(ContentReported.class)).after(breached);
    }
}
