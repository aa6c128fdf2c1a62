package org.hoso.query.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Another system that keeps what the feed gave it, and its own account of it, by the description alone. */
final class Subscriber {
    /** One event as it keeps it. */
    record Kept(long position, String id, byte[] leaf) {}

    final List<Kept> kept = new ArrayList<>();
    final List<String> gaps = new ArrayList<>();
    final long since;

    @Nullable
    String cursor;

    long withheld;

    Subscriber(long since) {
        this.since = since;
    }

    void take(JsonNode feed) {
        for (JsonNode event : feed.get("events"))
            kept.add(new Kept(
                    event.get("position").asLong(),
                    event.path("caseId").asString("registry") + "/"
                            + event.get("version").asLong(),
                    HexFormat.of().parseHex(event.get("leaf").asString())));
        for (JsonNode gap : feed.get("gaps")) {
            withheld += gap.get("withheld").asLong();
            gaps.add(gap.get("from").asLong() + "-" + gap.get("to").asLong());
        }
        cursor = feed.get("cursor").asString();
    }

    List<Long> positions() {
        return kept.stream().map(Kept::position).toList();
    }

    /** The running hash over what it holds. */
    String hash() throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update("hoso-feed1".getBytes("UTF-8"));
        byte[] hash = sha256.digest(ByteBuffer.allocate(8).putLong(since).array());
        for (Kept one : kept) {
            sha256.update(hash);
            sha256.update(ByteBuffer.allocate(8).putLong(one.position()).array());
            hash = sha256.digest(one.leaf());
        }
        return HexFormat.of().formatHex(hash);
    }
}
