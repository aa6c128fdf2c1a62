package org.hoso.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Words that stand in clear in events")
class ClearWordsTest {
    private final Set<String> words = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    @Test
    @DisplayName(
            "are each answered for: a line says what it is, and why it is neither sealed nor narrowed to a form where it is free")
    void answeredFor() throws IOException {
        StoredNames.everyEvent().forEach(this::look);
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/approved/words-in-clear.txt"));
        assertThat(lines).allMatch(line -> line.matches("\\w+\\.\\w+ : .{6,}"));
        assertThat(lines.stream().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactlyInAnyOrderElementsOf(words);
    }

    private void look(Type type) {
        if (type instanceof ParameterizedType several) for (Type one : several.getActualTypeArguments()) look(one);
        if (!(type instanceof Class<?> one) || !one.isRecord() || !seen.add(one)) return;
        for (RecordComponent part : one.getRecordComponents())
            if (part.getGenericType().getTypeName().contains("String"))
                words.add(one.getSimpleName() + "." + part.getName());
            else look(part.getGenericType());
    }
}
