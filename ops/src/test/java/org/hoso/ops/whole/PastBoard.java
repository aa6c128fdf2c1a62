package org.hoso.ops.whole;

import java.util.Optional;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.StoryCase;
import tools.jackson.databind.JsonNode;

/** The board as it stood, on all of its pages: it has the cases of all who share the running system. */
record PastBoard(Api api, String reader, String narrowed) {
    /** The row of that case at a place of the ledger, on whatever page. */
    Optional<JsonNode> row(StoryCase matter, long knownAt) {
        for (String after = ""; ; ) {
            JsonNode page = api.get(reader, "/api/v1/board/past?limit=200&" + narrowed + "&knownAt=" + knownAt + after)
                    .body();
            for (JsonNode row : page.path("rows"))
                if (row.path("caseId").asString().equals(matter.caseId())) return Optional.of(row);
            if (!page.path("next").isString()) return Optional.empty();
            after = "&after=" + page.path("next").asString();
        }
    }
}
