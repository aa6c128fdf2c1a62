package org.hoso.runtime.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads hostile JSON into maps, lists, texts, numbers, booleans and null, bounded in every direction; notes doubled fields
 * and characters that no text may hold, and reads on.
 */
final class JsonTree {
    private static final int DEEPEST = 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(CaseJson.LONGEST_TEXT)
                    .maxNumberLength(40)
                    .maxNameLength(200)
                    .build())
            .build();

    private final List<Fault> faults;

    private JsonTree(List<Fault> faults) {
        this.faults = faults;
    }

    /** The root value; null when it is unreadable, which is then among the faults. */
    static @Nullable Object read(byte[] body, List<Fault> faults) {
        JsonTree tree = new JsonTree(faults);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8(body))) {
            return tree.document(parser);
        } catch (CharacterCodingException e) {
            faults.add(Fault.at("", FaultCode.MALFORMED_JSON));
            return null;
        }
    }

    private @Nullable Object document(JsonParser parser) {
        try {
            if (parser.nextToken() == null) return malformed("");
            Object root = value(parser, "");
            return parser.nextToken() == null ? root : malformed("");
        } catch (StreamConstraintsException e) {
            return tooMuch(parser);
        } catch (JacksonException e) {
            return malformed(parser.streamReadContext().pathAsPointer().toString());
        }
    }

    /** Strict: a byte that is no UTF-8 makes the whole body unreadable; a byte order mark is passed over. */
    private static String utf8(byte[] body) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(body))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private @Nullable Object value(JsonParser parser, String pointer) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> array(parser, pointer);
            case VALUE_STRING -> text(parser.getString(), pointer);
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value starts with this token");
        };
    }

    private Map<String, Object> object(JsonParser parser, String pointer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (!Characters.areClean(name)) {
                faults.add(Fault.at(pointer, FaultCode.CONTROL_CHARACTER));
                parser.skipChildren();
                continue;
            }
            String here = Pointer.to(pointer, name);
            if (fields.containsKey(name)) faults.add(Fault.at(here, FaultCode.DOUBLED_FIELD));
            fields.put(name, value(parser, here));
        }
        return fields;
    }

    private List<Object> array(JsonParser parser, String pointer) {
        List<Object> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY)
            entries.add(value(parser, Pointer.to(pointer, entries.size())));
        return entries;
    }

    private String text(String text, String pointer) {
        if (!Characters.areClean(text)) faults.add(Fault.at(pointer, FaultCode.CONTROL_CHARACTER));
        return text;
    }

    private @Nullable Object malformed(String pointer) {
        faults.add(Fault.at(pointer, FaultCode.MALFORMED_JSON));
        return null;
    }

    private @Nullable Object tooMuch(JsonParser parser) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        boolean deep = parser.streamReadContext().getNestingDepth() >= DEEPEST;
        faults.add(
                deep
                        ? Fault.at(pointer, FaultCode.TOO_DEEP, "most", DEEPEST)
                        : Fault.at(pointer, FaultCode.TOO_LONG, "most", CaseJson.LONGEST_TEXT));
        return null;
    }
}
