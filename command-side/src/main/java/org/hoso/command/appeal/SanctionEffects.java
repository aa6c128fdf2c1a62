package org.hoso.command.appeal;

import java.util.Objects;
import java.util.stream.Stream;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.command.casefile.Appeals;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Sanctions.Decided;

/** What a sanction decision led to: money, remedies, publications, the entry in the national database. Amounts in VND. */
final class SanctionEffects {
    private SanctionEffects() {}

    /** Everything, where the decision is annulled. */
    static Stream<Effect> all(Attackable thing, CaseFile file) {
        Decided decided = file.sanctions().decisions().get(thing.id());
        Stream<Effect> unpaid = money(ConsequenceKind.CANCEL_FINE, decided, decided.owedVnd() - decided.paidVnd());
        Stream<Effect> remedies = decided.remedies().stream()
                .sorted()
                .map(remedy -> Effect.remedy(decided.decisionId(), remedy, decided.agency()));
        return Stream.of(overpaid(0, decided, file), unpaid, remedies, told(decided))
                .flatMap(effects -> effects);
    }

    /** What was paid beyond the fine that remains, and what the world was told of the old one. */
    static Stream<Effect> loweredTo(long remainsVnd, Attackable thing, CaseFile file) {
        Decided decided = file.sanctions().decisions().get(thing.id());
        return Stream.concat(overpaid(remainsVnd, decided, file), told(decided));
    }

    private static Stream<Effect> overpaid(long remainsVnd, Decided decided, CaseFile file) {
        long refunded = file.appeals().consequences().values().stream()
                .map(Appeals.Owed::what)
                .filter(Effect.money(ConsequenceKind.REFUND_FINE, decided.decisionId(), decided.agency(), 0)::sameAs)
                .map(what -> what.amountVnd())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        return money(ConsequenceKind.REFUND_FINE, decided, decided.paidVnd() - remainsVnd - refunded);
    }

    private static Stream<Effect> told(Decided decided) {
        return Stream.concat(
                decided.publications().stream()
                        .map(publication ->
                                Effect.of(ConsequenceKind.CORRECT_PUBLICATION, publication, decided.agency())),
                Stream.of(Effect.of(ConsequenceKind.TELL_NATIONAL_DATABASE, decided.decisionId(), decided.agency())));
    }

    private static Stream<Effect> money(ConsequenceKind kind, Decided decided, long amountVnd) {
        return amountVnd > 0
                ? Stream.of(Effect.money(kind, decided.decisionId(), decided.agency(), amountVnd))
                : Stream.empty();
    }
}
