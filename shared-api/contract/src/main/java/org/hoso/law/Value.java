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

/**
 * One field's value with its name and line, read as the type that the law expects there or refused with a sentence.
 *
 * @param key where the field is named; for an item of a list, the item itself
 */
record Value(String file, String field, Node key, Node node) {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern WORD = Pattern.compile("[a-z][A-Za-z0-9_]*");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,17})");
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9]\\d{0,17})(\\.\\d{1,18})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    Tag tag() {
        return node.getTag();
    }

    int line() {
        return YamlText.line(key);
    }

    /** What is wrong with this field, told at the line of its name. */
    BrokenLaw broken(String problem) {
        return new BrokenLaw(file, line(), field, problem);
    }

    /** The same for a sentence that begins with the value itself. */
    BrokenLaw refused(String problem) {
        return broken(found() + " " + problem);
    }

    /** Text that says something. */
    String text() {
        String text = textOrEmpty();
        if (text.isBlank()) {
            throw broken("the text is empty");
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
            throw refused(complaint);
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
            throw refused("is no day of the calendar");
        }
        throw refused("is no date of the form 2026-05-15");
    }

    /** A whole number within bounds, both included; no octal, hexadecimal or grouped notation. */
    long whole(long least, long most) {
        String text = scalar("a whole number", Tag.INT);
        if (!WHOLE.matcher(text).matches()) {
            throw refused("is no plain whole number");
        }
        long number = Long.parseLong(text);
        if (number < least || number > most) {
            throw refused("is not between " + least + " and " + most);
        }
        return number;
    }

    /** A number above zero, whole or with a decimal point. */
    double positive() {
        String text = scalar("a number", Tag.INT, Tag.FLOAT);
        if (!NUMBER.matcher(text).matches() || Double.parseDouble(text) == 0) {
            throw refused("is no plain number above zero");
        }
        return Double.parseDouble(text);
    }

    /** True or false, written out. */
    boolean flag() {
        return Boolean.parseBoolean(scalar("true or false", Tag.BOOL));
    }

    /** One of an enum's constants, by its lower-case stored name. */
    <E extends Enum<E>> E wordOf(Class<E> words) {
        String text = scalar("a word", Tag.STR);
        return Arrays.stream(words.getEnumConstants())
                .filter(constant -> stored(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> refused("is none of "
                        + Arrays.stream(words.getEnumConstants())
                                .map(Value::stored)
                                .collect(Collectors.joining(", "))));
    }

    /** A code that must be among the known ones. */
    String oneOf(Collection<String> known, String kind) {
        String text = text();
        if (!known.contains(text)) {
            throw refused("is no known " + kind);
        }
        return text;
    }

    /** The items of a list, each under this field's name. */
    List<Value> items() {
        if (node instanceof SequenceNode sequence && tag() == Tag.SEQ) {
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
        if (node instanceof MappingNode mapping && tag() == Tag.MAP) {
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
        return broken("expected " + expected + ", found " + found());
    }

    /** What stands there: text in quotes, a number, truth value or null bare, a foreign tag by its name. */
    private String found() {
        if (node instanceof ScalarNode scalar) {
            return tag() == Tag.NULL ? "null" : tag() == Tag.STR ? quoted(scalar.getValue()) : scalar.getValue();
        }
        return tag() == Tag.SEQ ? "a list" : tag() == Tag.MAP ? "a mapping" : "something tagged " + tag().getValue();
    }

    private static String stored(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
