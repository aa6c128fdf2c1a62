package org.hoso.ops.whole.yardstick;

/**
 * What was answered.
 *
 * @param operation of the interface's description, or what else it belongs to
 * @param asked     by whom and what, with names in place of what is drawn
 * @param told      status and form
 * @param content   of headers and body, with names
 */
public record Answer(String operation, String asked, String told, String content) {
    String line() {
        return asked + " → " + told + " " + Hashes.of(content);
    }
}
