package org.hoso.runtime.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hoso.runtime.signin.RunningEdge;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("The description of the interface")
class InterfaceDescriptionTest extends RunningEdge {
    private static final String NOTE = "/api/v1/cases/{caseId}/add-note";
    private static final String REPORT = "/api/v1/cases/report-content";

    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();
    private static @Nullable String text;

    @Test
    void names_every_status_that_a_command_can_answer() throws Exception {
        assertThat(names(operation(NOTE, "post").get("responses")))
                .containsExactly(
                        "200", "400", "401", "403", "404", "406", "408", "409", "412", "413", "415", "422", "429",
                        "500", "503");
        assertThat(names(operation(REPORT, "post").get("responses"))).contains("200", "201");
        assertThat(names(operation("/api/v1/fail/{how}", "get").get("responses")))
                .containsExactly("200", "400", "401", "403", "404", "406", "429", "500", "503");
        assertThat(names(operation("/api/v1/me", "get").get("responses"))).doesNotContain("404", "409", "415");
    }

    @Test
    void shows_an_example_of_each_problem_in_words() throws Exception {
        JsonNode refusals = document()
                .at("/components/responses/Problem409/content")
                .get("application/problem+json")
                .get("examples");

        assertThat(names(refusals)).contains("case-closed", "tracks-open");
        assertThat(refusals.at("/tracks-open/value/title").asString()).isEqualTo("Còn việc chưa xong");
        assertThat(names(document().at("/components/responses")))
                .contains(
                        "Problem400",
                        "Problem401",
                        "Problem403",
                        "Problem404",
                        "Problem412",
                        "Problem429",
                        "Problem503");
    }

    @Test
    void says_of_a_command_exactly_what_its_body_may_hold_and_nothing_of_how_it_is_handled() throws Exception {
        JsonNode ref = operation(NOTE, "post")
                .at("/requestBody/content")
                .get("application/json")
                .get("schema");
        JsonNode body = document().at("/components/schemas/AddNoteBody");

        assertThat(ref.get("$ref").asString()).isEqualTo("#/components/schemas/AddNoteBody");
        assertThat(names(body.get("properties"))).containsExactly("at", "audience", "text");
        assertThat(body.get("additionalProperties").asBoolean()).isFalse();
        assertThat(body.get("required")).extracting(JsonNode::asString).containsExactly("audience", "text");
        assertThat(operation(NOTE, "post").get("parameters"))
                .extracting(this::name)
                .containsExactly("caseId", "If-Match", "dryRun", "half", "Idempotency-Key", "Accept-Language");
        assertThat(names(document().at("/components/schemas"))).doesNotContain("Taking", "AddNote");
        assertThat(operation(NOTE, "post").get("description").asString()).contains("coordinator");
    }

    @Test
    void is_strict_about_what_it_answers() throws Exception {
        JsonNode done = document().at("/components/schemas/Done");

        assertThat(done.get("additionalProperties").asBoolean()).isFalse();
        assertThat(done.get("required")).extracting(JsonNode::asString).containsExactlyInAnyOrder("caseId", "events");
        assertThat(
                        valid(
                                "Done",
                                "{\"caseId\":\"0193a1b2-7c4e-7000-8000-000000000001\",\"position\":null,\"events\":[],\"outcome\":null}"))
                .isEmpty();
        assertThat(valid("Done", "{\"caseId\":\"0193a1b2-7c4e-7000-8000-000000000001\",\"events\":[],\"more\":1}"))
                .isNotEmpty();
    }

    @Test
    void asks_for_a_bearer_token() throws Exception {
        assertThat(document().at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        assertThat(document().get("security").get(0).has("bearer")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shape", "role", "rule", "case", "stale", "key", "defect", "away", "history"})
    void fits_the_problems_that_are_really_answered_and_no_doctored_one(String how) throws Exception {
        HttpResponse<String> answer = get("/api/v1/fail/" + how, token());
        String pointer =
                "/components/responses/Problem" + answer.statusCode() + "/content/application~1problem+json/schema";

        assertThat(validAt(pointer, answer.body())).isEmpty();
        assertThat(validAt(pointer, answer.body().replace("\"code\":\"", "\"code\":\"x-")))
                .isNotEmpty();
        assertThat(validAt(pointer, answer.body().replace("\"detail\":", "\"stack\":\"x\",\"detail\":")))
                .isNotEmpty();
        assertThat(validAt(pointer, answer.body().replace("\"status\":", "\"status\":1")))
                .isNotEmpty();
    }

    @Test
    void explains_repeats_versions_and_reading_what_one_has_written_once_for_all() throws Exception {
        for (String parameter : List.of("IdempotencyKey", "IfMatch", "Since"))
            assertThat(document()
                            .at("/components/parameters/" + parameter + "/description")
                            .asString())
                    .as(parameter)
                    .isNotBlank();
        for (String header : List.of("ETag", "Hoso-Position", "Hoso-Behind", "Retry-After"))
            assertThat(document()
                            .at("/components/headers/" + header + "/description")
                            .asString())
                    .as(header)
                    .isNotBlank();
        assertThat(document().at("/info/description").asString()).contains("since=v{version}", "Hoso-Behind", "429");
    }

    private String name(JsonNode parameter) {
        try {
            String reference = parameter.path("$ref").asString("");
            return (reference.isEmpty() ? parameter : document().at(reference.substring(1)))
                    .path("name")
                    .asString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode operation(String path, String method) throws Exception {
        return document().get("paths").get(path).get(method);
    }

    private JsonNode document() throws Exception {
        return CaseJson.stored().readTree(text());
    }

    private String text() throws Exception {
        if (text == null) text = get("/v3/api-docs", null).body();
        return text;
    }

    private List<String> valid(String schema, String body) throws Exception {
        return validAt("/components/schemas/" + schema, body);
    }

    private List<String> validAt(String pointer, String body) throws Exception {
        String described = text();
        JsonSchema schema = SCHEMAS.computeIfAbsent(pointer, at -> schema(at, described));
        return schema.validate(new ObjectMapper().readTree(body)).stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonSchema schema(String pointer, String described) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema("{\"$ref\":\"" + pointer.replaceFirst("/", "#/") + "\"," + described.substring(1));
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(new TreeSet<>(object.propertyNames()));
    }
}
