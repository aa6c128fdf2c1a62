package org.hoso.command.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.sanction.Matter.*;

import java.time.Instant;
import org.hoso.cases.Actor;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sanction.DecisionServed;
import org.hoso.cases.Sanction.PenaltyPublicised;
import org.hoso.command.Given;
import org.hoso.command.casefile.Appealed;
import org.hoso.command.casefile.Sanctions.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Serving and publicising decisions")
class ServingDecisionsTest {
    @Test
    @DisplayName("service ends delivery and opens ten days to comply, ninety to complain and a year to sue")
    void serves() {
        Given file = imposed(large());
        file.when(serve(days(4))).then(DecisionServed.class, e -> {
            assertThat(e.clocks().stopped()).containsExactly(clock(file, DECISION, "decision_delivery"));
            assertThat(codes(e.clocks())).containsExactly("complaint_window_90d", "court_1y", "execution_10d");
            assertThat(e.clocks().started())
                    .allSatisfy(clock -> assertThat(clock.about()).isEqualTo(DECISION));
        });
    }

    @Test
    @DisplayName("a decision is served once, after it was signed, by the body that answers for the case")
    void serves_in_order() {
        Given file = imposed(large());
        file.after(serve(days(4))).when(serve(days(5))).refusedWith(Refusal.ALREADY_SERVED);
        file.when(serve(days(2))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        file.when(new Sanction.ServeDecision(CASE, STRANGER, days(4), DECISION, Sanction.ServiceMethod.POST, null))
                .refusedWith(Refusal.WRONG_AGENCY);
        proposed(large()).when(serve(days(4))).refusedWith(Refusal.UNKNOWN_DECISION);
    }

    @Test
    @DisplayName("an annulled decision is not served")
    void not_annulled() {
        Appealed.to(imposed(large()), DECISION, Standing.ANNULLED)
                .when(serve(days(4)))
                .refusedWith(Refusal.DECISION_NOT_IN_FORCE);
    }

    @Test
    @DisplayName("a penalty is publicised after service, in more than one place")
    void publicises() {
        Given file = served(large());
        file.when(publicise(DECIDER, days(5))).then(PenaltyPublicised.class, e -> {});
        Given twice = file.after(publicise(DECIDER, days(5))).after(publicise(DECIDER, days(6)));
        assertThat(twice.file().sanctions().decision(DECISION).orElseThrow().publications())
                .hasSize(2);
    }

    @Test
    @DisplayName("the keeper of the lists publicises for any body; officers of other bodies do not")
    void list_keeper() {
        Given file = served(large());
        file.when(publicise(officer(Role.LISTS, "ABEI"), days(5))).then(PenaltyPublicised.class, e -> {});
        file.when(publicise(officer(Role.LISTS, "VCC"), days(5))).refusedWith(Refusal.WRONG_AGENCY);
        file.when(publicise(STRANGE_DECIDER, days(5))).refusedWith(Refusal.WRONG_AGENCY);
        recorded(large()).when(publicise(officer(Role.LISTS, "ABEI"), days(5))).refusedWith(Refusal.UNKNOWN_DECISION);
    }

    @Test
    @DisplayName("nothing is publicised before service, nor while suspended, annulled or with the investigators")
    void not_publicised() {
        imposed(large()).when(publicise(DECIDER, days(5))).refusedWith(Refusal.NOT_SERVED);
        Given file = served(large());
        file.when(publicise(DECIDER, days(3))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        Appealed.to(file, DECISION, Standing.SUSPENDED)
                .when(publicise(DECIDER, days(5)))
                .refusedWith(Refusal.DECISION_NOT_IN_FORCE);
        Appealed.to(file, DECISION, Standing.ANNULLED)
                .when(publicise(DECIDER, days(5)))
                .refusedWith(Refusal.DECISION_NOT_IN_FORCE);
        file.and(referred(days(5))).when(publicise(DECIDER, days(5))).refusedWith(Refusal.CASE_WITH_INVESTIGATORS);
    }

    private static Sanction.PublicisePenalty publicise(Actor by, Instant at) {
        return new Sanction.PublicisePenalty(CASE, by, at, id(95), DECISION, "https://abei.example/cong-khai");
    }
}
