package org.hoso.command.blocking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.command.casefile.CaseMandates;
import org.hoso.law.Mandate;
import org.hoso.law.MandateRole;

/**
 * The power to have access cut: the ministries that hold the domain measure on that day, and the department through which
 * such a ministry sends its removal requests (ABEI for MOCST, A05 for MPS). That a ministry also orders blocks through that
 * department is our inference (mandates.yaml); its local bodies are not taken to share in it.
 */
final class BlockingPower {
    static final String POLICE = "MPS";

    private BlockingPower() {}

    /** The domain-measure mandate that an order of this body rests on: its own, or its ministry's. */
    static Optional<Mandate> held(String agency, CaseMandates mandates) {
        return mandates.held(agency, MandateRole.DOMAIN_MEASURE)
                .or(() -> mandates.held(agency, MandateRole.REMOVAL_REQUEST)
                        .filter(mandate -> mandate.agency().equals(agency))
                        .map(Mandate::onBehalfOf)
                        .flatMap(ministry -> mandates.held(ministry, MandateRole.DOMAIN_MEASURE)));
    }

    /** Whose orders rest on one: the bodies that the law names, and those through which they send. */
    static List<String> holders(CaseMandates mandates) {
        return Stream.of(MandateRole.DOMAIN_MEASURE, MandateRole.REMOVAL_REQUEST)
                .flatMap(role -> mandates.holders(role).stream())
                .distinct()
                .filter(body -> held(body, mandates).isPresent())
                .toList();
    }
}
