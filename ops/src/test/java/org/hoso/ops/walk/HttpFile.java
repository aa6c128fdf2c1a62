package org.hoso.ops.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Requests as editors read them from a file: {@code ###} between two, {@code # @name} before one, {@code @variable = value} for
 * all of them, then the request's line, its headers, an empty line and its body.
 */
record HttpFile(Map<String, String> variables, List<Asked> requests) {
    private static final Pattern VARIABLE = Pattern.compile("@(\\w+) = (.*)");
    private static final Pattern NAME = Pattern.compile("# @name (\\w+)");
    private static final Pattern LINE = Pattern.compile("(GET|POST|PUT) (\\S+)");
    private static final Pattern HEADER = Pattern.compile("([A-Za-z-]+): (.*)");

    /** @param name empty where nothing else refers to its answer */
    record Asked(String name, String method, String url, Map<String, String> headers, String body) {}

    static HttpFile read(String text) {
        Map<String, String> variables = new LinkedHashMap<>();
        List<Asked> requests = new ArrayList<>();
        for (String part : text.split("(?m)^###.*\\R", -1)) {
            List<String> lines = new ArrayList<>(part.strip().lines().toList());
            while (!lines.isEmpty() && variable(lines.getFirst(), variables)) lines.removeFirst();
            if (lines.stream().anyMatch(line -> !line.isBlank())) requests.add(request(lines));
        }
        return new HttpFile(variables, requests);
    }

    private static boolean variable(String line, Map<String, String> variables) {
        Matcher found = VARIABLE.matcher(line);
        if (found.matches()) variables.put(found.group(1), found.group(2));
        return found.matches();
    }

    private static Asked request(List<String> lines) {
        Matcher name = NAME.matcher(lines.getFirst());
        int at = name.matches() ? 1 : 0;
        Matcher line = LINE.matcher(lines.get(at));
        if (!line.matches()) throw new IllegalStateException("no request: " + lines.get(at));
        Map<String, String> headers = new LinkedHashMap<>();
        for (at++; at < lines.size() && !lines.get(at).isBlank(); at++) {
            Matcher header = HEADER.matcher(lines.get(at));
            if (!header.matches()) throw new IllegalStateException("no header: " + lines.get(at));
            headers.put(header.group(1), header.group(2));
        }
        String body = String.join("\n", lines.subList(at, lines.size())).strip();
        return new Asked(name.matches() ? name.group(1) : "", line.group(1), line.group(2), headers, body);
    }
}
