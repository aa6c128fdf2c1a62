package org.hoso.runtime.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/**
 * What can be said of an operation only once its path is known: its heading, its words, a name of its own for the clients that
 * are generated. Two methods behind one path (a file in two forms) are described as one operation, each thing once.
 */
final class WholeDescription implements GlobalOpenApiCustomizer {
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}|([A-Za-z0-9]+)");

    private final OperationWords words = new OperationWords();
    private final StrictRecords records;

    WholeDescription(StrictRecords records) {
        this.records = records;
    }

    @Override
    public void customise(OpenAPI api) {
        records.allNamedAlone();
        api.setTags(Tags.all());
        api.getComponents().getSchemas().values().forEach(WholeDescription::wordsMayRepeat);
        api.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> describe(method, path, operation)));
    }

    /** A set of words is described as a list of them: generators of clients stumble over sets of enumerated words. */
    private static void wordsMayRepeat(Schema<?> schema) {
        if (schema.getProperties() == null) return;
        schema.getProperties().values().stream()
                .filter(property ->
                        property.getItems() != null && property.getItems().getEnum() != null)
                .forEach(property -> property.setUniqueItems(null));
    }

    private void describe(PathItem.HttpMethod asked, String path, Operation operation) {
        String method = asked.name().toLowerCase(Locale.ROOT);
        operation.setTags(Tags.of(method, path).map(Tags::title).stream().toList());
        operation.setSummary(words.summary(method, path));
        operation.setOperationId(name(OperationWords.key(method, path), method, path));
        eachOnce(operation);
        operation.getResponses().values().forEach(WholeDescription::eachHeaderATextAtLeast);
    }

    /** A step by its own name; any other call by method and path: {@code getCasesByCaseIdHistory}. */
    private static String name(String key, String method, String path) {
        boolean step = !key.startsWith(method + ".");
        Matcher part = PART.matcher(step ? key : path.substring("/api/v1".length()));
        StringBuilder name = new StringBuilder(step ? "" : method);
        while (part.find()) {
            String word = part.group(1) == null ? part.group(2) : part.group(1);
            if (part.group(1) != null) name.append("By");
            name.append(name.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        }
        return name.toString();
    }

    private static void eachOnce(Operation operation) {
        if (operation.getParameters() == null) return;
        Map<String, Parameter> once = new LinkedHashMap<>();
        operation
                .getParameters()
                .forEach(one -> once.putIfAbsent(one.get$ref() + " " + one.getIn() + " " + one.getName(), one));
        operation.setParameters(new ArrayList<>(once.values()));
    }

    private static void eachHeaderATextAtLeast(ApiResponse response) {
        if (response.getHeaders() == null) return;
        response.getHeaders().values().stream()
                .filter(header -> header.getSchema() == null && header.get$ref() == null)
                .forEach(header -> header.setSchema(Schemas.of("string")));
    }
}
