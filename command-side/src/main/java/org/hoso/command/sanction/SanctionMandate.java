package org.hoso.command.sanction;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hoso.cases.Sanction;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.CaseMandates;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.law.CompetentBodies;
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
        CaseMandates mandates = new CaseMandates(file, basis, c.at());
        return lawFields.stream()
                .map(CompetentBodies::sanctioningRole)
                .filter(role -> !mandates.sanctions(c.by().agency(), role))
                .findFirst()
                .map(role -> Decision.noMandate(
                        Map.of(
                                "mandate",
                                stored(role),
                                "productField",
                                file.classified().productField()),
                        mandates.sanctioning(role)));
    }

    /** The same where no act is on record: any of the mandates to sanction will do. */
    static Optional<Decision> missing(Sanction.Command c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().accountable(c.by())) return Optional.of(file.lead().accountableOnly());
        CaseMandates mandates = new CaseMandates(file, basis, c.at());
        boolean any = ANY.stream().anyMatch(role -> mandates.sanctions(c.by().agency(), role));
        return any
                ? Optional.empty()
                : Optional.of(Decision.noMandate(
                        Map.of("productField", file.classified().productField()),
                        ANY.stream()
                                .flatMap(role -> mandates.sanctioning(role).stream())
                                .toList()));
    }

    private static String stored(MandateRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
