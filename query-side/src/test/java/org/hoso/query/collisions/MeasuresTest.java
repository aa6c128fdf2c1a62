package org.hoso.query.collisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.AccountPaths;
import org.hoso.cases.Appeal;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Closing;
import org.hoso.cases.Measured;
import org.hoso.cases.Measured.Kind;
import org.hoso.cases.Measures;
import org.hoso.cases.MeetingPoints;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sha256;
import org.hoso.cases.Subject;
import org.hoso.cases.Subject.SubjectIdentified;
import org.hoso.query.Varied;
import org.hoso.runtime.addresses.CanonicalUrl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the bodies of a case measure")
class MeasuresTest {
    private static final Report.ContentReported REPORTED = SampleEvents.of(Report.ContentReported.class);
    private static final SubjectIdentified IDENTIFIED = SampleEvents.of(SubjectIdentified.class);
    private static final Sanction.ViolationRecorded RECORDED =
            Varied.of(Sanction.ViolationRecorded.class, "subjectId", IDENTIFIED.subjectId());
    private static final List<UUID> ITEMS =
            REPORTED.items().stream().map(Report.Item::itemId).toList();
    private static final Blocking.BlockOrdered BLOCKED = Varied.of(Blocking.BlockOrdered.class, "itemIds", ITEMS);

    private Measures measures = Measures.NONE.after(REPORTED).after(IDENTIFIED);

    @Test
    @DisplayName("begins with a record, goes on with a proposal and is through with the decision")
    void a_record() {
        tell(RECORDED);
        Measured record = only();
        assertThat(record.kind()).isEqualTo(Kind.RECORD);
        assertThat(record.persons())
                .containsExactly(IDENTIFIED.identityNumber().person().value());
        assertThat(record.agency()).isEqualTo(RECORDED.by().agency());
        assertThat(record.acts()).hasSize(RECORDED.acts().size());
        assertThat(record.proposed() || record.decided()).isFalse();
        tell(Varied.of(Sanction.SanctionProposed.class, "recordId", RECORDED.recordId()));
        assertThat(only().proposed()).isTrue();
        assertThat(only().decided()).isFalse();
        tell(Varied.of(Sanction.SanctionImposed.class, "recordId", RECORDED.recordId()));
        assertThat(only().decided()).isTrue();
    }

    @Test
    @DisplayName("a record is about the content that its acts name, or about all where an act names none")
    void content() {
        Sanction.Act act = RECORDED.acts().getFirst();
        tell(Varied.change(RECORDED, "acts", List.of(Varied.change(act, "itemIds", List.of()))));
        assertThat(Set.copyOf(only().links()))
                .isEqualTo(Set.copyOf(REPORTED.items().stream()
                        .map(item -> item.url().canonical())
                        .toList()));
    }

    @Test
    @DisplayName(
            "a block is against each who was identified, for what is recorded on what it cuts off; lifted, it is gone")
    void a_block() {
        measures = Measures.NONE.after(REPORTED);
        tell(BLOCKED);
        assertThat(measures.standing().values()).allMatch(one -> one.persons().isEmpty());
        tell(IDENTIFIED);
        assertThat(only().persons())
                .containsExactly(IDENTIFIED.identityNumber().person().value());
        assertThat(only().kind()).isEqualTo(Kind.BLOCK);
        assertThat(only().acts()).isEmpty();
        tell(Varied.change(
                RECORDED,
                "acts",
                List.of(Varied.change(RECORDED.acts().getFirst(), "itemIds", List.of(ITEMS.getFirst())))));
        assertThat(of(Kind.BLOCK).acts()).isEqualTo(of(Kind.RECORD).acts());
        assertThat(of(Kind.BLOCK).decided()).isFalse();
        tell(Varied.of(Blocking.BlockConfirmed.class, "blockId", BLOCKED.blockId()));
        assertThat(of(Kind.BLOCK).decided()).isTrue();
        tell(Varied.of(Blocking.BlockLifted.class, "blockId", BLOCKED.blockId()));
        assertThat(only().kind()).isEqualTo(Kind.RECORD);
    }

    @Test
    @DisplayName("an account lock is for what lies on its platform, and ends where it is annulled")
    void a_lock() {
        Blocking.AccountLockRequested lock = Varied.of(
                Blocking.AccountLockRequested.class,
                "subjectId",
                IDENTIFIED.subjectId(),
                "platform",
                REPORTED.items().getFirst().platform());
        tell(lock);
        assertThat(only().kind()).isEqualTo(Kind.ACCOUNT_LOCK);
        assertThat(only().links()).contains(REPORTED.items().getFirst().url().canonical());
        UUID appeal = UUID.randomUUID();
        tell(Varied.of(Appeal.AppealFiled.class, "appealId", appeal, "attackedId", lock.lockId()));
        tell(Varied.of(Appeal.AppealDecided.class, "appealId", appeal, "result", Appeal.Result.ANNULLED));
        assertThat(measures.standing()).isEmpty();
    }

    @Test
    @DisplayName("a removal request is against the accounts of its content, and through once all of it is gone")
    void a_request() {
        Report.Item page = item("FACEBOOK", "https://www.facebook.com/trang.mau");
        Report.Item post = item("FACEBOOK", "https://www.facebook.com/trang.khac/posts/1");
        Report.Item video = item("YOUTUBE", "https://www.youtube.com/watch?v=dQw4w9WgXcQ");
        measures = Measures.NONE.after(Varied.change(REPORTED, "items", List.of(page, post, video)));
        UUID request = UUID.randomUUID();
        tell(Varied.of(
                PlatformNotice.PlatformNotified.class,
                "noticeId",
                request,
                "itemIds",
                List.of(page.itemId(), post.itemId())));
        String whole = AccountPaths.keyOf("FACEBOOK", "trang.mau");
        assertThat(only().kind()).isEqualTo(Kind.REMOVAL_REQUEST);
        assertThat(only().accounts()).containsExactlyInAnyOrder(whole, AccountPaths.keyOf("FACEBOOK", "trang.khac"));
        assertThat(only().whole()).containsExactly(whole);
        assertThat(only().persons()).isEmpty();
        gone(page);
        assertThat(only().decided()).isFalse();
        gone(post);
        assertThat(only().decided()).isTrue();
        tell(Varied.of(Removal.ContentReappeared.class, "itemId", post.itemId()));
        assertThat(only().decided()).isFalse();
        tell(Varied.of(Removal.ContentRestored.class, "itemId", page.itemId()));
        assertThat(only().whole()).as("put back, it is asked away no more").isEmpty();
        UUID appeal = UUID.randomUUID();
        tell(Varied.of(Appeal.AppealFiled.class, "appealId", appeal, "attackedId", request));
        tell(Varied.of(Appeal.AppealDecided.class, "appealId", appeal, "result", Appeal.Result.ANNULLED));
        assertThat(measures.standing()).isEmpty();
    }

    @Test
    @DisplayName("whose account no address shows and who is not identified is not compared, though a name be known")
    void nobody() {
        Report.Item video = item("YOUTUBE", "https://www.youtube.com/watch?v=dQw4w9WgXcQ");
        measures = Measures.NONE.after(Varied.change(REPORTED, "items", List.of(video)));
        tell(SampleEvents.of(Subject.SubjectAlleged.class));
        tell(Varied.of(PlatformNotice.PlatformNotified.class, "itemIds", List.of(video.itemId())));
        tell(Varied.of(Blocking.AccountLockRequested.class, "platform", "YOUTUBE"));
        assertThat(measures.standing()).isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @DisplayName("one account is the same in two cases however its address was typed")
    @CsvSource({
        "https://m.facebook.com/Trang.Mau?fbclid=1, https://www.facebook.com/trang.mau/posts/2",
        "http://mbasic.facebook.com/@trang.mau/, https://fb.com/TRANG.MAU?utm_source=x",
        "https://www.facebook.com/ｔｒａｎｇ.mau, https://web.facebook.com/trang.mau/photos/3",
        "https://m.facebook.com/profile.php?id=100&ref=page, https://www.facebook.com/story.php?story_fbid=2&id=100"
    })
    void however_typed(String one, String other) {
        Measured lock = cutOff(one, "ABEI", Varied.of(Blocking.AccountLockRequested.class, "platform", "FACEBOOK"));
        Report.Item item = item("FACEBOOK", other);
        Measured request = cutOff(
                other, "VFA", Varied.of(PlatformNotice.PlatformNotified.class, "itemIds", List.of(item.itemId())));
        assertThat(lock.collidesWith(request)).isTrue();
        assertThat(MeetingPoints.sought(lock)).containsAnyElementsOf(MeetingPoints.filed(request));
        assertThat(MeetingPoints.sought(request)).containsAnyElementsOf(MeetingPoints.filed(lock));
    }

    /** In a case of its own with one link. */
    private Measured cutOff(String typed, String body, CaseEvent measure) {
        measures = Measures.NONE.after(Varied.change(REPORTED, "items", List.of(item("FACEBOOK", typed))));
        tell(Varied.change(measure, "by", Varied.officer(Role.LIAISON, body)));
        return only();
    }

    private static Report.Item item(String platform, String typed) {
        String canonical = Objects.requireNonNull(CanonicalUrl.of(typed));
        Report.Item any = REPORTED.items().getFirst();
        return Varied.change(
                any,
                "itemId",
                UUID.nameUUIDFromBytes(typed.getBytes(StandardCharsets.UTF_8)),
                "platform",
                platform,
                "url",
                Varied.change(any.url(), "canonical", canonical, "hash", Sha256.of(canonical)));
    }

    private void gone(Report.Item item) {
        tell(Varied.of(Removal.ContentRemoved.class, "itemId", item.itemId()));
    }

    @Test
    @DisplayName("at rest nothing is under way; what took effect stays")
    void at_rest() {
        tell(RECORDED);
        tell(SampleEvents.of(Closing.CaseClosed.class));
        assertThat(measures.standing()).isEmpty();
        tell(SampleEvents.of(Closing.CaseReopened.class));
        tell(Varied.of(Sanction.RemediesOrdered.class, "recordId", RECORDED.recordId()));
        tell(SampleEvents.of(Closing.CaseClosed.class));
        assertThat(only().decided()).isTrue();
    }

    @Test
    @DisplayName("changes by no event but those that are said to tell of it")
    void told_by() {
        for (CaseEvent event : SampleEvents.all()) {
            if (Measures.toldBy(event) || event instanceof Report.Event) continue;
            assertThat(measures.after(RECORDED).after(event).standing())
                    .as(event.getClass().getSimpleName())
                    .isEqualTo(measures.after(RECORDED).standing());
        }
    }

    private void tell(CaseEvent event) {
        measures = measures.after(event);
    }

    private Measured only() {
        assertThat(measures.standing()).hasSize(1);
        return measures.standing().values().iterator().next();
    }

    private Measured of(Kind kind) {
        return measures.standing().values().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
