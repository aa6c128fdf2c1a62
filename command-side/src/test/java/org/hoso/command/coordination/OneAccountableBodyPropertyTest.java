package org.hoso.command.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reportedAt;
import static org.hoso.command.Sample.text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Coordination;
import org.hoso.cases.Coordination.AcceptLead;
import org.hoso.cases.Coordination.DeclineLead;
import org.hoso.cases.Coordination.DisputeCompetence;
import org.hoso.cases.Coordination.ExpireLeadOffer;
import org.hoso.cases.Coordination.NameSuccessor;
import org.hoso.cases.Coordination.OfferLead;
import org.hoso.cases.Coordination.PassToSuccessor;
import org.hoso.cases.Coordination.SettleCompetence;
import org.hoso.cases.Coordination.WithdrawLeadOffer;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.casefile.Decision;
import org.hoso.command.deciding.CaseDecider;

/** Bodies offer, accept, decline, withdraw, dispute and settle at random, offers expire and bodies end under them. */
@Label("For a case, at every instant,")
class OneAccountableBodyPropertyTest {
    private static final Instant FEBRUARY = Instant.parse("2025-02-10T02:00:00Z");
    private static final List<String> FIRST = List.of("ABEI", "VHCS", "DMS", "STT_HCM", "TTR_VHTTDL");
    private static final List<String> BODIES = List.of(
            "ABEI",
            "VFA",
            "VCC",
            "A05",
            "VHCS",
            "VHCSGDTV",
            "DMS",
            "DMSD",
            "STT_HCM",
            "SVH_HCM",
            "TTR_VHTTDL",
            "GOV",
            "MOCST",
            "UBT_HCM");

    @Property(tries = 10_000)
    @Label("exactly one body answers, the one that what was asked and taken leads to")
    void exactly_one(@ForAll long seed) {
        Random random = new Random(seed);
        String first = pick(FIRST, random);
        Given given = Given.events(reportedAt(FEBRUARY, first, List.of()));
        AnsweringBodies oracle = new AnsweringBodies(FEBRUARY, first);
        List<UUID> offers = new ArrayList<>();
        Instant now = FEBRUARY;
        for (int step = 0; step < 30; step++) {
            now = now.plus(Duration.ofHours(random.nextInt(14 * 24)));
            Coordination.Command command = any(random, now, offers, oracle);
            Decision decision = CaseDecider.decide(command, given.file(), given.basis());
            if (decision instanceof Decision.Accepted accepted) {
                Statistics.label("taken").collect(command.getClass().getSimpleName());
                taken(command, accepted.events(), oracle);
                given = given.and(accepted.events().toArray(CaseEvent[]::new));
            }
            assertThat(given.file().lead().accountable().agency()).isEqualTo(oracle.now());
            assertThat(given.file().lead().openOffers().keySet()).isEqualTo(oracle.open.keySet());
        }
        for (int look = 0; look < 20; look++)
            assertThat(oracle.at(FEBRUARY.plus(Duration.ofMinutes(random.nextInt(600_000)))))
                    .hasSize(1);
    }

    /** Half of what is asked comes from whoever may ask it, the other half from anybody; some of it is told late. */
    private static Coordination.Command any(Random random, Instant now, List<UUID> offers, AnsweringBodies oracle) {
        Instant at = random.nextInt(4) == 0 ? now.minus(Duration.ofHours(random.nextInt(96))) : now;
        UUID offer = offers.isEmpty() ? id(1) : pick(offers, random);
        Actor asks = officer(Role.COORDINATOR, random.nextBoolean() ? oracle.now() : pick(BODIES, random));
        Actor answers = officer(
                Role.COORDINATOR,
                random.nextInt(4) > 0 ? oracle.open.getOrDefault(offer, "ABEI") : pick(BODIES, random));
        return switch (random.nextInt(10)) {
            case 0, 1 -> offer(random, at, offers, asks);
            case 2 -> new AcceptLead(CASE, answers, at, offer);
            case 3 -> new DeclineLead(CASE, answers, at, offer, text("no"));
            case 4 -> new WithdrawLeadOffer(CASE, asks, at, offer, null);
            case 5 -> new ExpireLeadOffer(CASE, Actor.system(), at, offer);
            case 6 ->
                new DisputeCompetence(CASE, asks, at, id(60), List.of(oracle.now(), other(oracle, random)), text("?"));
            case 7 ->
                new SettleCompetence(
                        CASE, officer(Role.COORDINATOR, "GOV"), at, id(60), pick(BODIES, random), text("!"), null);
            case 8 ->
                new PassToSuccessor(
                        CASE,
                        Actor.system(),
                        AnsweringBodies.ENDS.getOrDefault(oracle.now(), at).isAfter(now)
                                ? at
                                : AnsweringBodies.ENDS.getOrDefault(oracle.now(), at));
            default ->
                new NameSuccessor(
                        CASE,
                        officer(Role.COORDINATOR, pick(List.of("GOV", "MOCST", "UBT_HCM", "VFA"), random)),
                        at,
                        pick(BODIES, random),
                        text("follows"),
                        document("1/QD"));
        };
    }

    private static OfferLead offer(Random random, Instant at, List<UUID> offers, Actor asks) {
        UUID offerId = id(100L + offers.size());
        offers.add(offerId);
        Instant answerBy = random.nextBoolean() ? null : at.plus(Duration.ofHours(1 + random.nextInt(400)));
        return new OfferLead(CASE, asks, at, offerId, pick(BODIES, random), answerBy, null);
    }

    private static String other(AnsweringBodies oracle, Random random) {
        String other = pick(BODIES, random);
        return other.equals(oracle.now()) ? (other.equals("VFA") ? "VCC" : "VFA") : other;
    }

    private static void taken(Coordination.Command command, List<CaseEvent> events, AnsweringBodies oracle) {
        switch (command) {
            case OfferLead c -> {
                assertThat(c.by().agency()).isEqualTo(oracle.now());
                oracle.open.put(c.offerId(), c.toAgency());
            }
            case AcceptLead c -> {
                assertThat(oracle.open).containsEntry(c.offerId(), c.by().agency());
                assertThat(oracle.disputed).isFalse();
                answers(c.at(), c.by().agency(), oracle);
            }
            case DeclineLead c -> closed(c.offerId(), oracle);
            case WithdrawLeadOffer c -> closed(c.offerId(), oracle);
            case ExpireLeadOffer c -> closed(c.offerId(), oracle);
            case DisputeCompetence c -> oracle.disputed = true;
            case SettleCompetence c -> {
                assertThat(oracle.disputed).isTrue();
                oracle.disputed = false;
                answers(c.at(), c.lead(), oracle);
            }
            case PassToSuccessor c -> passed(c, events, oracle);
            case NameSuccessor c -> {
                assertThat(oracle.sought).isTrue();
                answers(c.at(), c.agency(), oracle);
            }
            default -> throw new IllegalStateException("nobody asked for " + command);
        }
    }

    private static void passed(PassToSuccessor c, List<CaseEvent> events, AnsweringBodies oracle) {
        Instant end = AnsweringBodies.ENDS.get(oracle.now());
        boolean ended = end != null && !c.at().isBefore(end) && !oracle.sought;
        assertThat(events).hasSize(ended ? 1 : 0);
        if (!ended) return;
        String successor = AnsweringBodies.SUCCESSORS.get(oracle.now());
        if (successor == null) oracle.sought = true;
        else answers(c.at(), successor, oracle);
    }

    private static void answers(Instant at, String body, AnsweringBodies oracle) {
        assertThat(at).as("reigns follow one another").isAfterOrEqualTo(oracle.since());
        oracle.answers(at, body);
    }

    private static void closed(UUID offerId, AnsweringBodies oracle) {
        assertThat(oracle.open).containsKey(offerId);
        oracle.open.remove(offerId);
    }

    private static <T> T pick(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
