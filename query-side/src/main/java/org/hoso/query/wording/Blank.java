package org.hoso.query.wording;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Happening;
import org.hoso.cases.Sealed;
import org.hoso.cases.Sha256;
import org.hoso.cases.WebAddress;
import org.hoso.publications.Period;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an event tells and a sentence may say. Parts of parts are named after both ({@code itemPlatform}),
 * a list of records or ids counts itself, and their parts list themselves. Sealed text is told to whom it is opened, so no
 * sentence may need it.
 *
 * @param component the innermost component's name: tells an agency's code from a platform's
 * @param type      of the value; of the elements, for a list of plain values
 * @param sure      whether every event of that kind tells it
 */
record Blank(String name, String component, Class<?> type, boolean sure, Function<Object, Stream<?>> path) {
    /** Told as a whole; any other record is told by its parts. */
    private static final Set<Class<?>> WHOLE = Set.of(
            AccountableBody.class,
            Actor.class,
            CaseNumber.class,
            DocumentRef.class,
            Period.class,
            Sha256.class,
            WebAddress.class);
    /** In clear, but not for a sentence: sign-in ids, words in an officer's own hand, values of other fields. */
    private static final Set<String> UNTOLD = Set.of("account", "description", "told", "value");

    Stream<?> values(Happening event) {
        return path.apply(event);
    }

    static Map<String, Blank> allOf(Class<? extends Happening> event) {
        Map<String, Blank> all = new HashMap<>();
        collect("", event, true, Stream::of, all);
        return all;
    }

    private static void collect(
            String prefix, Class<?> record, boolean sure, Function<Object, Stream<?>> path, Map<String, Blank> all) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (UNTOLD.contains(component.getName())) continue;
            String name = prefix.isEmpty() ? component.getName() : prefix + capital(component.getName());
            boolean told = sure
                    && component.getType() != boolean.class
                    && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            Function<Object, Stream<?>> here =
                    root -> path.apply(root).map(one -> read(component, one)).filter(Blank::isTold);
            if (component.getType() == List.class) list(name, component, told, here, all);
            else one(name, component, component.getType(), told, here, all);
        }
    }

    private static void one(
            String name,
            RecordComponent component,
            Class<?> type,
            boolean told,
            Function<Object, Stream<?>> path,
            Map<String, Blank> all) {
        if (type == Sealed.class) all.put(name, new Blank(name, component.getName(), type, false, path));
        else if (type.isRecord() && !WHOLE.contains(type)) collect(name, type, told, path, all);
        else all.put(name, new Blank(name, component.getName(), type, told, path));
    }

    private static void list(
            String name,
            RecordComponent component,
            boolean told,
            Function<Object, Stream<?>> path,
            Map<String, Blank> all) {
        Class<?> element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        Function<Object, Stream<?>> each = root -> path.apply(root).flatMap(list -> ((List<?>) list).stream());
        if (element == String.class || element.isEnum()) {
            all.put(name, new Blank(name, component.getName(), element, told, each));
            return;
        }
        Function<Object, Stream<?>> count = root -> path.apply(root).map(list -> ((List<?>) list).size());
        all.put(name, new Blank(name, component.getName(), Integer.class, told, count));
        if (element.isRecord()) one(name, component, element, false, each, all);
    }

    private static @Nullable Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's component is always readable", e);
        }
    }

    /** A flag that is not set says nothing. */
    private static boolean isTold(@Nullable Object value) {
        return value != null && !Boolean.FALSE.equals(value);
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
