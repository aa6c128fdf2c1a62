package org.hoso.ops.whole;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.access.AccessCommand;
import org.hoso.affairs.AffairsCommand;
import org.hoso.cases.By;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Request;
import org.hoso.cases.Role;
import org.hoso.lists.ListsCommand;
import org.hoso.publications.PublicationCommand;
import org.hoso.registry.RegistryCommand;
import org.hoso.wire.StoredNames;
import tools.jackson.databind.JsonNode;

/** Every command that there is, where the running system takes it, and who may ask it. */
record Commands(Map<String, Class<?>> byName, List<String> paths) {
    static Commands of(JsonNode description) {
        Map<String, Class<?>> byName = Stream.of(
                        CaseCommand.class,
                        RegistryCommand.class,
                        AccessCommand.class,
                        ListsCommand.class,
                        AffairsCommand.class,
                        PublicationCommand.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .flatMap(part -> Arrays.stream(part.getPermittedSubclasses()))
                .filter(Request.class::isAssignableFrom)
                .collect(Collectors.toMap(StoredNames::kebab, Function.identity(), (a, b) -> a, TreeMap::new));
        List<String> paths = description.path("paths").properties().stream()
                .filter(one -> one.getValue().has("post"))
                .map(Map.Entry::getKey)
                .filter(path -> byName.containsKey(name(path)))
                .toList();
        return new Commands(byName, paths);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    List<String> names() {
        return paths.stream().map(Commands::name).toList();
    }

    /** Names of those that somebody who signs in may ask, and not only the system. */
    Set<String> forSomebody() {
        return byName.keySet().stream()
                .filter(name -> !Set.of(Role.SYSTEM).equals(roles(name)))
                .collect(Collectors.toSet());
    }

    Set<Role> mayAsk(String path) {
        return roles(name(path));
    }

    private Set<Role> roles(String name) {
        return Set.of(byName.get(name).getAnnotation(By.class).value());
    }
}
