package org.hoso.command.applications;

import java.util.Optional;
import org.hoso.wire.CaseJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which files a body has sent, and what they were answered. */
class TakenFiles {
    private final JdbcClient db;

    TakenFiles(JdbcClient db) {
        this.db = db;
    }

    Optional<ProposedFile> find(String agency, String sha256) {
        return db.sql("select answer from events.application_file where agency = ? and sha256 = ?")
                .params(agency, sha256)
                .query((row, n) -> CaseJson.stored().readValue(row.getString(1), ProposedFile.class))
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when it was taken meanwhile */
    void keep(String agency, ProposedFile answer) {
        db.sql("insert into events.application_file (agency, sha256, answer) values (?, ?, ?::json)")
                .params(agency, answer.sha256(), CaseJson.stored().writeValueAsString(answer))
                .update();
    }
}
