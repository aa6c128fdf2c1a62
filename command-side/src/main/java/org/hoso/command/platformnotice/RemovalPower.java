package org.hoso.command.platformnotice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.cases.PlatformNotice.LegalGround;
import org.hoso.command.casefile.CaseMandates;
import org.hoso.law.Holder;
import org.hoso.law.Law;
import org.hoso.law.Mandate;
import org.hoso.law.MandateRole;
import org.hoso.law.Platform;

/**
 * The power to ask platforms for removal: whose it is, and on which grounds. Three exist side by side (mandates.yaml): the
 * culture side's for advertising and content (ABEI and its local bodies), the police's for content and cyber security (A05,
 * PA05), and the trade side's for e-commerce (IDEA, SCT).
 */
final class RemovalPower {
    private RemovalPower() {}

    /** The mandate by which a body may send on that ground that day; a local body's reaches its own area. */
    static Optional<Mandate> held(String agency, Platform platform, LegalGround ground, CaseMandates mandates) {
        return mandates.held(agency, MandateRole.REMOVAL_REQUEST, platform.kind())
                .filter(mandate -> grounds(mandate).contains(ground))
                .findFirst();
    }

    /** The national bodies that may; their local bodies may beside them, in their areas. */
    static List<Holder> holders(Platform platform, LegalGround ground, CaseMandates mandates) {
        return mandates.named(MandateRole.REMOVAL_REQUEST, platform.kind())
                .filter(mandate -> grounds(mandate).contains(ground))
                .map(Holder::named)
                .toList();
    }

    /**
     * A sector authority may also ask under ND 147/2024 Art 23.3, which names it beside MOCST and MPS; under the Law on
     * Advertising it reports to MOCST instead (ND 342/2025 Art 18.1).
     */
    private static Set<LegalGround> grounds(Mandate mandate) {
        if ("MOIT".equals(mandate.onBehalfOf())) return Set.of(LegalGround.ECOMMERCE, LegalGround.CONTENT);
        if ("MPS".equals(mandate.onBehalfOf())) return Set.of(LegalGround.CYBER_SECURITY, LegalGround.CONTENT);
        return Set.of(LegalGround.ADVERTISING, LegalGround.CONTENT);
    }

    /** The police's and the trade side's is a power of their own: they do not send for whoever reported to them. */
    static boolean itsOwn(Mandate mandate) {
        return !grounds(mandate).contains(LegalGround.ADVERTISING);
    }

    /** Whether the body is the single point that sends for others: the national body of the culture side's mandate. */
    static boolean singlePoint(String agency, LocalDate day, Law law) {
        return law.mandates().heldBy(agency, day).stream()
                .filter(mandate -> mandate.role() == MandateRole.REMOVAL_REQUEST)
                .anyMatch(mandate -> mandate.agency().equals(agency) && !itsOwn(mandate));
    }
}
