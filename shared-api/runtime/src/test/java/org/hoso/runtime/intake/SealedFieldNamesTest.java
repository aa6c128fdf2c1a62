package org.hoso.runtime.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Sealed;
import org.hoso.wire.StoredNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The name of a part is what its text is bound to: named otherwise in the event, it would never open again. */
@DisplayName("A personal text")
class SealedFieldNamesTest {
    static Stream<Class<? extends CaseCommand>> commands() {
        return StoredNames.commands().stream()
                .filter(command -> !sealedNames(command).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void is_named_in_an_event_of_its_step_as_in_the_command(Class<? extends CaseCommand> command) {
        List<Class<? extends CaseEvent>> ofTheStep = StoredNames.events().stream()
                .filter(event -> event.getEnclosingClass() == command.getEnclosingClass())
                .toList();

        assertThat(ofTheStep).anySatisfy(event -> assertThat(sealedNames(event)).containsAll(sealedNames(command)));
    }

    private static Set<String> sealedNames(Class<?> record) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(record.getRecordComponents()).forEach(component -> add(component, names));
        return names;
    }

    private static void add(RecordComponent component, Set<String> names) {
        Class<?> type = component.getGenericType() instanceof ParameterizedType listed
                ? (Class<?>) listed.getActualTypeArguments()[0]
                : component.getType();
        if (type == Sealed.class) names.add(component.getName());
        else if (type.isRecord()) names.addAll(sealedNames(type));
    }
}
