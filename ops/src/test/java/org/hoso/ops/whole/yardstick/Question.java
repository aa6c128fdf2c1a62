package org.hoso.ops.whole.yardstick;

/**
 * One thing to ask.
 *
 * @param operation path of the interface's description
 * @param reader    who asks; empty for nobody
 * @param target    path and query
 * @param language  {@code vi} or {@code en}
 * @param form      media type that is asked for; empty where any will do
 */
record Question(String operation, String reader, String target, String language, String form) {
    Question by(String other) {
        return new Question(operation, other, target, language, form);
    }

    Question in(String other) {
        return new Question(operation, reader, target, other, form);
    }

    Question as(String type) {
        return new Question(operation, reader, target, language, type);
    }

    Question with(String parameter, String value) {
        String more = (target.contains("?") ? "&" : "?") + parameter + "="
                + java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
        return new Question(operation, reader, target + more, language, form);
    }

    String path() {
        return target.split("\\?")[0];
    }
}
