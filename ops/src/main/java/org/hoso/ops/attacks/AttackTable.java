package org.hoso.ops.attacks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was tried and who found it, as {@code ops/attacks.md} has it. */
final class AttackTable {
    private AttackTable() {}

    static String of(List<Tried> all) {
        StringBuilder table = new StringBuilder("""
                # Attacks of whoever owns the database

                %d kinds, %d of them found by nobody, with the reason. Made from what the product answers, held by a test: each is done to a
                copy of a small store, and committed; those of events to a store of events alone, those of rows and views to one that the whole
                system has written, playing the stories of the sample. *Named* is what the first of those who must find it says, without what
                differs from store to store. `ops/dev attacks` tries them anew, and of rows of views every kind on every table: what is shown or another
                column altered, a row taken away, invented, moved to another case, put back as it was earlier.
                """.formatted(
                found(all).count(), found(all).filter(AttackTable::isUnfound).count()));
        for (Tried tried : all) {
            List<Detection> seen =
                    tried.found().stream().filter(one -> !isUnfound(one)).toList();
            if (seen.isEmpty()) continue;
            table.append("%n## %s (%d)%n%n| What is done | Found by | Named |%n|---|---|---|%n"
                    .formatted(tried.theme().title(), seen.size()));
            for (Detection one : seen) table.append(row(one.attack().name(), one.finders(), one.named()));
        }
        table.append("%n## Found by nobody%n%n| What is done | Why |%n|---|---|%n".formatted());
        found(all)
                .filter(AttackTable::isUnfound)
                .forEach(one -> table.append(
                        row(one.attack().name(), String.valueOf(one.attack().why()))));
        return table.toString();
    }

    private static Stream<Detection> found(List<Tried> all) {
        return all.stream().flatMap(tried -> tried.found().stream());
    }

    private static boolean isUnfound(Detection one) {
        return one.attack().finder() == Finder.NOBODY;
    }

    private static String row(String... cells) {
        return Stream.of(cells)
                .map(text -> " " + text.replace("|", "\\|").replace("\n", " ") + " ")
                .collect(Collectors.joining("|", "|", "|\n"));
    }
}
