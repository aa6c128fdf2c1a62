package org.hoso.command.applications;

import java.util.Optional;
import org.hoso.runtime.sealing.VouchedRows;
import org.hoso.wire.CaseJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which files a body has sent, and what they were answered. */
class TakenFiles {
    private static final String TABLE = "events.application_file";

    private final JdbcClient db;
    private final VouchedRows rows;

    TakenFiles(JdbcClient db, VouchedRows rows) {
        this.rows = rows;
        this.db = db;
    }

    Optional<ProposedFile> find(String agency, String sha256) {
        return db.sql("select answer, mac from events.application_file where agency = ? and sha256 = ?")
                .params(agency, sha256)
                .query((row, n) -> {
                    String answer = row.getString(1);
                    rows.demand(row.getBytes(2), TABLE, sha256, agency, answer);
                    return CaseJson.stored().readValue(answer, ProposedFile.class);
                })
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when it was taken meanwhile */
    void keep(String agency, ProposedFile answer) {
        String text = CaseJson.stored().writeValueAsString(answer);
        db.sql("insert into events.application_file (agency, sha256, answer, mac) values (?, ?, ?::json, ?)")
                .params(agency, answer.sha256(), text)
                .param(rows.mac(TABLE, answer.sha256(), agency, text))
                .update();
    }
}
