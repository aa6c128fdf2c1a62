package org.hoso.ops.whole;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.proof.SigningKey;
import org.hoso.wire.CaseJson;

/** A provider, and a platform, that the shared system knows the key of, and that answer by signed calls. */
final class SigningProvider {
    static final String CODE = "ISP_SIGNING";
    static final String PLATFORM = "INSTAGRAM";
    private static final SigningKey KEY = SigningKey.secret(CODE, SigningKey.fresh());

    private SigningProvider() {}

    static Map<String, String> settings() {
        String key = "whpk_" + base64(KEY.verifier().bytes());
        return Map.of(
                "HOSO_DISPATCH_RECEIVERS_0_CODE",
                CODE,
                "HOSO_DISPATCH_RECEIVERS_0_KEYS_0",
                key,
                "HOSO_DISPATCH_RECEIVERS_1_CODE",
                PLATFORM,
                "HOSO_DISPATCH_RECEIVERS_1_KEYS_0",
                key);
    }

    /** @param data the fields of the command that the type names */
    static Reply says(Api api, String type, Map<String, Object> data) {
        return says(api, CODE, type, data);
    }

    /** @param who the provider or the platform */
    static Reply says(Api api, String who, String type, Map<String, Object> data) {
        Instant now = Instant.now();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("type", type);
        said.put("timestamp", now.toString());
        said.put("data", data);
        String body = CaseJson.stored().writeValueAsString(said);
        String id = UUID.randomUUID().toString();
        byte[] text = (id + "." + now.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8);
        return api.call(
                "",
                "POST",
                "/api/v1/callbacks/" + who,
                body,
                Map.of(
                        "webhook-id",
                        id,
                        "webhook-timestamp",
                        String.valueOf(now.getEpochSecond()),
                        "webhook-signature",
                        "v1a," + base64(KEY.signature(text))));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
