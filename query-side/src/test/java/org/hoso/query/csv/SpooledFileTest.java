package org.hoso.query.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file set aside")
class SpooledFileTest {
    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, 15, 16, 17, 8_191, 8_192, 8_193, 1_000_003})
    @DisplayName("is sent as it was written, whatever its length, and again")
    void the_same_bytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        try (SpooledFile file = SpooledFile.empty()) {
            OutputStream out = file.written();
            for (int at = 0; at < length; at += 1_000) out.write(bytes, at, Math.min(1_000, length - at));
            out.flush();
            assertThat(sent(file)).isEqualTo(bytes);
            assertThat(sent(file)).isEqualTo(bytes);
        }
    }

    @Test
    @DisplayName("has no name in the file system while it waits, and is not there in clear")
    void nameless() throws IOException {
        File[] before = waiting();
        try (SpooledFile file = SpooledFile.empty()) {
            OutputStream out = file.written();
            out.write("Nguyễn Văn A".repeat(1_000).getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(waiting()).containsExactlyInAnyOrder(before);
            assertThat(new String(file.onDisk(), StandardCharsets.UTF_8)).doesNotContain("Nguyễn", "Văn");
        }
    }

    private static byte[] sent(SpooledFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.sendTo(out);
        return out.toByteArray();
    }

    private static File[] waiting() {
        return new File(System.getProperty("java.io.tmpdir"))
                .listFiles((folder, name) -> name.startsWith("hoso") && name.endsWith(".set-aside"));
    }
}
