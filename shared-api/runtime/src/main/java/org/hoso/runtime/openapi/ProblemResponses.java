package org.hoso.runtime.openapi;

import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Problem;
import org.hoso.runtime.problems.ProblemCatalogue;
import org.hoso.wire.CaseJson;

/** Every problem answer, once, by its status: the schema with the codes of that status, and an example of each. */
final class ProblemResponses {
    static final String SCHEMA = "Problem";

    private final ProblemCatalogue catalogue;

    ProblemResponses(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    static String name(int status) {
        return "Problem" + status;
    }

    static ApiResponse ref(int status) {
        return new ApiResponse().$ref("#/components/responses/" + name(status));
    }

    /** The members of any problem body. */
    static Schema<?> schema() {
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        properties.put("type", Schemas.of("string"));
        properties.put("title", Schemas.of("string"));
        properties.put("status", Schemas.of("integer", "int32"));
        properties.put("code", Schemas.of("string"));
        properties.put("detail", Schemas.of("string"));
        properties.put("instance", Schemas.of("string"));
        properties.put("requestId", Schemas.of("string"));
        properties.put("errors", Schemas.list(entry()));
        properties.put("details", Schemas.of("object"));
        properties.put("currentVersion", Schemas.of("integer", "int64"));
        properties.put("eventsSince", Schemas.list(new JsonSchema()));
        properties.put("mostBytes", Schemas.of("integer", "int64"));
        properties.put("storedName", Schemas.of("string"));
        properties.put("position", Schemas.of("integer", "int64"));
        return Schemas.object(
                properties, List.of("type", "title", "status", "code", "detail", "instance", "requestId"));
    }

    private static Schema<?> entry() {
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        List.of("pointer", "code", "detail").forEach(name -> properties.put(name, Schemas.of("string")));
        return Schemas.object(properties, List.of("pointer", "code", "detail"));
    }

    ApiResponse response(int status) {
        List<Problem> problems = catalogue.of(status, Language.VI);
        MediaType body = new MediaType().schema(schema(status, problems));
        problems.forEach(problem -> body.addExamples(problem.code(), new Example().value(example(problem))));
        ApiResponse response = new ApiResponse()
                .description(
                        String.join(" | ", problems.stream().map(Problem::title).toList()))
                .content(new Content().addMediaType(Problem.MEDIA_TYPE, body));
        if (status == 401) response.addHeaderObject("WWW-Authenticate", text());
        if (status == 429 || status == 503) response.addHeaderObject("Retry-After", Conventions.told("Retry-After"));
        if (status == 404) response.addHeaderObject("Hoso-Behind", Conventions.told("Hoso-Behind"));
        return response;
    }

    /** The common members, with this status and its codes and no others. */
    private static Schema<?> schema(int status, List<Problem> problems) {
        Map<String, Schema<?>> narrowed = new LinkedHashMap<>();
        Schema<Object> exactly = Schemas.of("integer");
        exactly.setConst(status);
        narrowed.put("status", exactly);
        narrowed.put("code", Schemas.oneOf(problems.stream().map(Problem::code).toList()));
        Schema<Object> both = new JsonSchema();
        Schema<Object> narrow = Schemas.of("object");
        narrow.setProperties(new LinkedHashMap<>(narrowed));
        both.setAllOf(List.of(Schemas.ref(SCHEMA), narrow));
        return both;
    }

    /** As plain maps, because the description is written by another generation of Jackson than ours. */
    private static Map<?, ?> example(Problem problem) {
        return CaseJson.stored().convertValue(problem, Map.class);
    }

    private static Header text() {
        return new Header().schema(Schemas.of("string"));
    }
}
