package org.hoso.ops.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hoso.ops.borders.ProductOnly;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code -Dapprove=true} writes the table anew. */
@DisplayName("The table of packages")
class PackagesTableTest {
    private static final String HEAD = """
            # Packages, and which knows which

            Made by a test from the classes. In each module a package knows only packages of a lower level; no circle is allowed
            (`BordersTest`). The two sides do not know each other, and nothing knows `ops`.

            ```mermaid
            flowchart TD
                ops --> command[command-side] & query[query-side]
                command & query --> runtime[shared-api/runtime] --> contract[shared-api/contract]
            ```
            """;
    private static final Pattern SAID = Pattern.compile("/\\*\\*\\s*(?:\\* )?(.*?)(?:\\*/|\\n)");

    private final JavaClasses classes =
            new ClassFileImporter().withImportOption(new ProductOnly()).importPackages("org.hoso");

    @Test
    @DisplayName("is the one that the classes make")
    void same() throws IOException {
        String table = HEAD
                + module("shared-api/runtime", "org.hoso.runtime.")
                + module("command-side", "org.hoso.command.")
                + module("query-side", "org.hoso.query.");
        if (Boolean.getBoolean("approve")) Files.writeString(Sources.ROOT.resolve("ops/packages.md"), table);
        assertThat(Sources.text("ops/packages.md")).isEqualTo(table);
    }

    private String module(String folder, String root) {
        Map<String, Set<String>> known = known(root);
        String rows = known.keySet().stream()
                .sorted(Comparator.comparing((String one) -> level(one, known))
                        .thenComparing(Comparator.naturalOrder()))
                .map(one -> "| %d | `%s` | %s | %s |%n"
                        .formatted(level(one, known), one, said(folder, root + one), String.join(", ", known.get(one))))
                .collect(Collectors.joining());
        return "%n## %s%n%n| Level | Package | | Knows |%n|---|---|---|---|%n".formatted(folder) + rows;
    }

    /** Of each package under the root those beside it that it knows; what lies deeper counts to the package above. */
    private Map<String, Set<String>> known(String root) {
        Map<String, Set<String>> known = new TreeMap<>();
        classes.stream()
                .filter(one -> one.getPackageName().startsWith(root))
                .forEach(one -> known.computeIfAbsent(part(one.getPackageName(), root), name -> new TreeSet<>())
                        .addAll(one.getDirectDependenciesFromSelf().stream()
                                .map(Dependency::getTargetClass)
                                .map(target -> target.getBaseComponentType().getPackageName())
                                .filter(target -> target.startsWith(root))
                                .map(target -> part(target, root))
                                .filter(target -> !target.equals(part(one.getPackageName(), root)))
                                .toList()));
        return known;
    }

    private static String part(String name, String root) {
        return name.substring(root.length()).split("\\.")[0];
    }

    private static int level(String one, Map<String, Set<String>> known) {
        return known.getOrDefault(one, Set.of()).stream()
                .mapToInt(other -> level(other, known) + 1)
                .max()
                .orElse(0);
    }

    /** The first line of what the package says of itself. */
    private static String said(String folder, String name) {
        Matcher said =
                SAID.matcher(Sources.text(folder + "/src/main/java/" + name.replace('.', '/') + "/package-info.java"));
        return said.find() ? said.group(1).strip().replace("|", "\\|") : "";
    }
}
