package org.hoso.ops.attacks;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.hoso.proof.VerifierKey;
import org.hoso.runtime.stamping.TrustedAuthorities;
import org.hoso.runtime.verifying.Trusted;
import org.hoso.runtime.verifying.VerificationResult;
import org.hoso.runtime.verifying.Verifying;
import org.springframework.dao.DataAccessException;

/**
 * Verification, as whoever kept the last signed position asks for it.
 *
 * @param signed the position that was kept
 */
record ByVerification(VerifierKey key, long signed) implements Detector {
    @Override
    public String in(DataSource copy) throws InterruptedException {
        Trusted trusted = new Trusted(List.of(key), TrustedAuthorities.none(), List.of());
        try {
            VerificationResult verdict = new Verifying(copy, trusted, 1).run((events, of, bytes) -> {});
            if (verdict.bad() != null) return verdict.bad().text();
            long covered = verdict.coverage().position();
            return covered < signed ? "covered to " + covered + " only" : "";
        } catch (SQLException | DataAccessException | IllegalStateException untold) {
            return "nothing was verified: " + untold.getMessage();
        }
    }
}
