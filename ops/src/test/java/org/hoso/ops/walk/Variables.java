package org.hoso.ops.walk;

import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.JsonNode;

/** What stands between two pairs of braces: a variable of the file, a day from today, or a part of an earlier answer. */
final class Variables {
    private static final Pattern BRACES = Pattern.compile("\\{\\{(.+?)}}");
    private static final Pattern DAY = Pattern.compile("\\$datetime \"YYYY-MM-DD\"(?: (-?\\d+) ([dh]))?");
    private static final Pattern ANSWERED = Pattern.compile("(\\w+)\\.response\\.body\\.\\$\\.([\\w.\\[\\]]+)");
    private static final Pattern HEADER = Pattern.compile("(\\w+)\\.response\\.headers\\.([\\w-]+)");

    private final Map<String, String> ofFile;
    private final Map<String, HttpResponse<String>> answers = new HashMap<>();

    Variables(Map<String, String> ofFile) {
        this.ofFile = ofFile;
    }

    void answered(String name, HttpResponse<String> answer) {
        if (!name.isEmpty()) answers.put(name, answer);
    }

    /** The text with every pair of braces filled in. @throws IllegalStateException where nothing fits */
    String filled(String text) {
        return BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String name) {
        if (ofFile.containsKey(name)) return filled(ofFile.get(name));
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        Matcher day = DAY.matcher(name);
        if (day.matches()) {
            int off = day.group(1) == null ? 0 : Integer.parseInt(day.group(1));
            ChronoUnit unit = "h".equals(day.group(2)) ? ChronoUnit.HOURS : ChronoUnit.DAYS;
            return now.plus(off, unit).format(DateTimeFormatter.ISO_LOCAL_DATE);
        }
        Matcher header = HEADER.matcher(name);
        if (header.matches())
            return answer(header.group(1)).headers().firstValue(header.group(2)).orElseThrow();
        Matcher answered = ANSWERED.matcher(name);
        if (answered.matches()) return part(answer(answered.group(1)), answered.group(2));
        throw new IllegalStateException("no variable {{" + name + "}}");
    }

    private HttpResponse<String> answer(String name) {
        HttpResponse<String> answer = answers.get(name);
        if (answer == null) throw new IllegalStateException("no earlier request is named " + name);
        return answer;
    }

    /** A text as it is, anything else as JSON. */
    private static String part(HttpResponse<String> answer, String path) {
        String pointer = "/" + path.replace("[", "/").replace("]", "").replace(".", "/");
        JsonNode part = CaseJson.stored().readTree(answer.body()).at(pointer);
        if (part.isMissingNode() || part.isNull())
            throw new IllegalStateException("no " + path + " in " + answer.body());
        return part.isString() ? part.asString() : part.toString();
    }
}
