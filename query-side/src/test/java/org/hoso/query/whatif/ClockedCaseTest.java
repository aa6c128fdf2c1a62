package org.hoso.query.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.query.Varied.officer;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.StartedClock;
import org.hoso.query.Varied;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whose a clock was")
class ClockedCaseTest {
    private static final UUID FIRST = UUID.fromString("01990000-0000-7000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("01990000-0000-7000-8000-000000000002");
    private static final StartedClock ANEW = Varied.change(
            SampleEvents.of(PlatformNotified.class).clocks().started().getFirst(),
            "clockId",
            UUID.fromString("01990000-0000-7000-8000-000000000003"),
            "about",
            FIRST);

    private @Nullable ClockedCase known;

    @Test
    @DisplayName(
            "a notice's clock that a correction counts anew is its platform's and its sender's, though its content hangs on a later notice")
    void of_its_notice() {
        UUID item = SampleEvents.of(ContentReported.class).items().getFirst().itemId();
        happened(SampleEvents.of(ContentReported.class));
        happened(sent(FIRST, "FACEBOOK", "VFA", item));
        happened(sent(SECOND, "TIKTOK", "ABEI", item));
        happened(Varied.of(RecordCorrected.class, "version", 1L, "clocks", new ClockChanges(List.of(ANEW), List.of())));
        assertThat(known.spans()).last().satisfies(span -> {
            assertThat(span.clockId()).isEqualTo(ANEW.clockId());
            assertThat(span.platform()).isEqualTo("FACEBOOK");
            assertThat(span.agency()).isEqualTo("VFA");
        });
    }

    private static PlatformNotified sent(UUID noticeId, String platform, String agency, UUID item) {
        return Varied.of(
                PlatformNotified.class,
                "by",
                officer(Role.LIAISON, agency),
                "noticeId",
                noticeId,
                "platform",
                platform,
                "itemIds",
                List.of(item),
                "clocks",
                ClockChanges.NONE);
    }

    private void happened(CaseEvent event) {
        long version = known == null ? 0 : known.version() + 1;
        known = ClockedCase.after(
                known, new LedgeredCaseEvent(version + 1, event.at(), event.at(), version, "event-" + version, event));
    }
}
