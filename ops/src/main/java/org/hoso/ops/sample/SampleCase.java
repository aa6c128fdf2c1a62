package org.hoso.ops.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.JsonNode;

/** One fictional report of the sample data with its expected handling. */
record SampleCase(JsonNode line) {
    static List<SampleCase> all(UnaryOperator<String> altered) {
        try (InputStream in = SampleCase.class.getResourceAsStream("/sample/sample-cases.jsonl")) {
            if (in == null) throw new IllegalStateException("the sample data is missing from the build");
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(altered)
                    .filter(text -> !text.isBlank())
                    .map(text -> new SampleCase(CaseJson.stored().readTree(text)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return text("id");
    }

    String text(String member) {
        return line.path(member).asString("");
    }

    String expected(String member) {
        return line.path("expected").path(member).asString("");
    }

    List<String> expectedList(String member) {
        return StreamSupport.stream(line.path("expected").path(member).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
