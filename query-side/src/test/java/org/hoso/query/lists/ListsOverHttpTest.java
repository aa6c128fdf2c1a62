package org.hoso.query.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sealed;
import org.hoso.cases.Sha256;
import org.hoso.lists.Confirmation.ListConfirmed;
import org.hoso.lists.Ground;
import org.hoso.lists.ListCode;
import org.hoso.lists.Listed;
import org.hoso.lists.ListedKind;
import org.hoso.lists.Listing.ListingChallenged;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.lists.Listing.ListingPublished;
import org.hoso.lists.Listing.ListingRemoved;
import org.hoso.lists.Listing.ListingReviewed;
import org.hoso.lists.Listing.RemovalReason;
import org.hoso.lists.Listing.ReviewFinding;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.viewing.Places;
import org.hoso.runtime.addresses.AddressKey;
import org.hoso.runtime.lists.Contradicted;
import org.hoso.runtime.lists.ListChange;
import org.hoso.runtime.lists.ListChanges;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@DisplayName("The lists, without signing in,")
class ListsOverHttpTest extends RunningQuerySide {
    private static final Actor KEEPER = new Actor("lists@abei", "ABEI", LocalDate.of(2025, 3, 1), Role.LISTS, null);
    private static final DocumentRef PAPER = new DocumentRef("=1+1", LocalDate.of(2026, 3, 1));
    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    ListsView view;

    @Autowired
    Places places;

    @Test
    @DisplayName("are read as JSON and as CSV, kept by their tag, and by the date of their last change")
    void read() throws Exception {
        String host = host();
        listed(ListCode.WHITE, ListedKind.SITE, "https://" + host + "/", false);
        HttpResponse<String> json = open("/api/v1/lists/white?limit=1000&since=" + ledgered());
        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(json.headers().firstValue("Cache-Control")).contains("max-age=60, public");
        assertThat(json.headers().firstValue("Hoso-Position")).isPresent();
        JsonNode entry = entry(json(json).path("entries"), host);
        assertThat(entry.path("ground").asString()).isEqualTo("application");
        String tag = json.headers().firstValue("ETag").orElseThrow();
        assertThat(open("/api/v1/lists/white?limit=1000", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        String changed = json.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(open("/api/v1/lists/white?limit=1000", "If-Modified-Since", changed)
                        .statusCode())
                .isEqualTo(304);
        for (HttpResponse<String> csv : List.of(
                open("/api/v1/lists/white.csv?limit=1000"),
                open("/api/v1/lists/white?limit=1000", "Accept", "text/csv"))) {
            assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
            assertThat(csv.body())
                    .startsWith("listing_id,list,kind,url")
                    .contains(host)
                    .contains("'=1+1");
        }
        listed(ListCode.WHITE, ListedKind.SITE, "https://" + host() + "/", false);
        assertThat(open("/api/v1/lists/white?limit=1000&since=" + ledgered(), "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("answer as known at a named place for ever, whatever came later")
    void as_known() throws Exception {
        String host = host();
        UUID listing = listed(ListCode.WHITE, ListedKind.SITE, "https://" + host + "/", false);
        long before = ledgered();
        ledger.append(new ListingRemoved(KEEPER, now(), listing, RemovalReason.OWNER_ASKED, null, null));
        long after = ledgered();
        String check = "/api/v1/lists/check?url=https://" + host + "/x";
        assertThat(verdict(open(check + "&knownAt=" + before))).isEqualTo("white");
        assertThat(verdict(open(check + "&knownAt=" + after))).isEqualTo("none");
        assertThat(verdict(open(check + "&on=" + LocalDate.now().minusDays(3) + "&since=" + after)))
                .isEqualTo("white");
        assertThat(open(check + "&knownAt=" + before)
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("max-age=2592000");
    }

    @Test
    @DisplayName("tell of a natural person's account no address, and still find it for who has it")
    void natural_person() throws Exception {
        String handle = "nguoi-that-" + UUID.randomUUID();
        String url = "https://www.facebook.com/" + handle;
        listed(ListCode.WHITE, ListedKind.ACCOUNT, url, true);
        long since = ledgered();
        for (String path :
                List.of("/api/v1/lists/white?limit=1000&since=" + since, "/api/v1/lists/white.csv?limit=1000"))
            assertThat(open(path).body())
                    .doesNotContain(handle)
                    .contains(Sha256.of(url).value());
        HttpResponse<String> check = open("/api/v1/lists/check?url=https://m.facebook.com/" + handle + "/posts/1");
        assertThat(verdict(check)).isEqualTo("white");
        assertThat(json(check).at("/entries/0/by").asString()).isEqualTo("account");
        assertThat(json(check).at("/entries/0/entry/url").isString()).isFalse();
    }

    @Test
    @DisplayName("a white site vouches for its own host only; a page on it is told before it")
    void nearness() throws Exception {
        String host = host();
        listed(ListCode.WHITE, ListedKind.SITE, "https://" + host + "/", false);
        listed(ListCode.WHITE, ListedKind.PAGE, "https://" + host + "/kenh", false);
        String check = "/api/v1/lists/check?since=" + ledgered() + "&url=https://";
        assertThat(verdict(open(check + "x." + host + "/"))).isEqualTo("none");
        assertThat(verdict(open(check + "www." + host + "/"))).isEqualTo("white");
        HttpResponse<String> both = open(check + host + "/kenh");
        assertThat(json(both).path("entries").findValuesAsString("by")).containsExactly("url", "site");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "check?url=ftp://a.example, /url, not-a-url",
        "check?url=javascript:alert(1), /url, not-a-url",
        "check?url=https://bank.example@evil.example/, /url, not-a-url",
        "check?url=https://127.0.0.1/, /url, private-address",
        "check?url=https://router.local/, /url, private-address",
        "check?url=%20, /url, empty",
        "check?url=https://a.example&on=2026-02-30, /on, wrong-form",
        "check?url=https://a.example&on=9999-01-01, /on, out-of-range",
        "check?url=https://a.example&knownAt=999999999, /knownAt, in-the-future",
        "white?limit=0, /limit, out-of-range",
        "white?limit=1001, /limit, out-of-range",
        "white?after=x, /after, wrong-form",
        "white?on=yesterday, /on, wrong-form"
    })
    @DisplayName("turn down what cannot be meant, by name")
    void bad_input(String path, String pointer, String code) throws Exception {
        HttpResponse<String> answer = open("/api/v1/lists/" + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(json(answer).at("/errors/0/code").asString()).isEqualTo(code);
    }

    @Test
    @DisplayName("very long addresses, look-alikes and unknown lists lead nowhere")
    void hostile() throws Exception {
        String host = host();
        listed(ListCode.WHITE, ListedKind.SITE, "https://" + host + "/", false);
        String since = "&since=" + ledgered();
        String lookAlike = "https://" + host.replace('a', 'а').replace('e', 'е') + "/";
        HttpResponse<String> alike = open("/api/v1/lists/check?url="
                + java.net.URLEncoder.encode(lookAlike, java.nio.charset.StandardCharsets.UTF_8) + since);
        assertThat(verdict(alike)).isEqualTo("none");
        assertThat(json(alike).path("host").asString()).contains("xn--");
        assertThat(open("/api/v1/lists/check?url=https://a.example/" + "x".repeat(2_001))
                        .statusCode())
                .isEqualTo(400);
        assertThat(open("/api/v1/lists/check").statusCode()).isEqualTo(400);
        assertThat(open("/api/v1/lists/grey").statusCode()).isEqualTo(404);
        assertThat(open("/api/v1/lists/grey.csv").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "are what a subscriber holds who took every change over and nothing else; what was given out is never changed")
    void from_the_changes() throws Exception {
        UUID off = listed(ListCode.WHITE, ListedKind.SITE, "https://" + host() + "/", false);
        listed(ListCode.WHITE, ListedKind.SITE, "https://" + host() + "/", false);
        ledger.append(new ListingRemoved(KEEPER, now(), off, RemovalReason.OWNER_ASKED, null, null));
        String since = "&since=" + ledgered();
        TreeSet<String> held = new TreeSet<>();
        String token = officer(Role.SUBSCRIBER, "SUBSCRIBER_DEMO");
        for (JsonNode change :
                json(get(token, "/api/v1/lists/changes?limit=1000" + since)).path("changes")) {
            JsonNode told = CaseJson.stored().readTree(change.path("text").asString());
            String listing = told.path("listingId").asString();
            if (told.path("what").asString().equals("removed")) held.remove(listing);
            else held.add(listing);
        }
        assertThat(held).doesNotContain(off.toString());
        TreeSet<String> read = new TreeSet<>();
        for (ListCode list : ListCode.values())
            json(open("/api/v1/lists/" + list.stored() + "?limit=1000" + since))
                    .path("entries")
                    .forEach(entry -> read.add(entry.path("listingId").asString()));
        assertThat(held).isNotEmpty().isEqualTo(read);
        assertThat(get(officer(Role.COORDINATOR, "ABEI"), "/api/v1/lists/changes")
                        .statusCode())
                .isEqualTo(403);
        assertThatThrownBy(() ->
                        jdbc.sql("update events.list_change set text = '{}'").update())
                .hasMessageContaining("never changed");
        ListChanges changes = new ListChanges(jdbc);
        ListChange first = changes.find(1).orElseThrow();
        assertThatThrownBy(
                        () -> changes.add(first.position(), first.ledgeredAt(), first.listingId(), "listed", n -> "{}"))
                .isInstanceOf(Contradicted.class);
    }

    @Test
    @DisplayName(
            "are owed by who held an entry and has not confirmed its removal: six subscribers against the changes as they read them")
    void owed() throws Exception {
        Random random = new Random(11);
        Map<String, Long> confirmed = new HashMap<>();
        List<UUID> standing = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            if (standing.isEmpty() || random.nextInt(5) < 2)
                standing.add(listed(ListCode.WHITE, ListedKind.SITE, "https://" + host() + "/", false));
            else if (random.nextInt(3) > 0)
                ledger.append(new ListingRemoved(
                        KEEPER,
                        now(),
                        standing.remove(random.nextInt(standing.size())),
                        RemovalReason.OWNER_ASKED,
                        null,
                        null));
            else confirm("sub" + random.nextInt(5), confirmed);
        }
        String since = "&since=" + ledgered();
        List<JsonNode> changes = new ArrayList<>();
        json(get(officer(Role.SUBSCRIBER, "SUB0"), "/api/v1/lists/changes?limit=1000" + since))
                .path("changes")
                .forEach(one ->
                        changes.add(CaseJson.stored().readTree(one.path("text").asString())));
        int all = 0;
        for (int n = 0; n < 6; n++) {
            String token = officer(Role.SUBSCRIBER, "SUB" + n);
            long held = confirmed.getOrDefault("sub" + n, 0L);
            List<Long> expected = changes.stream()
                    .filter(off -> off.path("what").asString().equals("removed")
                            && off.path("number").asLong() > held
                            && changes.stream()
                                    .anyMatch(on -> on.path("what").asString().equals("listed")
                                            && on.path("listingId").equals(off.path("listingId"))
                                            && on.path("number").asLong() <= held))
                    .map(off -> off.path("number").asLong())
                    .toList();
            List<Long> told = new ArrayList<>();
            JsonNode page;
            do {
                String after = told.isEmpty() ? "" : "&after=" + told.getLast();
                page = json(get(token, "/api/v1/lists/owed?limit=2" + since + after));
                assertThat(page.path("held").asLong()).isEqualTo(held);
                page.path("owed").forEach(one -> told.add(one.path("number").asLong()));
            } while (page.path("next").isNumber());
            assertThat(told).as("subscriber %d", n).isEqualTo(expected);
            assertThat(json(get(token, "/api/v1/lists/changes?limit=1"))
                            .path("owed")
                            .asInt())
                    .isEqualTo(expected.size());
            all += expected.size();
        }
        assertThat(all).isPositive();
        String keeper = officer(Role.LISTS, "ABEI");
        assertThat(get(keeper, "/api/v1/lists/owed").statusCode()).isEqualTo(403);
        assertThat(get(officer(Role.SUBSCRIBER, "SUB0"), "/api/v1/lists/owed?limit=0")
                        .statusCode())
                .isEqualTo(400);
        assertThat(json(get(keeper, "/api/v1/lists/changes")).path("owed").isNumber())
                .isFalse();
        assertThat(json(get(keeper, "/api/v1/lists/work")).path("overdue")).isEmpty();
    }

    @Test
    @DisplayName(
            "tell whoever challenged an entry, and nobody else, what became of it, and the way on where it was turned down")
    void challenges() throws Exception {
        String mine = "owner" + UUID.randomUUID().toString().substring(0, 8);
        List<String> states = new ArrayList<>();
        UUID kept = challenged(mine, ReviewFinding.KEPT);
        UUID fallen = challenged(mine, ReviewFinding.FALLS);
        UUID waiting = challenged(mine, null);
        UUID taken = challenged(mine, null);
        ledger.append(new ListingRemoved(KEEPER, now(), taken, RemovalReason.MISTAKE, null, null));
        challenged("other" + mine, ReviewFinding.KEPT);
        String token = officer(Role.REPORTER, mine);
        Map<String, JsonNode> told = new HashMap<>();
        json(get(token, "/api/v1/lists/challenges?since=" + ledgered()))
                .path("challenges")
                .forEach(one -> told.put(one.path("listingId").asString(), one));
        assertThat(told).hasSize(4);
        for (UUID one : List.of(kept, fallen, waiting, taken))
            states.add(told.get(one.toString()).path("state").asString());
        assertThat(states).containsExactly("kept", "falls", "waiting", "removed");
        assertThat(told.get(waiting.toString()).has("outcome")).isFalse();
        JsonNode outcome = told.get(kept.toString()).path("outcome");
        assertThat(outcome.path("agency").asString()).isEqualTo("MOCST");
        assertThat(outcome.at("/document/number").asString()).isEqualTo(PAPER.number());
        assertThat(outcome.path("remedies").findValuesAsString("code"))
                .containsExactly("complaint2_window_30d", "court_1y");
        assertThat(outcome.path("remedies").findValuesAsString("confidence")).containsOnly("unverified");
        assertThat(told.get(fallen.toString()).at("/outcome/remedies")).isEmpty();
        JsonNode older = json(get(token, "/api/v1/lists/challenges?before=" + kept));
        assertThat(older.path("challenges").findValuesAsString("listingId")).doesNotContain(kept.toString());
        for (String stranger : List.of(officer(Role.LISTS, "ABEI"), platform("FACEBOOK")))
            assertThat(get(stranger, "/api/v1/lists/challenges").statusCode()).isEqualTo(403);
        assertThat(get(token, "/api/v1/lists/challenges?before=x").statusCode()).isEqualTo(400);
        assertThat(get(token, "/api/v1/lists/" + kept + "/history").statusCode())
                .isEqualTo(403);
    }

    private UUID challenged(String by, @Nullable ReviewFinding finding) {
        UUID listing = listed(ListCode.WHITE, ListedKind.SITE, "https://" + host() + "/", false);
        Actor owner = new Actor("reporter@" + by, "CITIZEN", LocalDate.of(2025, 3, 1), Role.REPORTER, null);
        Actor judge = new Actor("appeals@mocst", "MOCST", LocalDate.of(2025, 3, 1), Role.APPEALS, null);
        UUID challenge = UUID.randomUUID();
        Sealed text = SampleEvents.of(ListingChallenged.class).contact();
        ledger.append(new ListingChallenged(owner, now(), listing, challenge, null, text, text, null));
        if (finding != null)
            ledger.append(new ListingReviewed(
                    judge,
                    now(),
                    listing,
                    challenge,
                    finding,
                    text,
                    PAPER,
                    finding == ReviewFinding.KEPT ? LocalDate.now().plusYears(1) : null));
        return listing;
    }

    @Test
    @DisplayName("are late where the time to confirm has passed, as those who keep the lists see")
    void overdue() throws Exception {
        UUID listing = listed(ListCode.WHITE, ListedKind.SITE, "https://" + host() + "/", false);
        ledgered();
        confirm("late", new HashMap<>());
        ledger.append(new ListingRemoved(KEEPER, now(), listing, RemovalReason.OWNER_ASKED, null, null));
        get(officer(Role.LISTS, "ABEI"), "/api/v1/lists/work?since=" + ledgered());
        int generation = places.of(view).generation();
        ConfirmationRows rows = view.confirmations();
        assertThat(rows.overdue(generation, Instant.now().plusSeconds(60), 200))
                .anyMatch(one -> one.listingId().equals(listing) && one.owed() == 1);
        assertThat(rows.overdue(generation, Instant.now().minusSeconds(3_600), 200))
                .noneMatch(one -> one.listingId().equals(listing));
    }

    /** Of the changes that are there so far, one at random. */
    private void confirm(String subscriber, Map<String, Long> confirmed) throws Exception {
        String token = officer(Role.SUBSCRIBER, subscriber.toUpperCase(java.util.Locale.ROOT));
        JsonNode changes = json(get(token, "/api/v1/lists/changes?limit=1000&since=" + ledgered()))
                .path("changes");
        if (changes.isEmpty()) return;
        JsonNode change = changes.get(new Random(changes.size()).nextInt(changes.size()));
        Actor by = new Actor("subscriber@" + subscriber, "X", LocalDate.of(2025, 3, 1), Role.SUBSCRIBER, null);
        long number = change.path("number").asLong();
        ledger.append(new ListConfirmed(
                by,
                now(),
                UUID.randomUUID(),
                number,
                new Sha256(change.path("hash").asString())));
        confirmed.merge(subscriber, number, Math::max);
    }

    @Test
    @DisplayName("are all that is read so: every other path asks who it is")
    void nothing_else_is_open() throws Exception {
        TreeSet<String> opened = new TreeSet<>();
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            for (String pattern : mapping.getPatternValues()) {
                String path = pattern.replaceAll(
                                "\\{listingId[^/]*", UUID.randomUUID().toString())
                        .replaceAll("\\{list:[^/]*\\}\\.csv", "white.csv")
                        .replaceAll("\\{list:\\[a-z]\\{1,20}}", "white")
                        .replaceAll("\\{date[^/]*\\}", "2026-01-01")
                        .replaceAll("\\{[^/]*\\}", "1");
                for (RequestMethod method : RequestMethod.values()) {
                    boolean asked = mapping.getMethodsCondition().getMethods().isEmpty()
                            || mapping.getMethodsCondition().getMethods().contains(method);
                    if (asked && bare(method.name(), path) != 401) opened.add(method + " " + pattern);
                }
            }
        }
        assertThat(opened)
                .allMatch(
                        path -> path.matches(
                                "GET /api/v1/lists/(check|\\{list:.*)|.*/(error|v3/api-docs|swagger).*|GET /api/v1/proofs/key"
                                        + "|GET /api/v1/publications(/\\{publicationId}(.csv|.xlsx|.pdf)?)?|GET /api/v1/dispatches/key"));
        assertThat(opened).contains("GET /api/v1/lists/check", "GET /api/v1/lists/{list:[a-z]{1,20}}.csv");
        assertThat(bare("POST", "/api/v1/lists/white")).isEqualTo(401);
        assertThat(bare("HEAD", "/api/v1/lists/white")).isEqualTo(200);
        assertThat(bare("HEAD", "/api/v1/lists/changes")).isEqualTo(401);
        assertThat(bare("GET", "/api/v1/lists/changes")).isEqualTo(401);
        assertThat(bare("GET", "/api/v1/lists/" + UUID.randomUUID())).isEqualTo(401);
    }

    private int bare(String method, String path) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }

    private HttpResponse<String> open(String path) throws Exception {
        return open(path, "Accept", "*/*");
    }

    private HttpResponse<String> open(String path, String header, String value) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header(header, value)
                        .build(),
                BodyHandlers.ofString());
    }

    private static String verdict(HttpResponse<String> answer) {
        return json(answer).path("verdict").asString();
    }

    private static JsonNode entry(JsonNode entries, String host) {
        for (JsonNode entry : entries) if (entry.path("url").asString("").contains(host)) return entry;
        throw new AssertionError("no entry of " + host + " in " + entries);
    }

    private static String host() {
        return "trang-ea-" + UUID.randomUUID() + ".example";
    }

    private UUID listed(ListCode list, ListedKind kind, String url, boolean person) {
        UUID listing = UUID.randomUUID();
        Instant at = now().minus(10, ChronoUnit.DAYS);
        LocalDate from = LocalDate.now().minusDays(9);
        String key = (kind == ListedKind.SITE ? AddressKey.ofSite(url) : AddressKey.ofPage(url)).orElseThrow();
        ledger.append(new ListingProposed(
                KEEPER,
                at,
                listing,
                list,
                new Listed(kind, url, Sha256.of(url), key, "WEBSITE_INTL", person),
                new Ground(null, null, new DocumentRef("5/ĐĐK", from)),
                null,
                List.of(),
                from,
                null,
                from.plusYears(1),
                null));
        ledger.append(new ListingPublished(
                KEEPER, at, listing, PAPER, "https://abei.example", from, null, from.plusYears(1)));
        return listing;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
