package org.hoso.runtime.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hoso.access.AccessCommand;
import org.hoso.affairs.AffairsCommand;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Request;
import org.hoso.lists.ListsCommand;
import org.hoso.publications.PublicationCommand;
import org.hoso.registry.RegistryCommand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Examples of bodies")
class CommandExamplesTest {
    @Test
    @DisplayName("are there for every command")
    void for_every_command() {
        List<String> wrong = new ArrayList<>();
        commands().forEach(command -> {
            try {
                assertThat(CommandExamples.of(command)).isNotNull();
            } catch (RuntimeException lacking) {
                wrong.add(lacking.getMessage());
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static Stream<Class<? extends Request>> commands() {
        return Stream.of(
                        CaseCommand.class,
                        RegistryCommand.class,
                        AccessCommand.class,
                        ListsCommand.class,
                        AffairsCommand.class,
                        PublicationCommand.class)
                .flatMap(CommandExamplesTest::leaves)
                .map(type -> type.asSubclass(Request.class));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CommandExamplesTest::leaves)
                : Stream.of(type);
    }
}
