package org.hoso.query.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Role;
import org.hoso.lists.ListCode;
import org.hoso.lists.ListedKind;
import org.hoso.lists.Listing.ListingRemoved;
import org.hoso.lists.Listing.RemovalReason;
import org.hoso.query.viewing.VouchedTexts;
import org.hoso.runtime.asking.WholeAnswer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.test.context.TestPropertySource;

@DisplayName("The file of a list for a day")
@TestPropertySource(properties = {"hoso.proof.key-file=target/test-lists-proof.key", "hoso.proof.create-key=true"})
class DayFilesTest extends OpenLists {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate TODAY = LocalDate.now(VIET_NAM);
    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private VouchedTexts texts;

    @Autowired
    private JdbcOperations operations;

    @Test
    @DisplayName(
            "tells its rows and checksum, is signed, and comes out the same to the byte whatever happens later and however it is made")
    void the_same_for_ever() throws Exception {
        UUID first = listed();
        UUID second = listed();
        aged();
        String path = "/api/v1/lists/white/files/" + TODAY;
        HttpResponse<byte[]> file = bytes(path);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(new String(file.body(), StandardCharsets.UTF_8)).contains(first.toString(), second.toString());
        long rows = new String(file.body(), StandardCharsets.UTF_8).lines().count() - 1;
        assertThat(header(file, "Hoso-Rows")).isEqualTo(Long.toString(rows));
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.body()));
        assertThat(header(file, "ETag")).isEqualTo("\"" + sha256 + "\"");
        assertThat(header(file, "Cache-Control")).contains("immutable");
        String note = new String(bytes(path + "/signature").body(), StandardCharsets.UTF_8);
        assertThat(note)
                .contains(
                        "list white\n",
                        "day " + TODAY + "\n",
                        "rows " + rows + "\n",
                        "bytes " + file.body().length + "\n",
                        "sha256 " + sha256);
        assertThat(verifies(note, new String(bytes("/api/v1/proofs/key").body(), StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(verifies(
                        note.replace("rows " + rows, "rows " + (rows + 1)),
                        new String(bytes("/api/v1/proofs/key").body(), StandardCharsets.UTF_8)))
                .isFalse();

        ledger.append(
                new ListingRemoved(KEEPER, now().minus(9, ChronoUnit.DAYS), first, RemovalReason.MISTAKE, null, null));
        listed();
        long all = ledgered();
        assertThat(open("/api/v1/lists/white?since=" + all).statusCode()).isEqualTo(200);
        assertThat(bytes(path).body()).isEqualTo(file.body());
        assertThat(client.send(
                                HttpRequest.newBuilder(uri(path))
                                        .header("If-None-Match", header(file, "ETag"))
                                        .build(),
                                BodyHandlers.ofByteArray())
                        .statusCode())
                .isEqualTo(304);
        rebuilt();
        assertThat(bytes(path).body()).isEqualTo(file.body());
    }

    @Test
    @DisplayName(
            "breaks off, and at once, where a row of the view was altered: it never seems whole and is not what was signed")
    void never_another() throws Exception {
        UUID altered = listed();
        aged();
        String path = "/api/v1/lists/white/files/" + TODAY.minusDays(1);
        byte[] file = bytes(path).body();
        jdbc.sql("delete from views.listing_g%d where listing_id = ?".formatted(generation()))
                .param(altered)
                .update();
        HttpRequest again = HttpRequest.newBuilder(uri(path)).build();
        assertThatThrownBy(() -> WholeAnswer.within(SOON, client, again, BodyHandlers.ofByteArray()))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(HttpTimeoutException.class);
        rebuilt();
        assertThat(bytes(path).body()).isEqualTo(file);
    }

    @Test
    @DisplayName("there is none of a day to come, of a day before there were lists, of no day and of no list")
    void none() throws Exception {
        listed();
        aged();
        assertThat(open("/api/v1/lists/white/files/" + TODAY.plusDays(2)).statusCode())
                .isEqualTo(400);
        assertThat(open("/api/v1/lists/white/files/1999-01-01").statusCode()).isEqualTo(404);
        assertThat(open("/api/v1/lists/grey/files/" + TODAY).statusCode()).isEqualTo(404);
        assertThat(open("/api/v1/lists/white/files/2026-02-30").statusCode()).isIn(400, 404);
        assertThat(open("/api/v1/lists/white/files/today").statusCode()).isIn(400, 404);
    }

    /** With {@code -Dlists.rows=1000000} a million; the rows are put where the view would put them. */
    @Test
    @DisplayName("is given out a page at a time, however many rows it has, and counts them all")
    void a_great_list() throws Exception {
        listed();
        aged();
        int rows = Integer.getInteger("lists.rows", 20_000);
        many(rows);
        LocalDate yesterday = TODAY.minusDays(1);
        long before = System.nanoTime();
        HttpResponse<InputStream> file = client.send(
                HttpRequest.newBuilder(uri("/api/v1/lists/black/files/" + yesterday))
                        .build(),
                BodyHandlers.ofInputStream());
        assertThat(file.statusCode()).isEqualTo(200);
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        long lines = 0;
        try (InputStream in = file.body()) {
            byte[] some = new byte[65_536];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                sha256.update(some, 0, read);
                for (int i = 0; i < read; i++) if (some[i] == '\n') lines++;
            }
        }
        System.out.printf(
                "%d rows measured, signed and sent in %d ms%n", rows, (System.nanoTime() - before) / 1_000_000);
        assertThat(lines).isEqualTo(rows + 1L);
        assertThat(file.headers().firstValue("Hoso-Rows")).contains(Integer.toString(rows));
        assertThat(file.headers().firstValue("ETag"))
                .contains("\"" + HexFormat.of().formatHex(sha256.digest()) + "\"");
    }

    private void many(int rows) {
        int generation = generation();
        String table = ListingRows.table(generation);
        Map<String, Object> like = jdbc.sql("select listing_id::text as id, known_from, key, state from " + table
                        + " where published limit 1")
                .query()
                .singleRow();
        String id = (String) like.get("id");
        String state = texts.plain(
                        (byte[]) like.get("state"),
                        ListingRows.LISTINGS.shape(),
                        generation,
                        id,
                        like.get("known_from"))
                .replace("\"white\"", "\"black\"");
        List<Object[]> put = new ArrayList<>();
        for (int n = 1; n <= rows; n++) {
            UUID other = UUID.randomUUID();
            String key = "s" + n + ".example";
            String text = state.replace(id, other.toString()).replace((String) like.get("key"), key);
            put.add(new Object[] {other, key, texts.vouched(text, ListingRows.LISTINGS.shape(), other, 1L)});
        }
        operations.batchUpdate("""
                        insert into %s (listing_id, known_from, ledgered_at, list, key, published, from_day, review_day,
                            contested, challengers, state)
                        values (?, 1, now(), 'black', ?, true, current_date - 9, current_date + 300, false, '{}', ?)
                        """.formatted(table), put);
        jdbc.sql("analyze " + table).update();
    }

    /** Signed notes (C2SP) read here by hand: nothing of the code that writes them is used. */
    private static boolean verifies(String note, String key) throws Exception {
        String[] parts = key.strip().split("\\+", 3);
        byte[] raw = Arrays.copyOfRange(Base64.getDecoder().decode(parts[2]), 1, 33);
        int end = note.indexOf("\n\n");
        String[] line = note.substring(end + 2).strip().split(" ");
        byte[] signed = Base64.getDecoder().decode(line[2]);
        Signature signature = Signature.getInstance("Ed25519");
        boolean odd = (raw[31] & 0x80) != 0;
        byte[] little = raw.clone();
        little[31] &= 0x7f;
        byte[] big = new byte[32];
        for (int i = 0; i < 32; i++) big[i] = little[31 - i];
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(
                        new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, big)))));
        signature.update(note.substring(0, end + 1).getBytes(StandardCharsets.UTF_8));
        return signature.verify(Arrays.copyOfRange(signed, 4, signed.length));
    }

    /** Everything so far was ledgered days ago, as the database's clock would have it. */
    private void aged() throws Exception {
        assertThat(open("/api/v1/lists/white?since=" + ledgered()).statusCode()).isEqualTo(200);
        jdbc.sql("update events.ledger set ledgered_at = ledgered_at - interval '3 days'")
                .update();
        jdbc.sql("update events.ledger_head set ledgered_at = ledgered_at - interval '3 days'")
                .update();
    }

    private void rebuilt() throws Exception {
        String admin = officer(Role.ADMIN, "HOSO");
        int generation = generation();
        assertThat(send(admin, "PUT", "/api/v1/views/lists/rebuild").statusCode())
                .isEqualTo(202);
        org.awaitility.Awaitility.await().atMost(SOON).until(() -> generation() > generation);
    }

    private int generation() {
        return jdbc.sql("select generation from views.view_pointer where view = 'lists'")
                .query(Integer.class)
                .single();
    }

    private UUID listed() {
        return listed(ListCode.WHITE, ListedKind.SITE, "https://" + host() + "/", false);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private HttpResponse<byte[]> bytes(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofByteArray());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
