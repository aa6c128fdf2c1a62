package org.hoso.query.pictures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One text for one value: members sorted by name, no white space, nothing for what is absent; and its SHA-256. */
final class Canonical {
    private Canonical() {}

    static byte[] bytes(JsonNode value) {
        return CaseJson.stored().writeValueAsString(sorted(value)).getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static JsonNode sorted(JsonNode value) {
        if (value.isArray()) {
            var list = CaseJson.stored().createArrayNode();
            value.forEach(one -> list.add(sorted(one)));
            return list;
        }
        if (!value.isObject()) return value;
        TreeMap<String, JsonNode> members = new TreeMap<>();
        value.properties().forEach(one -> members.put(one.getKey(), one.getValue()));
        ObjectNode object = CaseJson.stored().createObjectNode();
        members.forEach((name, one) -> {
            if (!one.isNull()) object.set(name, sorted(one));
        });
        return object;
    }
}
