package org.hoso.command.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hoso.cases.Removal.CheckResult;
import org.hoso.cases.Removal.Ground;
import org.hoso.cases.Removal.Sighting;
import org.hoso.law.Law;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A look at a platform")
class LookingTest {
    private static final Judging JUDGING = new Judging(Law.load().removalRules());
    private static final String SHOWN =
            "<html><body><h1>Viên uống Đường An Demo</h1> Chữa khỏi tiểu đường!</body></html>";

    private final Platform platform = new Platform();
    private final Looking vantage = platform.vantage(Proxy.NO_PROXY, Duration.ofSeconds(20));

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    @DisplayName("sees content that is there, that is gone by its status, and that comes and goes")
    void flaps() {
        platform.page("/p/1", 200, SHOWN);
        assertThat(told("/p/1")).isEqualTo(seen(CheckResult.STILL_THERE, Ground.PAGE, 200));
        platform.page("/p/1", 410, "");
        assertThat(told("/p/1")).isEqualTo(seen(CheckResult.GONE, Ground.STATUS, 410));
        platform.page("/p/1", 200, SHOWN);
        assertThat(look("/p/1").result()).isEqualTo(CheckResult.STILL_THERE);
        assertThat(look("/never").sighting().status()).isEqualTo(404);
    }

    @Test
    @DisplayName("knows a dead page that answers 200, and is in doubt where a long page holds the same words")
    void dead_page() {
        platform.page("/p/1", 200, "<title>Facebook</title><p>Bạn hiện không\n xem được nội dung này</p>");
        assertThat(told("/p/1")).isEqualTo(seen(CheckResult.GONE, Ground.DEAD_PAGE, 200));
        platform.page("/p/1", 200, "<p>" + "Hàng mới về. ".repeat(400) + "This content isn’t available right now</p>");
        assertThat(told("/p/1")).isEqualTo(seen(CheckResult.UNCLEAR, Ground.AMBIGUOUS_PAGE, 200));
        platform.page("/p/1", 200, "<script>let t = 'page not found'</script>" + SHOWN);
        assertThat(look("/p/1").result()).isEqualTo(CheckResult.STILL_THERE);
    }

    @Test
    @DisplayName("never takes a wall, trouble or an empty page for gone")
    void walls() {
        platform.page("/p/1", 200, "Bạn phải đăng nhập để tiếp tục. Page not found");
        assertThat(told("/p/1")).isEqualTo(seen(CheckResult.UNCLEAR, Ground.WALL, 200));
        platform.leads("/p/1", "/login?next=%2Fp%2F1");
        platform.page("/login", 200, "Page not found");
        assertThat(told("/p/1")).isEqualTo(seen(CheckResult.UNCLEAR, Ground.WALL, 200));
        platform.page("/p/1", 403, "");
        assertThat(told("/p/1")).isEqualTo(seen(CheckResult.UNCLEAR, Ground.WALL, 403));
        platform.page("/p/1", 503, "page not found");
        assertThat(told("/p/1")).isEqualTo(seen(CheckResult.UNREACHABLE, Ground.STATUS, 503));
        platform.page("/p/1", 200, "<div id=root></div>");
        assertThat(look("/p/1").result()).isEqualTo(CheckResult.UNCLEAR);
        platform.on("/p/1", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            Platform.send(exchange, 200, "text/html", new byte[] {31, -117, 8, 0, 0});
        });
        assertThat(told("/p/1")).isEqualTo(seen(CheckResult.UNCLEAR, Ground.AMBIGUOUS_PAGE, 200));
        platform.leads("/p/1", "/");
        platform.page("/", 200, SHOWN);
        assertThat(told("/p/1")).isEqualTo(seen(CheckResult.UNCLEAR, Ground.REDIRECT, 200));
    }

    @Test
    @DisplayName("sees from two places that content is only hidden in one, by status or by what its page says")
    void by_region() {
        platform.on("/p/1", exchange -> {
            boolean abroad = exchange.getRequestHeaders().getFirst("User-Agent").equals("abroad");
            Platform.send(exchange, abroad ? 200 : 451, "text/html", abroad ? SHOWN.getBytes("UTF-8") : new byte[0]);
        });
        assertThat(told("/p/1")).isEqualTo(seen(CheckResult.GEO_BLOCKED, Ground.STATUS, 451));
        Looking abroad = new Looking(
                Proxy.NO_PROXY,
                host -> List.of(InetAddress.getLoopbackAddress()),
                new Destination.Reach(InetAddress::isLoopbackAddress, port -> true),
                new Looking.Bounds(Duration.ofSeconds(20), 5, 100_000, "abroad"));
        assertThat(judged("/p/1", abroad).result()).isEqualTo(CheckResult.STILL_THERE);
        platform.page("/p/2", 200, "<p>Nội dung không khả dụng ở quốc gia của bạn</p>");
        assertThat(told("/p/2")).isEqualTo(seen(CheckResult.GEO_BLOCKED, Ground.REGION_PAGE, 200));
    }

    @Test
    @Timeout(60)
    @DisplayName("does not wait for a name that is not found in time, nor for the hundredth that hangs")
    void names_that_hang() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        Looking hanging = new Looking(
                Proxy.NO_PROXY,
                host -> {
                    asked.incrementAndGet();
                    awaited(never);
                    return List.of(InetAddress.getLoopbackAddress());
                },
                new Destination.Reach(InetAddress::isLoopbackAddress, port -> true),
                new Looking.Bounds(Duration.ofMillis(2), 5, 100_000, "Hoso-Check"));
        for (int n = 0; n < 120; n++)
            assertThat(hanging.look("http://" + Platform.HOST + "/p/1"))
                    .isEqualTo(new CheckOutcome.Nothing(Ground.NO_ANSWER, null));
        assertThat(asked).hasValueLessThanOrEqualTo(100);
        never.countDown();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("follows content to a new address, and knows the same content under another spelling")
    void moved() {
        platform.page("/p/2", 200, SHOWN);
        platform.leads("/p/1", "/p/2?fbclid=abc");
        assertThat(look("/p/1").result()).isEqualTo(CheckResult.MOVED);
        assertThat(look("/p/1").sighting()).isEqualTo(new Sighting(Ground.REDIRECT, 200, platform.address("/p/2")));
        platform.leads("/p/3", "/p/3/");
        platform.page("/p/3/", 200, SHOWN);
        assertThat(look("/p/3").result()).isEqualTo(CheckResult.STILL_THERE);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("follows no redirect inwards, and sends nothing there")
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://[::ffff:127.0.0.1]/",
                "http://localhost/",
                "http://inward.example/",
                "//10.0.0.1/",
                "http://inward.example:6379/"
            })
    void led_inwards(String inward) {
        platform.leads("/p/1", inward);
        Looking strict = new Looking(
                Proxy.NO_PROXY,
                host -> List.of(InetAddress.getByName(host.equals(Platform.HOST) ? "127.0.0.1" : "10.0.0.1")),
                new Destination.Reach(InetAddress::isLoopbackAddress, port -> port == platform.port()),
                new Looking.Bounds(Duration.ofSeconds(20), 5, 100_000, "Hoso-Check"));
        Judging.Judged judged = judged("/p/1", strict);
        assertThat(judged.result()).isEqualTo(CheckResult.UNREACHABLE);
        assertThat(judged.sighting()).isEqualTo(new Sighting(Ground.INWARD_ADDRESS, 302, null));
        assertThat(platform.asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://platform.example/x", "gopher://x/", "javascript:alert(1)"})
    @DisplayName("follows no redirect to anything but the web")
    void led_off_the_web(String location) {
        platform.leads("/p/1", location);
        assertThat(look("/p/1").result()).isEqualTo(CheckResult.UNREACHABLE);
    }

    @Test
    @DisplayName("asks without encryption where nothing answers with it")
    void without_encryption() {
        platform.page("/p/1", 200, SHOWN);
        CheckOutcome seen =
                platform.vantage(Proxy.NO_PROXY, Duration.ofSeconds(3)).look(platform.address("/p/1"));
        assertThat(JUDGING.judge(platform.address("/p/1"), "FACEBOOK", seen).result())
                .isEqualTo(CheckResult.STILL_THERE);
    }

    @Test
    @DisplayName("ends where it is led round and round")
    void loop() {
        platform.leads("/p/1", "/p/1");
        assertThat(look("/p/1").sighting()).isEqualTo(new Sighting(Ground.REDIRECT_LOOP, 302, null));
        assertThat(platform.asked).hasSize(6);
    }

    @Test
    @DisplayName("reads no more of a page than its bound, and waits no longer than its patience")
    void bounded() throws Exception {
        platform.on("/big", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] much = "page not found ".repeat(5_000).getBytes("US-ASCII");
                for (int i = 0; i < 1_000; i++) out.write(much);
            }
        });
        assertThat(look("/big").sighting().ground()).isEqualTo(Ground.AMBIGUOUS_PAGE);
        CountDownLatch over = new CountDownLatch(1);
        AtomicInteger dripped = new AtomicInteger();
        platform.on("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (!over.await(50, TimeUnit.MILLISECONDS)) {
                    out.write('x');
                    out.flush();
                    dripped.incrementAndGet();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        Looking impatient = platform.vantage(Proxy.NO_PROXY, Duration.ofMillis(900));
        assertThat(judged("/slow", impatient).sighting()).isEqualTo(new Sighting(Ground.NO_ANSWER, null, null));
        over.countDown();
        assertThat(dripped).hasPositiveValue();
    }

    @Test
    @DisplayName("says nothing of who looks")
    void nothing_of_who_looks() {
        platform.page("/p/1", 200, SHOWN);
        look("/p/1");
        assertThat(platform.asked).singleElement().satisfies(headers -> {
            assertThat(headers.keySet())
                    .containsExactlyInAnyOrder(
                            "Host", "User-agent", "Accept", "Accept-language", "Accept-encoding", "Connection");
            assertThat(headers.get("User-agent")).containsExactly("Hoso-Check");
            assertThat(headers.get("Host")).containsExactly(Platform.HOST + ":" + platform.port());
        });
    }

    @Test
    @DisplayName(
            "goes through the proxy of its vantage, which is asked for the address that was looked up and for no name")
    void through_a_proxy() throws Exception {
        platform.page("/p/1", 200, SHOWN);
        try (Tunnel tunnel = new Tunnel()) {
            Looking abroad = platform.vantage(tunnel.proxy(), Duration.ofSeconds(20));
            assertThat(judged("/p/1", abroad).result()).isEqualTo(CheckResult.STILL_THERE);
            assertThat(tunnel.asked)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).startsWith("CONNECT 127.0.0.1:" + platform.port()));
        }
    }

    private Told told(String path) {
        Judging.Judged judged = look(path);
        return new Told(
                judged.result(), judged.sighting().ground(), judged.sighting().status());
    }

    private Judging.Judged look(String path) {
        return judged(path, vantage);
    }

    private Judging.Judged judged(String path, Looking from) {
        String address = platform.address(path);
        return JUDGING.judge(address, "FACEBOOK", from.look(address.replace("https:", "http:")));
    }

    /** What a look came to, whatever page was read. */
    private record Told(CheckResult result, Ground ground, Integer status) {}

    private static Told seen(CheckResult result, Ground ground, int status) {
        return new Told(result, ground, status);
    }
}
