package org.hoso.query.known;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hoso.query.QuerySide;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.OfCase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The pure function of every view that keeps one value a case, found on the class path: a new view is among them at once. */
final class Folds {
    private final List<Method> all;

    Folds() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(OfCase.class));
        this.all = scanner.findCandidateComponents(QuerySide.class.getPackageName()).stream()
                .flatMap(found -> fold(found.getBeanClassName()))
                .sorted(Comparator.comparing(
                        method -> method.getDeclaringClass().getName()))
                .toList();
    }

    private static Stream<Method> fold(String name) {
        try {
            Class<?> type = Class.forName(name);
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getName().equals("after")
                            && Arrays.equals(
                                    method.getParameterTypes(), new Class<?>[] {type, LedgeredCaseEvent.class}));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What each makes of one case after each of its events, by the name of what it keeps. */
    final class OfOneCase {
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        Map<String, Object> after(LedgeredCaseEvent event) {
            Map<String, Object> next = new LinkedHashMap<>();
            for (Method fold : all) {
                String name = name(fold);
                Object value = call(fold, values.get(name), event);
                values.put(name, value);
                next.put(name, value);
            }
            return next;
        }
    }

    /** The package and the class: two are called the same. */
    private static String name(Method fold) {
        String name = fold.getDeclaringClass().getName();
        return name.substring(QuerySide.class.getPackageName().length() + 1);
    }

    private static Object call(Method method, @Nullable Object before, LedgeredCaseEvent event) {
        try {
            method.setAccessible(true);
            return method.invoke(null, before, event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(name(method) + " cannot take " + event.event(), e);
        }
    }

    /** Every part of a kept value, and their parts. */
    static Stream<Object> parts(Object value) {
        return named(value).values().stream()
                .flatMap(
                        part -> part instanceof Record ? Stream.concat(Stream.of(part), parts(part)) : Stream.of(part));
    }

    /** Its own parts, by the names they are kept under. */
    static Map<String, Object> named(Object value) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = read(component, value);
            if (part != null) named.put(component.getName(), part);
        }
        return named;
    }

    private static @Nullable Object read(RecordComponent component, Object value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
