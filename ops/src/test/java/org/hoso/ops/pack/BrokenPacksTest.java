package org.hoso.ops.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
    @DisplayName(
            "bytes before, between or behind what its directory names, a first file that it does not name, a wrong CRC")
    void besideTheDirectory() throws Exception {
        assertThat(verdict(joined("garbage".getBytes(StandardCharsets.UTF_8), PACK))
                        .en())
                .contains("outside its directory");
        assertThat(verdict(joined(PACK, new byte[] {0})).code()).isEqualTo(2);
        ByteArrayOutputStream hidden = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(hidden)) {
            zip.putNextEntry(new ZipEntry("history_vi.html"));
        }
        byte[] shifted = shifted(Arrays.copyOf(hidden.toByteArray(), 30 + "history_vi.html".length() + 2 + 16));
        assertThat(verdict(shifted).en()).contains("outside its directory");
        for (int at = 0; at < PACK.length - 46; at++)
            if (ByteBuffer.wrap(PACK, at, 4).getInt() == 0x504b0102) {
                byte[] crc = PACK.clone();
                crc[at + 16] ^= 1;
                assertThat(verdict(crc).code()).isEqualTo(2);
            }
    }

    /** The pack behind a file that its directory does not name; all that it says of places is put right. */
    private static byte[] shifted(byte[] before) {
        byte[] all = joined(before, PACK);
        ByteBuffer zip = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
        int end = all.length - 22;
        int directory = zip.getInt(end + 16) + before.length;
        zip.putInt(end + 16, directory);
        for (int at = directory; zip.getInt(at) == 0x02014b50; ) {
            zip.putInt(at + 42, zip.getInt(at + 42) + before.length);
            at += 46 + zip.getShort(at + 28) + zip.getShort(at + 30) + zip.getShort(at + 32);
        }
        return all;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    @DisplayName("that says what would paint a verdict on the screen, or turn letters round: nothing of it is printed")
    void steering() {
        OpenedPack pack = OpenedPack.of(PACK);
        String paint = "\u001b[2J\u001b[1;1H\nVALID: case forged\u202e\u2066\u200b\u2028\u001b[8m";
        for (OpenedPack steering : List.of(
                pack.with(0, event -> {
                    event.putArray("disclosed").addObject().put("pointer", paint);
                    return event;
                }),
                pack.with("key.txt", paint),
                pack.with("statement.txt", paint + pack.file("statement.txt")),
                pack.with(
                        "manifest.json",
                        pack.file("manifest.json").replace("\"madeFor\":\"", "\"madeFor\":\"\\u001b[2J")))) {
            Verifier.Verdict verdict = verdict(steering);
            assertThat(verdict.code()).isPositive();
            for (String told : List.of(verdict.vi(), verdict.en()))
                assertThat(told).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
        }
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
