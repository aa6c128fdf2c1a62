package org.hoso.command.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseId;
import org.hoso.cases.Coordination;
import org.hoso.cases.Evidence.AddEvidence;
import org.hoso.cases.Evidence.CaptureMethod;
import org.hoso.cases.Merging.MergeCases;
import org.hoso.cases.Merging.SplitCase;
import org.hoso.cases.Role;
import org.hoso.cases.Sha256;
import org.hoso.command.AtOnce;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.intake.Desk;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Refused;
import org.hoso.runtime.problems.Sent;
import org.hoso.wire.StoredNames;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two instances on one database: what a step tells two cases is stored for both or for neither. */
@DisplayName("What is told to two cases at once")
class MergedTogetherTest {
    private static final Instant THEN = Instant.parse("2026-10-05T02:00:00Z");
    private static final Actor ABEI = officer(Role.COORDINATOR, "ABEI");
    private static Instance one;
    private static Instance other;

    @BeforeAll
    static void start() throws Exception {
        TestPostgres.Database events = TestPostgres.withEventStore();
        TestPostgres.Database keys = TestPostgres.empty();
        var folder = Files.createTempDirectory("hoso-merged");
        Instance.NOW.set(Instant.now());
        one = Instance.start(events, keys, folder);
        other = Instance.start(events, keys, folder);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @Test
    @DisplayName(
            "is never half done: cut off between the two writes, neither case was merged, and asked again both are")
    void cut_off_in_between() {
        CaseId surviving = opened();
        CaseId absorbed = opened();
        JdbcTemplate db = one.bean(JdbcTemplate.class);
        db.execute("create function events.cut_off() returns trigger language plpgsql as $$ begin"
                + " if new.aggregate_identifier = '" + absorbed + "' then raise exception 'cut off'; end if;"
                + " return new; end $$");
        db.execute(
                "create trigger cut_off before insert on events.event_entry for each row execute function events.cut_off()");
        try {
            assertThatThrownBy(() -> ask(one, merge(surviving, absorbed))).isInstanceOf(RuntimeException.class);
        } finally {
            db.execute("drop trigger cut_off on events.event_entry");
            db.execute("drop function events.cut_off()");
        }
        assertThat(events(surviving)).containsExactly("content-reported");
        assertThat(events(absorbed)).containsExactly("content-reported");
        ask(one, merge(surviving, absorbed));
        assertThat(events(surviving)).containsExactly("content-reported", "case-merged");
        assertThat(events(absorbed)).containsExactly("content-reported", "case-merged");
    }

    @RepeatedTest(5)
    @DisplayName("two merges of the same two cases, each into the other, at two instances: one is carried out")
    void each_into_the_other() throws Exception {
        CaseId first = opened();
        CaseId second = opened();
        List<Callable<Boolean>> asked =
                List.of(() -> tried(one, merge(first, second)), () -> tried(other, merge(second, first)));
        assertThat(AtOnce.all(asked)).containsExactlyInAnyOrder(true, false);
        assertThat(events(first)).containsExactly("content-reported", "case-merged");
        assertThat(events(second)).containsExactly("content-reported", "case-merged");
    }

    @RepeatedTest(5)
    @DisplayName(
            "steps asked of the surviving case while it is merged and taken apart all lie in the half of their item")
    void work_while_merging() throws Exception {
        CaseId surviving = opened();
        CaseId absorbed = opened();
        ask(one, merge(surviving, absorbed));
        List<Callable<Boolean>> asked = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            asked.add(() -> tried(one, evidence(surviving, item(absorbed))));
            asked.add(() -> tried(other, evidence(surviving, item(surviving))));
        }
        asked.add(() ->
                tried(other, new SplitCase(surviving, ABEI, Instant.now(), absorbed, text("apart after all"), null)));
        AtOnce.all(asked);
        assertThat(events(absorbed)).containsOnlyOnce("case-merged").containsOnlyOnce("case-split");
        assertThat(events(surviving)).containsOnlyOnce("case-merged").containsOnlyOnce("case-split");
        assertThat(events(surviving).stream().filter("evidence-added"::equals)).hasSize(3);
        assertThat(namesItem(surviving, item(absorbed))).isFalse();
        assertThat(namesItem(absorbed, item(surviving))).isFalse();
    }

    @Test
    @DisplayName(
            "the lead passes for both in one transaction, also at an instance that remembers the absorbed case alone")
    void the_lead_passes_for_both() {
        CaseId surviving = opened();
        CaseId absorbed = opened();
        tried(other, evidence(absorbed, item(absorbed)));
        ask(one, merge(surviving, absorbed));
        UUID offer = UUID.randomUUID();
        ask(one, new Coordination.OfferLead(surviving, ABEI, Instant.now(), offer, "VFA", null, null));
        ask(one, new Coordination.AcceptLead(surviving, officer(Role.COORDINATOR, "VFA"), Instant.now(), offer));
        assertThat(events(absorbed)).endsWith("case-merged", "lead-followed");
        assertThatThrownBy(() -> ask(other, evidence(absorbed, item(absorbed))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("case-merged"));
    }

    private static CaseId opened() {
        Watched watched = Watched.due("triage_internal", THEN.plusSeconds(86_400 * 365L));
        one.opening().append(List.of(watched.opened(THEN)), () -> {});
        return watched.id();
    }

    private static UUID item(CaseId caseId) {
        var reported = (org.hoso.cases.Report.ContentReported)
                one.bean(EventStore.class).readEvents(caseId.toString()).next().getPayload();
        return reported.items().getFirst().itemId();
    }

    private static boolean namesItem(CaseId caseId, UUID item) {
        return one.bean(EventStore.class)
                .readEvents(caseId.toString())
                .asStream()
                .anyMatch(event -> event.getPayload().toString().contains(item.toString()));
    }

    private static MergeCases merge(CaseId surviving, CaseId absorbed) {
        return new MergeCases(surviving, ABEI, Instant.now(), UUID.randomUUID(), absorbed, text("one"), null);
    }

    private static AddEvidence evidence(CaseId caseId, UUID item) {
        Instant at = Instant.now();
        UUID made = UUID.randomUUID();
        return new AddEvidence(
                caseId,
                officer(Role.INTAKE, "ABEI"),
                at,
                made,
                item,
                Sha256.of(made.toString()),
                "image/png",
                1,
                at,
                CaptureMethod.values()[0],
                null);
    }

    private static boolean tried(Instance instance, CaseCommand command) {
        try {
            ask(instance, command);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static void ask(Instance instance, CaseCommand command) {
        instance.bean(Desk.class)
                .submit(
                        command,
                        new Envelope(
                                "officer",
                                null,
                                "request",
                                null,
                                new byte[] {1},
                                null,
                                Map.of(),
                                UUID.randomUUID(),
                                () -> {},
                                false,
                                Language.VI,
                                Sent.NOTHING,
                                null,
                                null));
    }

    private static List<String> events(CaseId caseId) {
        return one.bean(EventStore.class)
                .readEvents(caseId.toString())
                .asStream()
                .map(event -> StoredNames.kebab(event.getPayloadType()))
                .toList();
    }
}
