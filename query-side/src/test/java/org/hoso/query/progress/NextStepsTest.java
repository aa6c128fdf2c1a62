package org.hoso.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.query.progress.Told.reported;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.cases.By;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Coordination.LeadOffered;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Role;
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
    @DisplayName("for a case at rest is only to reopen it")
    void only_reopening() {
        assertThat(NextSteps.of(reported().then(CaseClosed.class).progress()))
                .extracting(NextStep::command)
                .containsExactly("reopen-case");
    }

    @Test
    @DisplayName("never asks of a stage what no role may ask for, and every open stage has a way on")
    void every_open_stage_has_a_way_on() {
        for (Stage stage : Stage.values()) {
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
