package org.hoso.runtime.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Request;
import org.hoso.wire.StoredNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every command")
class EveryCommandTest {
    private final Desk desk = new Desk();

    static Stream<Class<? extends Request>> commands() {
        return StoredNames.everyCommand().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void is_read_and_sealed_from_its_smallest_body(Class<? extends Request> type) {
        Edge edge = Desk.edge();

        Request command = desk.reader()
                .read(type, SampleBodies.bytes(SampleBodies.of(type)), edge)
                .command();

        assertThat(command).isInstanceOf(type);
        if (command instanceof CaseCommand ofACase) assertThat(ofACase.caseId()).isEqualTo(edge.caseId());
        assertThat(command.by()).isEqualTo(Desk.OFFICER);
        assertThat(command.at()).isEqualTo("2026-11-24T03:00:00.123Z");
        assertThat(command.toString()).doesNotContain("079123456789");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void refuses_a_field_it_does_not_know_the_actor_and_the_case(Class<? extends Request> type) {
        Map<String, Object> body = new HashMap<>(SampleBodies.of(type));
        body.put("surprise", 1);
        body.put("by", Map.of("officer", "somebody else"));
        body.put("caseId", "0193a1b2-0000-7000-8000-000000000001");

        Set<String> told = new HashSet<>(Set.of("/surprise unknown-field", "/by unknown-field"));
        if (!namesACase(type)) told.add("/caseId unknown-field");
        assertThat(desk.told(type, body)).containsExactlyInAnyOrderElementsOf(told);
    }

    /** A command of an affair says which case it is about; one of a case is asked of the case. */
    private static boolean namesACase(Class<? extends Request> type) {
        return CommandReader.shapeOf(type).stream()
                .anyMatch(field -> field.name().equals("caseId"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void misses_each_required_field_by_name_and_takes_no_null_for_it(Class<? extends Request> type) {
        for (FieldShape field : CommandReader.shapeOf(type).stream()
                .filter(FieldShape::required)
                .toList()) {
            Map<String, Object> body = new HashMap<>(SampleBodies.of(type));
            body.remove(field.name());
            assertThat(desk.told(type, body)).contains("/" + field.name() + " missing-field");
            body.put(field.name(), null);
            assertThat(desk.told(type, nullKept(body, field.name()))).contains("/" + field.name() + " null-value");
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void turns_down_a_value_of_the_wrong_type_in_each_field(Class<? extends Request> type) {
        for (FieldShape field : CommandReader.shapeOf(type)) {
            Map<String, Object> body = new HashMap<>(SampleBodies.of(type));
            boolean wantsObject = field.form() instanceof Form.Group;
            body.put(field.name(), wantsObject ? List.of() : Map.of("wrong", 1));
            assertThat(desk.told(type, body)).contains("/" + field.name() + " wrong-type");
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void turns_down_the_future(Class<? extends Request> type) {
        Map<String, Object> body = new HashMap<>(SampleBodies.of(type));
        body.put("at", "2026-11-24T10:00:03+07:00");

        assertThat(desk.told(type, body)).containsExactly("/at in-the-future");
    }

    /** The mapper leaves nulls out; here one is wanted. */
    private static String nullKept(Map<String, Object> body, String name) {
        body.remove(name);
        String rest = new String(SampleBodies.bytes(body), java.nio.charset.StandardCharsets.UTF_8);
        return "{\"" + name + "\":null" + (rest.length() > 2 ? "," + rest.substring(1) : "}");
    }
}
