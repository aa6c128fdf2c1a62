package org.hoso.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Words that stand in clear in events")
class ClearWordsTest {
    private final Set<String> words = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    @Test
    @DisplayName("are codes, forms and what is meant for everybody: each is answered for")
    void answeredFor() {
        StoredNames.everyEvent().forEach(this::look);
        System.out.println(String.join("\n", words));
    }

    private void look(Type type) {
        if (type instanceof ParameterizedType several)
            for (Type one : several.getActualTypeArguments()) look(one);
        if (!(type instanceof Class<?> one) || !one.isRecord() || !seen.add(one)) return;
        for (RecordComponent part : one.getRecordComponents())
            if (part.getGenericType().getTypeName().contains("String"))
                words.add(one.getSimpleName() + "." + part.getName());
            else look(part.getGenericType());
    }
}
