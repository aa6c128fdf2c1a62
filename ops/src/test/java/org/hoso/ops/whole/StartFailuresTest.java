package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.standalone.Standalone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A start that fails ends with one sentence that says what to do")
class StartFailuresTest {
    @TempDir
    private Path home;

    /** The last line that it told before it ended by itself. */
    private String lastLine(String main, String... settings) throws IOException, InterruptedException {
        Path log = home.resolve("told.log");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx300m",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        line.addAll(List.of(settings));
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        KillNineTest.await(main + " to end", () -> !process.isAlive());
        assertThat(process.exitValue()).isEqualTo(1);
        return Files.readString(log).lines().filter(told -> !told.isBlank()).reduce("", (before, told) -> told);
    }

    @Test
    @DisplayName("on data that another one runs on, which goes on unharmed")
    void a_second_one() throws Exception {
        Running running = Running.shared();
        assertThat(lastLine(
                        Standalone.class.getName(),
                        "--data",
                        running.data().toString(),
                        "--port",
                        String.valueOf(Running.freePort())))
                .isEqualTo("Stop that one, or name another folder with --data and another port with --port.");
        Reply board = running.api(exchange -> {}).get("coordinator@abei", "/api/v1/board?limit=1");
        assertThat(board.status()).isEqualTo(200);
    }

    @Test
    @DisplayName("on a data folder that is none")
    void no_folder() throws Exception {
        Path file = Files.writeString(home.resolve("data"), "");
        assertThat(lastLine(Standalone.class.getName(), "--data", file.toString()))
                .startsWith("Let this user write there");
    }

    @Test
    @DisplayName("a side of its own without its settings, without an issuer above all; its databases away")
    void settings() throws Exception {
        assertThat(lastLine("org.hoso.query.QuerySide"))
                .startsWith("Set it on the command line (--spring.datasource.url");
        assertThat(lastLine("org.hoso.query.QuerySide", at(home.resolve("none"))))
                .startsWith("Put the file there");
        Path key = Files.createFile(
                home.resolve("key"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(key, new byte[32]);
        assertThat(lastLine("org.hoso.query.QuerySide", at(key)))
                .startsWith("Start PostgreSQL, or put its host and port right");
    }

    /** A side whose database is away. */
    private static String[] at(Path key) {
        String away = "jdbc:postgresql://127.0.0.1:" + Running.freePort() + "/hoso?user=hoso";
        return new String[] {
            "--spring.datasource.url=" + away,
            "--hoso.keys.url=" + away,
            "--hoso.keys.master-key-file=" + key,
            "--hoso.signin.issuer=https://issuer.example",
            "--server.port=0"
        };
    }
}
