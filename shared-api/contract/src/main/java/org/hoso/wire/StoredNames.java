package org.hoso.wire;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.access.AccessCommand;
import org.hoso.access.AccessEvent;
import org.hoso.affairs.AffairsCommand;
import org.hoso.affairs.AffairsEvent;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Happening;
import org.hoso.cases.Request;
import org.hoso.lists.ListsCommand;
import org.hoso.lists.ListsEvent;
import org.hoso.publications.PublicationCommand;
import org.hoso.publications.PublicationEvent;
import org.hoso.registry.RegistryCommand;
import org.hoso.registry.RegistryEvent;

/**
 * Event record &lt;-&gt; stored name. A stored name is {@code family.name} with an integer revision from 1; it is never reused.
 * The name follows from the record's own name, and the approved list under test keeps a rename from going unnoticed.
 */
public final class StoredNames {
    private record Family(String name, Class<? extends Happening> events, Class<? extends Request> commands) {
        boolean holds(Class<?> record) {
            return events.isAssignableFrom(record) || commands.isAssignableFrom(record);
        }
    }

    private static final Family CASE = new Family("case", CaseEvent.class, CaseCommand.class);
    private static final Family REGISTRY = new Family(RegistryEvent.FAMILY, RegistryEvent.class, RegistryCommand.class);
    private static final Family ACCESS = new Family(AccessEvent.FAMILY, AccessEvent.class, AccessCommand.class);
    private static final Family LISTS = new Family(ListsEvent.FAMILY, ListsEvent.class, ListsCommand.class);
    private static final Family AFFAIRS = new Family(AffairsEvent.FAMILY, AffairsEvent.class, AffairsCommand.class);
    private static final Family PUBLICATIONS =
            new Family(PublicationEvent.FAMILY, PublicationEvent.class, PublicationCommand.class);
    private static final List<Family> FAMILIES = List.of(CASE, REGISTRY, ACCESS, LISTS, AFFAIRS, PUBLICATIONS);

    /** Asked many times an event, so worked out once a record. */
    private static final ClassValue<String> SHORT = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> record) {
            return record.getSimpleName()
                    .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                    .toLowerCase(java.util.Locale.ROOT);
        }
    };

    private static final ClassValue<String> FULL = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> record) {
            return FAMILIES.stream()
                            .filter(family -> family.holds(record))
                            .findFirst()
                            .orElse(CASE)
                            .name()
                    + "."
                    + kebab(record);
        }
    };

    private static final Map<String, Class<? extends Happening>> EVENTS =
            byName(Happening.class, FAMILIES.stream().map(Family::events));
    private static final Map<String, Class<? extends Request>> COMMANDS =
            byName(Request.class, FAMILIES.stream().map(Family::commands));

    private StoredNames() {}

    /** The name an event is stored under, {@code case.content-reported}. */
    public static String of(Class<?> record) {
        return FULL.get(record);
    }

    /** The name without its family, {@code content-reported}: what a command's answer and its path say. */
    public static String kebab(Class<?> record) {
        return SHORT.get(record);
    }

    /** The revision that is written today. */
    public static int revision(Class<?> event) {
        return 1;
    }

    /** The event of whatever family that is stored under that name. */
    public static Optional<Class<? extends Happening>> event(String storedName) {
        return Optional.ofNullable(EVENTS.get(storedName));
    }

    /** The same where it is an event of a case. */
    public static Optional<Class<? extends CaseEvent>> caseEvent(String storedName) {
        return event(storedName)
                .filter(CaseEvent.class::isAssignableFrom)
                .map(event -> event.asSubclass(CaseEvent.class));
    }

    public static Optional<Class<? extends Request>> command(String storedName) {
        return Optional.ofNullable(COMMANDS.get(storedName));
    }

    /** Every event of a case, in the order of the menu. */
    public static List<Class<? extends CaseEvent>> events() {
        return of(CaseEvent.class, EVENTS.values().stream());
    }

    /** Every event of every family, those of a case first. */
    public static List<Class<? extends Happening>> everyEvent() {
        return List.copyOf(EVENTS.values());
    }

    /** Every command of a case, in the order of the menu. */
    public static List<Class<? extends CaseCommand>> commands() {
        return of(CaseCommand.class, COMMANDS.values().stream());
    }

    /** Every command of every family, those of a case first. */
    public static List<Class<? extends Request>> everyCommand() {
        return List.copyOf(COMMANDS.values());
    }

    private static <T> List<Class<? extends T>> of(Class<T> family, Stream<? extends Class<?>> records) {
        return records.filter(family::isAssignableFrom)
                .<Class<? extends T>>map(record -> record.asSubclass(family))
                .toList();
    }

    private static <T> Map<String, Class<? extends T>> byName(Class<T> kind, Stream<? extends Class<?>> families) {
        return families.flatMap(StoredNames::leaves)
                .map(type -> type.<T>asSubclass(kind))
                .collect(Collectors.toMap(
                        StoredNames::of,
                        Function.identity(),
                        (a, b) -> {
                            throw new IllegalStateException("two records would share a stored name: " + a + ", " + b);
                        },
                        LinkedHashMap::new));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(StoredNames::leaves)
                : Stream.of(type);
    }
}
