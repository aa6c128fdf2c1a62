package org.hoso.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.query.progress.Told.body;
import static org.hoso.query.progress.Told.reported;

import java.util.List;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Closing.CaseReopened;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Conclusion.ConclusionRequested;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Coordination.*;
import org.hoso.cases.Report.Addressee;
import org.hoso.cases.Report.InformationRequested;
import org.hoso.cases.Report.InformationSupplied;
import org.hoso.cases.Report.OutcomeNotified;
import org.hoso.cases.Report.ReportRejected;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Subject.UserInfoReceived;
import org.hoso.cases.Subject.UserInfoRequested;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("While a case is coordinated, it is")
class CoordinationTrackTest {
    private static final Turn ABEI = new Turn(Party.AGENCY, "ABEI");
    private static final Turn VFA = new Turn(Party.AGENCY, "VFA");

    @Test
    @DisplayName("the accountable body's turn to classify, then to take it in hand, end it or ask")
    void classifying() {
        assertThat(coordination(reported()))
                .extracting(TrackStanding::stage, TrackStanding::turn)
                .containsExactly(ProgressStage.TO_CLASSIFY, ABEI);
        assertThat(reported().status()).isEqualTo(Status.RECEIVED);
        Told violation = reported().then(ViolationClassified.class);
        assertThat(coordination(violation).stage()).isEqualTo(ProgressStage.IN_HAND);
        assertThat(violation.status()).isEqualTo(Status.TRIAGED);
        Told none = violation.then(ClassificationCorrected.class, "verdict", Verdict.NO_VIOLATION, "types", List.of());
        assertThat(coordination(none).stage()).isEqualTo(ProgressStage.TO_END);
        Told lacking = reported().then(ViolationClassified.class, "verdict", Verdict.INSUFFICIENT_INFO);
        assertThat(coordination(lacking).stage()).isEqualTo(ProgressStage.INFORMATION_LACKING);
        assertThat(lacking.status()).isEqualTo(Status.NEED_INFO);
    }

    @Test
    @DisplayName("the turn of the body offered, until it accepts and everything not yet begun passes to it")
    void offering() {
        Told offered = reported().then(LeadOffered.class, "to", body("VFA"));
        assertThat(coordination(offered))
                .extracting(TrackStanding::stage, TrackStanding::turn)
                .containsExactly(ProgressStage.LEAD_OFFERED, VFA);
        assertThat(coordination(offered).due().at())
                .isEqualTo(SampleEvents.of(LeadOffered.class).answerBy());
        assertThat(coordination(reported().then(LeadOffered.class).then(LeadDeclined.class))
                        .turn())
                .isEqualTo(ABEI);
        Told accepted = offered.then(LeadAccepted.class, "accountable", body("VFA"));
        assertThat(coordination(accepted).turn()).isEqualTo(VFA);
        assertThat(accepted.progress().strands().find(Told.ITEM).orElseThrow().owner())
                .isEqualTo("VFA");
    }

    @Test
    @DisplayName("nobody's turn any more to answer an offer that was withdrawn, has expired or lapsed with another")
    void offers_that_fall_away() {
        assertThat(open(reported().then(LeadOffered.class).then(LeadOfferWithdrawn.class)))
                .isEqualTo(ProgressStage.TO_CLASSIFY);
        assertThat(open(reported().then(LeadOffered.class).then(LeadOfferExpired.class)))
                .isEqualTo(ProgressStage.TO_CLASSIFY);
        Told two = reported()
                .then(LeadOffered.class, "offerId", Told.id(1), "to", body("VFA"))
                .then(LeadOffered.class, "offerId", Told.id(2), "to", body("VCC"))
                .then(LeadAccepted.class, "offerId", Told.id(1), "accountable", body("VFA"));
        assertThat(two.progress().strands().find(Told.id(2))).isEmpty();
    }

    @Test
    @DisplayName("the superior's turn while competence is disputed")
    void disputing() {
        Told disputed = reported().then(CompetenceDisputed.class);
        assertThat(coordination(disputed).turn()).isEqualTo(new Turn(Party.SUPERIOR, "ABEI"));
        assertThat(disputed.status()).isEqualTo(Status.DISPUTED_COMPETENCE);
        Told settled = disputed.then(CompetenceSettled.class, "accountable", body("VFA"));
        assertThat(coordination(settled).turn()).isEqualTo(VFA);
        assertThat(settled.progress().head().accountable()).isEqualTo(body("VFA"));
    }

    @Test
    @DisplayName("in dispute before anything else, also beside an open offer, which cannot be accepted meanwhile")
    void disputed_beside_an_offer() {
        Told both = reported().then(CompetenceDisputed.class).then(LeadOffered.class, "to", body("VFA"));
        assertThat(coordination(both).stage()).isEqualTo(ProgressStage.COMPETENCE_DISPUTED);
        assertThat(NextSteps.of(both.progress()))
                .extracting(NextStep::command)
                .contains("settle-competence", "decline-lead")
                .doesNotContain("accept-lead", "offer-lead");
    }

    @Test
    @DisplayName("the expert's turn without the due time of the body's own duty, which it shows under its own turn")
    void whose_due() {
        Told running = reported()
                .then(ViolationClassified.class)
                .then(ConclusionGiven.class, "clocks", Told.starts(Told.id(1), "record_2wd", null, Told.BEGAN));
        assertThat(coordination(running).due().clock()).isEqualTo("record_2wd");
        Told asked = running.then(ConclusionRequested.class, "from", body("DAV"));
        assertThat(coordination(asked))
                .extracting(TrackStanding::turn, TrackStanding::due)
                .containsExactly(new Turn(Party.AGENCY, "DAV"), null);
    }

    @Test
    @DisplayName("merged into another case, where every step is asked: none is named here")
    void absorbed() {
        Told absorbed = reported()
                .then(ViolationClassified.class)
                .then(org.hoso.cases.Merging.CaseMerged.class, "part", org.hoso.cases.Merging.Part.ABSORBED);
        assertThat(NextSteps.of(reported().then(ViolationClassified.class).progress()))
                .isNotEmpty();
        assertThat(NextSteps.of(absorbed.progress())).isEmpty();
    }

    @Test
    @DisplayName("the turn of whoever was asked: reporter, sector body, platform, province")
    void asking() {
        Told asked = reported().then(InformationRequested.class);
        assertThat(coordination(asked).turn()).isEqualTo(new Turn(Party.REPORTER, null));
        assertThat(open(asked.then(InformationSupplied.class))).isEqualTo(ProgressStage.TO_CLASSIFY);
        Told concluding = reported().then(ViolationClassified.class).then(ConclusionRequested.class);
        assertThat(coordination(concluding).turn()).isEqualTo(VFA);
        assertThat(concluding.status()).isEqualTo(Status.VERIFYING);
        assertThat(coordination(reported().then(UserInfoRequested.class)).turn())
                .isEqualTo(new Turn(Party.PLATFORM, "FACEBOOK"));
        assertThat(open(reported().then(UserInfoRequested.class).then(UserInfoReceived.class)))
                .isEqualTo(ProgressStage.TO_CLASSIFY);
        Told directed = reported().then(DirectiveIssued.class, "to", body("SVH_HN"));
        assertThat(coordination(directed).turn()).isEqualTo(new Turn(Party.AGENCY, "SVH_HN"));
        assertThat(open(directed.then(DirectiveAnswered.class))).isEqualTo(ProgressStage.TO_CLASSIFY);
    }

    @Test
    @DisplayName("concluded by the sector body; without a violation the accountable body ends it")
    void concluding() {
        Told concluded = reported()
                .then(ViolationClassified.class)
                .then(ConclusionRequested.class)
                .then(ConclusionGiven.class);
        assertThat(concluded.status()).isEqualTo(Status.CONCLUDED);
        assertThat(coordination(concluded).turn()).isEqualTo(ABEI);
        assertThat(open(concluded.then(ConclusionGiven.class, "finding", Finding.NO_VIOLATION)))
                .isEqualTo(ProgressStage.TO_END);
    }

    @Test
    @DisplayName("nobody's turn once it rests and its reporter knows; reopened, it is in hand again")
    void resting() {
        Told rejected = reported().then(ReportRejected.class);
        assertThat(coordination(rejected))
                .extracting(TrackStanding::stage, TrackStanding::turn)
                .containsExactly(ProgressStage.OUTCOME_OWED, ABEI);
        assertThat(rejected.status()).isEqualTo(Status.REJECTED);
        assertThat(coordination(rejected.then(OutcomeNotified.class, "addressee", Addressee.REPORTER))
                        .turn())
                .isNull();
        Told closed = reported().then(ViolationClassified.class).then(CaseClosed.class);
        assertThat(Tracks.pressing(Tracks.of(closed.progress()))).isEmpty();
        assertThat(closed.status()).isEqualTo(Status.CLOSED);
        assertThat(open(closed.then(CaseReopened.class))).isEqualTo(ProgressStage.IN_HAND);
    }

    private static TrackStanding coordination(Told told) {
        return told.track(Track.COORDINATION);
    }

    private static ProgressStage open(Told told) {
        TrackStanding standing = coordination(told);
        assertThat(standing.open()).isTrue();
        return standing.stage();
    }
}
