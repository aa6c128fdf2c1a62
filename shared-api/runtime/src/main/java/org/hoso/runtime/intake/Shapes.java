package org.hoso.runtime.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hoso.cases.About;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Handed;
import org.hoso.cases.Minted;
import org.hoso.cases.OrCase;
import org.hoso.cases.Request;
import org.hoso.cases.Sealed;
import org.hoso.cases.Sha256;
import org.hoso.cases.WebAddress;
import org.hoso.publications.Period;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The shapes of commands and of the values in them, from their records, found once a class. */
public final class Shapes {
    /** Longest plain text, in characters. */
    public static final int LONGEST_PLAIN = 500;
    /** Longest address, in characters. */
    public static final int LONGEST_LINK = 4_000;
    /** Most entries of a list. */
    public static final int MOST_ENTRIES = 500;

    private static final Map<Class<?>, Function<String, Object>> SPECIAL = Map.of(
            Sha256.class,
            Sha256::new,
            CaseId.class,
            CaseId::of,
            CaseNumber.class,
            CaseNumber::new,
            Period.class,
            Period::new);

    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return read(type);
        }
    };

    private Shapes() {}

    /** @throws IllegalArgumentException when a part has a type that no body can carry */
    public static RecordShape of(Class<?> record) {
        return KNOWN.get(record);
    }

    private static RecordShape read(Class<?> type) {
        if (!type.isRecord()) throw new IllegalArgumentException(type + " is no record");
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordShape(
                    type,
                    Arrays.stream(components).map(c -> field(type, c)).toList(),
                    type.getDeclaredConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has its canonical constructor", e);
        }
    }

    private static FieldShape field(Class<?> owner, RecordComponent component) {
        Source source = source(component);
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Form form = source == Source.HANDED ? new Form.Given(component.getType()) : form(component);
        boolean required = source == Source.BODY && !nullable && !isWhen(owner, component);
        return new FieldShape(component.getName(), source, required, form, component.getAnnotation(About.class));
    }

    /** When it happened may be left out of a command: it is now. */
    private static boolean isWhen(Class<?> owner, RecordComponent component) {
        return Request.class.isAssignableFrom(owner)
                && component.getName().equals("at")
                && component.getType() == Instant.class;
    }

    private static Source source(RecordComponent component) {
        if (component.isAnnotationPresent(Handed.class)) return Source.HANDED;
        Minted minted = component.getAnnotation(Minted.class);
        if (minted == null) return Source.BODY;
        return minted.unlessGiven() ? Source.MINTED_UNLESS_GIVEN : Source.MINTED;
    }

    private static Form form(RecordComponent component) {
        return component.isAnnotationPresent(OrCase.class)
                ? new Form.Id(true)
                : form(component.getType(), component.getGenericType());
    }

    private static Form form(Class<?> type, Type generic) {
        if (type == String.class) return new Form.Text(LONGEST_PLAIN);
        if (type == Sealed.class) return new Form.Secret(CaseJson.LONGEST_TEXT);
        if (type == WebAddress.class) return new Form.Link(LONGEST_LINK);
        if (type == UUID.class) return new Form.Id(false);
        if (type == Instant.class) return new Form.Moment();
        if (type == LocalDate.class) return new Form.Day();
        if (type == boolean.class || type == Boolean.class) return new Form.Flag();
        if (type == int.class || type == Integer.class) return new Form.Whole(true);
        if (type == long.class || type == Long.class) return new Form.Whole(false);
        if (type == double.class || type == Double.class) return new Form.Fraction();
        if (SPECIAL.containsKey(type)) return new Form.Special(type, SPECIAL.get(type));
        if (type == JsonNode.class) return new Form.Any();
        if (type.isEnum()) return word(type);
        if (type == List.class && generic instanceof ParameterizedType listed) return listing(listed);
        if (type.isRecord()) return new Form.Group(of(type));
        throw new IllegalArgumentException("no body can carry a " + type.getSimpleName());
    }

    private static Form listing(ParameterizedType listed) {
        Class<?> of = (Class<?>) listed.getActualTypeArguments()[0];
        return new Form.Listing(form(of, of), MOST_ENTRIES);
    }

    private static Form word(Class<?> type) {
        List<? extends Enum<?>> constants = Arrays.stream(type.getEnumConstants())
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .toList();
        return new Form.Word(constants.stream().map(Shapes::stored).toList(), constants);
    }

    private static String stored(Enum<?> constant) {
        try {
            JsonProperty name =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return name == null ? constant.name() : name.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a constant has its field", e);
        }
    }
}
