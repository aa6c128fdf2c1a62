package org.hoso.ops.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hoso.ops.borders.ProductOnly;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code -Dapprove=true} writes the names that are used twice anew; the list is there to become shorter. */
@DisplayName("The names of classes")
class NamesTest {
    private static final Path TWICE = Sources.ROOT.resolve("ops/src/test/resources/approved/names-used-twice.txt");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+)`");

    private final JavaClasses classes =
            new ClassFileImporter().withImportOption(new ProductOnly()).importPackages("org.hoso");

    @Test
    @DisplayName("mean one thing each, but for those that are known")
    void once() throws IOException {
        Map<String, Set<String>> places = new TreeMap<>();
        classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(one -> !one.isAnnotatedWith("io.soabase.recordbuilder.core.RecordBuilderGenerated"))
                .filter(one -> !one.getSimpleName().equals("package-info"))
                .forEach(one -> places.computeIfAbsent(one.getSimpleName(), name -> new TreeSet<>())
                        .add(one.getPackageName().substring("org.hoso.".length())));
        String twice = places.entrySet().stream()
                .filter(name -> name.getValue().size() > 1)
                .map(name -> name.getKey() + ": " + String.join(", ", name.getValue()) + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("approve")) Files.writeString(TWICE, twice);
        assertThat(twice)
                .as("find another name for what is new here, from ops/glossary.md; a name used once less is approved")
                .isEqualTo(Files.readString(TWICE));
    }

    @Test
    @DisplayName("are those that the glossary says")
    void glossary() {
        Set<String> known = classes.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        Set<String> named = NAMED.matcher(Sources.text("ops/glossary.md"))
                .results()
                .map((MatchResult one) -> one.group(1))
                .collect(Collectors.toSet());
        assertThat(named).isNotEmpty();
        assertThat(known).containsAll(named);
    }
}
