package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hoso.ops.whole.plays.Plays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Play one command alone with {@code -Dplay=record-platform-answer}; {@code -Dapprove=true} writes what is only refused anew. */
@DisplayName("Every choice of every command, over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPlayTest {
    private final Running running = Running.shared();
    private final Map<String, String> refused = new TreeMap<>();
    private final List<String> played = new ArrayList<>();

    @TestFactory
    @DisplayName("is accepted, or refused by a rule; a dry run tells the same and stores nothing")
    Stream<DynamicTest> plays() {
        Stream<DynamicTest> each = Plays.all().stream()
                .map(script -> new Playing(running, script))
                .filter(playing -> playing.command().matches(System.getProperty("play", ".*")))
                .map(playing -> DynamicTest.dynamicTest(playing.command(), () -> play(playing)));
        return Stream.concat(
                each, Stream.of(DynamicTest.dynamicTest("is accepted somewhere, or known not to be", this::known)));
    }

    private void play(Playing playing) {
        played.add(playing.command());
        List<String> wrong = playing.play();
        refused.putAll(playing.onlyRefused());
        assertThat(wrong).isEmpty();
    }

    private void known() {
        OnlyRefused approved = OnlyRefused.approved();
        if (Boolean.getBoolean("approve")) approved.rewrite(refused, played);
        Map<String, String> expected = OnlyRefused.approved().codes();
        expected.keySet().removeIf(choice -> !played.contains(choice.substring(0, choice.indexOf(' '))));
        assertThat(refused)
                .as(
                        "choices that no play has accepted: find a state or a body in which they are (.also, .choosing), or run"
                                + " this test with -Dapprove=true and say in ops/src/test/resources/plays/only-refused.txt why none is")
                .isEqualTo(expected);
        assertThat(OnlyRefused.approved().unexplained())
                .as("lines of only-refused.txt without a reason")
                .isEmpty();
    }
}
