package org.hoso.command.coordination;

import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Coordination.AcceptLead;
import org.hoso.cases.Coordination.Capacity;
import org.hoso.cases.Coordination.DisputeCompetence;
import org.hoso.cases.Coordination.JoinAgency;
import org.hoso.cases.Coordination.OfferLead;
import org.hoso.cases.Role;
import org.jspecify.annotations.Nullable;

/** Coordinators of several bodies, and what they ask for again and again. */
final class Coordinators {
    static final Actor ABEI = officer(Role.COORDINATOR, "ABEI");
    static final Actor VFA = officer(Role.COORDINATOR, "VFA");
    static final Actor VCC = officer(Role.COORDINATOR, "VCC");
    static final UUID OFFER = id(50);
    static final UUID DISPUTE = id(60);

    private Coordinators() {}

    static OfferLead offer(String to) {
        return offer(OFFER, to, null);
    }

    static OfferLead offer(UUID offerId, String to, @Nullable Instant answerBy) {
        return new OfferLead(CASE, ABEI, hours(1), offerId, to, answerBy, text("yours"));
    }

    static AcceptLead accept(Actor by, Instant at) {
        return new AcceptLead(CASE, by, at, OFFER);
    }

    static JoinAgency join(String agency) {
        return new JoinAgency(CASE, ABEI, hours(1), agency, Capacity.CO_HANDLER, null);
    }

    static DisputeCompetence dispute(Actor by, Instant at, String... claimants) {
        return new DisputeCompetence(CASE, by, at, DISPUTE, List.of(claimants), text("both claim it"));
    }
}
