package org.hoso.query.publications;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says of every file of a publication which headers it is answered with. */
@Component
final class DescribedFiles implements GlobalOperationCustomizer {
    private static final ResolvableType FILE = ResolvableType.forClassWithGenerics(ResponseEntity.class, byte[].class);

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        boolean file = method.getBeanType().equals(PublicationsEndpoint.class)
                && FILE.isAssignableFrom(ResolvableType.forMethodReturnType(method.getMethod()));
        return file ? described(operation) : operation;
    }

    private static Operation described(Operation operation) {
        ApiResponse read = operation.getResponses().get("200");
        read.addHeaderObject(PublicationFile.ROWS, header("integer", "rows of the table, the header apart"));
        read.addHeaderObject(PublicationFile.DIGEST, header("string", "SHA-256 of the file"));
        read.addHeaderObject(HttpHeaders.ETAG, header("string", "the same"));
        return operation;
    }

    private static Header header(String type, String description) {
        return new Header().description(description).schema(new Schema<>().type(type));
    }
}
