package org.hoso.ops.bench;

import static org.hoso.ops.sample.CommandBody.fields;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.hoso.wire.CaseJson;

/** What the clients send: reports and pieces of evidence, none like another. */
final class BenchBodies {
    private BenchBodies() {}

    static byte[] report() {
        return report(Instant.now());
    }

    /** @param at when it came in; its first classification is due 24 hours later */
    static byte[] report(Instant at) {
        return CaseJson.stored()
                .writeValueAsBytes(fields(
                        "at",
                        at.truncatedTo(ChronoUnit.MILLIS).toString(),
                        "reporter",
                        fields("type", "citizen", "province", "HCM", "name", "Người Phản Ánh Mẫu"),
                        "title",
                        "Viên uống trị dứt điểm tiểu đường",
                        "description",
                        "Trang này chạy quảng cáo nói quá công dụng, đề nghị kiểm tra.",
                        "productField",
                        "functional_food",
                        "productName",
                        "Đường An Mẫu",
                        "items",
                        List.of(fields("url", "https://facebook.example/trang-mau/posts/" + UUID.randomUUID()))));
    }

    private static final String EVIDENCE = "{\"sha256\":\"%s\",\"mediaType\":\"image/png\",\"sizeBytes\":182044,"
            + "\"capturedAt\":\"2026-01-05T02:03:04Z\",\"method\":\"screenshot\",\"tool\":\"chup-man-hinh 1.4\"}";

    static byte[] evidence() {
        byte[] hash = new byte[32];
        ThreadLocalRandom.current().nextBytes(hash);
        return EVIDENCE.formatted(HexFormat.of().formatHex(hash)).getBytes(StandardCharsets.US_ASCII);
    }
}
