package org.hoso.command.appeal;

import java.util.stream.Stream;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Sanctions.Decided;

/** What a sanction decision itself brought about: remedies, strikes, publications, enforcement, the entry in the national database. */
final class SanctionEffects {
    private SanctionEffects() {}

    /** Everything but the money, where the decision is annulled. */
    static Stream<Effect> all(Decided decided, CaseFile file) {
        Stream<Effect> remedies = decided.remedies().stream()
                .sorted()
                .map(remedy -> Effect.remedy(decided.decisionId(), remedy, decided.agency()));
        Stream<Effect> enforcements = decided.enforcements().stream()
                .map(order -> Effect.of(ConsequenceKind.WITHDRAW_ENFORCEMENT, order, decided.agency()));
        return Stream.of(remedies, enforcements, strikes(decided, file), told(decided))
                .flatMap(effects -> effects);
    }

    /** What the world was told of the decision. */
    static Stream<Effect> told(Decided decided) {
        return Stream.concat(
                decided.publications().stream()
                        .map(publication ->
                                Effect.of(ConsequenceKind.CORRECT_PUBLICATION, publication, decided.agency())),
                Stream.of(Effect.of(ConsequenceKind.TELL_NATIONAL_DATABASE, decided.decisionId(), decided.agency())));
    }

    /** Each recorded act counts as one violation until the last decision on its record is annulled (decision 0034). */
    private static Stream<Effect> strikes(Decided decided, CaseFile file) {
        return decided.recordId() == null
                ? Stream.empty()
                : file.sanctions().record(decided.recordId()).stream()
                        .flatMap(record -> record.acts().stream())
                        .map(act -> Effect.of(ConsequenceKind.WITHDRAW_STRIKE, act.actId(), decided.agency()));
    }
}
