package org.hoso.query.subjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Report.Reporter;
import org.hoso.cases.Report.ReporterType;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.cases.Sanction.ViolationRecorded;
import org.hoso.cases.Sealed;
import org.hoso.cases.Sha256;
import org.hoso.cases.Subject.AdvertisingRole;
import org.hoso.cases.Subject.ConductReferred;
import org.hoso.cases.Subject.SubjectIdentified;
import org.hoso.lists.Ground;
import org.hoso.lists.ListCode;
import org.hoso.lists.Listed;
import org.hoso.lists.ListedKind;
import org.hoso.lists.Listing.ListingChallenged;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.lists.Listing.ListingPublished;
import org.hoso.lists.Listing.ListingRemoved;
import org.hoso.lists.Listing.RemovalReason;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.TestLedger;
import org.hoso.query.Varied;
import org.hoso.query.casefile.SealedCase;
import org.hoso.runtime.addresses.AddressKey;
import org.hoso.runtime.sealing.Sealer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One person in a case of ABEI's in Ho Chi Minh City and in one of VCC's elsewhere, recorded by both for the same act. */
@DisplayName("The register of subjects over HTTP")
class SubjectsOverHttpTest extends RunningQuerySide {
    private static final String NAME = SealedCase.planted(SubjectIdentified.class, "name");
    private static final String ABEI = officer(Role.CLASSIFIER, "ABEI");
    private static final String COORDINATOR = officer(Role.COORDINATOR, "TTCP");
    private static final String MINISTRY = officer(Role.CLASSIFIER, "IDEA");
    private static final String PROVINCE = officer(Role.RECORDER, "SVH_HCM");
    private static final String OTHER_PROVINCE = officer(Role.RECORDER, "SVH_HN");
    private static final Actor KEEPER = new Actor("lists@abei", "ABEI", LocalDate.of(2025, 3, 1), Role.LISTS, null);
    private static final DocumentRef PAPER = new DocumentRef("1/TB", LocalDate.of(2026, 3, 1));
    private static int running = 9_660_000;

    @Autowired
    Sealer sealer;

    private SealedCase first;
    private CaseId second;
    private String person;
    private long before;
    private long told;

    @BeforeEach
    void tell() throws Exception {
        first = new SealedCase(sealer, ++running);
        second = TestLedger.newCase();
        CaseNumber number = CaseNumber.of(2026, ++running);
        person = first.person().toString();
        List<CaseEvent> events = new ArrayList<>();
        ContentReported reported = first.of(reported("ABEI", "HCM"));
        events.add(reported);
        ledger.append(events);
        before = ledgered();
        events.clear();
        events.add(first.of(identified()));
        events.add(first.of(SampleEvents.of(ConductReferred.class)));
        events.add(first.of(recorded("ABEI")));
        events.add(Varied.change(first.of(reported("VCC", "DN")), "caseId", second, "caseNumber", number));
        events.add(Varied.change(first.of(identified()), "caseId", second));
        events.add(Varied.change(first.of(recorded("VCC")), "caseId", second));
        ledger.append(events);
        told = ledgered();
        await().atMost(SOON)
                .until(() -> get(ABEI, "/api/v1/subjects?since=" + told)
                        .headers()
                        .firstValue("Hoso-Behind")
                        .isEmpty());
    }

    @Test
    @DisplayName("tells every case, role, duty and measure as far as the reader may see, and how many are withheld")
    void by_rights() throws Exception {
        JsonNode lead = json(get(ABEI, path()));
        assertThat(lead.path("cases")).hasSize(1);
        assertThat(lead.path("withheld").asLong()).isEqualTo(1);
        JsonNode inCase = lead.at("/cases/0");
        assertThat(inCase.at("/party/name/text").asString()).isEqualTo(NAME);
        assertThat(inCase.at("/party/role").asString()).isEqualTo("influencer");
        assertThat(inCase.path("duties").findValuesAsString("code")).contains("disclose_before_and_during");
        assertThat(inCase.path("duties").findValues("legalBasis"))
                .extracting(basis -> basis.path("citation").asString())
                .contains("Law on Advertising Art 23.3");
        assertThat(inCase.path("duties").findValuesAsString("confidence")).contains("verified", "unverified");
        assertThat(inCase.at("/party/records")).hasSize(1);
        assertThat(inCase.at("/party/conductReferrals/0/toAgency").asString()).isNotBlank();
        assertThat(lead.path("repeats").asString()).isEqualTo("/api/v1/repeats/subjects/" + person);

        assertThat(json(get(PROVINCE, path())).path("cases")).hasSize(1);
        assertThat(get(OTHER_PROVINCE, path()).statusCode()).isEqualTo(404);
        assertThat(get(MINISTRY, path()).statusCode()).isEqualTo(404);
        for (String outsider : List.of(platform("FACEBOOK"), officer(Role.REPORTER, "CITIZEN")))
            for (String asked : List.of("/api/v1/subjects", path()))
                assertThat(get(outsider, asked).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("a foreign case is told for a reason only, and the look is stored; a list tells no foreign name")
    void for_a_reason() throws Exception {
        assertThat(get(COORDINATOR, path()).statusCode()).isEqualTo(428);
        long looks = looks();
        JsonNode both = json(look(COORDINATOR, path()));
        assertThat(both.path("cases")).hasSize(2);
        assertThat(both.path("withheld").asLong()).isZero();
        assertThat(both.toString()).contains(NAME);
        assertThat(looks()).isEqualTo(looks + 2);
        assertThat(both.at("/collisions/0/first/agency").asString()).isIn("ABEI", "VCC");

        JsonNode page = json(get(COORDINATOR, "/api/v1/subjects?kind=individual&text=" + first.number()));
        assertThat(page.path("subjects").findValuesAsString("key")).contains(person);
        assertThat(page.toString()).doesNotContain(NAME).contains("reason_needed");
        assertThat(looks()).isEqualTo(looks + 2);
        assertThat(json(get(ABEI, "/api/v1/subjects?role=influencer&text=" + first.number()))
                        .toString())
                .contains(NAME);
        assertThat(json(get(OTHER_PROVINCE, "/api/v1/subjects?text=" + first.number()))
                        .path("subjects"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "accounts stand beside persons, by the page that their links show; nothing was known before it was told")
    void accounts_and_pasts() throws Exception {
        JsonNode page = json(get(ABEI, "/api/v1/subjects?kind=account&text=" + first.number()));
        page.path("subjects").forEach(one -> {
            assertThat(one.path("key").asString()).hasSize(64);
            assertThat(one.path("account").asString()).isNotBlank();
            assertThat(one.at("/cases/0/party/items")).isNotEmpty();
        });
        assertThat(get(ABEI, path() + "?knownAt=" + before).statusCode()).isEqualTo(404);
        assertThat(get(ABEI, path() + "?knownAt=" + told).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("a body learns that another one has recorded the same act, and whose it is, and no more of that case")
    void collisions() throws Exception {
        JsonNode alert =
                json(get(ABEI, "/api/v1/cases/" + first.id() + "/collisions")).at("/collisions/0");
        assertThat(alert.path("body").asString()).isEqualTo("VCC");
        assertThat(alert.path("party").asString()).isEqualTo(person);
        assertThat(alert.has("caseNumber")).isTrue();
        JsonNode province = json(get(PROVINCE, "/api/v1/cases/" + first.id() + "/collisions"))
                .at("/collisions/0");
        assertThat(province.path("body").asString()).isEqualTo("VCC");
        assertThat(province.has("caseNumber")).isFalse();
        assertThat(get(PROVINCE, "/api/v1/cases/" + second + "/collisions").statusCode())
                .isEqualTo(404);
        assertThat(get(MINISTRY, "/api/v1/cases/" + first.id() + "/collisions").statusCode())
                .isEqualTo(403);
        assertThat(get(ABEI, "/api/v1/cases/none/collisions").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "entries of the lists are among the measures as they stood at any place; proposals for those who keep them")
    void listings() throws Exception {
        String keeper = officer(Role.LISTS, "ABEI");
        String url = "https://nguoi-that-" + UUID.randomUUID() + ".example/kenh";
        UUID listing = UUID.randomUUID();
        ledger.append(proposed(listing, url));
        long proposed = ledgered();
        LocalDate day = LocalDate.now();
        ledger.append(new ListingPublished(
                KEEPER, now(), listing, PAPER, "https://abei.example", day, null, day.plusYears(1)));
        long published = ledgered();
        ledger.append(
                new ListingChallenged(KEEPER, now(), listing, UUID.randomUUID(), null, sealed(), sealed(), PAPER));
        long contested = ledgered();
        ledger.append(new ListingRemoved(KEEPER, now(), listing, RemovalReason.OWNER_ASKED, null, null));
        long removed = ledgered();
        assertThat(standings(keeper, told)).isEmpty();
        assertThat(standings(keeper, proposed)).containsExactly("proposed");
        assertThat(standings(ABEI, proposed)).isEmpty();
        for (String reader : List.of(keeper, ABEI)) {
            assertThat(standings(reader, published)).containsExactly("published");
            assertThat(standings(reader, contested)).containsExactly("contested");
            assertThat(standings(reader, removed)).containsExactly("removed");
        }
        JsonNode asked = json(get(ABEI, path() + "?since=" + removed)).at("/cases/0/listings/0");
        assertThat(asked.path("by").asString()).isEqualTo("case");
        assertThat(asked.path("removedFor").asString()).isEqualTo("owner_asked");
        assertThat(asked.path("urlSha256").asString()).isEqualTo(Sha256.of(url).value());
        assertThat(asked.has("url")).isFalse();
        JsonNode kept = json(get(keeper, "/api/v1/subjects?kind=individual&text=" + first.number()));
        assertThat(kept.at("/subjects/0/cases/0/listings/0/url").asString()).isEqualTo(url);
    }

    private List<String> standings(String reader, long knownAt) throws Exception {
        return json(get(reader, path() + "?knownAt=" + knownAt))
                .at("/cases/0/listings")
                .findValuesAsString("standing");
    }

    private ListingProposed proposed(UUID listing, String url) {
        return new ListingProposed(
                KEEPER,
                now(),
                listing,
                ListCode.BLACK,
                new Listed(
                        ListedKind.CHANNEL,
                        url,
                        Sha256.of(url),
                        AddressKey.ofPage(url).orElseThrow(),
                        "WEBSITE_INTL",
                        true),
                Ground.ofCase(first.id()),
                null,
                List.of(),
                LocalDate.now(),
                null,
                LocalDate.now().plusYears(1),
                null);
    }

    private Sealed sealed() {
        return SampleEvents.of(ListingChallenged.class).contact();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    @Test
    @DisplayName("and is told so on the board, in the file and in their pasts, until both are through with it")
    void alerted() throws Exception {
        String board = "/api/v1/board?limit=200&since=" + told;
        JsonNode row = row(json(get(ABEI, board + "&collision=true")), "rows");
        assertThat(row.at("/collisions/0/body").asString()).isEqualTo("VCC");
        assertThat(row.at("/collisions/0/caseNumber").asString()).isNotBlank();
        assertThat(row.at("/collisions/0/theirMeasure").asString()).isEqualTo("record");
        JsonNode local = row(json(get(PROVINCE, board + "&collision=true")), "rows");
        assertThat(local.at("/collisions/0/body").asString()).isEqualTo("VCC");
        assertThat(local.at("/collisions/0").has("caseNumber")).isFalse();
        for (String other : List.of(MINISTRY, OTHER_PROVINCE, platform("FACEBOOK"))) {
            JsonNode all = json(get(other, board + "&collision=true"));
            assertThat(all.path("rows").findValuesAsString("caseId"))
                    .doesNotContain(first.id().toString());
            assertThat(row(json(get(other, board)), "rows").has("collisions")).isFalse();
        }
        assertThat(json(get(platform("FACEBOOK"), board)).toString()).doesNotContain("\"collisions\"");
        assertThat(row(json(get(MINISTRY, board + "&collision=false&text=" + first.number())), "rows")
                        .isMissingNode())
                .isFalse();
        assertThat(json(get(ABEI, board + "&collision=false&text=" + first.number()))
                        .path("rows"))
                .isEmpty();

        String file = "/api/v1/cases/" + first.id();
        assertThat(json(get(ABEI, file)).at("/collisions/0/body").asString()).isEqualTo("VCC");
        assertThat(json(look(MINISTRY, file)).has("collisions")).isFalse();
        assertThat(json(get(ABEI, file + "?knownAt=" + before)).has("collisions"))
                .isFalse();

        ledger.append(List.of(decided("ABEI"), Varied.change(decided("VCC"), "caseId", second)));
        long through = ledgered();
        assertThat(json(get(ABEI, file + "?since=" + through)).has("collisions"))
                .isFalse();
        assertThat(json(get(ABEI, file + "?knownAt=" + told)).at("/collisions/0/decided"))
                .hasToString("false");
        assertThat(json(get(ABEI, file + "?knownAt=" + (through - 1)))
                        .at("/collisions/0/decided")
                        .asBoolean())
                .as("one was through with it, the other not yet")
                .isFalse();
        String past = "/api/v1/board/past?limit=200&collision=true&knownAt=";
        assertThat(row(json(get(ABEI, past + told)), "rows")
                        .at("/collisions/0/body")
                        .asString())
                .isEqualTo("VCC");
        for (long position : List.of(before, through))
            assertThat(row(json(get(ABEI, past + position)), "rows").isMissingNode())
                    .as("at %d", position)
                    .isTrue();
        assertThat(row(json(get(ABEI, past.replace("true", "false") + through)), "rows")
                        .has("collisions"))
                .isFalse();
    }

    private SanctionImposed decided(String body) {
        return first.of(Varied.of(
                SanctionImposed.class,
                "recordId",
                SampleEvents.of(ViolationRecorded.class).recordId(),
                "subjectId",
                SampleEvents.of(SubjectIdentified.class).subjectId(),
                "by",
                Varied.officer(Role.DECIDER, body)));
    }

    private JsonNode row(JsonNode page, String rows) {
        for (JsonNode row : page.path(rows))
            if (row.path("caseId").asString().equals(first.id().toString())) return row;
        return page.path("none");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a question that cannot be read is a clear problem")
    @ValueSource(
            strings = {
                "?kind=robot /kind",
                "?role=king /role",
                "?limit=0 /limit",
                "?after=x /after",
                "?knownAt=once /knownAt",
                "?knownAt=999999999999 /knownAt"
            })
    void bad_input(String asked) throws Exception {
        String[] parts = asked.split(" ");
        HttpResponse<String> answer = get(ABEI, "/api/v1/subjects" + parts[0]);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo(parts[1]);
    }

    private String path() {
        return "/api/v1/subjects/" + person;
    }

    private long looks() {
        return jdbc.sql("select count(*) from events.event_entry where payload_type = 'access.case-looked-at'"
                        + " and payload::text like '%\"part\":\"subjects\"%'")
                .query(Long.class)
                .single();
    }

    private static ContentReported reported(String body, String province) {
        return Varied.of(
                ContentReported.class,
                "accountable",
                new AccountableBody(body, LocalDate.of(2025, 3, 1)),
                "by",
                Varied.officer(Role.INTAKE, body),
                "reporter",
                new Reporter(ReporterType.CITIZEN, province, null, null, null));
    }

    private static SubjectIdentified identified() {
        return Varied.of(
                SubjectIdentified.class, "role", AdvertisingRole.INFLUENCER, "province", null, "account", null);
    }

    private static ViolationRecorded recorded(String body) {
        return Varied.of(
                ViolationRecorded.class,
                "subjectId",
                SampleEvents.of(SubjectIdentified.class).subjectId(),
                "by",
                Varied.officer(Role.RECORDER, body));
    }
}
