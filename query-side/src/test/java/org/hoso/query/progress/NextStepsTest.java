package org.hoso.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.query.progress.Told.reported;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.By;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Coordination.LeadOffered;
import org.hoso.cases.Orders.OrderDelivered;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.Orders.OrderResent;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Subject.SubjectAlleged;
import org.hoso.cases.Subject.SubjectIdentified;
import org.hoso.cases.Subject.UserInfoRequested;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What may be done next")
class NextStepsTest {
    @Test
    @DisplayName("names the command as its path does, the roles that may, and who would")
    void names_who_would() {
        NextStep classify = step(reported(), "classify-violation").orElseThrow();
        assertThat(classify.roles()).containsExactly(Role.CLASSIFIER);
        assertThat(classify.by()).isEqualTo(new Turn(Party.AGENCY, "ABEI"));
        Told offered = reported().then(LeadOffered.class, "to", Told.body("VFA"));
        assertThat(step(offered, "accept-lead").orElseThrow().by()).isEqualTo(new Turn(Party.AGENCY, "VFA"));
        assertThat(step(offered, "withdraw-lead-offer").orElseThrow().by()).isEqualTo(new Turn(Party.AGENCY, "ABEI"));
        Told notified = reported().then(PlatformNotified.class);
        NextStep claim = step(notified, "claim-removal").orElseThrow();
        assertThat(claim.by()).isEqualTo(new Turn(Party.PLATFORM, "FACEBOOK"));
        assertThat(claim.about()).containsExactly(Told.ITEM);
        assertThat(step(notified, "check-removal").orElseThrow().by()).isEqualTo(new Turn(Party.AGENCY, "ABEI"));
    }

    @Test
    @DisplayName("says each command in words, and none of the same body and track twice")
    void in_words() {
        assertThat(NextSteps.of(reported().then(ViolationClassified.class).progress()))
                .allSatisfy(
                        step -> assertThat(step.sentence().vi()).isNotBlank().isNotEqualTo(step.command()))
                .extracting(step -> step.command() + step.by() + step.track())
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName(
            "names neither who the case is against nor the delivery of an order once that is told; an order sent again is delivered anew")
    void not_what_is_done() {
        Told classified = reported().then(ViolationClassified.class);
        assertThat(step(classified, "identify-subject")).isPresent();
        Told alleged = classified.then(SubjectAlleged.class);
        assertThat(step(alleged, "allege-subject")).isEmpty();
        assertThat(step(alleged, "identify-subject")).isPresent();
        assertThat(step(alleged.then(SubjectIdentified.class), "identify-subject"))
                .isEmpty();

        Told asked = classified.then(UserInfoRequested.class);
        UUID request = SampleEvents.of(UserInfoRequested.class).requestId();
        assertThat(step(asked, "record-order-delivery")).isPresent();
        Told delivered = asked.then(OrderDelivered.class, "orderId", request, "kind", OrderKind.USER_INFO);
        assertThat(step(delivered, "record-order-delivery")).isEmpty();
        Told again = delivered.then(OrderResent.class, "orderId", request, "kind", OrderKind.USER_INFO);
        assertThat(step(again, "record-order-delivery")).isPresent();
    }

    @Test
    @DisplayName("for a case at rest is only to reopen it")
    void only_reopening() {
        assertThat(NextSteps.of(reported().then(CaseClosed.class).progress()))
                .extracting(NextStep::command)
                .containsExactly("reopen-case");
    }

    @Test
    @DisplayName("never asks of a stage what no role may ask for, and every open stage has a way on")
    void every_open_stage_has_a_way_on() {
        for (ProgressStage stage : ProgressStage.values()) {
            StageCommands commands = StageCommands.of(stage);
            Set<Class<? extends CaseCommand>> all = java.util.stream.Stream.of(commands.asked(), commands.meanwhile())
                    .flatMap(java.util.List::stream)
                    .collect(Collectors.toSet());
            assertThat(all.stream().allMatch(command -> command.isAnnotationPresent(By.class)))
                    .as(stage.code())
                    .isTrue();
            assertThat(!stage.open() || !all.isEmpty()).as(stage.code()).isTrue();
        }
    }

    private static Optional<NextStep> step(Told told, String command) {
        return NextSteps.of(told.progress()).stream()
                .filter(step -> step.command().equals(command))
                .findFirst();
    }
}
