package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What runs on after its memory is gone answers some and loses threads, unseen: it had better end and be started again. */
class OutOfMemoryTest {
    private static final Pattern STARTED = Pattern.compile("exec .*HOSO_JAVA_OPTS\\S* \\S+ (.*) \\\\");
    /** With which a JVM ends that was told to. */
    private static final int ENDED = 3;

    @Test
    @DisplayName(
            "a process started as ops/dev starts it ends when its memory is gone, even where the failure is swallowed")
    void ends() throws IOException, InterruptedException {
        Matcher started = STARTED.matcher(Files.readString(Path.of("dev")));
        assertThat(started.find()).isTrue();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx16m"));
        command.addAll(List.of(started.group(1).split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Greedy.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ended").isTrue();
            assertThat(process.exitValue()).isEqualTo(ENDED);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Takes all the memory that there is, and goes on. */
    static final class Greedy {
        private Greedy() {}

        public static void main(String... arguments) {
            List<byte[]> held = new ArrayList<>();
            try {
                while (true) held.add(new byte[1 << 20]);
            } catch (OutOfMemoryError gone) {
                held.clear();
                LockSupport.parkNanos(TimeUnit.MINUTES.toNanos(10));
            }
        }
    }
}
