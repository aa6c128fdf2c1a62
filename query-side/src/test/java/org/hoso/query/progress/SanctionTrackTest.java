package org.hoso.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.query.progress.Told.officer;
import static org.hoso.query.progress.Told.reported;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.Appeal.*;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.*;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("On the sanction and appeal tracks")
class SanctionTrackTest {
    private static final UUID DECISION = SampleEvents.of(SanctionImposed.class).decisionId();
    private static final UUID RECORD = SampleEvents.of(ViolationRecorded.class).recordId();
    private static final UUID APPEAL = SampleEvents.of(AppealFiled.class).appealId();
    private static final Turn ABEI = new Turn(Party.AGENCY, "ABEI");
    private static final Turn SUBJECT = new Turn(Party.SUBJECT, null);

    @Test
    @DisplayName("the subject explains, the body hears, proposes, decides and serves")
    void from_record_to_decision() {
        Told recorded = recorded();
        assertThat(sanction(recorded))
                .extracting(TrackStanding::stage, TrackStanding::turn)
                .containsExactly(ProgressStage.EXPLANATION_AWAITED, SUBJECT);
        assertThat(recorded().then(HearingRequested.class).stageOf(RECORD))
                .isEqualTo(ProgressStage.EXPLANATION_TO_HEAR);
        Told explained = recorded().then(ExplanationFiled.class);
        assertThat(explained.status()).isEqualTo(Status.EXPLAINING);
        assertThat(sanction(explained).turn()).isEqualTo(ABEI);
        assertThat(explained.then(ExplanationClosed.class).stageOf(RECORD)).isEqualTo(ProgressStage.TO_PROPOSE);
        assertThat(explained.then(SanctionProposed.class).stageOf(RECORD)).isEqualTo(ProgressStage.TO_DECIDE);
        assertThat(explained
                        .then(SanctionProposed.class)
                        .then(AmountConfirmed.class)
                        .stageOf(RECORD))
                .isEqualTo(ProgressStage.TO_DECIDE);
        Told decided = decided();
        assertThat(decided.stageOf(RECORD)).isEqualTo(ProgressStage.RECORD_DECIDED);
        assertThat(sanction(decided))
                .extracting(TrackStanding::stage, TrackStanding::turn)
                .containsExactly(ProgressStage.TO_SERVE, ABEI);
        assertThat(decided.status()).isEqualTo(Status.DECIDED);
    }

    @Test
    @DisplayName("the subject complies: fine and every remedy, then the body confirms the execution")
    void executing() {
        Told served = decided().then(DecisionServed.class);
        assertThat(sanction(served))
                .extracting(TrackStanding::stage, TrackStanding::turn)
                .containsExactly(ProgressStage.TO_COMPLY, SUBJECT);
        Told partly = served.then(FinePaid.class, "outstandingVnd", 5_000_000L);
        assertThat(left(partly)).containsExactlyInAnyOrder("fine", "REMOVE_AD", "CORRECT_INFO");
        Told paid = partly.then(FinePaid.class, "outstandingVnd", 0L);
        assertThat(left(paid)).containsExactlyInAnyOrder("REMOVE_AD", "CORRECT_INFO");
        Told done = paid.then(RemedyCompleted.class, "remedy", "REMOVE_AD")
                .then(RemedyCompleted.class, "remedy", "CORRECT_INFO");
        assertThat(sanction(done))
                .extracting(TrackStanding::stage, TrackStanding::turn)
                .containsExactly(ProgressStage.TO_CONFIRM_EXECUTION, ABEI);
        assertThat(done.then(DecisionExecuted.class).stageOf(DECISION)).isEqualTo(ProgressStage.DECISION_EXECUTED);
    }

    @Test
    @DisplayName("execution may be deferred to a day, paid in parts, reduced to nothing, or enforced")
    void easing_and_enforcing() {
        Told deferred = decided().then(DecisionServed.class).then(ExecutionDeferred.class);
        assertThat(deferred.stageOf(DECISION)).isEqualTo(ProgressStage.EXECUTION_DEFERRED);
        assertThat(sanction(deferred).due().at())
                .isEqualTo(SampleEvents.of(ExecutionDeferred.class)
                        .until()
                        .plusDays(1)
                        .atStartOfDay(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                        .toInstant());
        assertThat(deferred.then(InstalmentsAllowed.class).stageOf(DECISION)).isEqualTo(ProgressStage.TO_COMPLY);
        Told waived = decided().then(DecisionServed.class).then(FineReduced.class, "newTotalVnd", 0L);
        assertThat(left(waived)).doesNotContain("fine");
        Told enforced = decided().then(DecisionServed.class).then(EnforcementOrdered.class);
        assertThat(enforced.status()).isEqualTo(Status.ENFORCING);
        assertThat(sanction(enforced).turn()).isEqualTo(ABEI);
    }

    @Test
    @DisplayName("remedies may be ordered alone; a file with the investigators waits for them")
    void other_ways() {
        Told remedies = reported().then(ViolationClassified.class).then(RemediesOrdered.class, "recordId", null);
        assertThat(left(remedies)).containsExactlyInAnyOrder("REMOVE_AD", "CORRECT_INFO");
        UUID referral = SampleEvents.of(CaseReferred.class).referralId();
        Told referred = recorded().then(CaseReferred.class, "to", Told.body("CSKT"));
        assertThat(referred.progress().strands().find(referral).orElseThrow().turn())
                .isEqualTo(new Turn(Party.INVESTIGATORS, "CSKT"));
        assertThat(referred.status()).isEqualTo(Status.REFERRED_CRIMINAL);
        assertThat(referred.then(CaseReturned.class).status()).isNotEqualTo(Status.REFERRED_CRIMINAL);
    }

    @Test
    @DisplayName("a first complaint waits for the body that decided, a second for the one above it")
    void filing() {
        assertThat(appeal(appealed()).turn()).isEqualTo(ABEI);
        Told second = appealed()
                .then(
                        AppealFiled.class,
                        "appealId",
                        Told.id(9),
                        "attackedId",
                        DECISION,
                        "level",
                        Level.SECOND,
                        "earlierAppealId",
                        APPEAL);
        assertThat(appeal(second).turn()).isEqualTo(new Turn(Party.SUPERIOR, "ABEI"));
        assertThat(second.stageOf(APPEAL)).isEqualTo(ProgressStage.APPEAL_PASSED_UP);
        Told paper = decided()
                .then(
                        AppealFiled.class,
                        "attackedId",
                        DECISION,
                        "earlierAppealId",
                        null,
                        "by",
                        officer(Role.APPEALS, "MOCST"));
        assertThat(appeal(paper).turn()).isEqualTo(new Turn(Party.AGENCY, "MOCST"));
    }

    @Test
    @DisplayName("a complaint is accepted, heard, decided and served, or refused, or withdrawn")
    void resolving() {
        Told accepted = appealed().then(AppealAccepted.class);
        assertThat(appeal(accepted))
                .extracting(TrackStanding::stage, TrackStanding::turn)
                .containsExactly(ProgressStage.APPEAL_ACCEPTED, new Turn(Party.AGENCY, "MOCST"));
        assertThat(appealed().then(AppealRefused.class).stageOf(APPEAL)).isEqualTo(ProgressStage.APPEAL_REFUSED);
        assertThat(appealed().then(AppealWithdrawn.class).stageOf(APPEAL)).isEqualTo(ProgressStage.APPEAL_WITHDRAWN);
        Told decided = accepted.then(DialogueHeld.class).then(AppealDecided.class, "consequences", List.of());
        assertThat(decided.stageOf(APPEAL)).isEqualTo(ProgressStage.APPEAL_DECIDED);
        assertThat(decided.then(AppealDecisionServed.class).stageOf(APPEAL)).isEqualTo(ProgressStage.APPEAL_SERVED);
    }

    @Test
    @DisplayName("a stay holds the decision where it was, and gives it back when it is lifted or the complaint ends")
    void staying() {
        Told stayed = appealed().then(ExecutionSuspended.class);
        assertThat(stayed.stageOf(DECISION)).isEqualTo(ProgressStage.EXECUTION_SUSPENDED);
        assertThat(appealed()
                        .then(ExecutionSuspended.class)
                        .then(SuspensionLifted.class)
                        .stageOf(DECISION))
                .isEqualTo(ProgressStage.TO_COMPLY);
        assertThat(stayed.then(AppealWithdrawn.class).stageOf(DECISION)).isEqualTo(ProgressStage.TO_COMPLY);
    }

    @Test
    @DisplayName("an annulled decision leaves consequences that their owners settle or that are waived")
    void falling() {
        Told fallen = appealed().then(AppealDecided.class, "result", Result.ANNULLED);
        assertThat(fallen.stageOf(DECISION)).isEqualTo(ProgressStage.DECISION_ANNULLED);
        UUID owed = SampleEvents.of(ConsequenceSettled.class).consequenceId();
        UUID other = SampleEvents.of(ConsequenceWaived.class).consequenceId();
        assertThat(fallen.stageOf(owed)).isEqualTo(ProgressStage.CONSEQUENCE_OWED);
        assertThat(fallen.then(ConsequenceSettled.class).stageOf(owed)).isEqualTo(ProgressStage.CONSEQUENCE_SETTLED);
        assertThat(fallen.then(ConsequenceWaived.class).stageOf(other)).isEqualTo(ProgressStage.CONSEQUENCE_WAIVED);
    }

    @Test
    @DisplayName("a lawsuit waits for the court, and its judgment may let the decision fall")
    void suing() {
        UUID suit = SampleEvents.of(LawsuitFiled.class).lawsuitId();
        Told sued = decided().then(DecisionServed.class).then(LawsuitFiled.class, "attackedId", DECISION);
        assertThat(sued.progress().strands().find(suit).orElseThrow().turn()).isEqualTo(new Turn(Party.COURT, null));
        Told judged = sued.then(JudgmentRecorded.class, "result", Result.ANNULLED, "consequences", List.of());
        assertThat(judged.stageOf(suit)).isEqualTo(ProgressStage.JUDGED);
        assertThat(judged.stageOf(DECISION)).isEqualTo(ProgressStage.DECISION_ANNULLED);
    }

    private static Told recorded() {
        return reported().then(ViolationClassified.class).then(ViolationRecorded.class);
    }

    private static Told decided() {
        return recorded().then(SanctionImposed.class);
    }

    private static Told appealed() {
        return decided()
                .then(DecisionServed.class)
                .then(AppealFiled.class, "attackedId", DECISION, "earlierAppealId", null);
    }

    private static TrackStanding sanction(Told told) {
        return told.track(Track.SANCTION);
    }

    private static TrackStanding appeal(Told told) {
        return told.track(Track.APPEAL);
    }

    private static java.util.Set<String> left(Told told) {
        return told.progress().strands().find(DECISION).orElseThrow().left();
    }
}
