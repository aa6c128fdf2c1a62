package org.hoso.ops.sample;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One call and its reply. @param path with its query, as it was called */
public record Exchange(
        String method, String path, int status, @Nullable String contentType, JsonNode body) {}
