package org.hoso.command.sanction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.cases.Actor;
import org.hoso.cases.Sanction;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.law.Mandate;
import org.hoso.law.MandateRole;

/** Whose business a sanction is: the body that answers for the case, while it holds the mandate that the acts ask for. */
final class SanctionMandate {
    private static final List<MandateRole> ANY =
            List.of(MandateRole.AD_SANCTION, MandateRole.TRADE_SANCTION, MandateRole.CONSUMER_PROTECTION);

    private SanctionMandate() {}

    /** The refusal where the officer's body does not answer for the case or lacks what one of the law fields asks for that day. */
    static Optional<Decision> missing(
            Sanction.Command c, Collection<String> lawFields, CaseFile file, DecisionBasis basis) {
        if (!file.lead().accountable(c.by())) return Optional.of(file.lead().accountableOnly());
        LocalDate day = Clockwork.day(c.at());
        return lawFields.stream()
                .map(SanctionMandate::asked)
                .filter(role -> !holds(c.by(), role, day, file, basis))
                .findFirst()
                .map(role -> Decision.noMandate(
                        Map.of(
                                "mandate",
                                stored(role),
                                "productField",
                                file.classified().productField()),
                        holders(Stream.of(role), day, file, basis)));
    }

    /** The same where no act is on record: any of the mandates to sanction will do. */
    static Optional<Decision> missing(Sanction.Command c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().accountable(c.by())) return Optional.of(file.lead().accountableOnly());
        LocalDate day = Clockwork.day(c.at());
        boolean any = ANY.stream().anyMatch(role -> holds(c.by(), role, day, file, basis));
        return any
                ? Optional.empty()
                : Optional.of(Decision.noMandate(
                        Map.of("productField", file.classified().productField()),
                        holders(ANY.stream(), day, file, basis)));
    }

    /** The national bodies; local ones hold the role beside them. */
    private static List<String> holders(Stream<MandateRole> roles, LocalDate day, CaseFile file, DecisionBasis basis) {
        String field = file.classified().productField();
        return roles.flatMap(role -> basis.law().mandates().on(field, role, day).stream())
                .map(Mandate::agency)
                .distinct()
                .toList();
    }

    /** Whether the officer's body holds that role for the case's product field that day. */
    static boolean holds(Actor by, MandateRole role, LocalDate day, CaseFile file, DecisionBasis basis) {
        return basis.law()
                .mandates()
                .holding(by.agency(), file.classified().productField(), role, day)
                .isPresent();
    }

    private static String stored(MandateRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static MandateRole asked(String lawField) {
        return switch (lawField) {
            case "trade", "ecommerce" -> MandateRole.TRADE_SANCTION;
            case "consumer_protection", "competition" -> MandateRole.CONSUMER_PROTECTION;
            default -> MandateRole.AD_SANCTION;
        };
    }
}
