package org.hoso.query.viewing;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says of every read that can wait for a place in the ledger how its answer tells what it covers. */
@Component
final class DescribedFreshness implements GlobalOperationCustomizer {
    private static final String WAITS = "since";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        ApiResponse read = operation.getResponses() == null
                ? null
                : operation.getResponses().get("200");
        boolean waits = Arrays.stream(method.getMethod().getParameters())
                .anyMatch(parameter -> parameter.getName().equals(WAITS));
        if (read != null && waits) {
            read.addHeaderObject(
                    Seen.POSITION, header("integer", "the last place of the ledger that the answer covers"));
            read.addHeaderObject(Seen.BEHIND, header("boolean", "true when that is less than since asked for"));
        }
        return operation;
    }

    private static Header header(String type, String description) {
        return new Header().description(description).schema(new Schema<>().type(type));
    }
}
