package org.hoso.query.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Sha256;
import org.hoso.lists.ListCode;
import org.hoso.lists.ListedKind;
import org.hoso.lists.Listing.ListingRemoved;
import org.hoso.lists.Listing.RemovalReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("The lists, without signing in,")
class ListsOverHttpTest extends OpenLists {
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

    @Test
    @DisplayName("find an entry in whatever form its link is typed")
    void typed() throws Exception {
        String host = host();
        listed(ListCode.BLACK, ListedKind.PAGE, "https://" + host + "/kenh", false);
        String check = "/api/v1/lists/check?since=" + ledgered() + "&url=";
        for (String link : List.of(
                host + "/kenh",
                "www." + host + "/kenh",
                host + "./kenh",
                "//" + host + "/kenh",
                "hxxps://" + host + "/kenh",
                "https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252F" + host + "%252Fkenh%26h%3DAT0")) {
            HttpResponse<String> found = open(check + link);
            assertThat(verdict(found)).as(link).isEqualTo("black");
            assertThat(json(found).path("entries").findValuesAsString("by"))
                    .as(link)
                    .containsExactly("url");
        }
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "check?url=ftp://a.example, /url, not-a-url",
        "check?url=javascript:alert(1), /url, not-a-url",
        "check?url=https://bank.example@evil.example/, /url, url-with-user",
        "check?url=0912345678, /url, phone-number",
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

    private static String verdict(HttpResponse<String> answer) {
        return json(answer).path("verdict").asString();
    }

    private static JsonNode entry(JsonNode entries, String host) {
        for (JsonNode entry : entries) if (entry.path("url").asString("").contains(host)) return entry;
        throw new AssertionError("no entry of " + host + " in " + entries);
    }
}
