package org.hoso.runtime.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What our records answer with is exactly what they declare: no other member, each present unless it may be absent. */
final class StrictRecords implements ModelConverter {
    private static final String OURS = "org.hoso.";

    private static final FieldDescriptions WORDS = new FieldDescriptions();

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();
    private final Set<String> twoOfOneName = new ConcurrentSkipListSet<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (resolved != null && raw.isRecord() && raw.getName().startsWith(OURS)) {
            nameAlone(raw);
            tighten(raw, model(resolved, context));
        }
        return resolved;
    }

    /** The description names a form by its simple name: two of one name would be described as one, and one of them wrongly. */
    private void nameAlone(Class<?> record) {
        Class<?> other = named.putIfAbsent(record.getSimpleName(), record);
        if (other != null && other != record) twoOfOneName.add(other.getName() + " and " + record.getName());
    }

    /** To be asked when all is described: what is thrown while a form is read, the reader swallows, and leaves that form out. */
    void allNamedAlone() {
        if (!twoOfOneName.isEmpty()) throw new IllegalStateException("one name for two forms: " + twoOfOneName);
    }

    private static @Nullable Schema<?> model(Schema<?> resolved, ModelConverterContext context) {
        String ref = resolved.get$ref();
        return ref == null ? resolved : context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private static void tighten(Class<?> record, @Nullable Schema<?> model) {
        if (model == null || model.getProperties() == null || Boolean.FALSE.equals(model.getAdditionalProperties()))
            return;
        model.setAdditionalProperties(Boolean.FALSE);
        for (RecordComponent component : record.getRecordComponents()) {
            if (!model.getProperties().containsKey(component.getName())) continue;
            if (mayBeAbsent(component)) allowNull(model, component.getName());
            tell(record.getSimpleName(), component.getName(), model);
        }
        List<String> required =
                required(record).filter(model.getProperties()::containsKey).toList();
        model.setRequired(required.isEmpty() ? null : required);
    }

    /** Of a part that is told as if its members were the record's own, those are required: they were tightened with that part. */
    private static Stream<String> required(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> !mayBeAbsent(component))
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? required(component.getType())
                        : Stream.of(component.getName()));
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Beside a form that has a description of its own, as another record's, nothing is said. */
    private static void tell(String form, String name, Schema<?> model) {
        Schema<?> property = (Schema<?>) model.getProperties().get(name);
        if (property.get$ref() == null && property.getDescription() == null)
            WORDS.answered(form, name).ifPresent(property::setDescription);
    }

    @SuppressWarnings("rawtypes")
    private static void allowNull(Schema<?> model, String name) {
        Map<String, Schema> properties = model.getProperties();
        Schema<?> property = properties.get(name);
        if (property.getTypes() == null && property.getType() != null) property.addType(property.getType());
        properties.put(name, Schemas.orNull(property));
    }
}
