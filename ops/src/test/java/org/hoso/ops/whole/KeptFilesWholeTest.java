package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.whole.NamedFiles.added;
import static org.hoso.ops.whole.NamedFiles.evidence;
import static org.hoso.ops.whole.NamedFiles.reported;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.hoso.cases.Sha256;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("A file of evidence, over HTTP")
class KeptFilesWholeTest {
    private static final String PNG = "89504e470d0a1a0a0000000d49484452";

    private final Running running = Running.shared();
    private final Api api = running.api(exchange -> {});
    private final HttpClient http = HttpClient.newHttpClient();
    private final byte[] picture = picture(300_000);

    @Test
    @DisplayName("is uploaded, named by a step, and opened by who may see the piece; its bytes lie nowhere in clear")
    void kept() throws Exception {
        StoryCase matter = reported(api);
        HttpResponse<byte[]> sent = upload("intake@abei", picture, digest(picture));
        assertThat(sent.statusCode()).isEqualTo(201);
        JsonNode file = json(sent);
        assertThat(file.path("mediaType").asString()).isEqualTo("image/png");
        assertThat(file.path("sizeBytes").asInt()).isEqualTo(picture.length);
        assertThat(file.path("sha256").asString()).isEqualTo(Sha256.of(picture).value());

        String piece = added(api, matter, picture, "image/png");

        HttpResponse<byte[]> read = content(piece, "intake@abei");
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).isEqualTo(picture);
        assertThat(read.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(read.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(read.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        HttpResponse<byte[]> part = content(piece, "intake@abei", "Range", "bytes=70000-70009");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(picture, 70_000, 70_010));
        assertThat(inClear(Arrays.copyOfRange(picture, 1000, 1064))).isEmpty();
    }

    @Test
    @DisplayName("is shown to another body for a reason only, and to nobody who sees no evidence")
    void seen() throws Exception {
        StoryCase matter = reported(api);
        upload("intake@abei", picture, digest(picture));
        String piece = added(api, matter, picture, "image/png");

        assertThat(content(piece, "intake@abei").statusCode()).isEqualTo(200);
        HttpResponse<byte[]> silent = content(piece, "auditor@gov");
        assertThat(silent.statusCode()).isEqualTo(428);
        for (String stranger : List.of("platform@tiktok", "isp@demo"))
            assertThat(content(piece, stranger).statusCode()).as(stranger).isEqualTo(404);
        assertThat(content(of(matter) + UUID.randomUUID() + "/content", "intake@abei")
                        .statusCode())
                .isEqualTo(404);
        assertThat(content(of(matter) + "no-uuid/content", "intake@abei").statusCode())
                .isEqualTo(400);
        assertThat(http.send(HttpRequest.newBuilder(address(piece)).build(), BodyHandlers.ofByteArray())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("is shown small and made anew where it is a picture, and as a plain sign where it is none")
    void preview() throws Exception {
        StoryCase matter = reported(api);
        byte[] drawn = drawn(3000, 1500);
        upload("intake@abei", drawn, null);
        upload("intake@abei", picture, null);
        HttpResponse<byte[]> small = preview(added(api, matter, drawn, "image/png"));
        assertThat(small.statusCode()).isEqualTo(200);
        assertThat(small.headers().firstValue("Content-Type")).contains("image/png");
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(small.body()));
        assertThat(seen.getWidth()).isEqualTo(1024);
        assertThat(new Color(seen.getRGB(100, 100))).isEqualTo(Color.ORANGE);

        HttpResponse<byte[]> sign = preview(added(api, matter, picture, "image/png"));
        assertThat(sign.headers().firstValue("Content-Type"))
                .as(new String(sign.body(), StandardCharsets.UTF_8))
                .contains("image/svg+xml");
        assertThat(sign.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox");
    }

    private HttpResponse<byte[]> preview(String piece) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address(piece).toString().replace("/content", "/preview")))
                        .header("Authorization", "Bearer " + api.token("intake@abei"))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static byte[] drawn(int width, int height) throws IOException {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.drawString(UUID.randomUUID().toString(), 500, 500);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", out);
        return out.toByteArray();
    }

    @Test
    @DisplayName("that no step could name truly is not named: neither its type nor its length is believed")
    void untrue() throws Exception {
        StoryCase matter = reported(api);
        byte[] page = ("<html><script>alert(1)</script>" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        JsonNode file = json(upload("intake@abei", page, null));
        assertThat(file.path("mediaType").asString()).isEqualTo("text/html");

        for (String path : List.of("", "?dryRun=true")) {
            Reply lie = api.post(
                    "intake@abei",
                    "/api/v1/cases/" + matter.caseId() + "/add-evidence" + path,
                    evidence(page, "image/png", page.length + 1));
            assertThat(lie.status()).isEqualTo(400);
            assertThat(lie.body().path("errors").toString()).contains("/mediaType", "/sizeBytes", "text/html");
        }
        assertThat(matter.file("intake@abei").at("/evidence/count").asInt()).isZero();
    }

    @Test
    @DisplayName("that another body uploaded, or that only a digest is known of, is not there to be opened")
    void others() throws Exception {
        StoryCase matter = reported(api);
        upload("expert@vfa", picture, null);

        String piece = added(api, matter, picture, "image/png");

        assertThat(content(piece, "intake@abei").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("that is empty, another one than announced, or sent by who adds no evidence is refused")
    void bad() throws Exception {
        assertThat(upload("intake@abei", new byte[0], null).statusCode()).isEqualTo(400);
        HttpResponse<byte[]> other = upload("intake@abei", picture, digest(new byte[] {1}));
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(json(other).toString()).contains("other-content", "/Content-Digest");
        for (String form : List.of("sha-256=abc", "md5=:AAAA:", "sha-256=::"))
            assertThat(upload("intake@abei", picture, form).statusCode())
                    .as(form)
                    .isEqualTo(400);
        for (String officer : List.of("platform@facebook", "auditor@gov", "reporter@demo"))
            assertThat(upload(officer, picture, null).statusCode()).as(officer).isEqualTo(403);
        assertThat(begun()).isEmpty();
    }

    @Test
    @DisplayName("comes in beside others, chunked or not, and the same bytes are kept once")
    void many() throws Exception {
        byte[] same = picture(200_000);
        List<Path> before = files();
        try (ExecutorService clients = Executors.newFixedThreadPool(12)) {
            List<Future<Integer>> sent = IntStream.range(0, 24)
                    .mapToObj(n -> clients.submit(() -> untilTaken(
                            n % 2 == 0
                                    ? () -> new ByteArrayInputStream(same)
                                    : () -> new ByteArrayInputStream(same, 0, same.length))))
                    .toList();
            for (Future<Integer> one : sent) assertThat(one.get()).isEqualTo(201);
        }
        assertThat(files()).hasSize(before.size() + 1);
    }

    private int untilTaken(java.util.function.Supplier<InputStream> body) throws Exception {
        Instant until = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            int status = http.send(
                            asking("intake@abei", null)
                                    .POST(BodyPublishers.ofInputStream(body))
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .statusCode();
            if (status != 429 || Instant.now().isAfter(until)) return status;
            Thread.sleep(50);
        }
    }

    private HttpResponse<byte[]> upload(String officer, byte[] bytes, String digest) throws Exception {
        BodyPublisher body = BodyPublishers.ofByteArray(bytes);
        return http.send(asking(officer, digest).POST(body).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder asking(String officer, String digest) {
        HttpRequest.Builder asking = HttpRequest.newBuilder(running.address().resolve("/api/v1/files"))
                .header("Authorization", "Bearer " + api.token(officer));
        return digest == null ? asking : asking.header("Content-Digest", digest);
    }

    private HttpResponse<byte[]> content(String piece, String officer, String... headers) throws Exception {
        HttpRequest.Builder asking =
                HttpRequest.newBuilder(address(piece)).header("Authorization", "Bearer " + api.token(officer));
        if (headers.length > 0) asking.headers(headers);
        return http.send(asking.build(), BodyHandlers.ofByteArray());
    }

    private URI address(String piece) {
        return running.address().resolve(piece);
    }

    private static String of(StoryCase matter) {
        return "/api/v1/cases/" + matter.caseId() + "/evidence/";
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return CaseJson.stored().readTree(new String(answer.body(), StandardCharsets.UTF_8));
    }

    private static String digest(byte[] bytes) {
        return "sha-256=:"
                + Base64.getEncoder()
                        .encodeToString(HexFormat.of().parseHex(Sha256.of(bytes).value())) + ":";
    }

    private List<Path> begun() throws IOException {
        try (Stream<Path> all = Files.list(running.data().resolve("files/begun"))) {
            return all.toList();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(running.data().resolve("files"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private List<Path> inClear(byte[] sought) throws IOException {
        String needle = new String(sought, StandardCharsets.ISO_8859_1);
        return files().stream()
                .filter(file -> {
                    try {
                        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(needle);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static byte[] picture(int length) {
        byte[] bytes = new byte[length];
        new Random().nextBytes(bytes);
        byte[] head = HexFormat.of().parseHex(PNG);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }
}
