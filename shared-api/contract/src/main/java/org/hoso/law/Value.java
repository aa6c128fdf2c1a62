package org.hoso.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One field's value with its name and line, read as the type that the law expects there or refused with a sentence. */
record Value(String file, String field, Node key, Node node) {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern WORD = Pattern.compile("[a-z][A-Za-z0-9_]*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    Tag tag() {
        return node.getTag();
    }

    int line() {
        return YamlText.line(node);
    }

    BrokenLaw broken(String problem) {
        return new BrokenLaw(file, YamlText.line(key), field, problem);
    }

    BrokenLaw brokenValue(String problem) {
        return new BrokenLaw(file, line(), field, problem);
    }

    /** Text that says something. */
    String text() {
        String text = textOrEmpty();
        if (text.isBlank()) {
            throw brokenValue("the text is empty");
        }
        return text;
    }

    /** Text that may be empty, where nothing was found. */
    String textOrEmpty() {
        return scalar("text", Tag.STR);
    }

    /** A code of ours: upper case, digits, underscore. */
    String code() {
        return matching(CODE, "is no code of upper-case letters, digits and underscores");
    }

    /** A word of the machine's vocabulary: a lower-case letter first, no blanks. */
    String word() {
        return matching(WORD, "is no word of letters, digits and underscores");
    }

    String matching(Pattern form, String complaint) {
        String text = text();
        if (!form.matcher(text).matches()) {
            throw brokenValue(quoted(text) + " " + complaint);
        }
        return text;
    }

    /** A day in the form 2026-05-15. */
    LocalDate date() {
        String text = scalar("a date", Tag.STR, Tag.TIMESTAMP);
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException notInTheCalendar) {
            throw brokenValue(quoted(text) + " is no day of the calendar");
        }
        throw brokenValue(quoted(text) + " is no date of the form 2026-05-15");
    }

    /** A whole number within bounds, both included. */
    long whole(long least, long most) {
        String text = scalar("a whole number", Tag.INT);
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException otherNotation) {
            throw brokenValue(quoted(text) + " is no plain whole number");
        }
        throw brokenValue(text + " is not between " + least + " and " + most);
    }

    /** A positive number, whole or not. */
    double positive() {
        String text = scalar("a number", Tag.INT, Tag.FLOAT);
        try {
            double number = Double.parseDouble(text);
            if (number > 0 && Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException otherNotation) {
            throw brokenValue(quoted(text) + " is no plain number");
        }
        throw brokenValue(text + " is not above zero");
    }

    /** One of an enum's constants, by its lower-case stored name. */
    <E extends Enum<E>> E wordOf(Class<E> words) {
        String text = scalar("a word", Tag.STR);
        return Arrays.stream(words.getEnumConstants())
                .filter(constant -> stored(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> brokenValue(quoted(text) + " is none of "
                        + Arrays.stream(words.getEnumConstants())
                                .map(Value::stored)
                                .collect(Collectors.joining(", "))));
    }

    /** A code that must be among the known ones. */
    String oneOf(Collection<String> known, String kind) {
        String text = text();
        if (!known.contains(text)) {
            throw brokenValue(quoted(text) + " is no known " + kind);
        }
        return text;
    }

    /** The items of a list, each under this field's name. */
    List<Value> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new Value(file, field, item, item))
                    .toList();
        }
        throw wrongType("a list");
    }

    /** The items of a list of mappings. */
    List<Entry> entries() {
        return items().stream().map(Value::entry).toList();
    }

    /** The items of a list of texts. */
    List<String> texts() {
        return items().stream().map(Value::text).toList();
    }

    Entry entry() {
        if (node instanceof MappingNode mapping) {
            return new Entry(file, mapping);
        }
        throw wrongType("a mapping of fields");
    }

    private String scalar(String expected, Tag... tags) {
        if (node instanceof ScalarNode scalar && Arrays.asList(tags).contains(scalar.getTag())) {
            return scalar.getValue();
        }
        throw wrongType(expected);
    }

    private BrokenLaw wrongType(String expected) {
        String found = node instanceof ScalarNode scalar
                ? quoted(scalar.getValue())
                : node instanceof SequenceNode ? "a list" : "a mapping";
        return brokenValue("expected " + expected + ", found " + found);
    }

    private static String stored(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
