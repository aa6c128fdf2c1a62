package org.hoso.ops.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One request as it goes out.
 *
 * @param number  its place in the run; with the seed it is drawn again
 * @param officer who asks; empty for nobody
 * @param target  path and query as they stand in the first line
 * @param whole   whether the path names what the description says, and nothing was bent
 */
record FuzzedRequest(
        long number,
        Operation operation,
        String officer,
        String method,
        String target,
        boolean whole,
        Map<String, String> headers,
        @Nullable String body) {
    /** The bytes of it. @param token of the officer, or null */
    byte[] bytes(String host, @Nullable String token) {
        byte[] content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Host", host);
        all.put("Connection", "close");
        if (token != null) all.put("Authorization", "Bearer " + token);
        if (body != null) all.put("Content-Length", String.valueOf(content.length));
        String head = method + " " + target + " HTTP/1.1\r\n"
                + all.entrySet().stream()
                        .map(one -> one.getKey() + ": " + one.getValue() + "\r\n")
                        .collect(Collectors.joining())
                + "\r\n";
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, bytes, start.length, content.length);
        return bytes;
    }

    /** To ask it again by hand. */
    String curl(String host) {
        String sending = headers.entrySet().stream()
                .map(one -> " -H " + quoted(one.getKey() + ": " + one.getValue()))
                .collect(Collectors.joining());
        String token = officer.isEmpty() ? "" : " -H \"Authorization: Bearer $(ops/dev token " + officer + ")\"";
        return "curl -i --path-as-is -g -X " + method + token + sending
                + (body == null ? "" : " --data-binary " + quoted(body)) + " " + quoted("http://" + host + target);
    }

    /** For bash, which reads what cannot be printed by its number. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        boolean plain = true;
        for (char c : text.toCharArray())
            if (c < ' ' || c == '\'' || c == '\\') {
                plain = false;
                quoted.append(c == '\'' || c == '\\' ? "\\" + c : String.format("\\x%02x", (int) c));
            } else quoted.append(c);
        return (plain ? "'" : "$'") + quoted + "'";
    }
}
