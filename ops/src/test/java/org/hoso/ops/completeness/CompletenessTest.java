package org.hoso.ops.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.hoso.cases.By;
import org.hoso.cases.Happening;
import org.hoso.cases.Request;
import org.hoso.command.storing.CaseAggregate;
import org.hoso.command.storing.FamilyCommandHandler;
import org.hoso.ops.whole.plays.Plays;
import org.hoso.ops.whole.plays.Script;
import org.hoso.wire.StoredNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the menu of commands and events promises is there. */
class CompletenessTest {
    private static final String TESTS = Sources.java("command-side/src/test");
    private static final Properties VIETNAMESE = Sources.texts("sentences_vi.properties");
    private static final Properties ENGLISH = Sources.texts("sentences_en.properties");

    static List<Class<? extends Request>> commands() {
        return StoredNames.everyCommand();
    }

    static List<Class<? extends Happening>> events() {
        return StoredNames.everyEvent();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_a_handler(Class<? extends Request> command) {
        assertThat(handlers().filter(handler -> handler.getParameterTypes()[0].isAssignableFrom(command)))
                .as("handlers of the aggregate that take %s", command.getSimpleName())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_says_who_may_ask_for_it(Class<? extends Request> command) {
        assertThat(command.getAnnotation(By.class).value()).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_is_decided_in_a_test(Class<? extends Request> command) {
        Pattern made = Pattern.compile("new (\\w+\\.)*" + command.getSimpleName() + "\\(");
        assertThat(made.matcher(TESTS).find())
                .as("a decision test that makes a %s", command.getSimpleName())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_a_stored_name_that_leads_back_to_it(Class<? extends Happening> event) {
        assertThat(StoredNames.event(StoredNames.of(event))).contains(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_its_approved_form(Class<? extends Happening> event) {
        assertThat(Sources.ROOT.resolve(
                        "shared-api/contract/src/test/resources/approved/" + StoredNames.of(event) + ".json"))
                .isNotEmptyFile();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_reads_as_a_sentence_in_Vietnamese_and_English(Class<? extends Happening> event) {
        assertThat(VIETNAMESE.getProperty(StoredNames.of(event))).isNotBlank();
        assertThat(ENGLISH.getProperty(StoredNames.of(event))).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_choice_of_every_command_an_officer_may_ask_for_is_played(Class<? extends Request> command) {
        if (Endpoints.of(command).isEmpty()) return;
        Script script = Plays.of(command).orElse(null);
        assertThat(script)
                .as("a script of %s: write one beside its step in ops/src/test/java/org/hoso/ops/whole/plays", command)
                .isNotNull();
        assertThat(script.missing())
                .as(
                        "choices of %s that nothing plays: put what may be left out into the body of its script, or say how it is"
                                + " chosen: .choosing(\"x present\", p -> fields(\"x\", ...)), .also(STATE, officer, p -> fields(...))",
                        command.getSimpleName())
                .isEmpty();
    }

    @Test
    @DisplayName("the table of steps is the one that the code makes")
    void the_step_table_equals_the_code() {
        assertThat(StepTable.in(Sources.text("ops/steps.md"))).isEqualTo(StepTable.rendered());
    }

    private static Stream<Method> handlers() {
        return Stream.of(CaseAggregate.class, FamilyCommandHandler.class)
                .flatMap(aggregate -> Arrays.stream(aggregate.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(CommandHandler.class));
    }
}
