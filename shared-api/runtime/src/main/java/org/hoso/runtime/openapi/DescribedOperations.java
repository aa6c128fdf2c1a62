package org.hoso.runtime.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.access.AccessCommand;
import org.hoso.cases.By;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Handed;
import org.hoso.cases.Report;
import org.hoso.cases.Request;
import org.hoso.cases.Role;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationComponentsCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Says of each operation everything it can answer, and of a command what its body holds and who may ask. */
final class DescribedOperations implements GlobalOperationComponentsCustomizer {
    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        return operation;
    }

    @Override
    public Operation customize(Operation operation, Components components, HandlerMethod method) {
        if (operation.getResponses() == null) operation.setResponses(new ApiResponses());
        Optional<Class<? extends Request>> command = command(method);
        command.ifPresent(type -> describe(operation, components, type));
        problems(method, command.isPresent())
                .forEach(status ->
                        operation.getResponses().addApiResponse(String.valueOf(status), ProblemResponses.ref(status)));
        requestId(operation.getResponses());
        return operation;
    }

    /** Every command is worth a key: a double click or a repeat after a lost answer is then one step. */
    private static final String AGAIN =
            "Nên gửi kèm Idempotency-Key, mỗi việc một khóa mới; gửi lại với cùng khóa thì nhận lại"
                    + " câu trả lời cũ và không có gì xảy ra lần nữa (send an Idempotency-Key, a new one for each step: with the same"
                    + " key the same answer comes back and nothing happens again).";

    private static Optional<Class<? extends Request>> command(HandlerMethod method) {
        return method.getBean() instanceof TakesCommand one ? Optional.of(one.command()) : Optional.empty();
    }

    private static List<Integer> problems(HandlerMethod method, boolean command) {
        boolean named = Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(PathVariable.class));
        boolean withBody = AnnotatedElementUtils.hasAnnotation(method.getMethod(), PostMapping.class);
        if (command) return Statuses.command();
        return withBody ? Statuses.withBody(named) : Statuses.read(named);
    }

    private static void describe(Operation operation, Components components, Class<? extends Request> command) {
        components.addSchemas(CommandBodies.name(command), CommandBodies.schema(command));
        operation.setDescription("Ai được yêu cầu (who may ask): " + roles(command) + ". " + AGAIN);
        operation.setRequestBody(new RequestBody()
                .required(true)
                .content(new Content()
                        .addMediaType(
                                "application/json",
                                new MediaType()
                                        .schema(Schemas.ref(CommandBodies.name(command)))
                                        .example(CommandExamples.of(command)))));
        boolean opens = command == Report.ReportContent.class;
        operation.setParameters(parameters(command, opens));
        success(operation.getResponses(), opens);
    }

    private static String roles(Class<? extends Request> command) {
        By by = command.getAnnotation(By.class);
        return by == null ? "" : Arrays.stream(by.value()).map(Role::stored).collect(Collectors.joining(", "));
    }

    private static List<Parameter> parameters(Class<? extends Request> command, boolean opens) {
        List<Parameter> parameters = new ArrayList<>();
        path(command, opens).ifPresent(parameters::add);
        if (!opens) {
            parameters.add(Conventions.ifMatch());
        }
        parameters.add(dryRun());
        if (CaseCommand.class.isAssignableFrom(command) && !opens)
            parameters.add(
                    parameter(
                            "query",
                            "half",
                            "of a merged case, the number or id of the half that the step goes to; without it, the half whose things it names"));
        parameters.add(Conventions.idempotencyKey());
        parameters.add(parameter("header", "Accept-Language", "vi (default) or en"));
        return parameters;
    }

    private static Parameter dryRun() {
        Parameter parameter = parameter(
                "query",
                "dryRun",
                "true: nothing is done or stored; the answer (200) tells the events, what would happen to the clocks,"
                        + " or the rule that would turn the command down. Sign-in, role, shape, case and version are checked as ever");
        parameter.setSchema(Schemas.of("boolean"));
        return parameter;
    }

    /** What the path names: the case, or the amendment that the command hands in as its own. */
    private static Optional<Parameter> path(Class<? extends Request> command, boolean opens) {
        if (CaseCommand.class.isAssignableFrom(command) || AccessCommand.class.isAssignableFrom(command))
            return opens
                    ? Optional.empty()
                    : Optional.of(parameter("path", "caseId", "id or number of the case")
                            .required(true));
        return Arrays.stream(command.getRecordComponents())
                .filter(part -> part.isAnnotationPresent(Handed.class) && part.getType() == UUID.class)
                .map(part ->
                        parameter("path", part.getName(), "id of what is meant").required(true))
                .findFirst();
    }

    private static Parameter parameter(String in, String name, String description) {
        return new Parameter().in(in).name(name).description(description).schema(Schemas.of("string"));
    }

    private static void success(ApiResponses responses, boolean opens) {
        ApiResponse done = responses.remove("200");
        if (done == null) done = new ApiResponse();
        if (opens) {
            responses.addApiResponse("200", rehearsed("what would be done", done.getContent()));
            responses.addApiResponse("201", opened(done));
        } else
            responses.addApiResponse(
                    "200", rehearsed("done; or, for a dry run, what would be done", done.getContent()));
    }

    private static ApiResponse opened(ApiResponse done) {
        done.setDescription("opened, or joined to the open case of the same content");
        done.addHeaderObject("Location", header("where the case is"));
        done.addHeaderObject("ETag", Conventions.told("ETag"));
        return done;
    }

    private static ApiResponse rehearsed(String description, @Nullable Content content) {
        ApiResponse answer = new ApiResponse().description(description).content(content);
        answer.addHeaderObject("ETag", Conventions.told("ETag"));
        return answer;
    }

    private static void requestId(ApiResponses responses) {
        responses.values().stream()
                .filter(response -> response.get$ref() == null)
                .forEach(response -> response.addHeaderObject("X-Request-Id", header("finds the call in the log")));
    }

    private static Header header(String description) {
        return new Header().description(description).schema(Schemas.of("string"));
    }
}
