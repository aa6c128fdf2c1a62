package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hoso.ops.whole.plays.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** From one state alone with {@code -Dstate=REPORTED}. Beside {@link EveryPlayTest}, so that the two may go on in two processes at once. */
@DisplayName("Every command of a case, over HTTP")
class EveryStateTest {
    private final Running running = Running.shared();

    @TestFactory
    @DisplayName("is answered by a rule in every state, also where it makes no sense")
    Stream<DynamicTest> from_everywhere() {
        return State.OF_CASES.stream()
                .filter(state -> state.name().matches(System.getProperty("state", ".*")))
                .map(state -> DynamicTest.dynamicTest(
                        state.name(),
                        () -> assertThat(new FromEverywhere(running, state).play())
                                .isEmpty()));
    }
}
