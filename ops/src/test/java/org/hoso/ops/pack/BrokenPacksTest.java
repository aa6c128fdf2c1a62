package org.hoso.ops.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hoso.query.rights.Relation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file that is no whole pack gets a clear verdict")
class BrokenPacksTest {
    private static final byte[] PACK = new SamplePack(UUID.randomUUID().toString()).packed(Relation.AUDITOR, true);

    @TempDir
    Path home;

    @Test
    @DisplayName("cut off anywhere, or made of anything")
    void cutOrChanged() throws Exception {
        Random random = new Random(3);
        for (int n = 0; n < 200; n++) {
            byte[] cut = Arrays.copyOf(PACK, random.nextInt(PACK.length));
            assertThat(verdict(cut).code()).isEqualTo(2);
            byte[] junk = new byte[random.nextInt(2_000)];
            random.nextBytes(junk);
            assertThat(verdict(junk).code()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("a zip bomb is given up at a bound, in little memory")
    void bomb() throws Exception {
        Path file = home.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : OpenedPack.of(PACK).files().keySet()) {
                zip.putNextEntry(new ZipEntry(name));
                if (name.equals("key.txt")) zeros(zip, 40);
                zip.closeEntry();
            }
        }
        Verifier.Verdict verdict = Verifier.verify(file, null);
        assertThat(verdict.code()).isEqualTo(2);
        assertThat(verdict.en()).contains("zip bomb");
    }

    private static void zeros(ZipOutputStream zip, int mebibytes) throws IOException {
        byte[] zeros = new byte[1 << 20];
        for (int n = 0; n < mebibytes; n++) zip.write(zeros);
    }

    @Test
    @DisplayName("a file missing, a file more, no JSON, JSON that nests without end")
    void otherFiles() {
        OpenedPack pack = OpenedPack.of(PACK);
        assertThat(verdict(pack.with("more.txt", "x")).code()).isEqualTo(2);
        assertThat(verdict(pack.with("manifest.json", "[")).place()).isEqualTo("manifest.json");
        assertThat(verdict(pack.with("events.jsonl", "[".repeat(100_000))).place())
                .isEqualTo("version 0");
        assertThat(verdict(pack.with("key.txt", "none")).place()).isEqualTo("key.txt");
    }

    @Test
    @DisplayName("run as an auditor runs it: by java alone, with exit code 0, 1 and 2, in both languages")
    void asAProgram() throws Exception {
        Path good = Files.write(home.resolve("good.zip"), PACK);
        Path bad = OpenedPack.of(PACK).with("history_en.html", "").zipped(home.resolve("bad.zip"));
        assertThat(run(good.toString())).startsWith("0").contains("HỢP LỆ", "VALID");
        assertThat(run(bad.toString()))
                .startsWith("1")
                .contains("history_en.html")
                .doesNotContain("Exception");
        assertThat(run()).startsWith("2").contains("Usage");
    }

    private static String run(String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Xmx64m",
                Verifier.SOURCE.toString());
        builder.command().addAll(Arrays.asList(arguments));
        Process process = builder.redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + " " + told;
    }

    private Verifier.Verdict verdict(OpenedPack pack) {
        return Verifier.verify(pack.zipped(home.resolve("other.zip")), null);
    }

    private Verifier.Verdict verdict(byte[] zip) throws IOException {
        return Verifier.verify(Files.write(home.resolve("cut.zip"), zip), null);
    }
}
