package org.hoso.ops.borders;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.CaseCommand;

/** The steps of the command side, one slice each, named by the menu of commands. */
final class Steps implements SliceAssignment {
    private static final String COMMAND_SIDE = "org.hoso.command.";

    static final Set<String> NAMES = Arrays.stream(CaseCommand.class.getPermittedSubclasses())
            .map(Class::getEnclosingClass)
            .map(step -> step.getSimpleName().toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** The packages of rules: each step, the families beside cases, what they all decide on, and what leads each command to its own. */
    static String[] rules() {
        Stream<String> others =
                Stream.of("access", "affairs", "amendment", "lists", "publication", "family", "casefile", "deciding");
        return Stream.concat(NAMES.stream(), others)
                .map(rules -> COMMAND_SIDE + rules + "..")
                .toArray(String[]::new);
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass one) {
        return NAMES.stream()
                .filter(step -> one.getPackageName().equals(COMMAND_SIDE + step))
                .findFirst()
                .map(SliceIdentifier::of)
                .orElseGet(SliceIdentifier::ignore);
    }

    @Override
    public String getDescription() {
        return "the steps of the command side";
    }
}
