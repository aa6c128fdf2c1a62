package org.hoso.ops.sample;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** What the system answered. */
public record Reply(int status, JsonNode body, HttpHeaders headers) {
    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** A text member of the body, empty where there is none. */
    public String text(String member) {
        return body.path(member).asString("");
    }

    /** The id that the answer says was drawn under that name. */
    public String created(String name) {
        JsonNode id = body.path("created").path(name);
        if (!id.isString()) throw new IllegalStateException("the answer created no " + name + ": " + body);
        return id.asString();
    }
}
