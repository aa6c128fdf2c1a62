package org.hoso.ops.bench;

import java.io.IOException;
import org.hoso.ops.standalone.StandaloneProcess;

/** A case with very many events: one report and then evidence, piece after piece. */
final class LongCase {
    private LongCase() {}

    /** @return its id */
    static String of(StandaloneProcess server, int events, BenchProgress progress) throws IOException {
        String caseId =
                ImportClient.send(server, ImportClient.lines(1), progress).getFirst();
        try (Call call = new Call(server.port(), server.api().token("intake@abei"))) {
            for (int added = 1; added < events; added++) {
                Call.Reply reply = call.post("/api/v1/cases/" + caseId + "/add-evidence", BenchBodies.evidence());
                if (!reply.ok()) throw new IllegalStateException("evidence was turned down: " + reply.text());
            }
        }
        return caseId;
    }
}
