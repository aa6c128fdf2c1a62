package org.hoso.ops.attacks;

import java.util.List;

/** What was tried and who found it, as {@code ops/attacks.md} has it. */
final class AttackTable {
    private AttackTable() {}

    static String of(List<Found> all) {
        StringBuilder table = new StringBuilder("""
                # Attacks of whoever owns the database

                Made from what the product answers, held by a test: each is done to a copy of a small store, and committed. *Named* is what
                the first of those who must find it says. `ops/dev attacks` tries them anew.

                | What is done | Found by | Named |
                |---|---|---|
                """);
        for (Found found : all)
            table.append("| %s | %s | %s |%n"
                    .formatted(cell(found.attack().name()), cell(found.finders()), cell(found.named())));
        return table.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
