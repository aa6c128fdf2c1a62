package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoso.cases.Sha256;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.StoryCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Uploads, killed in the middle")
class KilledUploadsTest {
    private static final int KILLS = Integer.getInteger("hoso.kills", 5);
    private static final int TOLD_EVERY = 20;
    private static final int SENDERS = 4;
    private static final int LONGEST = 3_000_000;

    private final Random random = new Random();
    private final AtomicLong seeds = new AtomicLong();
    /** Seeds of files that were answered for. */
    private final Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();

    private final Queue<Integer> surprises = new ConcurrentLinkedQueue<>();

    @Test
    @DisplayName("leave no file that was acknowledged unopened, and none that was cut looks like one")
    void none_is_lost() throws Exception {
        try (Running running = Running.asPeopleDo()) {
            for (int kill = 1; kill <= KILLS; kill++) {
                killWhileSending(running);
                if (kill % TOLD_EVERY == 0)
                    System.out.println("killed " + kill + " times, " + acknowledged.size() + " files");
            }
            assertThat(surprises).as("answers that are none").isEmpty();
            opened(running);
            assertThat(halves(running))
                    .as("nobody may take what is begun for a file")
                    .allMatch(this::isBegun);
            System.out.println("killed " + KILLS + " times, " + acknowledged.size() + " files acknowledged, none lost");
        }
    }

    private void killWhileSending(Running running) throws InterruptedException {
        String token = running.api(exchange -> {}).token(NamedFiles.OFFICER);
        int target = acknowledged.size() + SENDERS;
        AtomicBoolean ended = new AtomicBoolean();
        List<Thread> senders = IntStream.range(0, SENDERS)
                .mapToObj(n -> Thread.ofPlatform().start(() -> send(running, token, ended)))
                .toList();
        KillNineTest.await("files acknowledged", () -> acknowledged.size() >= target);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(100));
        running.killHard();
        ended.set(true);
        for (Thread sender : senders) sender.join();
        running.start();
    }

    private void send(Running running, String token, AtomicBoolean ended) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!ended.get()) {
                long seed = seeds.incrementAndGet();
                HttpRequest upload = HttpRequest.newBuilder(running.address().resolve("/api/v1/files"))
                        .header("Authorization", "Bearer " + token)
                        .timeout(Duration.ofSeconds(20))
                        .POST(BodyPublishers.ofByteArray(content(seed)))
                        .build();
                int status = http.send(upload, BodyHandlers.discarding()).statusCode();
                if (status == 201) acknowledged.add(seed);
                else if (!ended.get()) surprises.add(status);
            }
        } catch (IOException killed) {
            // Whoever is killed answers nobody: what was being sent is not acknowledged.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void opened(Running running) throws Exception {
        Api api = running.api(exchange -> {});
        StoryCase matter = NamedFiles.reported(api);
        String token = api.token(NamedFiles.OFFICER);
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (long seed : acknowledged) {
                byte[] content = content(seed);
                URI place =
                        running.address().resolve(NamedFiles.added(api, matter, content, "application/octet-stream"));
                HttpResponse<byte[]> read = http.send(
                        HttpRequest.newBuilder(place)
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.ofByteArray());
                assertThat(read.statusCode())
                        .as("file %s: %s", seed, new String(read.body(), StandardCharsets.UTF_8))
                        .isEqualTo(200);
                assertThat(Sha256.of(read.body())).as("file %s", seed).isEqualTo(Sha256.of(content));
            }
        }
    }

    private static List<Path> halves(Running running) throws IOException {
        try (Stream<Path> all = Files.walk(running.data().resolve("files"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().matches("[0-9a-f]{64}"))
                    .toList();
        }
    }

    private boolean isBegun(Path file) {
        return file.getParent().endsWith("begun");
    }

    /** The same for the same seed; of no type that anybody knows. */
    private static byte[] content(long seed) {
        Random drawn = new Random(seed);
        byte[] content = new byte[1 + drawn.nextInt(LONGEST)];
        drawn.nextBytes(content);
        content[0] = 0;
        if (content.length > 1) content[1] = 7;
        return content;
    }
}
