package org.hoso.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Evidence;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.cases.Sha256;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Keeping evidence")
class KeepingEvidenceTest {
    private static final Actor INTAKE = officer(Role.INTAKE, "ABEI");

    @Test
    @DisplayName("a captured piece is kept by its hash")
    void keeps_a_piece() {
        Given.events(reported())
                .when(add(INTAKE, id(40), Sample.ITEM, MONDAY))
                .then(Evidence.EvidenceAdded.class, e -> assertThat(e.sha256()).isEqualTo(Sha256.of("pixels")));
    }

    @Test
    @DisplayName("the same hash twice is one piece: nothing new happens")
    void one_piece() {
        Given.events(reported())
                .after(add(INTAKE, id(40), null, MONDAY))
                .when(add(INTAKE, id(41), null, MONDAY))
                .thenNothingNew();
    }

    @Test
    @DisplayName("a body that does not work on the case adds no evidence")
    void foreign_body() {
        Given.events(reported())
                .when(add(officer(Role.EXPERT, "VFA"), id(40), null, MONDAY))
                .refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("evidence of an unknown item is refused")
    void unknown_item() {
        Given.events(reported()).when(add(INTAKE, id(40), id(77), MONDAY)).refusedWith(Refusal.UNKNOWN_ITEM);
    }

    @Test
    @DisplayName("nothing is added before it was captured")
    void captured_later() {
        Given.events(reported()).when(add(INTAKE, id(40), null, hours(2))).refusedWith(Refusal.LATER_THAN_THE_STEP);
    }

    private static Evidence.AddEvidence add(Actor by, UUID id, @Nullable UUID item, Instant captured) {
        return new Evidence.AddEvidence(
                CASE,
                by,
                hours(1),
                id,
                item,
                Sha256.of("pixels"),
                "image/png",
                1,
                captured,
                Evidence.CaptureMethod.SCREENSHOT,
                null);
    }
}
