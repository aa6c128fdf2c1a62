package org.hoso.runtime.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.hoso.cases.Happening;
import org.hoso.cases.Request;
import org.hoso.runtime.ledger.UnknownStoredEvent;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Writes events and commands under their stored names, as the contract's own JSON; everything else that Axon stores (tokens,
 * metadata, snapshots, answers) under its class name, read back only where the class is Axon's, ours or a plain value.
 */
public final class StoredNameSerializer extends Jackson3Serializer {
    private static final Pattern CLASS_NAME = Pattern.compile(
            "(org\\.axonframework|org\\.hoso|java\\.(util|time|math))\\..+|java\\.lang\\.(String|Boolean|Integer|Long|Double)");

    /** Reflection on a record for each event would cost more than writing it. */
    private static final ClassValue<Optional<SerializedType>> STORED_TYPES = new ClassValue<>() {
        @Override
        protected Optional<SerializedType> computeValue(Class<?> type) {
            return isStored(type)
                    ? Optional.of(new SimpleSerializedType(
                            StoredNames.of(type), Integer.toString(StoredNames.revision(type))))
                    : Optional.empty();
        }
    };

    public StoredNameSerializer() {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(StoredNameSerializer::harden));
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        if (object == null || !isStored(object.getClass())) return super.serialize(object, representation);
        String text = StoredText.storable(CaseJson.stored().writeValueAsString(object));
        return new SimpleSerializedObject<>(
                getConverter().convert(text, representation), representation, typeForClass(object.getClass()));
    }

    @Override
    public SerializedType typeForClass(Class type) {
        return type == null ? super.typeForClass(null) : storedType(type).orElseGet(() -> super.typeForClass(type));
    }

    /** @throws UnknownStoredEvent for a name or a revision that this program does not know */
    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) return super.classForType(type);
        Class<?> found = recordOf(type).orElseGet(() -> classOf(type));
        if (found == UnknownSerializedType.class) throw new UnknownStoredEvent(type.getName(), type.getRevision());
        return found;
    }

    @Override
    protected ObjectReader getReader(Class<?> type) {
        return isStored(type) ? CaseJson.stored().readerFor(type) : super.getReader(type);
    }

    private static Optional<Class<?>> recordOf(SerializedType type) {
        return Stream.of(StoredNames.event(type.getName()), StoredNames.command(type.getName()))
                .flatMap(Optional::stream)
                .<Class<?>>map(record -> record)
                .filter(record -> Integer.toString(StoredNames.revision(record)).equals(type.getRevision()))
                .findFirst();
    }

    private Class<?> classOf(SerializedType type) {
        return CLASS_NAME.matcher(type.getName()).matches() ? super.classForType(type) : UnknownSerializedType.class;
    }

    private static Optional<SerializedType> storedType(Class<?> type) {
        return STORED_TYPES.get(type);
    }

    private static boolean isStored(Class<?> type) {
        return Happening.class.isAssignableFrom(type) || Request.class.isAssignableFrom(type);
    }

    /** Fields, because a snapshot of an aggregate without getters would lose its state without a word. */
    private static void harden(JsonMapper.Builder mapper) {
        mapper.changeDefaultVisibility(v -> v.withFieldVisibility(Visibility.ANY))
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .allowIfSubType("org.hoso.")
                        .allowIfSubType("java.time.")
                        .allowIfSubType(String.class)
                        .allowIfSubType(Number.class)
                        .allowIfSubType(Boolean.class)
                        .allowIfSubType(UUID.class)
                        .build());
    }
}
