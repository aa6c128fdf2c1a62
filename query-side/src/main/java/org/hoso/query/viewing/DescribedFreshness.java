package org.hoso.query.viewing;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import org.hoso.runtime.openapi.Conventions;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says of every read that can wait for a place in the ledger how its answer tells what it covers. */
@Component
final class DescribedFreshness implements GlobalOperationCustomizer {
    private static final String WAITS = "since";

    static {
        SpringDocUtils.getConfig().replaceWithClass(Since.class, String.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        ApiResponse read = operation.getResponses() == null
                ? null
                : operation.getResponses().get("200");
        boolean waits = Arrays.stream(method.getMethod().getParameters())
                .anyMatch(parameter -> parameter.getName().equals(WAITS));
        if (waits && operation.getParameters() != null) describe(operation.getParameters());
        if (read != null && waits) {
            read.addHeaderObject(Seen.POSITION, Conventions.told(Seen.POSITION));
            read.addHeaderObject(Seen.BEHIND, Conventions.told(Seen.BEHIND));
        }
        return operation;
    }

    private static void describe(List<Parameter> parameters) {
        parameters.replaceAll(one -> WAITS.equals(one.getName()) ? Conventions.since() : one);
    }
}
