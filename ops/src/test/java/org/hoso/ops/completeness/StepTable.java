package org.hoso.ops.completeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.access.AccessCommand;
import org.hoso.access.AccessEvent;
import org.hoso.affairs.AffairsCommand;
import org.hoso.affairs.AffairsEvent;
import org.hoso.cases.By;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Role;
import org.hoso.lists.ListsCommand;
import org.hoso.lists.ListsEvent;
import org.hoso.publications.PublicationCommand;
import org.hoso.publications.PublicationEvent;
import org.hoso.registry.RegistryCommand;
import org.hoso.registry.RegistryEvent;

/**
 * The table of steps, made from the contract: the menu of steps, each step's commands with the events that its file puts
 * behind them, and the roles that may ask.
 */
public final class StepTable {
    private static final String OPENING = "<!-- steps -->";
    private static final String CLOSING = "<!-- /steps -->";
    private static final Pattern RECORD =
            Pattern.compile("\\brecord (\\w+)\\([^{]*?\\)\\s*implements (Command|Event)\\b", Pattern.DOTALL);

    private StepTable() {}

    /** Prints the table, for ops/steps.md. */
    public static void main(String... arguments) {
        System.out.print(rendered());
    }

    static String rendered() {
        return Stream.of(
                        CaseCommand.class,
                        RegistryCommand.class,
                        AccessCommand.class,
                        ListsCommand.class,
                        AffairsCommand.class,
                        PublicationCommand.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .map(StepTable::row)
                .collect(
                        Collectors.joining("\n", "| Step | Commands -> events | Who may ask |\n|---|---|---|\n", "\n"));
    }

    /** What stands between the markers of a page. @throws IllegalStateException when it has none */
    static String in(String page) {
        int from = page.indexOf(OPENING);
        int to = page.indexOf(CLOSING);
        if (from < 0 || to < from) throw new IllegalStateException("the page has no " + OPENING + " ... " + CLOSING);
        return page.substring(from + OPENING.length(), to).strip() + "\n";
    }

    private static String row(Class<?> commands) {
        Class<?> step = commands.getEnclosingClass();
        Map<String, List<String>> pairs = pairs(step);
        agreesWithTheMenu(step, pairs);
        String led = pairs.entrySet().stream()
                .map(pair -> "`" + pair.getKey() + " -> " + String.join(" / ", pair.getValue()) + "`")
                .collect(Collectors.joining("; "));
        return "| " + words(step.getSimpleName()) + " | " + led + " | " + whoMayAsk(commands) + " |";
    }

    /** Commands in the order of the step's file, each with the events written behind it. */
    private static Map<String, List<String>> pairs(Class<?> step) {
        String file = Sources.text(
                "shared-api/contract/src/main/java/" + step.getName().replace('.', '/') + ".java");
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        List<String> events = new ArrayList<>();
        Matcher records = RECORD.matcher(file);
        while (records.find()) {
            if (records.group(2).equals("Command")) pairs.put(records.group(1), events = new ArrayList<>());
            else events.add(records.group(1));
        }
        return pairs;
    }

    private static void agreesWithTheMenu(Class<?> step, Map<String, List<String>> pairs) {
        Set<String> read = new HashSet<>(pairs.keySet());
        pairs.values().forEach(read::addAll);
        Set<String> declared = Stream.of(
                        CaseCommand.class,
                        CaseEvent.class,
                        RegistryCommand.class,
                        RegistryEvent.class,
                        AccessCommand.class,
                        AccessEvent.class,
                        ListsCommand.class,
                        ListsEvent.class,
                        AffairsCommand.class,
                        AffairsEvent.class,
                        PublicationCommand.class,
                        PublicationEvent.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .filter(part -> part.getEnclosingClass() == step)
                .flatMap(part -> Arrays.stream(part.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        if (!read.equals(declared) || pairs.containsValue(List.<String>of()))
            throw new IllegalStateException("in " + step.getSimpleName() + " each command is followed by its events: "
                    + pairs + " against " + declared);
    }

    /** Roles with the commands they may ask for; commands of the same roles together. */
    private static String whoMayAsk(Class<?> commands) {
        Map<String, List<String>> byRoles = Arrays.stream(commands.getPermittedSubclasses())
                .collect(Collectors.groupingBy(
                        StepTable::roles,
                        LinkedHashMap::new,
                        Collectors.mapping(command -> "`" + command.getSimpleName() + "`", Collectors.toList())));
        Function<Map.Entry<String, List<String>>, String> told = byRoles.size() == 1
                ? Map.Entry::getKey
                : one -> one.getKey() + ": " + String.join(", ", one.getValue());
        return byRoles.entrySet().stream().map(told).collect(Collectors.joining("; "));
    }

    private static String roles(Class<?> command) {
        return Arrays.stream(command.getAnnotation(By.class).value())
                .map(Role::stored)
                .collect(Collectors.joining(", "));
    }

    private static String words(String name) {
        String spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return spaced.charAt(0) + spaced.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
