package org.hoso.query.queues;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Clocks.ClockBreached;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Coordination.LeadAccepted;
import org.hoso.cases.Coordination.LeadOffered;
import org.hoso.cases.Erasure.PersonErased;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Removal.ContentRemoved;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Report.Reporter;
import org.hoso.cases.Report.ReporterType;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.StartedClock;
import org.hoso.law.Confidence;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.TestLedger;
import org.hoso.query.Varied;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A case that two bodies of no other case hold one after the other, closed and erased in the end. */
@DisplayName("Queues as they stood, over HTTP")
class QueuesOverHttpTest extends RunningQuerySide {
    private static final Instant AT = Instant.parse("2026-10-05T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-10-06T02:00:00Z");
    private static final List<String> SHOWN = List.of(
            "caseId",
            "caseNumber",
            "status",
            "openedAt",
            "accountable",
            "productField",
            "productName",
            "violationTypes",
            "platforms",
            "tracks",
            "turn",
            "since",
            "why",
            "due",
            "tasks");
    private static int running = 9_870_000;

    private final String auditor = officer(Role.AUDITOR, "GOV");
    private CaseId id;
    private CaseNumber number;
    private String first;
    private String second;

    @BeforeEach
    void newCase() {
        id = TestLedger.newCase();
        number = CaseNumber.of(2026, ++running);
        first = "UBX_" + running;
        second = "UBY_" + running;
    }

    @Test
    @DisplayName("the board of each place of the past is what the board showed then, whatever happened since")
    void the_board_that_was() throws Exception {
        Map<Long, JsonNode> shown = new LinkedHashMap<>();
        for (CaseEvent event : life()) {
            ledger.append(event);
            long position = ledgered();
            JsonNode live = read(auditor, "/api/v1/board?since=" + position + "&text=" + number);
            assertThat(live.path("rows")).hasSize(1);
            shown.put(position, live.path("rows").path(0));
        }
        List<JsonNode> lines = new ArrayList<>();
        for (Map.Entry<Long, JsonNode> one : shown.entrySet()) {
            JsonNode row = past("/api/v1/board/past?limit=200&knownAt=" + one.getKey(), one.getValue());
            assertThat(only(row)).as("at " + one.getKey()).isEqualTo(only(one.getValue()));
            assertThat(row.at("/by/position").asLong()).isLessThanOrEqualTo(one.getKey());
            assertThat(!row.hasNonNull("until") || row.at("/until/position").asLong() > one.getKey())
                    .isTrue();
            lines.add(row);
        }
        assertThat(lines.getFirst().at("/by/storedName").asString()).isEqualTo("case.content-reported");
        assertThat(lines.getFirst().at("/until/storedName").asString()).isEqualTo("case.violation-classified");
        assertThat(lines.getLast().at("/by/storedName").asString()).isEqualTo("case.case-closed");
        assertThat(lines.getLast().hasNonNull("until")).isFalse();
    }

    @Test
    @DisplayName(
            "what was overdue stands on the list of then, though answered, moved, reclassified, closed and erased since")
    void overdue_that_was() throws Exception {
        ledger.append(life().subList(0, 2));
        long before = ledgered();
        Instant asked = ledgeredAt(before);
        ledger.append(life().subList(2, life().size()));
        long after = ledgered();

        // What ended it has to be seen as well, for it is told.
        JsonNode then =
                read(auditor, "/api/v1/queues/overdue?agency=" + first + "&since=" + after + "&knownAt=" + before);
        assertThat(then.path("total").asLong()).isEqualTo(1);
        JsonNode entry = then.path("entries").path(0);
        assertThat(entry.path("caseNumber").asString()).isEqualTo(number.value());
        assertThat(entry.path("clock").asString()).isEqualTo("record_2wd");
        assertThat(entry.path("due").asString()).isEqualTo(DUE.toString());
        assertThat(entry.at("/accountable/agency").asString()).isEqualTo(first);
        assertThat(entry.at("/by/storedName").asString()).isEqualTo("case.violation-classified");
        assertThat(entry.at("/until/storedName").asString()).isEqualTo("case.lead-accepted");

        JsonNode byInstant = read(auditor, "/api/v1/queues/overdue?agency=" + first + "&knownAt=" + asked);
        assertThat(byInstant.path("entries")).isEqualTo(then.path("entries"));
        assertThat(read(auditor, "/api/v1/queues/overdue?agency=" + second + "&knownAt=" + before)
                        .path("total")
                        .asLong())
                .isZero();
        assertThat(read(auditor, "/api/v1/queues/overdue?agency=" + first + "&knownAt=" + after)
                        .path("total")
                        .asLong())
                .isZero();
        assertThat(read(auditor, "/api/v1/queues/overdue?since=" + after + "&agency=" + first)
                        .path("total")
                        .asLong())
                .isZero();
        for (String more : List.of("&track=coordination", "&platform=FACEBOOK", "&open=true"))
            assertThat(total("/api/v1/queues/overdue?agency=" + first + "&knownAt=" + before + more))
                    .isEqualTo(1);
        for (String more : List.of("&track=sanction", "&platform=TIKTOK", "&open=false"))
            assertThat(total("/api/v1/queues/overdue?agency=" + first + "&knownAt=" + before + more))
                    .isZero();
    }

    @Test
    @DisplayName(
            "an officer had in hand what she took up and was not yet answered; it passes with the lead and ends with the case")
    void workload_that_was() throws Exception {
        List<Long> places = new ArrayList<>();
        for (CaseEvent event : life()) {
            ledger.append(event);
            places.add(ledgered());
        }
        String classifier = "&officer=classifier@" + first.toLowerCase(java.util.Locale.ROOT);
        String workload = "/api/v1/queues/workload?knownAt=";
        assertThat(total(workload + places.get(0) + classifier)).isZero();
        JsonNode classified = read(auditor, workload + places.get(1) + classifier);
        assertThat(classified.path("total").asLong()).isEqualTo(1);
        assertThat(classified.at("/entries/0/why/code").asString()).isEqualTo("in_hand");
        assertThat(classified.at("/entries/0/until/storedName").asString()).isEqualTo("case.lead-accepted");
        JsonNode offered = read(auditor, workload + places.get(2) + "&agency=" + second);
        assertThat(offered.at("/entries/0/why/code").asString()).isEqualTo("lead_offered");
        assertThat(offered.at("/entries/0").hasNonNull("officer")).isFalse();
        assertThat(offered.at("/officers/0").hasNonNull("officer")).isFalse();
        assertThat(total(workload + places.get(3) + classifier)).isZero();
        JsonNode taken = read(auditor, workload + places.get(3) + "&agency=" + second);
        assertThat(taken.at("/entries/0/officer").asString()).startsWith("coordinator@");
        assertThat(total(workload + places.get(3) + "&open=true&agency=" + second))
                .isEqualTo(taken.path("total").asLong());
        assertThat(total(workload + places.get(3) + "&open=false&agency=" + second))
                .isZero();
        String board = "/api/v1/board/past?agency=" + second + "&knownAt=";
        assertThat(total(board + places.get(3) + "&open=true")).isEqualTo(1);
        assertThat(total(board + places.get(3) + "&open=false")).isZero();
        assertThat(total(board + places.getLast() + "&open=true")).isZero();
        assertThat(total(board + places.getLast() + "&open=false")).isEqualTo(1);
        assertThat(total(workload + places.getLast() + "&agency=" + second)).isZero();
    }

    @Test
    @DisplayName("pages end at a place: each entry once, and as many as the total says")
    void pages() throws Exception {
        for (int n = 0; n < 5; n++) {
            ledger.append(life().subList(0, 2));
            id = TestLedger.newCase();
            number = CaseNumber.of(2026, ++running);
        }
        long position = ledgered();
        for (String path : List.of(
                "/api/v1/board/past?agency=" + first,
                "/api/v1/queues/overdue?agency=" + first,
                "/api/v1/queues/workload?agency=" + first)) {
            List<String> seen = new ArrayList<>();
            String after = "";
            JsonNode page;
            do {
                page = read(auditor, path + "&limit=2&knownAt=" + position + after);
                JsonNode entries = page.has("rows") ? page.path("rows") : page.path("entries");
                entries.forEach(one -> seen.add(one.path("caseId").asString()));
                after = "&after=" + page.path("next").asString();
            } while (page.hasNonNull("next"));
            assertThat(seen).doesNotHaveDuplicates().hasSize(5);
            assertThat(page.path("total").asLong()).isEqualTo(5);
        }
    }

    @Test
    @DisplayName("before anything was known there is nothing; who a case does not concern today finds it in no past")
    void rights() throws Exception {
        ledger.append(life());
        long position = ledgered();
        assertThat(total("/api/v1/board/past?knownAt=0")).isZero();
        assertThat(total("/api/v1/board/past?knownAt=2001-01-01T00:00:00Z")).isZero();
        assertThat(total("/api/v1/queues/overdue?knownAt=0")).isZero();
        String other = officer(Role.RECORDER, "SVH_DL");
        String past = "/api/v1/board/past?agency=" + first + "&knownAt=" + (position - 9);
        assertThat(read(auditor, past).path("total").asLong()).isEqualTo(1);
        assertThat(read(other, past).path("total").asLong()).isZero();
        assertThat(read(other, past).path("rows")).isEmpty();
        for (String token :
                List.of(platform("FACEBOOK"), officer(Role.REPORTER, "CITIZEN"), officer(Role.ADMIN, "ABEI")))
            for (String path : List.of(past, "/api/v1/queues/overdue", "/api/v1/queues/workload?agency=ABEI"))
                assertThat(get(token, path).statusCode()).as(path).isEqualTo(403);
        assertThat(get("nobody", past).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a question that cannot be read, or asks for what is still to come, is a clear problem")
    @ValueSource(
            strings = {
                "/board/past",
                "/board/past?knownAt=yesterday /knownAt not-an-instant",
                "/board/past?knownAt=2026-02-30T00:00:00Z /knownAt not-an-instant",
                "/board/past?knownAt=-5 /knownAt not-an-instant",
                "/board/past?knownAt=999999999999 /knownAt in-the-future",
                "/board/past?knownAt=2150-01-01T00:00:00Z /knownAt in-the-future",
                "/board/past?knownAt=0001-01-01T00:00:00Z /knownAt out-of-range",
                "/board/past?knownAt=1&track=none /track wrong-form",
                "/board/past?knownAt=1&limit=0 /limit out-of-range",
                "/board/past?knownAt=1&agency=a%20b /agency wrong-form",
                "/board/past?knownAt=1&overdue=perhaps",
                "/queues/overdue?after=x /after wrong-form",
                "/queues/overdue?limit=201 /limit out-of-range",
                "/queues/overdue?since=v3 /since wrong-form",
                "/queues/overdue?knownAt=999999999999 /knownAt in-the-future",
                "/queues/workload /agency missing-field",
                "/queues/workload?officer=%20 /officer empty",
                "/queues/workload?officer=a%00b /officer wrong-form",
                "/queues/workload?agency=ABEI&platform=face%20book /platform wrong-form"
            })
    void bad_input(String asked) throws Exception {
        String[] parts = asked.split(" ");
        HttpResponse<String> answer = get(auditor, "/api/v1" + parts[0]);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        if (parts.length == 1) return;
        JsonNode fault = json(answer).at("/errors/0");
        assertThat(fault.path("pointer").asString()).isEqualTo(parts[1]);
        assertThat(fault.path("code").asString()).isEqualTo(parts[2]);
    }

    /** Reported, classified, offered, accepted, notified, breached, reclassified, removed, closed, erased. */
    private List<CaseEvent> life() {
        UUID offer = new UUID(running, 1);
        UUID record = new UUID(running, 2);
        UUID removal = new UUID(running, 3);
        PlatformNotified notice = SampleEvents.of(PlatformNotified.class);
        UUID item = SampleEvents.of(ContentReported.class).items().getFirst().itemId();
        List<CaseEvent> events = new ArrayList<>();
        events.add(happens(
                ContentReported.class,
                Varied.officer(Role.INTAKE, second),
                "caseNumber",
                number,
                "reporter",
                new Reporter(ReporterType.CITIZEN, "HCM", null, null, null),
                "accountable",
                body(first)));
        events.add(happens(
                ViolationClassified.class,
                Varied.officer(Role.CLASSIFIER, first),
                "verdict",
                Verdict.VIOLATION,
                "clocks",
                starts(record, "record_2wd", null)));
        events.add(happens(
                LeadOffered.class,
                Varied.officer(Role.COORDINATOR, first),
                "offerId",
                offer,
                "to",
                body(second),
                "answerBy",
                null));
        events.add(happens(
                LeadAccepted.class,
                Varied.officer(Role.COORDINATOR, second),
                "offerId",
                offer,
                "accountable",
                body(second)));
        events.add(happens(
                PlatformNotified.class,
                Varied.officer(Role.LIAISON, second),
                "platform",
                "FACEBOOK",
                "itemIds",
                List.of(item),
                "clocks",
                starts(removal, "ad_removal_24h", notice.noticeId())));
        events.add(happens(ClockBreached.class, Actor.system(), "clockId", removal, "onBreach", "propose_blocking"));
        events.add(happens(
                ClassificationCorrected.class,
                Varied.officer(Role.COORDINATOR, second),
                "verdict",
                Verdict.VIOLATION,
                "productField",
                "cosmetics",
                "types",
                List.of()));
        events.add(happens(
                ContentRemoved.class,
                Varied.officer(Role.LIAISON, second),
                "itemId",
                item,
                "clocks",
                new ClockChanges(List.of(), List.of(removal))));
        events.add(happens(
                CaseClosed.class,
                Varied.officer(Role.COORDINATOR, second),
                "clocks",
                new ClockChanges(List.of(), List.of(record))));
        events.add(happens(PersonErased.class, Varied.officer(Role.DPO, "MOCST")));
        return events;
    }

    private <E extends CaseEvent> E happens(Class<E> type, Actor by, @Nullable Object... changes) {
        E event = Varied.change(Varied.of(type, changes), "caseId", id, "by", by, "at", AT);
        boolean clocked = List.of(type.getRecordComponents()).stream()
                .anyMatch(one -> one.getName().equals("clocks"));
        return clocked && !java.util.Arrays.asList(changes).contains("clocks")
                ? Varied.change(event, "clocks", ClockChanges.NONE)
                : event;
    }

    private static AccountableBody body(String agency) {
        return new AccountableBody(agency, LocalDate.of(2025, 3, 1));
    }

    private static ClockChanges starts(UUID clockId, String code, @Nullable UUID about) {
        return new ClockChanges(
                List.of(new StartedClock(
                        clockId, about, code, LocalDate.of(2026, 1, 1), "vn-2026", AT, DUE, Confidence.VERIFIED)),
                List.of());
    }

    /** Our row of the past, by the body that answered then. */
    private JsonNode past(String path, JsonNode shown) throws Exception {
        JsonNode page = read(
                auditor, path + "&agency=" + shown.at("/accountable/agency").asString());
        return StreamSupport.stream(page.path("rows").spliterator(), false)
                .filter(row -> row.path("caseId").asString().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode only(JsonNode row) {
        return ((ObjectNode) row.deepCopy()).retain(SHOWN);
    }

    private long total(String path) throws Exception {
        return read(auditor, path).path("total").asLong(-1);
    }

    private JsonNode read(String token, String path) throws Exception {
        HttpResponse<String> answer = get(token, path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Hoso-Behind")).as(path).isEmpty();
        return json(answer);
    }

    private Instant ledgeredAt(long position) {
        return jdbc.sql("select ledgered_at from events.ledger where position = ?")
                .param(position)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
