package org.hoso.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.query.progress.Told.ITEM;
import static org.hoso.query.progress.Told.id;
import static org.hoso.query.progress.Told.reported;
import static org.hoso.query.progress.Told.starts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Blocking.BlockOrdered;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report.InformationRequested;
import org.hoso.cases.Report.ReportRejected;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.CaseReferred;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.cases.Sanction.ViolationRecorded;
import org.hoso.cases.ViolationAssessment;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sights;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How far a case has come, as seen by")
class OutlookTest {
    private static final UUID NOTICE = SampleEvents.of(PlatformNotified.class).noticeId();
    private static final UUID SUBJECT = SampleEvents.of(ViolationRecorded.class).subjectId();
    private static final Progress CASE = reported()
            .then(InformationRequested.class)
            .then(PlatformNotified.class, "clocks", starts(id(1), "ad_removal_24h", NOTICE, Told.BEGAN))
            .then(BlockOrdered.class)
            .then(ViolationRecorded.class, "clocks", starts(id(2), "decision_7wd", id(20), Told.BEGAN))
            .then(SanctionImposed.class)
            .then(SanctionImposed.class, "decisionId", id(30), "subjectId", id(31), "recordId", id(32))
            .then(CaseReferred.class)
            .progress();

    @Test
    @DisplayName("a body of the State: everything")
    void a_body_of_the_state() {
        assertThat(seen("IDEA", Role.CLASSIFIER, Relation.OTHER_MINISTRY)).isEqualTo(CASE);
    }

    @Test
    @DisplayName("a platform: the items it was asked about and their clocks; nothing of sanction or investigators")
    void a_platform() {
        Progress seen = seen("FACEBOOK", Role.PLATFORM, Relation.PLATFORM);
        assertThat(seen.strands().all()).extracting(Strand::id).containsExactly(ITEM);
        assertThat(seen.clocks().all())
                .extracting(clock -> clock.terms().code())
                .containsExactly("ad_removal_24h");
        assertThat(seen.head().assessment()).isEqualTo(ViolationAssessment.NONE);
        assertThat(seen("TIKTOK", Role.PLATFORM, Relation.PLATFORM).strands().all())
                .isEmpty();
    }

    @Test
    @DisplayName("a provider: the blocks it carries out")
    void a_provider() {
        assertThat(seen("ISP_DEMO", Role.ISP, Relation.PLATFORM).strands().all())
                .extracting(Strand::stage)
                .containsExactly(ProgressStage.BLOCK_ORDERED);
        assertThat(seen("ISP_OTHER", Role.ISP, Relation.PLATFORM).strands().all())
                .isEmpty();
    }

    @Test
    @DisplayName("a reporter: what it was asked")
    void a_reporter() {
        assertThat(seen("CITIZEN", Role.REPORTER, Relation.REPORTER).strands().all())
                .extracting(Strand::stage)
                .containsExactly(ProgressStage.INFORMATION_ASKED);
    }

    @Test
    @DisplayName("a subject: what was done against it and its content, nothing against another, no referral")
    void a_subject() {
        Progress seen = seen("CITIZEN", Role.REPORTER, Relation.SUBJECT, SUBJECT);
        assertThat(seen.strands().all())
                .extracting(Strand::stage)
                .containsExactlyInAnyOrder(
                        ProgressStage.ITEM_REQUESTED,
                        ProgressStage.BLOCK_IN_PART,
                        ProgressStage.BLOCK_ORDERED,
                        ProgressStage.RECORD_DECIDED,
                        ProgressStage.TO_SERVE);
        assertThat(seen.strands().all()).extracting(Strand::other).doesNotContain("ISP_DEMO");
        assertThat(seen.strands().find(id(30))).isEmpty();
    }

    @Test
    @DisplayName("a subscriber: nothing")
    void a_subscriber() {
        assertThat(seen("ABEI", Role.SUBSCRIBER, Relation.SUBSCRIBER).strands().all())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "whoever reported in vain, or stands outside otherwise: no step that is owed to others, and no failure")
    void of_a_rejected_report() {
        Progress rejected = reported().then(ReportRejected.class).progress();
        for (Relation relation : Relation.values()) {
            Reader reader = new Reader("reader", "CITIZEN", Set.of(Role.REPORTER));
            Progress seen = new Outlook(new Sights(reader, relation, true), Set.of()).on(rejected);
            assertThat(seen.untold().isEmpty() || relation.ofTheState())
                    .as(relation.name())
                    .isTrue();
            assertThat(NextSteps.of(seen)).as(relation.name()).isNotNull();
        }
    }

    private static Progress seen(String agency, Role role, Relation relation, UUID... own) {
        Reader reader = new Reader("reader", agency, Set.of(role));
        return new Outlook(new Sights(reader, relation, false), Set.copyOf(List.of(own))).on(CASE);
    }
}
