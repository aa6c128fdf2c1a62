package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Sha256;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;

/** Cases in which uploaded files are named, by one officer. */
final class NamedFiles {
    static final String OFFICER = "intake@abei";

    private NamedFiles() {}

    static StoryCase reported(Api api) {
        return new StoryStart(api, Instant.now())
                .reported(
                        OFFICER,
                        Instant.now().minus(Duration.ofDays(1)),
                        fields(
                                "reporter",
                                fields("type", "citizen"),
                                "title",
                                "Quảng cáo sai",
                                "productField",
                                "functional_food",
                                "items",
                                List.of(fields("url", StoryStart.post("facebook.example")))));
    }

    /** @return where its bytes are asked for, once it is seen */
    static String added(Api api, StoryCase matter, byte[] bytes, String mediaType) {
        String path = "/api/v1/cases/" + matter.caseId();
        Reply added = api.post(OFFICER, path + "/add-evidence", evidence(bytes, mediaType, bytes.length));
        assertThat(added.status()).as(String.valueOf(added.body())).isEqualTo(200);
        return path + "/evidence/" + added.created("evidenceId") + "/content?since=v"
                + added.body().path("version").asLong();
    }

    static Map<String, Object> evidence(byte[] bytes, String mediaType, long size) {
        return fields(
                "sha256",
                Sha256.of(bytes).value(),
                "mediaType",
                mediaType,
                "sizeBytes",
                size,
                "capturedAt",
                Instant.now().minus(Duration.ofHours(1)).toString(),
                "method",
                "screenshot");
    }
}
