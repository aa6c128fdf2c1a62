package org.hoso.query.looks;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reason;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Says of every read that may need a reason which headers carry it, and what is answered without. */
final class DescribedGrounds implements GlobalOperationCustomizer {
    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        boolean needs = Arrays.stream(method.getMethod().getParameterTypes()).anyMatch(Grounds.class::equals);
        if (!needs) return operation;
        operation.addParametersItem(
                header(
                        Reason.HEADER,
                        "string",
                        "Lý do (why): at most 300 characters of UTF-8, naming no person; of a case of others it says for which matter,"
                                + " with the number of a case, a document or a plan. Needed where the case is not the reader's own"
                                + " work, and for what is masked until a reason is given. It is kept, sealed, with who looked at what"));
        operation.addParametersItem(header(
                Grounds.GLASS,
                "uuid",
                "Quyền truy cập khẩn: id of the glass that this auditor broke in this case; it stands for a reason and opens"
                        + " what the role withholds, until its time is over"));
        operation.getResponses().addApiResponse("428", new ApiResponse().$ref("#/components/responses/Problem428"));
        return operation;
    }

    private static Parameter header(String name, String format, String description) {
        Schema<Object> schema = new Schema<>().type("string");
        if (!format.equals("string")) schema.format(format);
        return new Parameter().in("header").name(name).description(description).schema(schema);
    }
}
