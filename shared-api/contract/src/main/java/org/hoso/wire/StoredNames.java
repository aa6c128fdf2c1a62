package org.hoso.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;

/**
 * Event record &lt;-&gt; stored name. A stored name is {@code family.name} with an integer revision from 1; it is never reused.
 * The name follows from the record's own name, and the approved list under test keeps a rename from going unnoticed.
 */
public final class StoredNames {
    private static final String FAMILY = "case.";
    /** Asked many times an event, so worked out once a record. */
    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> record) {
            return record.getSimpleName()
                    .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                    .toLowerCase(java.util.Locale.ROOT);
        }
    };

    private static final Map<String, Class<? extends CaseEvent>> EVENTS = byName(CaseEvent.class);
    private static final Map<String, Class<? extends CaseCommand>> COMMANDS = byName(CaseCommand.class);

    private StoredNames() {}

    /** The name an event is stored under, {@code case.content-reported}. */
    public static String of(Class<?> record) {
        return FAMILY + kebab(record);
    }

    /** The name without its family, {@code content-reported}: what a command's answer and its path say. */
    public static String kebab(Class<?> record) {
        return NAMES.get(record);
    }

    /** The revision that is written today. */
    public static int revision(Class<?> event) {
        return 1;
    }

    public static Optional<Class<? extends CaseEvent>> event(String storedName) {
        return Optional.ofNullable(EVENTS.get(storedName));
    }

    public static Optional<Class<? extends CaseCommand>> command(String storedName) {
        return Optional.ofNullable(COMMANDS.get(storedName));
    }

    /** Every event of the family, in the order of the menu. */
    public static List<Class<? extends CaseEvent>> events() {
        return List.copyOf(EVENTS.values());
    }

    /** Every command of the family, in the order of the menu. */
    public static List<Class<? extends CaseCommand>> commands() {
        return List.copyOf(COMMANDS.values());
    }

    private static <T> Map<String, Class<? extends T>> byName(Class<T> family) {
        return leaves(family)
                .map(type -> type.<T>asSubclass(family))
                .collect(Collectors.toMap(
                        StoredNames::of,
                        Function.identity(),
                        (a, b) -> {
                            throw new IllegalStateException("two records would share a stored name: " + a + ", " + b);
                        },
                        java.util.LinkedHashMap::new));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(StoredNames::leaves)
                : Stream.of(type);
    }
}
