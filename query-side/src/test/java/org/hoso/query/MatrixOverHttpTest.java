package org.hoso.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.query.Varied.citizen;
import static org.hoso.query.Varied.officer;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.Appeal.AppealFiled;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Coordination.AgencyJoined;
import org.hoso.cases.Coordination.Audience;
import org.hoso.cases.Coordination.NoteAdded;
import org.hoso.cases.Evidence.EvidenceAdded;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Report.InformationRequested;
import org.hoso.cases.Report.InformationSupplied;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.*;
import org.hoso.cases.Subject.SubjectAlleged;
import org.hoso.cases.Subject.SubjectIdentified;
import org.hoso.query.casefile.SealedCase;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Matrix;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sight;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.runtime.signin.TestIssuer;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * One case whose every personal text says where it stands, read by one reader of each relation over every way that leads to
 * it: the texts that come out are exactly those that the matrix gives, and list and detail agree.
 */
@DisplayName("Who sees what, over HTTP")
class MatrixOverHttpTest extends RunningQuerySide {
    private static final Pattern PLANTED = Pattern.compile("planted (\\w+\\.\\w+)");
    private static final Pattern OF_A_SUBJECT =
            Pattern.compile("Subject\\w+\\..*|ContentReported\\.handle|ExplanationFiled\\..*|AppealFiled\\..*");
    private static final Pattern OF_A_REPORTER = Pattern.compile("ContentReported\\.(name|contact|identityNumber)");
    private static final UUID DECISION = SampleEvents.of(SanctionImposed.class).decisionId();

    private static final List<CaseEvent> LIFE = List.of(
            Varied.of(ContentReported.class, "by", citizen("reporter@demo")),
            SampleEvents.of(AgencyJoined.class),
            SampleEvents.of(InformationRequested.class),
            Varied.of(InformationSupplied.class, "by", citizen("reporter@demo")),
            SampleEvents.of(EvidenceAdded.class),
            SampleEvents.of(ViolationClassified.class),
            Varied.of(NoteAdded.class, "audience", Audience.BODIES),
            SampleEvents.of(ConclusionGiven.class),
            SampleEvents.of(SubjectAlleged.class),
            Varied.of(SubjectIdentified.class, "account", "subject@demo"),
            SampleEvents.of(PlatformNotified.class),
            SampleEvents.of(ViolationRecorded.class),
            SampleEvents.of(ExplanationFiled.class),
            SampleEvents.of(SanctionProposed.class),
            SampleEvents.of(SanctionImposed.class),
            SampleEvents.of(DecisionServed.class),
            Varied.of(
                    AppealFiled.class, "attackedId", DECISION, "earlierAppealId", null, "by", citizen("subject@demo")),
            SampleEvents.of(PenaltyPublicised.class));

    /** What is an outsider's own, or its sight's share, of the texts. */
    private static final Map<Relation, Pattern> SHARES = Map.of(
            Relation.PLATFORM,
            Pattern.compile("(ContentReported|SubjectAlleged)\\.handle|PlatformNotified\\.reason"),
            Relation.REPORTER,
            Pattern.compile("ContentReported\\.(title|description|claimedEffect|name|contact|identityNumber)"
                    + "|InformationRequested\\.question|InformationSupplied\\.answer"),
            Relation.SUBJECT,
            Pattern.compile("SubjectIdentified\\..*|SubjectAlleged\\.handle|ConclusionGiven\\.grounds"
                    + "|PlatformNotified\\.reason|ExplanationFiled\\..*|AppealFiled\\..*"));

    /** @param relation absent for whom the case does not exist */
    private record Onlooker(String token, @Nullable Relation relation, String name) {}

    private static int running = 700;
    private static @Nullable SealedCase told;
    private static long before;

    @Autowired
    Sealer sealer;

    @BeforeEach
    void tellOnce() throws Exception {
        if (told != null) return;
        before = ledgered();
        told = new SealedCase(sealer, ++running);
        ledger.append(told.of(LIFE));
        String auditor = officer(Role.AUDITOR, "GOV");
        String all = "?since=" + ledgered();
        for (String path : List.of("/api/v1/cases/" + told.id() + all, "/api/v1/events" + all, "/api/v1/board" + all))
            await().atMost(SOON)
                    .until(() -> look(auditor, path)
                            .headers()
                            .firstValue("Hoso-Behind")
                            .isEmpty());
    }

    private static List<Onlooker> onlookers() {
        return List.of(
                new Onlooker(officer(Role.COORDINATOR, "TTCP"), Relation.COORDINATOR, "coordinator@ttcp"),
                new Onlooker(officer(Role.COORDINATOR, "MOIT"), Relation.OTHER_MINISTRY, "coordinator@moit"),
                new Onlooker(officer(Role.CLASSIFIER, "ABEI"), Relation.LEAD, "classifier@abei"),
                new Onlooker(officer(Role.EXPERT, "VFA"), Relation.CO, "expert@vfa"),
                new Onlooker(officer(Role.CLASSIFIER, "IDEA"), Relation.OTHER_MINISTRY, "classifier@idea"),
                new Onlooker(officer(Role.DPO, "MOCST"), Relation.OTHER_MINISTRY, "dpo@mocst"),
                new Onlooker(officer(Role.RECORDER, "SVH_HCM"), Relation.PROVINCE, "recorder@svh_hcm"),
                new Onlooker(officer(Role.APPEALS, "MOCST"), Relation.APPEALS, "appeals@mocst"),
                new Onlooker(officer(Role.AUDITOR, "TTCP"), Relation.AUDITOR, "auditor@ttcp"),
                new Onlooker(platform("FACEBOOK"), Relation.PLATFORM, "platform@facebook"),
                new Onlooker(account("reporter@demo"), Relation.REPORTER, "the reporter"),
                new Onlooker(account("subject@demo"), Relation.SUBJECT, "the subject"),
                new Onlooker(officer(Role.SUBSCRIBER, "ABEI"), Relation.SUBSCRIBER, "subscriber@abei"),
                new Onlooker(officer(Role.RECORDER, "SVH_HN"), null, "recorder@svh_hn"),
                new Onlooker(platform("TIKTOK"), null, "platform@tiktok"),
                new Onlooker(officer(Role.ISP, "ISP_DEMO"), null, "isp@demo"),
                new Onlooker(account("another@demo"), null, "another citizen"),
                new Onlooker(officer(Role.ADMIN, "ABEI"), null, "admin@abei"));
    }

    private static String account(String name) {
        return TestIssuer.running().token(name, "CITIZEN", List.of(Role.REPORTER.stored()), Map.of());
    }

    @TestFactory
    @DisplayName("on the detail")
    Stream<DynamicTest> on_the_detail() {
        return each(onlooker -> {
            HttpResponse<String> answer = read(onlooker, "/api/v1/cases/" + told.id());
            assertThat(answer.statusCode()).isEqualTo(onlooker.relation() == null ? 404 : 200);
            Set<String> expected = new TreeSet<>(expected(onlooker.relation()));
            // The identification takes the place of the name that was alleged; the history still has both.
            expected.remove("SubjectAlleged.name");
            assertThat(texts(answer)).isEqualTo(expected);
        });
    }

    @TestFactory
    @DisplayName("on one appeal: for whoever sees it on the detail, with the texts seen there and no others")
    Stream<DynamicTest> on_one_appeal() {
        UUID appeal = SampleEvents.of(AppealFiled.class).appealId();
        return each(onlooker -> {
            HttpResponse<String> answer = read(onlooker, "/api/v1/cases/" + told.id() + "/appeals/" + appeal);
            boolean shown = sight(DataKind.DECISION, onlooker) == Sight.FULL || onlooker.relation() == Relation.SUBJECT;
            assertThat(answer.statusCode()).isEqualTo(shown ? 200 : 404);
            assertThat(expected(onlooker.relation())).containsAll(texts(answer));
            boolean worded = shown
                    && (sight(DataKind.SUBJECT_IDENTITY, onlooker) == Sight.FULL
                            || onlooker.relation() == Relation.SUBJECT);
            assertThat(texts(answer).stream().anyMatch(text -> text.startsWith("AppealFiled.")))
                    .isEqualTo(worded);
        });
    }

    @TestFactory
    @DisplayName("on the history: the same texts as on the detail for whose it is, 403 or 404 for others")
    Stream<DynamicTest> on_the_history() {
        return each(onlooker -> {
            HttpResponse<String> answer = read(onlooker, "/api/v1/cases/" + told.id() + "/history");
            boolean theirs = sight(DataKind.HISTORY, onlooker) == Sight.FULL;
            assertThat(answer.statusCode()).isEqualTo(onlooker.relation() == null ? 404 : theirs ? 200 : 403);
            assertThat(texts(answer)).isEqualTo(theirs ? expected(onlooker.relation()) : Set.of());
        });
    }

    @TestFactory
    @DisplayName(
            "on the letter of a notice: its reason for whom it is, and nothing for a reader to whom the notice is not shown")
    Stream<DynamicTest> on_a_letter() {
        UUID notice = SampleEvents.of(PlatformNotified.class).noticeId();
        return each(onlooker -> {
            HttpResponse<String> answer =
                    read(onlooker, "/api/v1/cases/" + told.id() + "/notices/" + notice + "/letter");
            Sight sight = sight(DataKind.REMOVAL, onlooker);
            boolean shown = sight == Sight.FULL || sight == Sight.OWN;
            assertThat(answer.statusCode()).isEqualTo(shown ? 200 : 404);
            Set<String> reason = new TreeSet<>(Set.of("PlatformNotified.reason"));
            reason.retainAll(expected(onlooker.relation()));
            assertThat(texts(answer)).isEqualTo(shown ? reason : Set.of());
        });
    }

    @TestFactory
    @DisplayName("on the feed: every event to whose history it is, to others those of a kind they see in full")
    Stream<DynamicTest> on_the_feed() {
        return each(onlooker -> {
            HttpResponse<String> answer = get(onlooker.token(), "/api/v1/events?limit=1000&after=" + before);
            Set<String> names = new TreeSet<>();
            json(answer).get("events").forEach(line -> {
                if (line.get("caseId").asString().equals(told.id().toString()))
                    names.add(line.get("storedName").asString());
            });
            assertThat(names).isEqualTo(fed(onlooker));
            assertThat(expected(onlooker.relation())).containsAll(texts(answer));
            if (onlooker.relation() != null && onlooker.relation().foreign())
                assertThat(texts(answer)).as("in passing, without a reason").isEmpty();
        });
    }

    @TestFactory
    @DisplayName("on the board: a row for each who stands to the case, never a personal text, types only for the State")
    Stream<DynamicTest> on_the_board() {
        return each(onlooker -> {
            HttpResponse<String> answer = get(onlooker.token(), "/api/v1/board?limit=200&text=" + told.number());
            JsonNode row = row(answer);
            assertThat(row != null).isEqualTo(onlooker.relation() != null);
            assertThat(texts(answer)).isEmpty();
            if (row == null) return;
            boolean handling = sight(DataKind.HANDLING, onlooker) != Sight.NO;
            assertThat(row.get("violationTypes").isEmpty()).isEqualTo(!handling);
            boolean sanction = row.get("tracks").toString().contains("\"sanction\"");
            assertThat(sanction).as(row.toString()).isEqualTo(handling || onlooker.relation() == Relation.SUBJECT);
        });
    }

    @TestFactory
    @DisplayName(
            "on queues as they stood: for the State alone, no personal text; an officer only to whose history it is")
    Stream<DynamicTest> on_queues_as_they_stood() {
        return each(onlooker -> {
            String then = "limit=200&knownAt=" + ledgered();
            boolean state = onlooker.relation() == null
                    ? onlooker.name().startsWith("recorder")
                    : onlooker.relation().ofTheState();
            for (String path :
                    List.of("/board/past?", "/queues/overdue?", "/queues/workload?agency=ABEI&", "/appeals?")) {
                HttpResponse<String> answer = get(onlooker.token(), "/api/v1" + path + then);
                assertThat(answer.statusCode()).isEqualTo(state ? 200 : 403);
                assertThat(texts(answer)).isEmpty();
            }
            if (!state) return;
            boolean history = sight(DataKind.HISTORY, onlooker) == Sight.FULL;
            assertThat(ours(onlooker, "/api/v1/board/past?agency=ABEI&" + then).isEmpty())
                    .isEqualTo(onlooker.relation() == null);
            assertThat(ours(onlooker, "/api/v1/appeals?" + then).isEmpty()).isEqualTo(onlooker.relation() == null);
            List<JsonNode> load = ours(onlooker, "/api/v1/queues/workload?agency=ABEI&" + then);
            assertThat(load.isEmpty()).isEqualTo(onlooker.relation() == null);
            assertThat(load.stream().anyMatch(entry -> entry.hasNonNull("officer")))
                    .isEqualTo(history);
            assertThat(ours(onlooker, "/api/v1/queues/workload?officer=classifier@abei&" + then)
                            .isEmpty())
                    .isEqualTo(!history);
        });
    }

    /** What all pages say of the case. */
    private static List<JsonNode> ours(List<JsonNode> rows) {
        return rows.stream()
                .filter(row -> row.get("caseId").asString().equals(told.id().toString()))
                .toList();
    }

    private List<JsonNode> ours(Onlooker onlooker, String path) throws Exception {
        List<JsonNode> rows = new ArrayList<>();
        JsonNode page = json(get(onlooker.token(), path));
        (page.has("rows") ? page.get("rows") : page.get("entries")).forEach(rows::add);
        while (page.hasNonNull("next")) {
            page = json(
                    get(onlooker.token(), path + "&after=" + page.get("next").asString()));
            (page.has("rows") ? page.get("rows") : page.get("entries")).forEach(rows::add);
        }
        return ours(rows);
    }

    @TestFactory
    @DisplayName("in a search: found by its number like on the board, by its type only where the type is seen")
    Stream<DynamicTest> in_a_search() {
        return each(onlooker -> {
            String type = SampleEvents.of(ViolationClassified.class)
                    .types()
                    .getFirst()
                    .violationType();
            JsonNode byNumber = row(post(onlooker.token(), "/api/v1/search", "{\"text\":\"" + told.number() + "\"}"));
            JsonNode byType = row(post(onlooker.token(), "/api/v1/search", "{\"violationType\":\"" + type + "\"}"));
            assertThat(byNumber != null).isEqualTo(onlooker.relation() != null);
            assertThat(byType != null).isEqualTo(sight(DataKind.HANDLING, onlooker) != Sight.NO);
        });
    }

    /** For a reason where the case is not the reader's own work: without one it is shown to nobody of those. */
    private HttpResponse<String> read(Onlooker onlooker, String path) throws Exception {
        HttpResponse<String> asked = get(onlooker.token(), path);
        if (onlooker.relation() == null || !onlooker.relation().foreign()) return asked;
        assertThat(asked.statusCode()).isIn(428, 403);
        assertThat(texts(asked)).isEmpty();
        return look(onlooker.token(), path);
    }

    private interface Look {
        void at(Onlooker onlooker) throws Exception;
    }

    private static Stream<DynamicTest> each(Look look) {
        return onlookers().stream().map(onlooker -> DynamicTest.dynamicTest(onlooker.name(), () -> look.at(onlooker)));
    }

    private static @Nullable JsonNode row(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        for (JsonNode row : json(answer).get("rows"))
            if (row.get("caseId").asString().equals(told.id().toString())) return row;
        return null;
    }

    private static Sight sight(DataKind kind, Onlooker onlooker) {
        return onlooker.relation() == null ? Sight.NO : Matrix.at(kind, onlooker.relation());
    }

    private static Set<String> fed(Onlooker onlooker) {
        boolean whole = sight(DataKind.HISTORY, onlooker) == Sight.FULL;
        return LIFE.stream()
                .filter(event -> whole || isSeen(sight(DataKind.of(event), onlooker)))
                .map(event -> StoredNames.of(event.getClass()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSeen(Sight sight) {
        return sight == Sight.FULL || sight == Sight.PUBLIC;
    }

    private static Set<String> texts(HttpResponse<String> answer) {
        return PLANTED.matcher(answer.body())
                .results()
                .map(MatchResult::group)
                .map(text -> text.substring("planted ".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The texts that the matrix gives to those who stand so to the case. */
    private static Set<String> expected(@Nullable Relation relation) {
        if (relation == null) return Set.of();
        Pattern share = SHARES.getOrDefault(relation, Pattern.compile("none"));
        return planted()
                .filter(text -> relation.ofTheState()
                        ? Matrix.at(kind(text), relation) == Sight.FULL
                        : share.matcher(text).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static DataKind kind(String text) {
        if (OF_A_REPORTER.matcher(text).matches()) return DataKind.REPORTER_IDENTITY;
        if (OF_A_SUBJECT.matcher(text).matches()) return DataKind.SUBJECT_IDENTITY;
        String event = text.substring(0, text.indexOf('.'));
        return LIFE.stream()
                .filter(one -> one.getClass().getSimpleName().equals(event))
                .map(DataKind::of)
                .findFirst()
                .orElseThrow();
    }

    /** Every text of the case, by where it stands. */
    private static Stream<String> planted() {
        return LIFE.stream().flatMap(event -> {
            String json = org.hoso.wire.CaseJson.stored().writeValueAsString(event);
            return Pattern.compile("\"(\\w+)\":\\{\"v\":1")
                    .matcher(json)
                    .results()
                    .map(found -> event.getClass().getSimpleName() + "." + found.group(1));
        });
    }
}
