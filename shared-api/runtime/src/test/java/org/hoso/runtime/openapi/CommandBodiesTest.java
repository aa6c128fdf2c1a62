package org.hoso.runtime.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.swagger.v3.core.util.Json31;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hoso.cases.Request;
import org.hoso.runtime.intake.CommandReader;
import org.hoso.runtime.intake.FieldShape;
import org.hoso.runtime.intake.SampleBodies;
import org.hoso.wire.StoredNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader and the description go by one shape; a validator that knows neither agrees with both. */
@DisplayName("The description of a command's body")
class CommandBodiesTest {
    static Stream<Class<? extends Request>> commands() {
        return StoredNames.everyCommand().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void fits_the_smallest_body_and_nothing_less_or_other(Class<? extends Request> command) throws Exception {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Json31.mapper().writeValueAsString(CommandBodies.schema(command)));
        Map<String, Object> body = SampleBodies.of(command);

        assertThat(schema.validate(tree(body))).isEmpty();
        Map<String, Object> more = new HashMap<>(body);
        more.put("surprise", 1);
        assertThat(schema.validate(tree(more))).isNotEmpty();
        for (FieldShape field : CommandReader.shapeOf(command)) {
            if (!field.required()) continue;
            Map<String, Object> less = new HashMap<>(body);
            less.remove(field.name());
            assertThat(schema.validate(tree(less))).as(field.name()).isNotEmpty();
        }
    }

    private static JsonNode tree(Object body) throws Exception {
        return Json31.mapper().readTree(SampleBodies.bytes(body));
    }
}
