package org.hoso.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which bodies look over the cases of all others. The ministry that coordinates is the one whose body first answers for what
 * nobody else is known to answer for, product field {@code other}, and that body itself; whoever inspects in the name of the
 * Government stands in no mandate and is named here (decision 0172).
 */
public final class Oversight {
    /** Chính phủ, Thanh tra Chính phủ. */
    public static final Set<String> INSPECTING = Set.of("GOV", "TTCP");

    private static final String NOBODY_ELSES = "other";

    private final Mandates mandates;
    private final Agencies agencies;

    Oversight(Mandates mandates, Agencies agencies) {
        this.mandates = mandates;
        this.agencies = agencies;
    }

    /** The body that answers from the report on where nobody of the State brought it. Empty on a day without law data. */
    public Optional<String> firstToAnswer(LocalDate day) {
        return mandates.on(NOBODY_ELSES, MandateRole.SECTOR_CONCLUSION, day).stream()
                .map(Mandate::agency)
                .findFirst();
    }

    /** Whether a body inspects, or is the coordinating ministry or the body that it coordinates by. */
    public boolean overseesAll(String agency, LocalDate day) {
        return inspects(agency)
                || firstToAnswer(day)
                        .filter(body -> coordinates(agency, body, day))
                        .isPresent();
    }

    public static boolean inspects(String agency) {
        return INSPECTING.contains(agency);
    }

    private boolean coordinates(String agency, String body, LocalDate day) {
        return body.equals(agency)
                || agencies.parentOf(body, day)
                        .map(Agency::code)
                        .filter(agency::equals)
                        .isPresent();
    }
}
