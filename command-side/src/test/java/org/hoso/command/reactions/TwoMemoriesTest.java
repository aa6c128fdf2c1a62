package org.hoso.command.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseId;
import org.hoso.cases.Coordination.DisputeCompetence;
import org.hoso.cases.Coordination.PassToSuccessor;
import org.hoso.cases.Coordination.SettleCompetence;
import org.hoso.cases.Role;
import org.hoso.command.AtOnce;
import org.hoso.command.deciding.Done;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.intake.Desk;
import org.hoso.command.intake.FamilyDesk;
import org.hoso.command.intake.SystemDesk;
import org.hoso.law.Confidence;
import org.hoso.law.DayOffStatus;
import org.hoso.registry.Amendment.ConfirmAmendment;
import org.hoso.registry.Amendment.ProposeAmendment;
import org.hoso.registry.Amendment.WithdrawAmendment;
import org.hoso.registry.Change;
import org.hoso.registry.PublicDayOff;
import org.hoso.registry.RegistryCommand;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Refused;
import org.hoso.runtime.problems.Sent;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The body that answers for a case ends; one instance does not remember that the case ever was that body's. */
@DisplayName("What an instance does not remember")
class TwoMemoriesTest {
    private static final Instant FEBRUARY = Instant.parse("2025-02-10T02:00:00Z");
    private static final Instant FIRST_OF_MARCH = Instant.parse("2025-02-28T17:00:00Z");
    private static Instance one;
    private static Instance other;

    @BeforeAll
    static void start() throws Exception {
        TestPostgres.Database events = TestPostgres.withEventStore();
        TestPostgres.Database keys = TestPostgres.empty();
        var folder = Files.createTempDirectory("hoso-memories");
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
    @DisplayName("is looked up before it says that there is nothing to do, also under a key; a repeat is told the same")
    void nothing_to_do_under_a_key() {
        CaseId forgotten = forgotten();
        String key = UUID.randomUUID().toString();
        Done told = ask(one, pass(forgotten), key);
        assertThat(told.events()).containsExactly("lead-passed-to-successor");
        assertThat(events(forgotten)).endsWith("competence-settled", "lead-passed-to-successor");
        assertThat(ask(other, pass(forgotten), key))
                .usingRecursiveComparison()
                .ignoringFields("position")
                .isEqualTo(told);
        assertThat(events(forgotten)).containsOnlyOnce("lead-passed-to-successor");
    }

    @RepeatedTest(5)
    @DisplayName("makes one request under one key no two, whichever instances it is sent to at once")
    void one_key_at_two_instances() throws Exception {
        CaseId forgotten = forgotten();
        String key = UUID.randomUUID().toString();
        List<Callable<Done>> sent = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            Instance to = n % 2 == 0 ? one : other;
            sent.add(() -> ask(to, pass(forgotten), key));
        }
        assertThat(AtOnce.all(sent))
                .extracting(Done::version, Done::events)
                .containsOnly(tuple(3L, List.of("lead-passed-to-successor")));
        assertThat(events(forgotten)).containsOnlyOnce("lead-passed-to-successor");
    }

    @Test
    @DisplayName("is looked up before an amendment is turned down that the other instance was asked for")
    void an_amendment_of_the_other() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        amend(
                one,
                new ProposeAmendment(
                        admin("1"), Instant.now(), first, dayOff("2031-01-02"), document("1/QĐ"), "Điều 112"));
        amend(
                other,
                new ProposeAmendment(
                        admin("1"), Instant.now(), second, dayOff("2031-01-03"), document("1/QĐ"), "Điều 112"));
        assertThat(amend(one, new ConfirmAmendment(admin("2"), Instant.now(), second))
                        .events())
                .containsExactly("amendment-confirmed");
        assertThatThrownBy(() -> amend(other, new WithdrawAmendment(admin("2"), Instant.now(), second, "nhầm")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("amendment-settled"));
    }

    private static Done amend(Instance instance, RegistryCommand command) {
        return (Done) Objects.requireNonNull(instance.bean(FamilyDesk.class)
                .submit(command, envelope(UUID.randomUUID().toString()))
                .getBody());
    }

    private static Actor admin(String number) {
        return new Actor("admin" + number, "HOSO", LocalDate.of(1900, 1, 1), Role.ADMIN, null);
    }

    private static Change dayOff(String day) {
        var dayOff = new PublicDayOff(
                LocalDate.parse(day), "Ngày nghỉ", DayOffStatus.PROPOSED, Confidence.UNVERIFIED, null, null);
        return new Change(null, null, null, null, dayOff, null, null, null, null, null, null);
    }

    /** A case that the one instance has in memory as it was before the other settled whose it is. */
    private static CaseId forgotten() {
        Watched watched = Watched.due("triage_internal", FEBRUARY.plusSeconds(86_400));
        one.opening().append(List.of(watched.opened(FEBRUARY)), () -> {});
        ask(one, pass(watched.id()), null);
        UUID dispute = UUID.randomUUID();
        submit(new DisputeCompetence(
                watched.id(),
                officer(Role.COORDINATOR, "ABEI"),
                FEBRUARY.plusSeconds(60),
                dispute,
                List.of("ABEI", "VHCS"),
                text("both")));
        submit(new SettleCompetence(
                watched.id(),
                officer(Role.COORDINATOR, "GOV"),
                FEBRUARY.plusSeconds(120),
                dispute,
                "VHCS",
                text("so it is"),
                document("1/CV")));
        return watched.id();
    }

    private static void submit(CaseCommand command) {
        other.bean(SystemDesk.class).submit(command);
    }

    private static PassToSuccessor pass(CaseId caseId) {
        return new PassToSuccessor(caseId, Actor.system(), FIRST_OF_MARCH);
    }

    private static Done ask(Instance instance, CaseCommand command, @Nullable String key) {
        return (Done) Objects.requireNonNull(
                instance.bean(Desk.class).submit(command, envelope(key)).getBody());
    }

    private static Envelope envelope(@Nullable String key) {
        return new Envelope(
                "officer",
                null,
                "request",
                key,
                new byte[] {1},
                null,
                Map.of(),
                UUID.randomUUID(),
                () -> {},
                false,
                Language.VI,
                Sent.NOTHING,
                null,
                null);
    }

    private static List<String> events(CaseId caseId) {
        return one.bean(EventStore.class)
                .readEvents(caseId.toString())
                .asStream()
                .map(event -> StoredNames.kebab(event.getPayloadType()))
                .toList();
    }
}
